#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/unique_fd.h"

namespace landfall::cli {

/// The terminal that a person sits at.
class Terminal {
public:
    enum class Echo { On, Off };

    /// Nothing for a job without a person (CI, a pipe): it is never asked.
    [[nodiscard]] static std::optional<Terminal> ofPerson();
    /// A line; empty when only Return was pressed. Cancelled once `interruption` is readable (-1:
    /// never).
    [[nodiscard]] Result<Secret> ask(const std::string& what, Echo echo, int interruption) const;

private:
    explicit Terminal(UniqueFd fd) : fd_(std::move(fd)) {}
    void say(const std::string& text) const;
    [[nodiscard]] Result<Secret> readLine(int interruption) const;

    UniqueFd fd_;
};

}  // namespace landfall::cli
