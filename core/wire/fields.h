#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/byte_codec.h"
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
    template <std::unsigned_integral Unsigned>
    void number(Unsigned value) {
        storeLittleEndian(frame_.bytes_.data() + frame_.size_, value);
        frame_.size_ += sizeof value;
    }
    void text(std::string_view value, std::size_t room) {
        std::memcpy(frame_.bytes_.data() + frame_.size_, value.data(), value.size());
        frame_.size_ += room;
    }
    void bytes(std::span<const std::byte> value) {
        std::memcpy(frame_.bytes_.data() + frame_.size_, value.data(), value.size());
        frame_.size_ += value.size();
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

    template <std::unsigned_integral Unsigned>
    Unsigned number() {
        const auto raw = take(sizeof(Unsigned));
        return raw.empty() ? Unsigned{0} : loadLittleEndian<Unsigned>(raw.data());
    }
    /// The first `length` of `room` bytes; the rest must be zero.
    std::span<const std::byte> bytes(std::uint32_t length, std::size_t room) {
        const auto raw = take(room);
        if (length > raw.size()) {
            good_ = false;
            return {};
        }
        require(std::all_of(raw.begin() + length, raw.end(),
                            [](std::byte b) { return b == std::byte{0}; }));
        return raw.first(length);
    }
    std::string text(std::uint32_t length, std::size_t room) {
        const auto raw = bytes(length, room);
        return {reinterpret_cast<const char*>(raw.data()), raw.size()};
    }
    void zero(std::size_t count) { (void)bytes(0, count); }
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
