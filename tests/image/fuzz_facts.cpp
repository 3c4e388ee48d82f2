// A small image whose first sectors, FAT and ext4 structures are overwritten by the input: facts
// must come or be refused, and neither crash nor read without bound.
//   Pieces of 4 bytes, the first three being where (by 16), and up to 64 bytes that go there.
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/subprocess.h"
#include "core/image/base_image.h"

namespace {

constexpr std::size_t kPiece = 64;

std::string readAll(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Workshop {
    Workshop() {
        std::string name = (std::filesystem::temp_directory_path() / "fuzz_facts.XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr)
            std::abort();
        folder = name;
        // 1 MiB of FAT12 at 1 MiB, 2 MiB of ext4 behind it.
        const std::string script =
            "cd '" + name +
            "' && mkdir -p t/etc t/usr/lib/systemd t/usr/bin && echo ID=debian > t/etc/os-release "
            "&& echo x > t/usr/lib/systemd/systemd && echo 'LABEL=B /boot vfat' > t/etc/fstab && "
            "truncate -s 4M d && printf 'label: dos\\nstart=2048,size=2048,type=c\\n"
            "start=4096,size=4096,type=83\\n' | sfdisk -q d && truncate -s 1M f && "
            "mkfs.vfat -n B f >/dev/null && echo 'root=/dev/sda2 resize' > cmdline.txt && "
            "mcopy -i f cmdline.txt :: && truncate -s 2M e && mke2fs -q -F -t ext4 -O ^has_journal "
            "-d t e && dd if=f of=d bs=1M seek=1 conv=notrunc status=none && "
            "dd if=e of=d bs=1M seek=2 conv=notrunc status=none";
        landfall::Subprocess process;
        process.program = "bash";
        process.arguments = {"-euc", script};
        const auto made = landfall::runChecked(process);
        if (!made) {
            std::fprintf(stderr, "%s\n", made.error().text().c_str());
            std::abort();
        }
        image = readAll(folder / "d");
    }
    ~Workshop() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    std::filesystem::path folder;
    std::string image;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Workshop workshop;
    std::string image = workshop.image;
    while (size >= 5) {
        const std::uint32_t at =
            data[0] | (std::uint32_t{data[1]} << 8U) | (std::uint32_t{data[2]} << 16U);
        const std::size_t length = std::min(size - 4, kPiece);
        const std::size_t offset = (std::size_t{at} * 16) % (image.size() - kPiece);
        image.replace(offset, length, reinterpret_cast<const char*>(data) + 4, length);
        data += 4 + length;
        size -= 4 + length;
    }
    const std::filesystem::path file = workshop.folder / "mutated";
    std::ofstream(file, std::ios::binary) << image;
    (void)landfall::readFacts(file);
    return 0;
}
