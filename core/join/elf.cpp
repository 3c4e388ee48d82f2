#include "core/join/elf.h"

#include <elf.h>

#include <array>
#include <cstring>
#include <fstream>
#include <optional>

#include "core/base/arm_version.h"
#include "core/base/byte_codec.h"

namespace landfall {
namespace {

struct Machine {
    std::string_view architecture;
    unsigned char wordClass;
    unsigned number;
};

constexpr std::array<Machine, 3> kMachines{{
    {"arm64", ELFCLASS64, EM_AARCH64},
    {"arm", ELFCLASS32, EM_ARM},
    {"amd64", ELFCLASS64, EM_X86_64},
}};

struct Header {
    unsigned char wordClass = 0;
    unsigned type = 0;
    unsigned machine = 0;
};

/// e_ident, e_type and e_machine lie at the same place in both classes.
std::optional<Header> readHeader(std::ifstream& in) {
    std::array<char, 20> bytes{};
    in.read(bytes.data(), bytes.size());
    if (in.gcount() != static_cast<std::streamsize>(bytes.size()) ||
        std::memcmp(bytes.data(), ELFMAG, SELFMAG) != 0 || bytes[EI_DATA] != ELFDATA2LSB)
        return std::nullopt;
    return Header{static_cast<unsigned char>(bytes[EI_CLASS]),
                  loadLittleEndian<std::uint16_t>(bytes.data() + 16),
                  loadLittleEndian<std::uint16_t>(bytes.data() + 18)};
}

/// Null for a machine that is not among those that bases are made for.
const Machine* machineOf(const Header& header) {
    for (const Machine& machine : kMachines) {
        if (machine.number == header.machine && machine.wordClass == header.wordClass)
            return &machine;
    }
    return nullptr;
}

}  // namespace

Result<void> checkElfProgram(const std::filesystem::path& file, const std::string& architecture,
                             const std::string& subject) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorKind::NotFound, subject, Message::of("%1 cannot be read", file));
    const auto header = readHeader(in);
    if (!header)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is neither a program nor a zip that contains one; accepted is "
                                "an ELF executable for %2",
                                file, architecture));
    if (header->type != ET_EXEC && header->type != ET_DYN)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is an ELF file, but not an executable", file));
    const Machine* machine = machineOf(*header);
    if (machine == nullptr)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is a program for the ELF machine %2; the base needs one for %3",
                                file, header->machine, architecture));
    if (machine->architecture != architecture)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is a program for %2; the base needs one for %3", file,
                                machine->architecture, architecture));
    return {};
}

unsigned armVersionOfFile(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return armVersionOf([&in](std::uint64_t from, std::size_t length) {
        std::string bytes(length, '\0');
        in.clear();
        in.seekg(static_cast<std::streamoff>(from));
        in.read(bytes.data(), static_cast<std::streamsize>(length));
        bytes.resize(static_cast<std::size_t>(in.gcount()));
        return bytes;
    });
}

}  // namespace landfall
