#include "ui/fake/fake_scene.h"

#include <algorithm>
#include <chrono>

#include "ui/models/typical_base.h"

namespace landfall {

namespace {

constexpr const char* kOperatorKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICmQMj3yuUf62kGyKodu0qy5qLxWqbJY6Fmi7yB/1F0a operator";
constexpr const char* kLaptopKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f laptop";

FakeDrive drive(std::uint32_t minor, const char* path, const char* model, const char* bus,
                ByteCount size, const char* serial) {
    FakeDrive made;
    made.summary.path = path;
    made.summary.model = model;
    made.summary.bus = bus;
    made.summary.identity = {8, minor, 100 + minor, size, serial};
    made.bytesPerSecond = 24e6;
    return made;
}

std::vector<FakeDrive> sampleDrives() {
    const ByteCount card{31'914'983'424};
    std::vector<FakeDrive> drives{
        drive(16, "/dev/sdb", "SanDisk Ultra", "USB", card, "4C530001"),
        drive(32, "/dev/sdc", "SanDisk Ultra", "USB", card, "4C530002"),
        drive(48, "/dev/mmcblk0", "Kingston Canvas", "SD", {62'534'975'488}, "0xb5d0a1c7"),
        drive(64, "/dev/sdd", "Backup Stick", "USB", {128'035'676'160}, "071B2C"),
        drive(80, "/dev/sde", "Evo Archive", "SATA", {250'059'350'016}, "S3Z9NB0K"),
    };
    drives[0].summary.content = "bootfs, rootfs";
    drives[1].fate = FakeFate::TokenLater;
    drives[1].bytesPerSecond = 19e6;
    drives[2].summary.content = "DCIM";
    drives[2].fate = FakeFate::Unplugged;
    drives[2].bytesPerSecond = 41e6;
    drives[3].summary.refusal =
        Message::of("%1: %2", "/dev/sdd",
                    Message::of("is mounted at %1 (%2 on %3); only what lies below /media, "
                                "/run/media or /mnt is unmounted for you",
                                Path("/home/backup"), "ext4", "/dev/sdd1"));
    drives[4].summary.content = "photos";
    drives[4].summary.fixed = true;
    drives[4].bytesPerSecond = 210e6;
    return drives;
}

BaseImage sampleBase() {
    BaseImage base;
    base.id = "3f2a77c01b9d4e58";
    base.name = "raspios-trixie-arm64-lite.img.xz";
    base.size = ByteCount{2'776 * kMiB};
    base.facts = typicalBase();
    base.facts.prettyName = "Raspberry Pi OS Lite (trixie)";
    return base;
}

Preset samplePreset() {
    Preset preset;
    preset.name = "computatom worker";
    preset.host = {"computatom-{n:02}", 7};
    preset.user = LoginUser{"ansible", {kOperatorKey}, false, true};
    preset.wifi = Wifi{"hashi", WifiSecurity::Wpa2, "IT", false};
    preset.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, {8 * kGiB}, 0};
    PartitionSpec consul;
    consul.label = "consul";
    consul.size = {SizeSpec::Kind::Bytes, {kGiB}, 0};
    consul.mount = "/var/lib/consul";
    PartitionSpec minio;
    minio.label = "minio";
    minio.size = {SizeSpec::Kind::Rest, {kGiB}, 0};
    minio.filesystem = Filesystem::Xfs;
    minio.mount = "/srv/minio";
    preset.layout.partitions = {consul, minio};
    preset.join.emplace();
    preset.join->vault.address = "https://vault.example:8200";
    preset.join->vault.agent.version = "1.20.4";
    preset.join->consul.retryJoin = {"consul.example"};
    preset.join->consul.program.version = "1.22.6";
    return preset;
}

std::int64_t hoursAgo(int hours) {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
               .count() -
           std::int64_t{3600} * hours;
}

CatalogImage image(const char* name, const char* description, std::vector<std::string> groups,
                   const char* architecture, int megabytes, std::vector<std::string> devices) {
    CatalogImage made;
    made.entry.name = name;
    made.entry.description = description;
    made.entry.architecture = architecture;
    made.entry.releaseDate = "2025-10-01";
    made.entry.downloadSize = ByteCount{static_cast<std::uint64_t>(megabytes) * 1'000'000};
    made.entry.devices = std::move(devices);
    made.entry.url = "https://images.example/" + std::string(name) + ".img.xz";
    std::replace(made.entry.url.begin(), made.entry.url.end(), ' ', '-');
    made.groups = std::move(groups);
    return made;
}

Catalog sampleCatalog(int hours) {
    Catalog catalog;
    catalog.address = kOfficialCatalog;
    catalog.fetched = hoursAgo(hours);
    for (const auto& [name, tag] :
         {std::pair("Raspberry Pi 5", "pi5-64bit"), std::pair("Raspberry Pi 4", "pi4-64bit"),
          std::pair("Raspberry Pi Zero", "pi1-32bit")}) {
        CatalogDevice device;
        device.name = name;
        device.tags = {tag};
        catalog.devices.push_back(std::move(device));
    }
    const std::vector<std::string> both{"pi5-64bit", "pi4-64bit"};
    const std::vector<std::string> all{"pi5-64bit", "pi4-64bit", "pi1-32bit"};
    catalog.images = {
        image("Raspberry Pi OS Lite (64-bit)", "Debian trixie with no desktop environment", {},
              "arm64", 515, both),
        image("Raspberry Pi OS (64-bit)", "Debian trixie with the Raspberry Pi Desktop", {},
              "arm64", 1303, both),
        image("Raspberry Pi OS Lite (32-bit)", "Debian trixie with no desktop environment",
              {"Raspberry Pi OS (other)"}, "arm", 500, all),
        image("Raspberry Pi OS Lite (Legacy, 64-bit)",
              "Debian bookworm with security updates and no desktop environment",
              {"Raspberry Pi OS (other)"}, "arm64", 432, both),
        image("Ubuntu Server 24.04.3 LTS (64-bit)", "Server OS with long-term support for arm64",
              {"Other general-purpose OS", "Ubuntu"}, "arm64", 1180, both),
        image("Armbian minimal", "Debian 12 with little in it", {"Other general-purpose OS"},
              "arm64", 289, {"pi5-64bit"})};
    return catalog;
}

std::vector<BaseSummary> sampleBases() {
    BaseSummary sample;
    sample.id = sampleBase().id;
    sample.name = sampleBase().name;
    sample.size = sampleBase().size;
    sample.allocated = ByteCount{1'984'000'000};
    sample.lastUsed = hoursAgo(3);
    BaseSummary older = sample;
    older.id = "77c0123f2a9d4e58";
    older.name = "ubuntu-24.04.3-preinstalled-server-arm64+raspi.img.xz";
    older.allocated = ByteCount{2'730'000'000};
    older.lastUsed = hoursAgo(24 * 12);
    return {sample, older};
}

/// Three cards of last year: two joined, one was lost before it could.
std::vector<Receipt> sampleReceipts() {
    Receipt receipt;
    receipt.state = ReceiptState::Written;
    receipt.preset = "computatom worker";
    receipt.drive = "SanDisk Ultra 4C530001";
    receipt.target = "/dev/sdb";
    receipt.batch = "5d0c1e6f7a8b9c01";
    receipt.tokenAccessor = "accessor-of-a-sample";
    receipt.tokenExpires = "2025-11-12T17:20:00Z";
    std::vector<Receipt> receipts;
    for (int number = 6; number >= 4; --number) {
        receipt.id = "5d0c1e6f7a8b9c1" + std::to_string(number);
        receipt.host = "computatom-0" + std::to_string(number);
        receipt.when = "2025-11-11T17:2" + std::to_string(number) + ":00Z";
        if (number < 6) {
            receipt.seen = "2025-11-11T17:3" + std::to_string(number) + ":00Z";
            receipt.joined = "2025-11-11T17:3" + std::to_string(number + 1) + ":00Z";
        }
        receipt.tokenRevoked = number == 6 ? "2025-11-12T08:05:00Z" : "";
        receipts.push_back(receipt);
    }
    return receipts;
}

}  // namespace

FakeScene sampleScene(std::chrono::milliseconds tick) {
    FakeScene scene;
    scene.drives = sampleDrives();
    scene.base = sampleBase();
    scene.preset = samplePreset();
    scene.planWarnings = {
        {"join.vault.approle.boundCidrs",
         Message::of("No network is named: the SecretID works from anywhere until its TTL ends.")},
        {"join.vault.approle",
         Message::of(
             "After a reboot the host joins with the files that were rendered before; new keys "
             "and certificates reach it only with a new token.")}};
    scene.sshKeys = {{"id_ed25519.pub", kOperatorKey}, {"laptop.pub", kLaptopKey}};
    scene.bases = sampleBases();
    scene.keptLists = {{kOfficialCatalog, sampleCatalog(50)}};
    scene.lists = {{kOfficialCatalog, sampleCatalog(0)}};
    scene.receipts = sampleReceipts();
    scene.tick = tick;
    return scene;
}

}  // namespace landfall
