// A libFuzzer target's main where there is no libFuzzer: each seed once, then changed ones from a
// fixed random number for the seconds that are given. Usage: SECONDS CORPUS
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

// The fuzzed one; libFuzzer gave it its name.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void runOne(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::vector<std::string> seedsIn(const std::filesystem::path& corpus) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(corpus))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const std::filesystem::path& file : files) {
        std::ifstream in(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return seeds;
}

/// One to eight places overwritten, cut out or filled from another seed.
std::string changed(std::string input, const std::vector<std::string>& seeds,
                    std::mt19937& random) {
    for (auto rounds = 1 + random() % 8; rounds > 0; --rounds) {
        const std::size_t at = input.empty() ? 0 : random() % input.size();
        const std::string& other = seeds[random() % seeds.size()];
        switch (random() % 4) {
            case 0:
                if (!input.empty())
                    input[at] = static_cast<char>(random());
                break;
            case 1:
                input.insert(at, 1, static_cast<char>(random()));
                break;
            case 2:
                input.erase(at, random() % 16);
                break;
            default:
                if (!other.empty())
                    input.insert(at, other, random() % other.size(), random() % 64);
        }
    }
    return input;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 2;
    const std::vector<std::string> seeds = seedsIn(argv[2]);
    if (seeds.empty()) {
        std::fprintf(stderr, "there are no seeds in %s\n", argv[2]);
        return 1;
    }
    for (const std::string& seed : seeds)
        runOne(seed);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    std::mt19937 random(20250107);
    std::size_t runs = 0;
    for (; std::chrono::steady_clock::now() < end; ++runs)
        runOne(changed(seeds[random() % seeds.size()], seeds, random));
    std::printf("%zu seeds and %zu changed ones\n", seeds.size(), runs);
    return 0;
}
