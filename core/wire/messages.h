#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "core/base/bytes.h"
#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/wire/limits.h"
#include "core/wire/operation.h"

/// The messages of core/wire/PROTOCOL.md as values, and their one encoding. Nothing here does I/O.
namespace landfall::wire {

/// Which request a message is or answers, and which card it is about.
struct Envelope {
    std::uint32_t sequence = 0;
    std::uint32_t card = 0;
    bool operator==(const Envelope&) const = default;
};

struct Hello {
    std::uint32_t version = kVersion;
    bool operator==(const Hello&) const = default;
};
struct Open {
    DeviceIdentity identity;
    bool operator==(const Open&) const = default;
};
struct Finish {
    bool operator==(const Finish&) const = default;
};
struct Release {
    bool operator==(const Release&) const = default;
};
struct Check {
    bool operator==(const Check&) const = default;
};

struct Transfer {
    Operation operation = Operation::Write;
    std::uint32_t extents = 0;
    std::uint32_t sources = 0;
    ByteCount total;
    bool operator==(const Transfer&) const = default;
};
struct Read {
    ByteOffset from;
    ByteCount length;
    bool operator==(const Read&) const = default;
};
struct Flush {
    bool operator==(const Flush&) const = default;
};
struct Cancel {
    bool operator==(const Cancel&) const = default;
};

struct Welcome {
    std::uint32_t version = kVersion;
    Authorisation authorisation = Authorisation::Removable;
    bool operator==(const Welcome&) const = default;
};
struct Opened {
    ByteCount size;
    std::uint32_t sector = 512;
    bool operator==(const Opened&) const = default;
};
struct Finished {
    FinishOutcome outcome = FinishOutcome::HeldSafe;
    bool operator==(const Finished&) const = default;
};
struct Released {
    bool operator==(const Released&) const = default;
};
struct Checked {
    bool operator==(const Checked&) const = default;
};
struct Ended {
    std::int32_t exitCode = -1;
    std::int32_t signal = 0;
    bool operator==(const Ended&) const = default;
};
/// Of the list under way; a device has acknowledged what is counted.
struct Progress {
    ByteCount done;
    ByteCount written;
    bool operator==(const Progress&) const = default;
};
struct Done {
    ByteCount done;
    ByteCount written;
    bool operator==(const Done&) const = default;
};
struct Failed {
    ErrorKind kind = ErrorKind::Internal;
    std::optional<ByteOffset> offset;  ///< on the card
    Message message;                   ///< travels by its number (failure_texts.h), cut to fit
    bool operator==(const Failed&) const = default;
};

using ControlRequest = std::variant<Hello, Open, Finish, Release, Check>;
using CardRequest = std::variant<Transfer, Read, Flush, Cancel>;
using ControlEvent = std::variant<Welcome, Opened, Finished, Released, Checked, Ended, Failed>;
using CardEvent = std::variant<Progress, Done, Failed>;

template <typename Body>
struct Enveloped {
    Envelope envelope;
    Body body;
    bool operator==(const Enveloped&) const = default;
};

/// An encoded message, at most kLargestMessage bytes.
class Frame {
public:
    [[nodiscard]] std::span<const std::byte> bytes() const { return {bytes_.data(), size_}; }

private:
    friend class FrameWriter;
    std::array<std::byte, kLargestMessage> bytes_{};
    std::size_t size_ = 0;
};

[[nodiscard]] Frame encode(const Envelope& envelope, const ControlRequest& body);
[[nodiscard]] Frame encode(const Envelope& envelope, const CardRequest& body);
[[nodiscard]] Frame encode(const Envelope& envelope, const ControlEvent& body);
[[nodiscard]] Frame encode(const Envelope& envelope, const CardEvent& body);

/// Each accepts exactly what encode() of its kind makes, and refuses all else with InvalidInput.
[[nodiscard]] Result<Enveloped<ControlRequest>> parseControlRequest(
    std::span<const std::byte> bytes);
[[nodiscard]] Result<Enveloped<CardRequest>> parseCardRequest(std::span<const std::byte> bytes);
[[nodiscard]] Result<Enveloped<ControlEvent>> parseControlEvent(std::span<const std::byte> bytes);
[[nodiscard]] Result<Enveloped<CardEvent>> parseCardEvent(std::span<const std::byte> bytes);

/// The version of a helper that answers another version's `hello`; nothing where these bytes are no
/// such answer.
[[nodiscard]] std::optional<std::uint32_t> versionOfRefusal(std::span<const std::byte> bytes);

/// A failure as it travels, and as it arrives (`subject` is the card's name).
[[nodiscard]] Failed toFailed(const Error& error);
[[nodiscard]] Error toError(const Failed& failed, std::string subject);

}  // namespace landfall::wire
