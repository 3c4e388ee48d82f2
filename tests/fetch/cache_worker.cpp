// A second process for tst_cache: obtains one entry, whose maker writes four equal files slowly and
// logs that it ran; then holds it until its standard input ends.
//   cache_worker FOLDER KEY LOG MILLISECONDS
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>

#include "core/fetch/cache.h"

using namespace landfall;

namespace {

Result<void> makeSlowly(const std::filesystem::path& folder, const std::string& log,
                        std::chrono::milliseconds delay) {
    const UniqueFd fd(::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (!fd || ::write(fd.get(), "made\n", 5) != 5)
        return fail(ErrorKind::Io, log, Message::of("logging"));
    for (int i = 0; i < 4; ++i) {
        std::ofstream(folder / std::to_string(i)) << std::string(100'000, 'x');
        std::this_thread::sleep_for(delay / 4);
    }
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5)
        return 2;
    const Result<Cache> cache = Cache::open(argv[1]);
    if (!cache)
        return 3;
    const std::chrono::milliseconds delay(std::atoi(argv[4]));
    const Result<CacheLease> lease = cache->obtainHeld(
        "things", argv[2],
        [&](const std::filesystem::path& folder) { return makeSlowly(folder, argv[3], delay); });
    if (!lease) {
        std::fprintf(stderr, "%s\n", lease.error().text().c_str());
        return 4;
    }
    std::puts(lease->folder.c_str());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
