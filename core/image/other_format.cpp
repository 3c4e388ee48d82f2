#include "core/image/other_format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace landfall {

namespace {

using namespace std::string_view_literals;

struct Format {
    enum class Kind { Archive, Packed, Machine } kind;
    std::size_t at;
    std::string_view magic;
    const char* name;
    const char* tool;  ///< what unpacks it; of a machine's disk, qemu-img's word for it
};

/// Each with the page that defines it: ustar (POSIX pax), 7zFormat.txt, RAR's technote,
/// LZ4's frame format, lzip's manual, qcow2.rst, Microsoft's VHD and VHDX, VMware's VMDK, VDI.h.
constexpr std::array kFormats{
    Format{Format::Kind::Archive, 257, "ustar"sv, "tar", "tar -xf"},
    Format{Format::Kind::Archive, 0, "7z\xBC\xAF\x27\x1C"sv, "7z", "7z x"},
    Format{Format::Kind::Archive, 0, "Rar!\x1A\x07"sv, "RAR", "unrar x"},
    Format{Format::Kind::Packed, 0, "\x04\x22\x4D\x18"sv, "lz4", "lz4 -d"},
    Format{Format::Kind::Packed, 0, "LZIP"sv, "lzip", "lzip -d"},
    Format{Format::Kind::Packed, 0, "\x89LZO"sv, "lzop", "lzop -d"},
    Format{Format::Kind::Packed, 0, "\x3A\xFF\x26\xED"sv, "Android sparse", "simg2img"},
    Format{Format::Kind::Machine, 0, "QFI\xFB"sv, "QCOW2", "qcow2"},
    Format{Format::Kind::Machine, 0, "conectix"sv, "VHD", "vpc"},
    Format{Format::Kind::Machine, 0, "vhdxfile"sv, "VHDX", "vhdx"},
    Format{Format::Kind::Machine, 0, "KDMV"sv, "VMDK", "vmdk"},
    Format{Format::Kind::Machine, 64, "\x7F\x10\xDA\xBE"sv, "VDI", "vdi"},
};

bool holds(std::span<const std::byte> head, std::size_t at, std::string_view magic) {
    return head.size() >= at + magic.size() &&
           std::equal(magic.begin(), magic.end(), head.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char wanted, std::byte found) { return std::byte(wanted) == found; });
}

std::string lowerText(std::span<const std::byte> head) {
    std::string text;
    for (const std::byte one : head)
        text += static_cast<char>(std::tolower(std::to_integer<unsigned char>(one)));
    const std::size_t begin = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return begin == std::string::npos ? std::string() : text.substr(begin);
}

bool isWebPage(std::span<const std::byte> head) {
    const std::string text = lowerText(head);
    return text.starts_with("<!doctype html") || text.starts_with("<html") ||
           (text.starts_with("<") && text.find("<html") != std::string::npos);
}

Message advice(const Format& format) {
    switch (format.kind) {
        case Format::Kind::Archive:
            return Message::of(
                "this is a %1 archive, not a disk image; unpack it (%2) and use the "
                "image that is in it",
                format.name, format.tool);
        case Format::Kind::Packed:
            return Message::of(
                "this is packed as %1, which is not supported; unpack it (%2) and "
                "use what comes out",
                format.name, format.tool);
        case Format::Kind::Machine:
            break;
    }
    return Message::of(
        "this is a %1 disk of a virtual machine; convert it (qemu-img convert -f %2 "
        "-O raw FROM TO.img) and use what comes out",
        format.name, format.tool);
}

}  // namespace

bool isText(std::span<const std::byte> head) {
    return !head.empty() && std::all_of(head.begin(), head.end(), [](std::byte one) {
        const auto c = std::to_integer<unsigned char>(one);
        return c >= 0x20 ? c != 0x7F : c == '\n' || c == '\r' || c == '\t' || c == '\f';
    });
}

std::optional<Message> otherFormat(std::span<const std::byte> head) {
    head = head.first(std::min(head.size(), kFormatHead));
    const auto* const found =
        std::find_if(kFormats.begin(), kFormats.end(),
                     [head](const Format& format) { return holds(head, format.at, format.magic); });
    if (found != kFormats.end())
        return advice(*found);
    if (formatOf(head) == SourceFormat::Lzma)
        return advice({Format::Kind::Packed, 0, {}, "lzma", "xz -d --format=lzma"});
    if (isWebPage(head))
        return Message::of(
            "this is a web page, not a disk image; look at it in a browser, and "
            "download the image that it leads to");
    if (isText(head))
        return Message::of("this is a text, not a disk image");
    return std::nullopt;
}

}  // namespace landfall
