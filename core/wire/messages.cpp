#include "core/wire/messages.h"

#include <utility>

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
    out.number = static_cast<std::int32_t>(in.number<std::uint32_t>());
    if (const auto offset = in.number<std::uint64_t>(); offset != kNoOffset)
        out.offset = ByteOffset{offset};
    const auto length = in.number<std::uint32_t>();
    in.zero(4);
    out.text = in.text(length, kTextRoom);
    in.zero(8);
    return out;
}

/// Runs `read` for the type at hand and judges the whole.
template <typename Body, typename ReadBody>
Result<Enveloped<Body>> parse(std::span<const std::byte> bytes, ReadBody read) {
    FrameReader in(bytes);
    std::optional<Body> body = read(in);
    if (!body)
        return fail(ErrorKind::InvalidInput, "message",
                    "type " + std::to_string(in.type()) + " does not belong on this channel");
    if (!in.finished())
        return fail(ErrorKind::InvalidInput, "message",
                    "type " + std::to_string(in.type()) + " of " + std::to_string(bytes.size()) +
                        " bytes is not formed as the protocol says");
    Result<Enveloped<Body>> out;
    out->envelope = in.envelope();
    out->body = std::move(*body);
    return out;
}

void writeFailed(FrameWriter& out, const Failed& body) {
    out.number(kindNumber(body.kind));
    out.number(static_cast<std::uint32_t>(body.number));
    out.number(body.offset ? body.offset->value : kNoOffset);
    const auto text = std::string_view(body.text).substr(0, kTextRoom);
    out.number(static_cast<std::uint32_t>(text.size()));
    out.skip(4);
    out.text(text, kTextRoom);
    out.skip(8);
}

Frame encodeFailed(const Envelope& envelope, const Failed& body) {
    FrameWriter out(kFailed, envelope);
    writeFailed(out, body);
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

Failed toFailed(const Error& error) {
    Failed out;
    out.kind = error.kind();
    // Without the subject: the receiving side knows the card by the name that the person saw.
    for (const Error* hop = &error; hop != nullptr; hop = hop->cause())
        out.text += (out.text.empty() ? "" : ": ") + hop->message().english();
    return out;
}

Error toError(const Failed& failed, std::string subject) {
    return Error(failed.kind, std::move(subject), failed.text);
}

}  // namespace landfall::wire
