#include "core/config/validate.h"
#include "core/firstboot/first_boot.h"
#include "core/firstboot/own_file.h"
#include "core/firstboot/seed.h"

namespace landfall {
namespace {

bool readsSeed(BaseKind kind) {
    return kind == BaseKind::RaspberryPiCloudInit || kind == BaseKind::UbuntuPi;
}

ContentFile bootFile(std::string path, std::string text) {
    return {Place::Boot, std::move(path), std::move(text), {}, 0644, ContentOrigin::FirstBoot};
}

/// What landfall-firstboot.service reads, a key a line.
Result<std::string> addressFile(const EthernetSettings& ethernet, std::uint32_t number) {
    LANDFALL_ASSIGN(const std::string address, expandAddress(ethernet, number));
    std::string dns;
    for (const std::string& server : ethernet.dns)
        dns += (dns.empty() ? "" : " ") + server;
    return "address=" + address + "\ngateway=" + ethernet.gateway + "\ndns=" + dns + "\n";
}

}  // namespace

Result<std::vector<ContentFile>> firstBootCardFiles(const BaseFacts& facts, const Preset& preset,
                                                    const CardIdentity& identity,
                                                    RootGrowth growth) {
    std::vector<ContentFile> files;
    if (readsSeed(facts.kind)) {
        files.push_back(bootFile("/user-data", userData(facts, preset, identity, growth)));
        files.push_back(bootFile("/meta-data", metaData(identity)));
    }
    // With DHCP the base's own network settings are left as they are.
    if (readsSeed(facts.kind) && seedTakesAddress(facts) && !preset.ethernet.dhcp) {
        LANDFALL_ASSIGN(std::string text, networkConfig(preset.ethernet, identity.number));
        files.push_back(bootFile("/network-config", std::move(text)));
    } else if (facts.kind != BaseKind::Unknown && !preset.ethernet.dhcp) {
        LANDFALL_ASSIGN(std::string text, addressFile(preset.ethernet, identity.number));
        files.push_back(bootFile("/landfall/ethernet", std::move(text)));
    }
    // The base's own tools then say the same as landfall-firstboot, which also comes to a kernel
    // that is up already and to a base whose unit is off.
    if (std::optional<OwnFile> own = ownFile(facts, preset, identity))
        files.push_back(bootFile(std::move(own->path), std::move(own->text)));
    return files;
}

CommandLineEdit firstBootCardCommandLine(const BaseFacts& facts, const CardIdentity& identity) {
    // Raspberry Pi OS alone looks for it there; the id is the one of meta-data.
    if (facts.kind != BaseKind::RaspberryPiCloudInit)
        return {};
    return {{"ds=nocloud;i=" + instanceId(identity)}, {"ds="}};
}

}  // namespace landfall
