#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/fetch/web_address.h"

namespace landfall {

/// How the network is used. Tests shorten the times.
struct FetchSettings {
    std::filesystem::path caFile;  ///< PEM, trusted besides the system's CAs; empty: none
    std::chrono::milliseconds stall{30'000};      ///< without a byte, until an attempt is given up
    std::chrono::milliseconds slow{60'000};       ///< the same, below leastRate all the while
    ByteCount leastRate{kKiB};                    ///< a second
    std::chrono::milliseconds firstDelay{1'000};  ///< before the second attempt; doubled each time
    std::chrono::milliseconds longestDelay{30'000};
    std::chrono::milliseconds longestWait{60'000};  ///< of what a server asks for (Retry-After)
    unsigned attempts = 6;       ///< in a row without a new byte, once one has come
    unsigned firstAttempts = 3;  ///< until the first byte
};

/// How a server identifies a version of a file (RFC 9110, 8.8).
struct Validators {
    std::string etag;
    std::string lastModified;
    [[nodiscard]] bool empty() const { return etag.empty() && lastModified.empty(); }
    bool operator==(const Validators&) const = default;
};

/// What a response says of the file before its body.
struct TransferHead {
    std::string address;             ///< where redirects led
    std::optional<ByteCount> total;  ///< of the whole file
    Validators validators;
    std::string contentType;
};

/// Takes a file in order, and may hold the beginning of it already.
class TransferSink {
public:
    virtual ~TransferSink() = default;
    /// How much of the file is here; an attempt goes on from there.
    [[nodiscard]] virtual ByteCount have() const = 0;
    /// What was said of the file that is here in part; nothing before the first begin().
    [[nodiscard]] virtual std::optional<TransferHead> head() const = 0;
    /// An answer that fits to what is here; may refuse it.
    [[nodiscard]] virtual Result<void> begin(const TransferHead& head) = 0;
    [[nodiscard]] virtual Result<void> append(std::span<const std::byte> bytes) = 0;
    /// Whether the bytes at `at`, all of them below have(), are these.
    [[nodiscard]] virtual Result<bool> holds(ByteOffset at, std::span<const std::byte> bytes) = 0;
    /// False once nobody wants the rest: the transfer ends with Cancelled.
    [[nodiscard]] virtual bool wanted() const { return true; }
};

struct TransferRequest {
    std::string url;
    std::string subject;  ///< for errors: "base.url"
    PlainHttp plain = PlainHttp::Refuse;
    ByteCount limit;   ///< more is refused, by what is said as by what arrives
    Validators known;  ///< of a copy from earlier: NotModified is an answer then
};

/// Complete means that all is here where a length was said (TransferHead::total), or where the
/// connection has outlived the answer. A server that says neither a length nor when it ends (it
/// closes the connection) leaves that to something else: a hash, a signature, the format.
enum class TransferEnd { Complete, NotModified };

/// NotFound or InvalidInput where no certificate is read from it.
[[nodiscard]] Result<void> checkCaFile(const std::filesystem::path& file);

/// Fetches one file by HTTP(S) into the sink: Qt Network with the system's proxy, at most ten
/// redirects (redirectTarget()), attempts with a growing delay between them, each going on where
/// the last one broke: by a range with If-Range where the server names its versions, else from the
/// start, byte for byte compared with what is here. Blocks, with an event loop of its own; one
/// thread, which need not be the main one, but a QCoreApplication must exist.
/// Errors: Cancelled; NotFound (404, 410); InvalidInput (the address, the limit); Mismatch where
/// the file became another one meanwhile (the caller starts anew); Network for the rest; the sink's
/// own.
[[nodiscard]] Result<TransferEnd> transfer(const FetchSettings& settings,
                                           const TransferRequest& request, TransferSink& sink,
                                           const CancelToken& cancel);

}  // namespace landfall
