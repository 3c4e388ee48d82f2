#include <cstddef>
#include <cstdint>
#include <string>

#include "core/config/quantities.h"
#include "tests/fuzz/require.h"

// Any bytes as a size, a duration, a mode and an owner: what is taken reads back as the same from
// its own text, what is refused is refused by a sentence that can be printed.

using namespace landfall;

namespace {

void checkSize(std::string_view text) {
    const auto size = parseSize(text, "size");
    if (!size) {
        requireReadable(size.error());
        return;
    }
    const std::string written = sizeText(*size);
    require(size->kind != SizeSpec::Kind::Bytes || size->bytes.value > 0, "no size is zero");
    require(size->kind != SizeSpec::Kind::Percent ||
                (size->hundredths > 0 && size->hundredths <= 10000),
            "a share is of the card", written);
    const auto again = parseSize(written, "size");
    require(again.has_value() && *again == *size, "a size reads back", written);
}

void checkBytes(std::string_view text) {
    const auto bytes = parseByteCount(text, "bytes");
    if (!bytes) {
        requireReadable(bytes.error());
        return;
    }
    require(bytes->value <= std::uint64_t{1} << 63U, "a size can be counted with");
    for (const std::string& written : {byteCountText(*bytes), std::to_string(bytes->value)}) {
        const auto again = parseByteCount(written, "bytes");
        require(again.has_value() && *again == *bytes, "bytes read back", written);
    }
    require(!exactSize(*bytes).empty() && !humanSize(*bytes).empty(), "a size can be shown");
}

void checkOthers(std::string_view text) {
    const auto duration = parseDuration(text, "duration");
    if (duration)
        require(parseDuration(durationText(*duration), "duration") == *duration,
                "a duration reads back", durationText(*duration));
    else
        requireReadable(duration.error());
    const auto mode = parseMode(text, "mode");
    if (mode)
        require(parseMode(modeText(*mode), "mode") == *mode, "a mode reads back");
    else
        requireReadable(mode.error());
    const auto owner = parseOwner(text, "owner");
    if (owner)
        require(owner->user + ":" + owner->group == text, "an owner is its text");
    else
        requireReadable(owner.error());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkSize(text);
    checkBytes(text);
    checkOthers(text);
    return 0;
}
