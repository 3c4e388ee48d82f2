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
                Message::of("its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it "
                            "was kept",
                            decodedSha256, claim.list, claim.extractSha256));
}

std::vector<Message> wrongClaims(const ImageClaim& claim, const BaseImage& base) {
    std::vector<Message> remarks;
    if (claim.extractSize && alignUp(claim.extractSize->value, kSector.value) != base.size.value)
        remarks.push_back(
            Message::of("The list %1 says that the image has %2 bytes, and it has %3.", claim.list,
                        claim.extractSize->value, base.size.value));
    if (!agrees(claim.initFormat, base.facts))
        remarks.push_back(
            Message::of("The list %1 says that it takes settings by %2, and it looks like %3, "
                        "which is what counts: %4",
                        claim.list, Quoted(claim.initFormat), baseKindName(base.facts.kind),
                        base.facts.reason));
    return remarks;
}

}  // namespace landfall
