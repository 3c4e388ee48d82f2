#include "tests/helper/loop_device.h"

#include <fcntl.h>
#include <linux/loop.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <random>
#include <vector>

#include "core/eligibility/disk_facts.h"
#include "tests/helper/workers_user.h"

using landfall::UniqueFd;

std::optional<LoopDevice> LoopDevice::attach(const std::string& file) {
    if (geteuid() == 0 && !makeWorkersUser())
        return std::nullopt;
    const UniqueFd control(open("/dev/loop-control", O_RDWR | O_CLOEXEC));
    const UniqueFd backing(open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (!control || !backing)
        return std::nullopt;
    // Somebody else may take the free one first.
    for (int tries = 0; tries < 20; ++tries) {
        const int number = ioctl(control.get(), LOOP_CTL_GET_FREE);
        if (number < 0)
            return std::nullopt;
        std::string path = "/dev/loop" + std::to_string(number);
        UniqueFd fd(open(path.c_str(), O_RDWR | O_CLOEXEC));
        loop_config config{};
        config.fd = static_cast<std::uint32_t>(backing.get());
        // Direct I/O as on a drive, where the backing filesystem can.
        config.info.lo_flags = LO_FLAGS_DIRECT_IO;
        if (fd && ioctl(fd.get(), LOOP_CONFIGURE, &config) == 0)
            return LoopDevice(UniqueFd(open(path.c_str(), O_RDONLY | O_CLOEXEC)), path);
        config.info.lo_flags = 0;
        if (fd && errno != EBUSY && ioctl(fd.get(), LOOP_CONFIGURE, &config) == 0)
            return LoopDevice(UniqueFd(open(path.c_str(), O_RDONLY | O_CLOEXEC)), path);
    }
    return std::nullopt;
}

LoopDevice::~LoopDevice() {
    if (fd_)
        ioctl(fd_.get(), LOOP_CLR_FD);
}

landfall::DeviceIdentity LoopDevice::identity() const {
    struct stat info {};
    stat(path_.c_str(), &info);
    const auto disk =
        readDisk(landfall::Sysroot::ofThisMachine(), {major(info.st_rdev), minor(info.st_rdev)});
    return disk ? disk->identity() : landfall::DeviceIdentity{};
}

void LoopDevice::resize() const {
    const UniqueFd fd(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    ioctl(fd.get(), LOOP_SET_CAPACITY, 0);
}

void LoopDevice::settle() const {
    const UniqueFd fd(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    fsync(fd.get());
}

void makeDirtyFile(const std::string& path, landfall::ByteCount size, Dirt dirt) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    std::mt19937_64 random(size.value);
    std::vector<std::uint64_t> chunk(landfall::kMiB / 8, ~std::uint64_t{0});
    for (std::uint64_t at = 0; at < size.value; at += landfall::kMiB) {
        if (dirt == Dirt::Random)
            for (auto& word : chunk)
                word = random();
        const auto length = std::min(landfall::kMiB, size.value - at);
        file.write(reinterpret_cast<const char*>(chunk.data()),
                   static_cast<std::streamsize>(length));
    }
}
