#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace landfall {

std::string_view kindName(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Usage:
            return "usage";
        case ErrorKind::InvalidInput:
            return "invalid-input";
        case ErrorKind::NotSupported:
            return "not-supported";
        case ErrorKind::NotFound:
            return "not-found";
        case ErrorKind::Refused:
            return "refused";
        case ErrorKind::NotPermitted:
            return "not-permitted";
        case ErrorKind::NoSpace:
            return "no-space";
        case ErrorKind::Io:
            return "io";
        case ErrorKind::Gone:
            return "gone";
        case ErrorKind::Mismatch:
            return "mismatch";
        case ErrorKind::Network:
            return "network";
        case ErrorKind::Vault:
            return "vault";
        case ErrorKind::Cancelled:
            return "cancelled";
        case ErrorKind::Timeout:
            return "timeout";
        case ErrorKind::Internal:
            return "internal";
    }
    return "internal";
}

std::string Error::text() const {
    std::string out;
    if (cause_) {
        // The subject is the innermost one's: it is printed once, where it belongs.
        out = message_.english() + ": " + cause_->text();
    } else {
        out = subject_.empty() ? message_.english() : subject_ + ": " + message_.english();
    }
    return out;
}

Message Error::asMessage() const {
    if (cause_)
        return Message::of("%1: %2", message_, cause_->asMessage());
    return subject_.empty() ? message_ : Message::of("%1: %2", subject_, message_);
}

const Error& Error::root() const {
    const Error* last = this;
    while (last->cause() != nullptr)
        last = last->cause();
    return *last;
}

Error Error::during(Message doing) && {
    Error outer(kind_, subject_, std::move(doing));
    outer.reason_ = reason_;
    outer.cause_ = std::make_shared<const Error>(std::move(*this));
    return outer;
}

std::string errnoText(int number) {
    // In English whatever the locale, unlike strerror_r().
    const char* text = strerrordesc_np(number);
    return text != nullptr ? text : "error " + std::to_string(number);
}

Error errnoError(int number, std::string subject, Message doing) {
    ErrorKind kind = ErrorKind::Io;
    switch (number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:  // what `ulimit -f` allows is used up
            kind = ErrorKind::NoSpace;
            break;
        case ENODEV:
        case ENXIO:
        case ENOMEDIUM:
            kind = ErrorKind::Gone;
            break;
        case ENOENT:
            kind = ErrorKind::NotFound;
            break;
        case EACCES:
        case EPERM:
            kind = ErrorKind::NotPermitted;
            break;
        case ECANCELED:
            kind = ErrorKind::Cancelled;
            break;
        default:
            break;
    }
    return Error(kind, std::move(subject),
                 Message::of("%1: %2", std::move(doing), SystemError{number}));
}

}  // namespace landfall
