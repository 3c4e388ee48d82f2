#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/memfd.h"
#include "core/wire/extent_records.h"
#include "tests/helper/real_helper.h"

namespace landfall::wire {

/// The channel of an open card, spoken to by hand.
struct CardChannel {
    UniqueFd fd;
    std::uint32_t sequence = 0;

    void send(const CardRequest& request, const std::vector<int>& descriptors = {}) {
        (void)wire::send(fd.get(), encode({++sequence, 1}, request), descriptors, Waiting::Block);
    }
    /// The next event that is no progress; nothing when the worker has closed.
    [[nodiscard]] std::optional<CardEvent> answer() const {
        while (true) {
            auto packet = receive(fd.get(), Waiting::Block);
            if (!packet)
                return std::nullopt;
            auto message = parseCardEvent((*packet)->bytes);
            if (!message || !std::holds_alternative<Progress>(message->body))
                return message ? std::optional(message->body) : std::nullopt;
        }
    }
    /// The failure's text; "done" or "closed" otherwise.
    [[nodiscard]] std::string says() const {
        const auto event = answer();
        if (!event)
            return "closed";
        const auto* failed = std::get_if<Failed>(&*event);
        return failed == nullptr ? "done" : failed->message.english();
    }
};

inline UniqueFd sealed(const ExtentList& extents) {
    std::string bytes;
    for (const Extent& extent : extents) {
        const auto record = encodeExtent(extent);
        bytes.append(reinterpret_cast<const char*>(record.data()), record.size());
    }
    return std::move(*sealedMemfd("test", bytes));
}

inline Transfer writing(std::uint32_t extents, std::uint32_t sources, std::uint64_t total) {
    return {Operation::Write, extents, sources, ByteCount{total}};
}

}  // namespace landfall::wire

/// The text holds the part; a test's own macro, so that its line is the caller's.
#define SAYS(text, part)                                              \
    do {                                                              \
        const std::string said = text;                                \
        QVERIFY2(said.find(part) != std::string::npos, said.c_str()); \
    } while (false)
