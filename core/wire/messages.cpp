#include "core/wire/messages.h"

#include <utility>

#include "core/wire/failure_codec.h"
#include "core/wire/failure_texts.h"
#include "core/wire/fields.h"

namespace landfall::wire {

namespace {

enum Type : std::uint32_t {
    kHello = 1,
    kOpen = 2,
    kFinish = 3,
    kRelease = 4,
    kCheck = 5,
    kTransfer = 16,
    kRead = 17,
    kFlush = 18,
    kCancel = 19,
    kWelcome = 33,
    kOpened = 34,
    kFinished = 35,
    kReleased = 36,
    kEnded = 37,
    kProgress = 38,
    kDone = 39,
    kFailed = 40,
    kChecked = 41,
};

constexpr std::string_view kMagic = "LANDFALL";
constexpr std::uint64_t kNoOffset = ~std::uint64_t{0};

constexpr std::array<std::pair<std::uint32_t, ErrorKind>, 13> kKinds{{
    {1, ErrorKind::Usage},
    {2, ErrorKind::InvalidInput},
    {3, ErrorKind::NotSupported},
    {4, ErrorKind::NotFound},
    {5, ErrorKind::Refused},
    {6, ErrorKind::NotPermitted},
    {7, ErrorKind::NoSpace},
    {8, ErrorKind::Io},
    {9, ErrorKind::Gone},
    {10, ErrorKind::Mismatch},
    {11, ErrorKind::Cancelled},
    {12, ErrorKind::Timeout},
    {13, ErrorKind::Internal},
}};

std::uint32_t kindNumber(ErrorKind kind) {
    for (const auto& [number, known] : kKinds)
        if (known == kind)
            return number;
    return 13;
}

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <typename Enum>
Enum oneOf(FrameReader& in, Enum last) {
    const auto value = in.number<std::uint32_t>();
    in.require(value >= 1 && value <= static_cast<std::uint32_t>(last));
    return static_cast<Enum>(value);
}

Hello readHello(FrameReader& in) {
    in.require(in.text(kMagic.size(), kMagic.size()) == kMagic);
    Hello out;
    out.version = in.number<std::uint32_t>();
    in.zero(4);
    return out;
}

Open readOpen(FrameReader& in) {
    Open out;
    out.identity.major = in.number<std::uint32_t>();
    out.identity.minor = in.number<std::uint32_t>();
    out.identity.diskSequence = in.number<std::uint64_t>();
    out.identity.size.value = in.number<std::uint64_t>();
    const auto length = in.number<std::uint32_t>();
    in.zero(4);
    out.identity.serial = in.text(length, kSerialRoom);
    return out;
}

Transfer readTransfer(FrameReader& in) {
    Transfer out;
    out.operation = oneOf(in, Operation::VerifyUpdated);
    out.extents = in.number<std::uint32_t>();
    out.sources = in.number<std::uint32_t>();
    in.zero(4);
    out.total.value = in.number<std::uint64_t>();
    in.require(out.extents >= 1 && out.extents <= kMostExtents);
    in.require(out.sources <= kMostSources);
    return out;
}

Read readRead(FrameReader& in) {
    Read out;
    out.from.value = in.number<std::uint64_t>();
    out.length.value = in.number<std::uint64_t>();
    in.require(out.length.value >= 1 && out.length <= kLargestRead);
    return out;
}

/// Of Progress and Done: no more can be written than is done.
template <typename Counts>
Counts readCounts(FrameReader& in) {
    Counts out;
    out.done.value = in.number<std::uint64_t>();
    out.written.value = in.number<std::uint64_t>();
    in.require(out.written <= out.done);
    return out;
}

Failed readFailed(FrameReader& in) {
    Failed out;
    const auto kind = in.number<std::uint32_t>();
    in.require(kind >= 1 && kind <= kKinds.size());
    for (const auto& [number, known] : kKinds)
        if (number == kind)
            out.kind = known;
    const auto length = in.number<std::uint32_t>();
    if (const auto offset = in.number<std::uint64_t>(); offset != kNoOffset)
        out.offset = ByteOffset{offset};
    auto message = parseFailure(in.bytes(length, kFailureRoom));
    in.require(message.has_value());
    if (message)
        out.message = std::move(*message);
    return out;
}

/// Runs `read` for the type at hand and judges the whole.
template <typename Body, typename ReadBody>
Result<Enveloped<Body>> parse(std::span<const std::byte> bytes, ReadBody read) {
    FrameReader in(bytes);
    std::optional<Body> body = read(in);
    if (!body)
        return fail(ErrorKind::InvalidInput, "message",
                    Message::of("message type %1 does not belong on this channel", in.type()));
    if (!in.finished())
        return fail(
            ErrorKind::InvalidInput, "message",
            Message::of("message type %1 of %2 bytes is malformed", in.type(), bytes.size()));
    Result<Enveloped<Body>> out;
    out->envelope = in.envelope();
    out->body = std::move(*body);
    return out;
}

Frame encodeFailed(const Envelope& envelope, const Failed& body) {
    FrameWriter out(kFailed, envelope);
    out.number(kindNumber(body.kind));
    std::array<std::byte, kFailureRoom> failure{};
    out.number(static_cast<std::uint32_t>(encodeFailure(body.message, failure)));
    out.number(body.offset ? body.offset->value : kNoOffset);
    out.bytes(failure);
    return out.take();
}

}  // namespace

Frame encode(const Envelope& envelope, const ControlRequest& request) {
    const auto empty = [&](Type type) { return FrameWriter(type, envelope).take(); };
    return std::visit(
        Overloaded{[&](const Hello& body) {
                       FrameWriter out(kHello, envelope);
                       out.text(kMagic, kMagic.size());
                       out.number(body.version);
                       out.skip(4);
                       return out.take();
                   },
                   [&](const Open& body) {
                       FrameWriter out(kOpen, envelope);
                       out.number(body.identity.major);
                       out.number(body.identity.minor);
                       out.number(body.identity.diskSequence);
                       out.number(body.identity.size.value);
                       const auto serial =
                           std::string_view(body.identity.serial).substr(0, kSerialRoom);
                       out.number(static_cast<std::uint32_t>(serial.size()));
                       out.skip(4);
                       out.text(serial, kSerialRoom);
                       return out.take();
                   },
                   [&](const Finish&) { return empty(kFinish); },
                   [&](const Release&) { return empty(kRelease); },
                   [&](const Check&) { return empty(kCheck); }},
        request);
}

Frame encode(const Envelope& envelope, const CardRequest& request) {
    const auto empty = [&](Type type) { return FrameWriter(type, envelope).take(); };
    return std::visit(Overloaded{[&](const Transfer& body) {
                                     FrameWriter out(kTransfer, envelope);
                                     out.number(static_cast<std::uint32_t>(body.operation));
                                     out.number(body.extents);
                                     out.number(body.sources);
                                     out.skip(4);
                                     out.number(body.total.value);
                                     return out.take();
                                 },
                                 [&](const Read& body) {
                                     FrameWriter out(kRead, envelope);
                                     out.number(body.from.value);
                                     out.number(body.length.value);
                                     return out.take();
                                 },
                                 [&](const Flush&) { return empty(kFlush); },
                                 [&](const Cancel&) { return empty(kCancel); }},
                      request);
}

Frame encode(const Envelope& envelope, const ControlEvent& event) {
    return std::visit(
        Overloaded{[&](const Welcome& body) {
                       FrameWriter out(kWelcome, envelope);
                       out.number(body.version);
                       out.number(static_cast<std::uint32_t>(body.authorisation));
                       return out.take();
                   },
                   [&](const Opened& body) {
                       FrameWriter out(kOpened, envelope);
                       out.number(body.size.value);
                       out.number(body.sector);
                       out.skip(4);
                       return out.take();
                   },
                   [&](const Finished& body) {
                       FrameWriter out(kFinished, envelope);
                       out.number(static_cast<std::uint32_t>(body.outcome));
                       out.skip(4);
                       return out.take();
                   },
                   [&](const Released&) { return FrameWriter(kReleased, envelope).take(); },
                   [&](const Checked&) { return FrameWriter(kChecked, envelope).take(); },
                   [&](const Ended& body) {
                       FrameWriter out(kEnded, envelope);
                       out.number(static_cast<std::uint32_t>(body.exitCode));
                       out.number(static_cast<std::uint32_t>(body.signal));
                       return out.take();
                   },
                   [&](const Failed& body) { return encodeFailed(envelope, body); }},
        event);
}

Frame encode(const Envelope& envelope, const CardEvent& event) {
    const auto counted = [&](Type type, ByteCount done, ByteCount written) {
        FrameWriter out(type, envelope);
        out.number(done.value);
        out.number(written.value);
        return out.take();
    };
    return std::visit(
        Overloaded{
            [&](const Progress& body) { return counted(kProgress, body.done, body.written); },
            [&](const Done& body) { return counted(kDone, body.done, body.written); },
            [&](const Failed& body) { return encodeFailed(envelope, body); }},
        event);
}

Result<Enveloped<ControlRequest>> parseControlRequest(std::span<const std::byte> bytes) {
    return parse<ControlRequest>(bytes, [](FrameReader& in) -> std::optional<ControlRequest> {
        switch (in.type()) {
            case kHello:
                return readHello(in);
            case kOpen:
                return readOpen(in);
            case kFinish:
                return Finish{};
            case kRelease:
                return Release{};
            case kCheck:
                return Check{};
            default:
                return std::nullopt;
        }
    });
}

Result<Enveloped<CardRequest>> parseCardRequest(std::span<const std::byte> bytes) {
    return parse<CardRequest>(bytes, [](FrameReader& in) -> std::optional<CardRequest> {
        switch (in.type()) {
            case kTransfer:
                return readTransfer(in);
            case kRead:
                return readRead(in);
            case kFlush:
                return Flush{};
            case kCancel:
                return Cancel{};
            default:
                return std::nullopt;
        }
    });
}

Result<Enveloped<ControlEvent>> parseControlEvent(std::span<const std::byte> bytes) {
    return parse<ControlEvent>(bytes, [](FrameReader& in) -> std::optional<ControlEvent> {
        switch (in.type()) {
            case kWelcome: {
                const auto version = in.number<std::uint32_t>();
                return Welcome{version, oneOf(in, Authorisation::Fixed)};
            }
            case kOpened: {
                Opened out;
                out.size.value = in.number<std::uint64_t>();
                out.sector = in.number<std::uint32_t>();
                in.zero(4);
                return out;
            }
            case kFinished: {
                const Finished out{oneOf(in, FinishOutcome::HeldSafe)};
                in.zero(4);
                return out;
            }
            case kReleased:
                return Released{};
            case kChecked:
                return Checked{};
            case kEnded: {
                const auto exitCode = static_cast<std::int32_t>(in.number<std::uint32_t>());
                const auto signal = static_cast<std::int32_t>(in.number<std::uint32_t>());
                return Ended{exitCode, signal};
            }
            case kFailed:
                return readFailed(in);
            default:
                return std::nullopt;
        }
    });
}

Result<Enveloped<CardEvent>> parseCardEvent(std::span<const std::byte> bytes) {
    return parse<CardEvent>(bytes, [](FrameReader& in) -> std::optional<CardEvent> {
        switch (in.type()) {
            case kProgress:
                return readCounts<Progress>(in);
            case kDone:
                return readCounts<Done>(in);
            case kFailed:
                return readFailed(in);
            default:
                return std::nullopt;
        }
    });
}

std::optional<std::uint32_t> versionOfRefusal(std::span<const std::byte> bytes) {
    if (FrameReader(bytes).type() != kFailed)
        return std::nullopt;
    if (bytes.size() == kOlderFailedSize)
        return 3;
    const auto event = parseControlEvent(bytes);
    const auto* failed = event ? std::get_if<Failed>(&event->body) : nullptr;
    if (failed == nullptr || failed->message.id() != failureText(kSpeaksVersion))
        return std::nullopt;
    const auto* version = std::get_if<Number>(&failed->message.arguments().front());
    return version == nullptr ? std::nullopt
                              : std::optional(static_cast<std::uint32_t>(version->value));
}

Failed toFailed(const Error& error) {
    // Without the subject: the receiving side knows the card by the name that the person saw.
    const auto whole = [](const Error& hop, const auto& self) -> Message {
        if (hop.cause() == nullptr)
            return hop.message();
        return Message::of("%1: %2", hop.message(), self(*hop.cause(), self));
    };
    return {error.kind(), std::nullopt, whole(error, whole)};
}

Error toError(const Failed& failed, std::string subject) {
    return {failed.kind, std::move(subject), failed.message};
}

}  // namespace landfall::wire
