#include "core/image/image_claim.h"

namespace landfall {

namespace {

/// Whether an image of that kind takes its settings as Raspberry Pi Imager's `init_format` says.
/// What is not known of either side is no contradiction.
bool agrees(const std::string& initFormat, const BaseFacts& facts) {
    if (facts.kind == BaseKind::Unknown)
        return true;
    if (initFormat == "systemd")
        return facts.kind == BaseKind::RaspberryPiFirstboot;
    if (initFormat == "cloudinit")
        return facts.kind == BaseKind::UbuntuPi || facts.kind == BaseKind::RaspberryPiCloudInit ||
               facts.hasCloudInit;
    if (initFormat == "cloudinit-rpi")
        return facts.kind == BaseKind::RaspberryPiCloudInit;
    return true;
}

}  // namespace

Result<void> requireClaimedHash(const ImageClaim& claim, const std::string& subject,
                                const std::string& decodedSha256) {
    if (claim.extractSha256.empty() || claim.extractSha256 == decodedSha256)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                "its unpacked image has the SHA-256 " + decodedSha256 + ", and " + claim.list +
                    " says " + claim.extractSha256 + "; nothing of it was kept");
}

std::vector<std::string> wrongClaims(const ImageClaim& claim, const BaseImage& base) {
    std::vector<std::string> remarks;
    if (claim.extractSize && *claim.extractSize != base.size)
        remarks.push_back("The list " + claim.list + " says that the image has " +
                          std::to_string(claim.extractSize->value) + " bytes, and it has " +
                          std::to_string(base.size.value) + ".");
    if (!agrees(claim.initFormat, base.facts))
        remarks.push_back("The list " + claim.list + " says that it takes settings by \"" +
                          claim.initFormat + "\", and it looks like " +
                          std::string(baseKindName(base.facts.kind)) +
                          ", which is what counts: " + base.facts.reason);
    return remarks;
}

}  // namespace landfall
