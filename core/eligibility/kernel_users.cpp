#include "core/eligibility/kernel_users.h"

#include <charconv>
#include <system_error>
#include <utility>

namespace landfall {
namespace {

namespace fs = std::filesystem;

void add(std::vector<KernelUser>& out, std::string name, std::string path) {
    if (path.starts_with('/'))
        out.push_back({std::move(name), std::nullopt, std::move(path)});
}

void add(std::vector<KernelUser>& out, std::string name, std::optional<DeviceNumber> device) {
    if (device)
        out.push_back({std::move(name), std::nullopt, {}, device});
}

void addBlockDevices(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& folder : entriesOf(machine.sys("class/block"))) {
        const std::string node = "/dev/" + folder.filename().string();
        if (!readAttribute(folder / "loop/backing_file").empty())
            out.push_back({node, parseDeviceNumber(readAttribute(folder / "dev")), {}});
        add(out, node, readAttribute(folder / "backing_dev"));  // zram's
    }
}

/// One folder for each backstore: "iblock_0/disk", with its path as it was given, and again in
/// `info` ("File: /dev/sda  Size: …").
void addScsiTargets(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& adapter : entriesOf(machine.sys("kernel/config/target/core")))
        for (const fs::path& store : entriesOf(adapter)) {
            const std::string name =
                "target/" + adapter.filename().string() + "/" + store.filename().string();
            add(out, name, readAttribute(store / "udev_path"));
            const std::string info = readAttribute(store / "info");
            for (auto from = info.find(" /"); from != std::string::npos;
                 from = info.find(" /", from + 1))
                add(out, name,
                    info.substr(from + 1, info.find_first_of(" \n", from + 1) - from - 1));
        }
}

void addNvmeTargets(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& subsystem : entriesOf(machine.sys("kernel/config/nvmet/subsystems")))
        for (const fs::path& space : entriesOf(subsystem / "namespaces"))
            add(out, "nvmet/" + subsystem.filename().string(),
                readAttribute(space / "device_path"));
}

void addUsbGadgets(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& gadget : entriesOf(machine.sys("kernel/config/usb_gadget")))
        for (const fs::path& function : entriesOf(gadget / "functions"))
            for (const fs::path& unit : entriesOf(function))
                add(out, "usb_gadget/" + gadget.filename().string(), readAttribute(unit / "file"));
}

/// What it lends to guests, "8:10": both numbers hexadecimal.
std::optional<DeviceNumber> hexadecimalNumber(const std::string& text) {
    DeviceNumber number{};
    const char* const end = text.data() + text.size();
    const auto major = std::from_chars(text.data(), end, number.major, 16);
    if (major.ec != std::errc() || major.ptr == end || *major.ptr != ':')
        return std::nullopt;
    const auto minor = std::from_chars(major.ptr + 1, end, number.minor, 16);
    return minor.ec == std::errc() && minor.ptr == end ? std::optional(number) : std::nullopt;
}

void addXenGuests(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& lent : entriesOf(machine.sys("bus/xen-backend/devices")))
        add(out, "xen/" + lent.filename().string(),
            hexadecimalNumber(readAttribute(lent / "physical_device")));
}

void addNetworkServers(const Sysroot& machine, std::vector<KernelUser>& out) {
    for (const fs::path& served : entriesOf(machine.sys("class/rnbd-server/ctl/devices")))
        add(out, "rnbd-server/" + served.filename().string(),
            parseDeviceNumber(readAttribute(served / "block_dev/dev")));
}

}  // namespace

std::vector<KernelUser> kernelUsers(const Sysroot& machine) {
    std::vector<KernelUser> out;
    addBlockDevices(machine, out);
    addScsiTargets(machine, out);
    addNvmeTargets(machine, out);
    addUsbGadgets(machine, out);
    addXenGuests(machine, out);
    addNetworkServers(machine, out);
    return out;
}

}  // namespace landfall
