#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// SHA-256 by OpenSSL's libcrypto, fed in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);
    /// 64 lower-case hex digits; the object starts afresh afterwards.
    [[nodiscard]] std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Whether it is so many of 0-9 and a-f: 64 of a SHA-256.
[[nodiscard]] bool isLowerHex(std::string_view text, std::size_t digits);

[[nodiscard]] std::string sha256Of(std::string_view text);
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& file);

}  // namespace landfall
