// import_worker CACHE SOURCE: prints the base's id and how often progress was told.
#include <cstdio>

#include "core/image/base_image.h"

using namespace landfall;

int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    const Result<Cache> cache = Cache::open(argv[1]);
    if (!cache)
        return 3;
    int told = 0;
    std::puts("begun");
    std::fflush(stdout);
    const Result<BaseImage> base = importBase(
        *cache, argv[2], {}, [&](const DecodeState&) { ++told; }, CancelToken());
    if (!base) {
        std::fprintf(stderr, "%s\n", base.error().text().c_str());
        return 4;
    }
    std::printf("%s %d\n", base->id.c_str(), told);
    return 0;
}
