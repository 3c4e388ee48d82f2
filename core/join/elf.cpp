#include "core/join/elf.h"

#include <elf.h>

#include <array>
#include <cstring>
#include <fstream>
#include <optional>

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
    std::array<unsigned char, 20> bytes{};
    in.read(reinterpret_cast<char*>(bytes.data()), bytes.size());
    if (in.gcount() != static_cast<std::streamsize>(bytes.size()) ||
        std::memcmp(bytes.data(), ELFMAG, SELFMAG) != 0 || bytes[EI_DATA] != ELFDATA2LSB)
        return std::nullopt;
    return Header{bytes[EI_CLASS], bytes[16] | unsigned{bytes[17]} << 8,
                  bytes[18] | unsigned{bytes[19]} << 8};
}

std::string nameOf(const Header& header) {
    for (const Machine& machine : kMachines) {
        if (machine.number == header.machine && machine.wordClass == header.wordClass)
            return std::string(machine.architecture);
    }
    return "machine number " + std::to_string(header.machine);
}

}  // namespace

Result<void> checkElfProgram(const std::filesystem::path& file, const std::string& architecture,
                             const std::string& subject) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorKind::NotFound, subject, file.string() + " cannot be read");
    const auto header = readHeader(in);
    if (!header)
        return fail(ErrorKind::InvalidInput, subject,
                    file.string() +
                        " is neither a program nor a zip that holds one; accepted is an ELF "
                        "executable for " +
                        architecture);
    if (header->type != ET_EXEC && header->type != ET_DYN)
        return fail(ErrorKind::InvalidInput, subject,
                    file.string() + " is an ELF file but no executable");
    if (nameOf(*header) != architecture)
        return fail(ErrorKind::InvalidInput, subject,
                    file.string() + " is a program for " + nameOf(*header) +
                        "; the base needs one for " + architecture);
    return {};
}

}  // namespace landfall
