#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/message.h"

namespace landfall {

/// What code branches on; the command line maps each to an exit code, the desktop to a sentence
/// with a next step.
enum class ErrorKind {
    Usage,         ///< the command's words are wrong (exit 2)
    InvalidInput,  ///< a field, a file or an image is not what is accepted (exit 3)
    NotSupported,  ///< the base or this build cannot do what was asked (exit 3)
    NotFound,      ///< a file, preset, base or drive that was named does not exist (exit 3)
    Refused,       ///< refused for safety: system disk, busy, not removable (exit 4)
    NotPermitted,  ///< the authorisation was refused or cancelled (exit 4)
    NoSpace,       ///< the plan or the laptop's disk lacks room; says needed and present (exit 3)
    Io,            ///< reading, writing or verifying failed (exit 5)
    Gone,          ///< the device or the peer went away in mid-work (exit 5)
    Mismatch,      ///< read back differs from what was written (exit 5)
    Network,       ///< a server could not be reached or TLS failed (exit 5)
    Vault,         ///< Vault answered no; the message says call, path and answer (exit 3)
    Cancelled,     ///< by the person (exit 7)
    Timeout,       ///< (exit 8)
    Internal,      ///< a fault of our own (exit 70)
};

/// What a message says beyond its kind, where code must know: never compare a message's words.
enum class Reason {
    None,
    HelperLost,      ///< the helper, or a card's worker, ended: the drive itself may be there
    HelperUnusable,  ///< the helper could not be started: this says nothing of the drive
    FileChanged,     ///< a file that the plan read has another content now: plan again
};

/// The kind's name as `--json` prints it, e.g. "invalid-input".
[[nodiscard]] std::string_view kindName(ErrorKind kind);

/// An error is a value: its kind, the thing it is about (a field such as "host.pattern", a file, a
/// drive) and a message that says what was found and what is accepted. Hops add what they were
/// doing as a chain of causes, so that text() reads like one sentence.
class Error {
public:
    Error(ErrorKind kind, std::string subject, Message message)
        : kind_(kind), subject_(std::move(subject)), message_(std::move(message)) {}

    [[nodiscard]] ErrorKind kind() const { return kind_; }
    [[nodiscard]] const std::string& subject() const { return subject_; }
    [[nodiscard]] Reason reason() const { return reason_; }
    /// The same error for code that branches on `reason`; kept by during().
    [[nodiscard]] Error because(Reason reason) && {
        reason_ = reason;
        return std::move(*this);
    }
    /// This hop's own words, without subject and cause.
    [[nodiscard]] const Message& message() const { return message_; }
    [[nodiscard]] const Error* cause() const { return cause_.get(); }
    /// The innermost error of the chain, which says what was found; the others say during what.
    [[nodiscard]] const Error& root() const;

    /// "subject: message: cause's text" in English.
    [[nodiscard]] std::string text() const;
    /// text() as a part of another message.
    [[nodiscard]] Message asMessage() const;

    /// The same error seen from a hop further out; kind and subject stay those of the cause.
    [[nodiscard]] Error during(Message doing) &&;

private:
    ErrorKind kind_;
    std::string subject_;
    Message message_;
    Reason reason_ = Reason::None;
    std::shared_ptr<const Error> cause_;
};

/// "No such file or directory" for ENOENT, in English whatever the locale; thread-safe.
[[nodiscard]] std::string errnoText(int number);

/// An Error from errno: ENOSPC, EDQUOT and EFBIG become NoSpace, ENODEV/ENXIO/ENOMEDIUM Gone,
/// ENOENT NotFound, EACCES and EPERM NotPermitted, ECANCELED Cancelled, the rest Io.
[[nodiscard]] Error errnoError(int number, std::string subject, Message doing);

}  // namespace landfall
