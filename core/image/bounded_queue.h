#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace landfall {

/// Hands values from one thread to another, at most `capacity` under way. Any thread.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : capacity_(capacity) {}

    /// Waits for room. False where the other side has gone: the value is dropped.
    [[nodiscard]] bool push(T value) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return state_ != State::Open || values_.size() < capacity_; });
        if (state_ != State::Open)
            return false;
        values_.push_back(std::move(value));
        changed_.notify_all();
        return true;
    }

    /// Waits for a value; nothing once the queue is finished and empty, or aborted.
    [[nodiscard]] std::optional<T> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return state_ != State::Open || !values_.empty(); });
        if (state_ == State::Aborted || values_.empty())
            return std::nullopt;
        std::optional<T> value(std::move(values_.front()));
        values_.pop_front();
        changed_.notify_all();
        return value;
    }

    /// No more values: what is under way still arrives.
    void finish() { close(State::Finished); }
    /// Nobody waits any longer, on either side.
    void abort() { close(State::Aborted); }

private:
    enum class State { Open, Finished, Aborted };

    void close(State state) {
        const std::lock_guard lock(mutex_);
        if (state_ != State::Aborted)
            state_ = state;
        changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<T> values_;
    std::size_t capacity_;
    State state_ = State::Open;
};

}  // namespace landfall
