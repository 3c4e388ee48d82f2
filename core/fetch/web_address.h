#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// Where plain http is accepted. To a loopback address it always is: there is no way on which a
/// byte could be changed.
enum class PlainHttp {
    Refuse,
    /// What arrives is compared with a hash that was known before.
    HashKnown,
};

/// Whether the word is meant as an address of the network ("https://…", "ftp://…"), not as a file.
[[nodiscard]] bool looksLikeAddress(std::string_view word);

/// The path that "file:///home/me/a%20b.img" names; empty for any other word. InvalidInput, naming
/// `subject`, for one on another computer, or without an absolute path.
[[nodiscard]] Result<std::string> localPathOf(const std::string& word, const std::string& subject);

/// InvalidInput, naming `subject`, for what is not https (or http where it is accepted) with a
/// host, or carries a user's name. Pure.
[[nodiscard]] Result<void> checkWebAddress(const std::string& url, PlainHttp plain,
                                           const std::string& subject);

/// Where a redirect of `from` leads, as an absolute address. Network unless that is https; from
/// http, another http address is accepted where plain http is, and from a loopback address another
/// such.
[[nodiscard]] Result<std::string> redirectTarget(const std::string& from,
                                                 const std::string& location, PlainHttp plain,
                                                 const std::string& subject);

/// `reference` as a document at `base` means it; empty where it is no address.
[[nodiscard]] std::string resolveAddress(const std::string& base, const std::string& reference);

/// The last part of the path, for people; the host where there is none.
[[nodiscard]] std::string fileNameOf(const std::string& url);

/// The host that an address names.
[[nodiscard]] std::string hostOf(const std::string& url);

/// What speaks there, "https://images.example:8443": scheme and host, and a port that is not the
/// usual one.
[[nodiscard]] std::string serverOf(const std::string& url);

/// The address without its query and fragment, which may hold a signature that grants access.
[[nodiscard]] std::string shownAddress(const std::string& url);

}  // namespace landfall
