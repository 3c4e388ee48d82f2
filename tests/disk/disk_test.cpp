#include "disk_test.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <random>

#include "core/base/subprocess.h"

namespace disktest {

Ran tool(const std::string& program, const std::vector<std::string>& arguments,
         const std::string& input) {
    landfall::Subprocess process;
    process.program = program;
    process.arguments = arguments;
    process.input = input;
    process.environment = {"MTOOLSRC=/dev/null", "MTOOLS_SKIP_CHECK=1", "DEBUGFS_PAGER=cat"};
    auto ran = landfall::run(process);
    if (!ran)
        return {127, ran.error().text()};
    return {ran->exitCode, ran->output + ran->errors};
}

void makeSparse(const std::filesystem::path& file, std::uint64_t size) {
    std::ofstream(file, std::ios::binary | std::ios::app);
    std::filesystem::resize_file(file, size);
}

std::string noise(std::size_t size, std::uint32_t seed) {
    std::mt19937 generator(seed);
    std::string out(size, '\0');
    for (std::size_t i = 0; i < size; i += 4) {
        const std::uint32_t word = static_cast<std::uint32_t>(generator());
        for (std::size_t j = i; j < std::min(i + 4, size); ++j)
            out[j] = static_cast<char>(word >> (8 * (j - i)));
    }
    return out;
}

void writeWhole(const std::filesystem::path& file, const std::string& content) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
}

std::string readWhole(const std::filesystem::path& file) {
    return readPart(file, 0, static_cast<std::size_t>(std::filesystem::file_size(file)));
}

void writePart(const std::filesystem::path& file, std::uint64_t at, const std::string& bytes) {
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(at));
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string readPart(const std::filesystem::path& file, std::uint64_t at, std::size_t size) {
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(at));
    std::string out(size, '\0');
    in.read(out.data(), static_cast<std::streamsize>(size));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

std::string gather(const std::filesystem::path& file, std::uint64_t start,
                   const RangeList& ranges) {
    std::string out;
    for (const auto& range : ranges)
        out +=
            readPart(file, start + range.start.value, static_cast<std::size_t>(range.length.value));
    return out;
}

VolumeLocation whole(const std::filesystem::path& file) {
    return {file, ByteOffset{0}, ByteCount{std::filesystem::file_size(file)}};
}

std::uint64_t total(const RangeList& ranges) {
    std::uint64_t sum = 0;
    for (const auto& range : ranges)
        sum += range.length.value;
    return sum;
}

// In a mount namespace of our own: one that somebody else makes in the meantime would keep a copy
// of a mount, and with it the filesystem alive beyond our unmounting it.
static bool mountsArePrivate() {
    static const bool done = ::unshare(CLONE_NEWNS) == 0 &&
                             ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return done;
}

LoopMount::LoopMount(const std::filesystem::path& file, const std::filesystem::path& at,
                     const std::string& type, const std::string& options)
    : at_(at) {
    std::filesystem::create_directories(at);
    const Ran ran = tool("mount", {"-t", type, "-o", options, file.string(), at.string()});
    mounted_ = ran.code == 0;
    words_ = ran.output;
}

LoopMount::~LoopMount() {
    unmount();
}

bool LoopMount::unmount() {
    if (!mounted_)
        return true;
    const Ran ran = tool("umount", {at_.string()});
    words_ = ran.output;
    mounted_ = ran.code != 0;
    return !mounted_;
}

std::string whyNoMount(const std::string& type) {
    if (geteuid() != 0 || !mountsArePrivate())
        return "mounting needs root";
    std::ifstream known("/proc/filesystems");
    const std::string text(std::istreambuf_iterator<char>(known), {});
    if (text.find("\t" + type + "\n") == std::string::npos)
        return "this kernel has no " + type;
    const Ran ran = tool("losetup", {"-f"});
    return ran.code == 0 ? "" : "no loop device: " + ran.output;
}

}  // namespace disktest
