#pragma once

#include <QtCore/QTemporaryDir>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <functional>
#include <memory>

#include "tests/ui/fake_world.h"

namespace landfall {

/// The whole window on simulated drives, taken from state to state; at each one `look` is called
/// with what the state is. A state that is not reached fails the running test.
class WindowTour {
public:
    using Look = std::function<void(const QString& state)>;

    /// `change` adapts the scene: five drives that may be written, the fourth worn out, and two
    /// presets in a folder of the test's own.
    explicit WindowTour(
        Look look, const std::function<void(FakeScene&)>& change = [](FakeScene&) {});
    ~WindowTour();

    /// Shows the window at its least size. First of all.
    void load();
    [[nodiscard]] QQuickWindow& window() { return *window_; }
    [[nodiscard]] Workbench& bench() { return *bench_; }
    [[nodiscard]] FakeBackend& backend() { return *backend_; }
    [[nodiscard]] QString fileFor(const QString& name) const { return folder_.filePath(name); }

    // Each begins where the one before ended.

    /// From the empty window to the plan of five cards.
    void choices();
    /// Every page but the wizard's and the batch's.
    void pages();
    void sheets();
    /// A base of a server that asks for a user and a password. Ends with the sample.
    void signingIn();
    /// Every step of the wizard, with every section open and a host name that is refused.
    void wizard();
    /// The last question, and a batch that is done, one card of it failed.
    void writing();

    /// Bases, presets and lists that cannot be read.
    void refusedChoices();
    /// What the wizard and the settings say of what is typed into them.
    void refusedInput();
    /// A batch that is not started: no plan, a token that Vault refuses.
    void refusedBatch();
    /// With a tick: a download, an erasing and a batch on their way, and stopped.
    void underWay();
    void erasing();
    void arrivals();

    /// Everything below the window that is shown.
    [[nodiscard]] std::vector<QQuickItem*> shown() const;
    void lookAtSheet(const char* type, const char* opener);

private:
    [[nodiscard]] QObject* find(const char* type) const;
    void fillFields(const QString& text);
    void answerQuestion();
    void askForConnectKeys();
    void tickAll();

    QTemporaryDir folder_;
    Look look_;
    std::unique_ptr<FakeBackend> backend_;
    std::unique_ptr<Workbench> bench_;
    std::unique_ptr<QQmlApplicationEngine> engine_;
    QQuickWindow* window_ = nullptr;
};

}  // namespace landfall
