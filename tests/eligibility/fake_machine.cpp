#include "tests/eligibility/fake_machine.h"

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;
using landfall::DeviceNumber;

FakeMachine::FakeMachine() {
    for (const char* folder : {"sys/dev/block", "sys/class/block", "sys/devices", "sys/bus"})
        fs::create_directories(at(folder));
    mount("/", "ext4", "/dev/nowhere", {250, 1});
    write("proc/swaps", "Filename\tType\tSize\tUsed\tPriority\n");
}

std::string FakeMachine::at(const std::string& path) const {
    return root_.path().toStdString() + "/" + path;
}

void FakeMachine::registerDevice(const std::string& folder, DeviceNumber number) {
    const std::string name = fs::path(folder).filename().string();
    write("sys/devices/" + folder + "/dev", toString(number) + "\n");
    link("sys/dev/block/" + toString(number), "../../devices/" + folder);
    link("sys/class/block/" + name, "../../devices/" + folder);
    setSubsystem(folder, "block");
    addNode("/dev/" + name, number);
}

void FakeMachine::addDisk(const std::string& folder, DeviceNumber number, std::uint64_t sectors) {
    registerDevice(folder, number);
    const std::string base = "sys/devices/" + folder + "/";
    write(base + "uevent", "MAJOR=" + std::to_string(number.major) + "\nDEVNAME=" +
                               fs::path(folder).filename().string() + "\nDEVTYPE=disk\n");
    write(base + "size", std::to_string(sectors) + "\n");
    write(base + "removable", "0\n");
    write(base + "ro", "0\n");
    write(base + "diskseq", "7\n");
    fs::create_directories(at(base + "holders"));
    fs::create_directories(at(base + "slaves"));
}

void FakeMachine::addPartition(const std::string& diskFolder, const std::string& name,
                               DeviceNumber number) {
    const std::string folder = diskFolder + "/" + name;
    registerDevice(folder, number);
    write("sys/devices/" + folder + "/partition", "1\n");
    write("sys/devices/" + folder + "/uevent", "DEVNAME=" + name + "\nDEVTYPE=partition\n");
    fs::create_directories(at("sys/devices/" + folder + "/holders"));
}

void FakeMachine::setSubsystem(const std::string& folder, const std::string& subsystem) {
    fs::create_directories(at("sys/bus/" + subsystem));
    link("sys/devices/" + folder + "/subsystem", at("sys/bus/" + subsystem));
}

void FakeMachine::addHolder(const std::string& upper, const std::string& lower) {
    const auto name = [](const std::string& folder) {
        return fs::path(folder).filename().string();
    };
    link("sys/devices/" + upper + "/slaves/" + name(lower), at("sys/devices/" + lower));
    link("sys/devices/" + lower + "/holders/" + name(upper), at("sys/devices/" + upper));
}

void FakeMachine::write(const std::string& file, const std::string& text) {
    fs::create_directories(fs::path(at(file)).parent_path());
    std::ofstream(at(file), std::ios::binary) << text;
}

void FakeMachine::link(const std::string& from, const std::string& target) {
    fs::create_directories(fs::path(at(from)).parent_path());
    std::error_code error;
    fs::remove(at(from), error);
    fs::create_symlink(target, at(from), error);
}

void FakeMachine::mount(const std::string& point, const std::string& type,
                        const std::string& source, DeviceNumber device) {
    mounts_ += "22 1 " + toString(device) + " / " + point + " rw,relatime shared:1 - " + type +
               " " + source + " rw\n";
    write("proc/self/mountinfo", mounts_);
}

void FakeMachine::addNode(const std::string& path, DeviceNumber number) {
    nodes_[path] = number;
}

void FakeMachine::attachLoop(DeviceNumber loop, const std::string& path,
                             std::optional<DeviceNumber> backing) {
    const std::string folder = "virtual/block/loop" + std::to_string(loop.minor);
    addDisk(folder, loop);
    write("sys/devices/" + folder + "/loop/backing_file", path + "\n");
    if (backing)
        backings_[loop] = *backing;
}

landfall::Sysroot FakeMachine::sysroot() const {
    const auto lookUp = [](const auto& table, const auto& key) {
        const auto found = table.find(key);
        return found == table.end() ? std::nullopt : std::optional<DeviceNumber>(found->second);
    };
    return {fs::path(root_.path().toStdString()),
            [this, lookUp](const std::string& path) { return lookUp(nodes_, path); },
            [this, lookUp](DeviceNumber loop) { return lookUp(backings_, loop); }};
}
