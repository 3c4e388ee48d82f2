#pragma once

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <memory>
#include <type_traits>
#include <utility>

namespace landfall {

/// Runs blocking work beside the window and brings its result back. Lives in the main thread;
/// `done` is called there, and never after the runner is gone. Destruction waits for what runs, so
/// whoever owns one cancels its work first.
class TaskRunner : public QObject {
public:
    TaskRunner() = default;
    /// For work that waits more than it works: as many at once.
    explicit TaskRunner(int atOnce) { pool_.setMaxThreadCount(atOnce); }
    ~TaskRunner() override { pool_.waitForDone(); }
    TaskRunner(const TaskRunner&) = delete;
    TaskRunner& operator=(const TaskRunner&) = delete;

    template <typename Work, typename Done>
    void run(Work work, Done done) {
        using Outcome = std::invoke_result_t<Work&>;
        pool_.start([this, work = std::make_shared<Work>(std::move(work)),
                     done = std::make_shared<Done>(std::move(done))] {
            auto outcome = std::make_shared<Outcome>((*work)());
            QMetaObject::invokeMethod(
                this, [outcome, done] { (*done)(std::move(*outcome)); }, Qt::QueuedConnection);
        });
    }

private:
    QThreadPool pool_;
};

}  // namespace landfall
