// bench_repeats FOLDER: what composing costs, and what it costs again. A base of Raspberry Pi OS's
// shape (root of 2 GiB, 58 % used) and a payload of 700 MB are made in FOLDER where they are
// missing. Prints seconds, written megabytes and peak memory beside what dd and cp take for the
// same bytes. It judges nothing.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>

#include "core/base/subprocess.h"
#include "tests/bench/cost.h"
#include "tests/bench/machine_tree.h"
#include "tests/compose/made_base.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kMake = R"(
rm -f base.new root.img boot.img
mkdir -p tree/etc tree/usr/lib/systemd tree/var/lib/dpkg tree/srv tree/home
cp /bin/true tree/usr/lib/systemd/systemd
printf 'ID=debian\n' > tree/etc/os-release
printf 'root:x:0:0:root:/root:/bin/bash\n' > tree/etc/passwd
printf 'root:x:0:\n' > tree/etc/group
printf 'PARTUUID=1a2b3c4d-01 /boot/firmware vfat defaults 0 2\nPARTUUID=1a2b3c4d-02 / ext4 defaults 0 1\n' > tree/etc/fstab
truncate -s 2G root.img
mke2fs -q -F -t ext4 -O ^64bit,^huge_file -d tree root.img
truncate -s 512M boot.img
mkfs.vfat -F 32 -n bootfs boot.img > /dev/null
printf 'root=PARTUUID=1a2b3c4d-02 rootwait\n' > cmdline.txt
head -c 60M /dev/urandom > kernel8.img
mcopy -i boot.img cmdline.txt kernel8.img ::
truncate -s 2568M base.new
printf 'label: dos\nlabel-id: 0x1a2b3c4d\nstart=8MiB,size=512MiB,type=c\nstart=520MiB,size=2048MiB,type=83\n' |
    sfdisk -q base.new
dd if=boot.img of=base.new bs=1M seek=8 conv=sparse,notrunc status=none
dd if=root.img of=base.new bs=1M seek=520 conv=sparse,notrunc status=none
rm -r tree boot.img root.img kernel8.img cmdline.txt
head -c 500000000 /dev/urandom > payload.1
head -c 200000000 /dev/urandom > payload.2
mv base.new base.img
sync
)";

constexpr const char* kClone =
    "dd if=base.img of=floor.img bs=4M skip=130 conv=sparse,fsync status=none";
constexpr const char* kPayload = "cp --reflink=never payload.1 payload.2 floor/ && sync floor/*";

[[noreturn]] void giveUp(const Error& error) {
    std::fprintf(stderr, "%s\n", error.text().c_str());
    std::exit(1);
}

Result<BaseImage> baseIn(const fs::path& folder) {
    BaseImage base;
    base.file = folder / "base.img";
    base.id = base.decodedSha256 = "00000000000000be";
    base.name = "base.img";
    base.size = ByteCount{fs::file_size(base.file)};
    LANDFALL_ASSIGN(base.facts, readFacts(base.file));
    return base;
}

Preset presetOf(ByteCount root, ByteCount data) {
    Preset preset = madePreset();
    preset.wifi.reset();
    preset.layout.rootSize->bytes = root;
    preset.layout.partitions[0].size.bytes = data;
    return preset;
}

/// One host: its card is composed, and gone at once.
int compose(const fs::path& folder, const BaseImage& base, const Preset& preset, bool payload,
            const std::string& host) {
    CardContent content;
    if (payload)
        for (const char* name : {"payload.1", "payload.2"})
            content.files.push_back(
                {Place::Root, std::string("/usr/local/bin/") + name, folder / name, {}, 0755});
    const auto image = [&]() -> Result<CardImage> {
        LANDFALL_ASSIGN(const Cache cache, Cache::open(folder / "cache"));
        LANDFALL_ASSIGN(const CardPlan plan,
                        planWithContent(base.facts, preset, content, filesOf(cache, content),
                                        ByteCount{32'000'000'000}));
        return composeWithOwn(cache, base, preset, plan, {host, 1, 0x1000, "receipt"},
                              madeSecrets(), madeOwn(host), {}, {});
    }();
    if (!image)
        giveUp(image.error());
    return 0;
}

int shell(const fs::path& folder, const std::string& line) {
    Subprocess process;
    process.program = "bash";
    process.arguments = {"-euc", "cd '" + folder.string() + "'\n" + line};
    const auto done = runChecked(process);
    if (!done)
        giveUp(done.error());
    return 0;
}

void print(const char* what, const Cost& cost) {
    std::printf("%-44s %6.2f s, %6.2f s of processor, %6.0f MB written, peak %ld MB\n", what,
                cost.wall, cost.processor, cost.writtenMegabytes, cost.peakMegabytes);
    std::fflush(stdout);
}

void bench(const fs::path& folder, const BaseImage& base) {
    const Preset preset = presetOf(ByteCount{4 * kGiB}, ByteCount{kGiB});
    const auto floor = [&](const char* line) {
        const Cost cost = measure([&] { return shell(folder, line); });
        shell(folder, "rm -rf floor.img floor && mkdir floor && sync");
        return cost;
    };
    const auto composed = [&](const char* what, const Preset& asked, bool payload,
                              const char* host) {
        const Cost cost = measure([&] { return compose(folder, base, asked, payload, host); });
        print(what, cost);
        return cost;
    };
    shell(folder, "rm -rf cache floor && mkdir floor && cat base.img payload.* > /dev/null; sync");
    const Cost clone = floor(kClone);
    print("floor: the base's root by dd, to disk", clone);
    const Cost copy = floor(kPayload);
    print("floor: 700 MB by cp, to disk", copy);
    const Cost bare = composed("first card without a payload", preset, false, "pi-01");
    const Cost first = composed("first card with 700 MB", preset, true, "pi-01");
    composed("second host of the same preset", preset, true, "pi-02");
    composed("another size of a data partition", presetOf(ByteCount{4 * kGiB}, ByteCount{2 * kGiB}),
             true, "pi-03");
    composed("another size of the root", presetOf(ByteCount{5 * kGiB}, ByteCount{kGiB}), true,
             "pi-04");
    std::printf(
        "700 MB beyond the clone: %.2f s (against dd), %.2f s (against no payload); "
        "cp alone %.2f s\n",
        first.wall - clone.wall, first.wall - bare.wall, copy.wall);
    fs::remove_all(folder / "cache");
    fs::remove_all(folder / "floor");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const fs::path folder = fs::absolute(argv[1]);
    setUp(folder, "base.img payload.1 payload.2", kMake);
    const auto base = baseIn(folder);
    if (!base)
        giveUp(base.error());
    bench(folder, *base);
    return 0;
}
