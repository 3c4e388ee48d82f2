#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "core/wire/messages.h"

/// Little-endian fields in and out of a message; for messages.cpp alone.
namespace landfall::wire {

/// Appends little-endian fields; the length field is set last.
class FrameWriter {
public:
    FrameWriter(std::uint32_t type, const Envelope& envelope) {
        number(type);
        number(std::uint32_t{0});
        number(envelope.sequence);
        number(envelope.card);
    }
    template <typename Unsigned>
    void number(Unsigned value) {
        for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
            frame_.bytes_[frame_.size_++] =
                static_cast<std::byte>(static_cast<unsigned char>(value >> (8 * i)));
    }
    void text(std::string_view value, std::size_t room) {
        std::memcpy(frame_.bytes_.data() + frame_.size_, value.data(), value.size());
        frame_.size_ += room;
    }
    void skip(std::size_t count) { frame_.size_ += count; }
    [[nodiscard]] Frame take() {
        const std::size_t size = std::exchange(frame_.size_, 4);
        number(static_cast<std::uint32_t>(size));
        frame_.size_ = size;
        return frame_;
    }

private:
    Frame frame_;
};

/// Reads little-endian fields; any fault is remembered and asked for once, at the end.
class FrameReader {
public:
    explicit FrameReader(std::span<const std::byte> bytes) : bytes_(bytes) {
        type_ = number<std::uint32_t>();
        if (number<std::uint32_t>() != bytes.size())
            good_ = false;
        envelope_.sequence = number<std::uint32_t>();
        envelope_.card = number<std::uint32_t>();
    }
    [[nodiscard]] std::uint32_t type() const { return type_; }
    [[nodiscard]] const Envelope& envelope() const { return envelope_; }

    template <typename Unsigned>
    Unsigned number() {
        const auto raw = take(sizeof(Unsigned));
        Unsigned value = 0;
        for (std::size_t i = 0; i < raw.size(); ++i)
            value = static_cast<Unsigned>(
                value | static_cast<Unsigned>(std::to_integer<Unsigned>(raw[i]) << (8 * i)));
        return value;
    }
    std::string text(std::uint32_t length, std::size_t room) {
        const auto raw = take(room);
        if (length > raw.size()) {
            good_ = false;
            return {};
        }
        std::string out(length, '\0');
        for (std::size_t i = 0; i < length; ++i)
            out[i] = static_cast<char>(raw[i]);
        require(std::all_of(raw.begin() + length, raw.end(),
                            [](std::byte b) { return b == std::byte{0}; }));
        return out;
    }
    void zero(std::size_t count) { (void)text(0, count); }
    void require(bool condition) { good_ = good_ && condition; }
    /// Everything was read, and all of it was as it must be.
    [[nodiscard]] bool finished() const { return good_ && bytes_.empty(); }

private:
    std::span<const std::byte> take(std::size_t count) {
        if (count > bytes_.size()) {
            good_ = false;
            bytes_ = {};
            return {};
        }
        const auto out = bytes_.first(count);
        bytes_ = bytes_.subspan(count);
        return out;
    }
    std::span<const std::byte> bytes_;
    bool good_ = true;
    std::uint32_t type_ = 0;
    Envelope envelope_;
};

}  // namespace landfall::wire
