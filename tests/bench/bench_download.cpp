// bench_download FOLDER: seconds, processor seconds and peak memory of fetching and decoding an .xz
// in one stream, both hashes, the part file and the sparse file included, against `curl | xz -dc
// -T0` into nothing, from the same nginx, round by round in turns. FOLDER is bench_decode's. It
// judges nothing: on a busy machine the processor's ratio is the one to look at.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/fetch/digest.h"
#include "core/image/remote_base.h"
#include "web_bench.h"

using namespace landfall;
namespace fs = std::filesystem;

namespace {

constexpr int kRounds = 3;

struct Cost {
    double wall = 1e9;
    double processor = 1e9;
    long peakMegabytes = 0;

    void keepBest(const Cost& other) {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
        peakMegabytes = std::max(peakMegabytes, other.peakMegabytes);
    }
};

/// Runs a program, so that its memory and processor time are its own.
Cost measure(const char* program, const std::vector<std::string>& arguments) {
    std::vector<char*> words{
        const_cast<char*>(program)};  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    for (const std::string& argument : arguments)
        words.push_back(
            const_cast<char*>(argument.c_str()));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    words.push_back(nullptr);
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execvp(program, words.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage {};
    if (::wait4(child, &status, 0, &usage) != child || status != 0) {
        std::fprintf(stderr, "%s failed\n", program);
        std::exit(1);
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    Cost cost;
    cost.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    cost.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMegabytes = usage.ru_maxrss / 1024;
    return cost;
}

/// In a process of its own: fetches the address into an empty cache.
int fetchOnce(const char* url, const fs::path& folder, const char* sha256) {
    const auto cache = Cache::open(folder);
    if (!cache)
        return 1;
    const RemoteBase remote{url, "bench", sha256, {}};
    const auto base = fetchBase(*cache, {}, remote, {}, {});
    if (!base)
        std::fprintf(stderr, "%s\n", base.error().text().c_str());
    return base ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 5 && std::string(argv[1]) == "--fetch")
        return fetchOnce(argv[2], argv[3], argv[4]);
    if (argc != 2)
        return 2;
    const fs::path folder = fs::absolute(argv[1]);
    if (!fs::exists(folder / "base.img.xz") || !test::Nginx::here()) {
        std::fprintf(stderr, "bench_decode's images or nginx are not here\n");
        return 77;
    }
    const test::Nginx nginx(folder.string(),
                            "listen 127.0.0.1:@PORT@; sendfile on; root " + folder.string() + ";");
    const std::string url = "http://127.0.0.1:" + std::to_string(nginx.port()) + "/base.img.xz";
    const fs::path cache = folder / "cache";
    const std::string sha256 = sha256OfFile(folder / "base.img.xz").value();
    fs::remove_all(cache);
    Cost ours;
    Cost known;  // as a list or a preset names it: with its hash
    Cost peer;
    for (int round = 0; round < kRounds; ++round) {
        peer.keepBest(measure("bash", {"-c", "set -o pipefail; curl -sSf --noproxy '*' " + url +
                                                 " | xz -dc -T0 > /dev/null"}));
        ours.keepBest(measure(argv[0], {"--fetch", url, cache.string(), ""}));
        fs::remove_all(cache);
        known.keepBest(measure(argv[0], {"--fetch", url, cache.string(), sha256}));
        fs::remove_all(cache);
    }
    std::printf("curl | xz -dc -T0          %6.2f s (%6.2f s of processor)\n", peer.wall,
                peer.processor);
    for (const auto& [words, cost] :
         {std::pair("landfall, hash known   ", known), std::pair("landfall, hash unknown ", ours)})
        std::printf("%s   %6.2f s (%6.2f s of processor, peak %ld MB), ratio %.2f (%.2f)\n", words,
                    cost.wall, cost.processor, cost.peakMegabytes, cost.wall / peer.wall,
                    cost.processor / peer.processor);
    return 0;
}
