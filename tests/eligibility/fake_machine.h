#pragma once

#include <QTemporaryDir>
#include <map>
#include <string>

#include "core/eligibility/disk_facts.h"

/// A made-up /sys, /proc, /etc and /run below a temporary folder, laid out as the kernel does it.
/// Device nodes are answered from a table, so that no privilege is needed.
class FakeMachine {
public:
    FakeMachine();

    /// `folder` is below /sys/devices, its last part the kernel's name: "pci0/ata1/block/sda".
    void addDisk(const std::string& folder, landfall::DeviceNumber number,
                 std::uint64_t sectors = 2048);
    void addPartition(const std::string& diskFolder, const std::string& name,
                      landfall::DeviceNumber number);
    /// Sets the `subsystem` link of a folder below /sys/devices.
    void setSubsystem(const std::string& folder, const std::string& subsystem);
    /// `upper` (a dm or md) is made of `lower`: links in both directions.
    void addHolder(const std::string& upper, const std::string& lower);
    /// Below the root, for example "etc/fstab".
    void write(const std::string& file, const std::string& text);
    void link(const std::string& at, const std::string& target);
    /// One more line of mountinfo.
    void mount(const std::string& point, const std::string& type, const std::string& source,
               landfall::DeviceNumber device);
    /// A node below /dev that is no disk's own, such as a udev link.
    void addNode(const std::string& path, landfall::DeviceNumber number);
    /// A loop device as sysfs shows it; what the kernel says that it is attached to, where
    /// `backing` is given.
    void attachLoop(landfall::DeviceNumber loop, const std::string& path,
                    std::optional<landfall::DeviceNumber> backing = std::nullopt);

    [[nodiscard]] landfall::Sysroot sysroot() const;

private:
    [[nodiscard]] std::string at(const std::string& path) const;
    void registerDevice(const std::string& folder, landfall::DeviceNumber number);
    QTemporaryDir root_;
    std::string mounts_;
    std::map<std::string, landfall::DeviceNumber> nodes_;
    std::map<landfall::DeviceNumber, landfall::DeviceNumber> backings_;
};
