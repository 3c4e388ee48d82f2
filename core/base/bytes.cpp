#include "core/base/bytes.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/decimal_text.h"

namespace landfall {
namespace {

struct Unit {
    std::string_view name;
    std::uint64_t factor;
};

// A lone letter is binary, as sfdisk(8), parted(8) and lvm(8) read it.
constexpr std::array<Unit, 15> kUnits{{{"", 1},
                                       {"B", 1},
                                       {"K", kKiB},
                                       {"KiB", kKiB},
                                       {"kB", 1'000},
                                       {"KB", 1'000},
                                       {"M", kMiB},
                                       {"MiB", kMiB},
                                       {"MB", 1'000'000},
                                       {"G", kGiB},
                                       {"GiB", kGiB},
                                       {"GB", 1'000'000'000},
                                       {"T", 1024 * kGiB},
                                       {"TiB", 1024 * kGiB},
                                       {"TB", 1'000'000'000'000}}};

constexpr std::uint64_t kLargest = std::uint64_t{1} << 62;

auto badSize(std::string_view text, std::string_view subject) {
    return fail(ErrorKind::InvalidInput, std::string(subject),
                Message::of("%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, "
                            "MB, GB or TB, for example \"8GiB\"",
                            Quoted(text)));
}

}  // namespace

Result<ByteCount> parseByteCount(std::string_view text, std::string_view subject) {
    std::uint64_t whole = 0;
    const char* begin = text.data();
    const char* end = begin + text.size();
    const auto [afterWhole, error] = std::from_chars(begin, end, whole);
    if (error != std::errc() || afterWhole == begin)
        return badSize(text, subject);

    // The fraction is kept as an integer over a power of ten: no rounding surprises.
    std::uint64_t fraction = 0;
    std::uint64_t scale = 1;
    const char* rest = afterWhole;
    if (rest != end && *rest == '.') {
        ++rest;
        const char* digits = rest;
        while (rest != end && *rest >= '0' && *rest <= '9') {
            if (rest - digits >= 6)
                return badSize(text, subject);
            fraction = fraction * 10 + static_cast<std::uint64_t>(*rest - '0');
            scale *= 10;
            ++rest;
        }
        if (rest == digits)
            return badSize(text, subject);
    }
    std::string_view name(rest, static_cast<std::size_t>(end - rest));
    while (!name.empty() && name.front() == ' ')
        name.remove_prefix(1);

    for (const Unit& unit : kUnits) {
        if (unit.name != name)
            continue;
        if (whole > kLargest / unit.factor)
            return badSize(text, subject);
        // factor <= 2^40 and fraction < 10^6 < 2^20: the product stays below 2^60.
        const std::uint64_t bytes = whole * unit.factor + fraction * unit.factor / scale;
        return ByteCount{bytes};
    }
    return badSize(text, subject);
}

std::string humanSize(ByteCount count) {
    static constexpr std::array<const char*, 5> names{"B", "kB", "MB", "GB", "TB"};
    double value = static_cast<double>(count.value);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < names.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : 1;
    return decimalText(value, decimals) + " " + names[unit];
}

std::string exactSize(ByteCount count) {
    const std::uint64_t v = count.value;
    if (v >= kGiB && v % kGiB == 0)
        return std::to_string(v / kGiB) + " GiB";
    if (v >= kMiB && v % kMiB == 0)
        return std::to_string(v / kMiB) + " MiB";
    if (v >= kKiB && v % kKiB == 0)
        return std::to_string(v / kKiB) + " KiB";
    return std::to_string(v) + " bytes";
}

}  // namespace landfall
