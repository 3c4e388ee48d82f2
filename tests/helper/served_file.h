#pragma once

#include <sys/types.h>

#include <string>

/// A file that a program serves (FUSE), mounted over an ordinary one. The program is a child of the
/// test's.
class ServedFile {
public:
    enum class Answers {
        All,      ///< as a good filesystem does
        OpenOnly  ///< whoever reads it, asks for its size or closes it waits for ever
    };
    /// `folder` is where it is mounted; empty path() where this machine has no FUSE for us.
    ServedFile(const std::string& folder, const std::string& content, Answers answers);
    ~ServedFile();
    ServedFile(const ServedFile&) = delete;
    ServedFile& operator=(const ServedFile&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    /// Ends the program: whoever waits gets an error.
    void end();

private:
    std::string path_;
    pid_t program_ = -1;
};
