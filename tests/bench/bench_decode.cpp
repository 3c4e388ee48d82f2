// bench_decode FOLDER: prints seconds, processor seconds and ratios of decoding in Landfall against
// xz(1) and zstd(1), round by round in turns, and the peak memory. The images are made in FOLDER
// where they are missing. It judges nothing: on a busy machine the processor's ratio is the one to
// look at.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "core/image/decode.h"
#include "tests/bench/cost.h"
#include "tests/bench/machine_tree.h"

using namespace landfall;
using landfall::test::Cost;
using landfall::test::measure;
using landfall::test::setUp;
namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 3;

constexpr const char* kMake = R"(
rm -f base.img
truncate -s 2G base.img
mke2fs -q -F -t ext4 -d tree base.img
rm -r tree
# The smallest effort in packing changes little for unpacking, and saves minutes.
xz -T0 -0 --block-size=24MiB < base.img > new.xz
zstd -q -T0 -3 < base.img > new.zst
rm base.img
mv new.zst base.img.zst
mv new.xz base.img.xz
)";

Cost measureOurs(const fs::path& packed) {
    const fs::path out = packed.parent_path() / "out.img";
    fs::remove(out);
    const Cost cost = measure([&] {
        const auto source = SourceFile::open(packed);
        if (!source)
            return 1;
        const auto outcome = decodeSource(*source, out, {}, CancelToken());
        if (!outcome)
            std::fprintf(stderr, "%s\n", outcome.error().text().c_str());
        return outcome ? 0 : 1;
    });
    fs::remove(out);
    return cost;
}

Cost measurePeer(const std::string& command) {
    return measure([&] {
        ::execl("/bin/sh", "sh", "-c", ("exec " + command).c_str(), nullptr);
        return 127;
    });
}

void compare(const char* name, const fs::path& packed, const std::string& peerCommand) {
    Cost ours;
    Cost peer;
    for (int round = 0; round < kRounds; ++round) {
        peer.keepBest(measurePeer(peerCommand + " '" + packed.string() + "' > /dev/null"));
        ours.keepBest(measureOurs(packed));
    }
    std::printf("%-4s landfall %6.2f s (%6.2f s of processor, peak %ld MB), %s %6.2f s (%6.2f s)\n",
                name, ours.wall, ours.processor, ours.peakMegabytes, peerCommand.c_str(), peer.wall,
                peer.processor);
    std::printf("%-4s ratio    %6.2f   (processor %.2f)\n", name, ours.wall / peer.wall,
                ours.processor / peer.processor);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const fs::path folder = fs::absolute(argv[1]);
    setUp(folder, "base.img.xz base.img.zst", kMake);
    compare("xz", folder / "base.img.xz", "xz -dc -T0");
    compare("zst", folder / "base.img.zst", "zstd -q -dc");
    return 0;
}
