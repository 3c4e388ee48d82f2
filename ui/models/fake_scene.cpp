#include "ui/models/fake_scene.h"

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
        drive(48, "/dev/mmcblk0", "Kingston Canvas", "SD slot", {62'534'975'488}, "0xb5d0a1c7"),
        drive(64, "/dev/sdd", "Backup Stick", "USB", {128'035'676'160}, "071B2C"),
    };
    drives[0].summary.content = "bootfs, rootfs";
    drives[1].fate = FakeFate::TokenLater;
    drives[1].bytesPerSecond = 19e6;
    drives[2].summary.content = "DCIM";
    drives[2].fate = FakeFate::Unplugged;
    drives[2].bytesPerSecond = 41e6;
    drives[3].summary.refusal = "Is in use: mounted on /home/backup";
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

}  // namespace

FakeScene sampleScene(std::chrono::milliseconds tick) {
    FakeScene scene;
    scene.drives = sampleDrives();
    scene.base = sampleBase();
    scene.preset = samplePreset();
    scene.planWarnings = {
        {"join.vault.approle.boundCidrs",
         "the role-id has no CIDR bound: whoever copies a card can use it from anywhere"},
        {"join.vault.approle.wrapTtl",
         "the wrapped token is valid for 24 h: boot the cards within a day of writing them"}};
    scene.sshKeys = {{"id_ed25519.pub", kOperatorKey}, {"laptop.pub", kLaptopKey}};
    scene.tick = tick;
    return scene;
}

}  // namespace landfall
