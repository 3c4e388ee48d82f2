#pragma once

#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/device_identity.h"
#include "core/base/unique_fd.h"

/// A whole disk of the tests' own: a loop device on a regular file. Detached when it goes.
class LoopDevice {
public:
    /// On an existing file; empty where the machine has no loop device for us.
    [[nodiscard]] static std::optional<LoopDevice> attach(const std::string& file);
    ~LoopDevice();
    LoopDevice(LoopDevice&& other) noexcept = default;
    LoopDevice& operator=(LoopDevice&&) = delete;
    LoopDevice(const LoopDevice&) = delete;
    LoopDevice& operator=(const LoopDevice&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] landfall::DeviceIdentity identity() const;
    /// So that what was written is in the backing file, whoever reads that.
    void settle() const;
    /// Takes the backing file's size again.
    void resize() const;

private:
    LoopDevice(landfall::UniqueFd fd, std::string path)
        : fd_(std::move(fd)), path_(std::move(path)) {}
    landfall::UniqueFd fd_;
    std::string path_;
};

enum class Dirt { Ones, Random };

/// A file of this many bytes of old content.
void makeDirtyFile(const std::string& path, landfall::ByteCount size, Dirt dirt);
