#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/arm_version.h"
#include "core/base/byte_codec.h"
#include "core/image/root_facts.h"
#include "core/image/root_reader.h"

namespace landfall {

namespace {

constexpr ByteCount kLargestProgram{32 * kMiB};

/// The machine of an ELF file's header (gABI, "ELF Header"; little-endian machines only).
Architecture machineOf(std::string_view elf) {
    if (elf.size() < 20 ||
        !elf.starts_with("\x7F"
                         "ELF") ||
        elf[5] != 1)
        return Architecture::Unknown;
    switch (loadLittleEndian<std::uint16_t>(elf.data() + 18)) {
        case 0xB7:
            return Architecture::Arm64;
        case 0x28:
            return Architecture::Arm;
        case 0x3E:
            return Architecture::Amd64;
        default:
            return Architecture::Unknown;
    }
}

unsigned armVersionOfText(std::string_view program) {
    return armVersionOf([program](std::uint64_t from, std::size_t length) {
        return from < program.size() ? std::string(program.substr(from, length)) : std::string();
    });
}

/// By what kernels are called: Raspberry Pi OS's "6.12.47+rpt-rpi-v6", "-v7", "-v7l" and "-v8", its
/// older ones "6.1.21+" and "6.1.21-v7+"; Debian's "6.1.0-28-rpi" (Pi 1 and Zero) and
/// "-marvell". All others of today are for ARMv7 and later.
unsigned armVersionOfKernel(std::string_view name) {
    if (name.ends_with("-marvell"))
        return 5;
    const bool bare =
        name.ends_with('+') && name.find_first_not_of("0123456789.+") == std::string_view::npos;
    return bare || name.ends_with("-v6") || name.ends_with("-rpi") ? 6 : 7;
}

/// A folder that a removed kernel left behind has no list of modules.
std::vector<unsigned> kernelVersions(const RootReader& root) {
    constexpr std::size_t kMostKernels = 100;
    std::vector<unsigned> versions;
    for (const std::string folder : {"/usr/lib/modules/", "/lib/modules/"}) {
        std::vector<std::string> kernels = root.names(folder);
        kernels.resize(std::min(kernels.size(), kMostKernels));
        for (const std::string& kernel : kernels)
            if (root.hasAny(
                    {folder + kernel + "/modules.dep", folder + kernel + "/modules.builtin"}))
                versions.push_back(armVersionOfKernel(kernel));
        if (!versions.empty())
            break;
    }
    return versions;
}

ArmRange armRange(unsigned ofPrograms, const std::vector<unsigned>& kernels) {
    if (kernels.empty())
        return {ofPrograms, 0};
    constexpr unsigned kNewest = 8;
    const auto [least, most] = std::minmax_element(kernels.begin(), kernels.end());
    return {ofPrograms == 0 ? 0 : std::max(ofPrograms, *least), *most < 7 ? *most : kNewest};
}

}  // namespace

/// By what runs, not by what a package list says: a 64-bit kernel may boot a 32-bit root.
void readProcessor(const Ext4& volume, BaseFacts& facts) {
    const RootReader root(volume);
    constexpr std::array<std::string_view, 6> kPrograms = {
        "/usr/bin/dash", "/bin/dash",    "/bin/sh",
        "/usr/bin/bash", "/usr/bin/cat", "/usr/lib/systemd/systemd"};
    for (const std::string_view path : kPrograms) {
        const std::string program = root.text(path, kLargestProgram);
        facts.architecture = machineOf(program);
        if (facts.architecture == Architecture::Arm)
            facts.arm = armRange(armVersionOfText(program), kernelVersions(root));
        if (facts.architecture != Architecture::Unknown)
            return;
    }
}

}  // namespace landfall
