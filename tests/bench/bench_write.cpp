// Writes a file to a loop device and compares, through the helper and by dd and cmp, in turns, and
// prints both times and their ratio; and what bmaptool takes, which reads nothing back from the
// device. Usage: bench_write [MiB], default 1024.
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>

#include "core/base/subprocess.h"
#include "core/helper/helper_client.h"
#include "tests/helper/loop_device.h"

namespace fs = std::filesystem;
using namespace landfall;

namespace {

constexpr int kSkipped = 77;
constexpr int kRounds = 3;

struct Cost {
    double seconds = 1e9;
    double processor = 0;  ///< user and system, of all children that were waited for
};

double childSeconds() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Result<Cost> measure(const std::function<Result<void>()>& work) {
    sync();
    const double before = childSeconds();
    const auto began = std::chrono::steady_clock::now();
    LANDFALL_TRY(work());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return Cost{took.count(), childSeconds() - before};
}

Result<void> runOne(const std::string& program, const std::vector<std::string>& arguments) {
    Subprocess process;
    process.program = program;
    process.arguments = arguments;
    LANDFALL_TRY(runChecked(process));
    return {};
}

Result<void> byDd(const std::string& file, const LoopDevice& loop) {
    LANDFALL_TRY(runOne("dd", {"if=" + file, "of=" + loop.path(), "bs=4M", "oflag=direct",
                               "conv=fsync", "status=none"}));
    return runOne("cmp", {file, loop.path()});
}

Result<void> byBmaptool(const std::string& file, const LoopDevice& loop) {
    return runOne("bmaptool", {"-q", "copy", "--bmap", file + ".bmap", file, loop.path()});
}

Result<void> byHelper(const std::string& helper, const std::string& file, ByteCount size,
                      const LoopDevice& loop) {
    const UniqueFd source(open(file.c_str(), O_RDONLY | O_CLOEXEC));
    // The client goes at the end, and with it the helper: its time is then known.
    HelperClient client({helper, std::chrono::minutes(5)});
    LANDFALL_ASSIGN(auto card, client.open(loop.path(), loop.identity(), Authorisation::Removable));
    const ExtentList extents{{{0}, size, {0}, 0}};
    const std::vector<int> sources{source.get()};
    const Transfer what{extents, sources};
    LANDFALL_TRY(card->transfer(Operation::Write, what, [](ByteCount) {}, {}));
    LANDFALL_TRY(card->flush());
    LANDFALL_TRY(card->transfer(Operation::Verify, what, [](ByteCount) {}, {}));
    LANDFALL_TRY(card->finish());
    return {};
}

Result<void> bench(const std::string& folder, const std::string& helper, ByteCount size) {
    const std::string source = folder + "/source";
    const std::string target = folder + "/target";
    makeDirtyFile(source, size, Dirt::Random);
    makeDirtyFile(target, size, Dirt::Ones);
    const auto loop = LoopDevice::attach(target);
    if (!loop)
        return fail(ErrorKind::NotSupported, "bench",
                    Message::of("this machine has no loop device"));
    const bool bmap =
        runOne("bmaptool", {"-q", "create", "-o", source + ".bmap", source}).has_value();
    Cost dd;
    Cost ours;
    Cost bmaptool;
    for (int round = 0; round < kRounds; ++round) {
        LANDFALL_ASSIGN(const Cost theirs, measure([&] { return byDd(source, *loop); }));
        LANDFALL_ASSIGN(const Cost mine,
                        measure([&] { return byHelper(helper, source, size, *loop); }));
        if (bmap) {
            LANDFALL_ASSIGN(const Cost another, measure([&] { return byBmaptool(source, *loop); }));
            bmaptool = another.seconds < bmaptool.seconds ? another : bmaptool;
        }
        dd = theirs.seconds < dd.seconds ? theirs : dd;
        ours = mine.seconds < ours.seconds ? mine : ours;
    }
    std::printf("write and verify %s, best of %d\n", exactSize(size).c_str(), kRounds);
    std::printf("  dd oflag=direct + cmp: %6.2f s, %5.2f s of processor\n", dd.seconds,
                dd.processor);
    if (bmap)
        std::printf("  bmaptool, not read back: %4.2f s, %5.2f s of processor\n", bmaptool.seconds,
                    bmaptool.processor);
    std::printf("  landfall-helper:       %6.2f s, %5.2f s of processor\n", ours.seconds,
                ours.processor);
    std::printf("  ratio:                 %6.2f in time, %5.2f in processor\n",
                ours.seconds / dd.seconds, ours.processor / dd.processor);
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    if (geteuid() != 0) {
        std::puts("SKIPPED: the helper needs root and loop devices");
        return kSkipped;
    }
    const ByteCount size{(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1024) * kMiB};
    // The client starts no helper that others than root could exchange.
    std::string folder = "/var/lib/landfall-bench-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    const std::string helper = folder + "/landfall-helper";
    fs::copy_file(LANDFALL_BUILT_HELPER, helper);
    const auto done = bench(folder, helper, size);
    fs::remove_all(folder);
    if (!done)
        std::printf("%s\n", done.error().text().c_str());
    return done ? 0 : 1;
}
