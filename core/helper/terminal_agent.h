#pragma once

#include <sys/types.h>

namespace landfall {

/// polkit's agent at this process's terminal: asks for the password there as long as it lives, in
/// place of the session's agent, if there is one. Nothing without a terminal. pkexec's internal
/// agent is of no use: polkit takes its answers for another user's ("No session for cookie").
class TerminalAgent {
public:
    TerminalAgent();
    ~TerminalAgent();
    TerminalAgent(const TerminalAgent&) = delete;
    TerminalAgent& operator=(const TerminalAgent&) = delete;

private:
    pid_t process_ = -1;
};

}  // namespace landfall
