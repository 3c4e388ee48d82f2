#include "core/base/arm_version.h"

#include <elf.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/byte_codec.h"

namespace landfall {
namespace {

constexpr std::size_t kMostSections = 4096;
constexpr std::size_t kLargestNote = std::size_t{1} << 20U;

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    return at + 4 <= bytes.size() ? loadLittleEndian<std::uint32_t>(bytes.data() + at) : 0;
}

std::uint16_t halfAt(std::string_view bytes, std::size_t at) {
    return at + 2 <= bytes.size() ? loadLittleEndian<std::uint16_t>(bytes.data() + at) : 0;
}

struct Section {
    std::uint32_t name = 0;
    std::uint32_t type = 0;
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

std::vector<Section> sectionsOf(const ByteReader& program, std::string_view header) {
    const std::size_t each = halfAt(header, offsetof(Elf32_Ehdr, e_shentsize));
    const std::size_t count = halfAt(header, offsetof(Elf32_Ehdr, e_shnum));
    if (each != sizeof(Elf32_Shdr) || count > kMostSections)
        return {};
    const std::string table =
        program(numberAt(header, offsetof(Elf32_Ehdr, e_shoff)), each * count);
    std::vector<Section> sections;
    for (std::size_t at = 0; at + each <= table.size(); at += each)
        sections.push_back({numberAt(table, at + offsetof(Elf32_Shdr, sh_name)),
                            numberAt(table, at + offsetof(Elf32_Shdr, sh_type)),
                            numberAt(table, at + offsetof(Elf32_Shdr, sh_offset)),
                            numberAt(table, at + offsetof(Elf32_Shdr, sh_size))});
    return sections;
}

std::string textOf(const ByteReader& program, const Section& section) {
    return section.size > kLargestNote ? std::string() : program(section.offset, section.size);
}

/// The texts and numbers of a section of attributes, one behind the other.
class Attributes {
public:
    explicit Attributes(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool atEnd() const { return rest_.empty(); }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; !rest_.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80U) == 0)
                break;
        }
        return value;
    }
    std::string_view text() {
        const std::size_t end = std::min(rest_.find('\0'), rest_.size());
        const std::string_view found = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        return found;
    }

private:
    std::string_view rest_;
};

/// The versions that the values of Tag_CPU_arch stand for, from 0 on; what is newer is ARMv8.
unsigned versionOfTag(std::uint64_t value) {
    constexpr std::array<unsigned, 14> kVersions{3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 6, 6, 7};
    return value < kVersions.size() ? kVersions[value] : 8;
}

unsigned versionOfFileAttributes(std::string_view text) {
    constexpr std::uint64_t kRawName = 4;
    constexpr std::uint64_t kName = 5;
    constexpr std::uint64_t kArchitecture = 6;
    constexpr std::uint64_t kCompatibility = 32;
    Attributes attributes(text);
    while (!attributes.atEnd()) {
        const std::uint64_t tag = attributes.number();
        if (tag == kArchitecture)
            return versionOfTag(attributes.number());
        if (tag == kCompatibility)
            attributes.number();
        // Above 32 the odd ones have texts.
        if (tag == kRawName || tag == kName || tag == kCompatibility ||
            (tag > kCompatibility && tag % 2 == 1))
            attributes.text();
        else
            attributes.number();
    }
    return 0;
}

/// One vendor's attributes, by what they are of: the file, a section, a symbol.
unsigned versionOfVendor(std::string_view rest) {
    constexpr char kOfTheFile = 1;
    constexpr std::size_t kHead = 5;
    while (rest.size() > kHead) {
        const std::size_t size = numberAt(rest, 1);
        if (size < kHead || size > rest.size())
            return 0;
        if (rest[0] == kOfTheFile)
            return versionOfFileAttributes(rest.substr(kHead, size - kHead));
        rest.remove_prefix(size);
    }
    return 0;
}

/// What Tag_CPU_arch of an .ARM.attributes section says; 0 where it says nothing.
unsigned versionOfAttributes(std::string_view section) {
    constexpr char kFormat = 'A';
    constexpr std::string_view kVendor{"aeabi\0", 6};
    if (section.empty() || section[0] != kFormat)
        return 0;
    section.remove_prefix(1);
    while (section.size() > 4) {
        const std::size_t size = numberAt(section, 0);
        if (size < 4 || size > section.size())
            return 0;
        const std::string_view vendor = section.substr(4, size - 4);
        if (vendor.starts_with(kVendor))
            return versionOfVendor(vendor.substr(kVendor.size()));
        section.remove_prefix(size);
    }
    return 0;
}

/// Settings of the build are lines, "build", a tabulator, "GOARM=6" or "GOARM=6,softfloat".
unsigned versionOfGo(std::string_view section) {
    constexpr std::string_view kSetting = "build\tGOARM=";
    const std::size_t at = section.find(kSetting);
    if (at == std::string_view::npos || at + kSetting.size() >= section.size())
        return 0;
    const char digit = section[at + kSetting.size()];
    return digit >= '5' && digit <= '9' ? static_cast<unsigned>(digit - '0') : 0;
}

bool isArmProgram(std::string_view header) {
    return header.size() == sizeof(Elf32_Ehdr) && header.starts_with(ELFMAG) &&
           header[EI_CLASS] == ELFCLASS32 && header[EI_DATA] == ELFDATA2LSB &&
           halfAt(header, offsetof(Elf32_Ehdr, e_machine)) == EM_ARM;
}

}  // namespace

unsigned armVersionOf(const ByteReader& program) {
    const std::string header = program(0, sizeof(Elf32_Ehdr));
    if (!isArmProgram(header))
        return 0;
    const std::vector<Section> sections = sectionsOf(program, header);
    for (const Section& section : sections)
        if (section.type == SHT_ARM_ATTRIBUTES)
            if (const unsigned version = versionOfAttributes(textOf(program, section)))
                return version;
    const std::size_t ofNames = halfAt(header, offsetof(Elf32_Ehdr, e_shstrndx));
    if (ofNames >= sections.size())
        return 0;
    const std::string names = textOf(program, sections[ofNames]);
    for (const Section& section : sections)
        if (section.name < names.size() &&
            Attributes(std::string_view(names).substr(section.name)).text() == ".go.buildinfo")
            return versionOfGo(textOf(program, section));
    return 0;
}

}  // namespace landfall
