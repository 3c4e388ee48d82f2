#include "core/helper/helper_client.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <ctime>
#include <utility>

#include "core/helper/helper_card.h"
#include "core/helper/helper_session.h"

namespace landfall {
namespace {

/// The path is for the person; the helper goes by the numbers. They must mean the same drive.
Result<void> checkPath(const std::string& path, const DeviceIdentity& identity) {
    struct stat info {};
    if (stat(path.c_str(), &info) != 0)
        return fail(errnoError(errno, path, Message::of("looking for the drive")));
    if (!S_ISBLK(info.st_mode) || gnu_dev_major(info.st_rdev) != identity.major ||
        gnu_dev_minor(info.st_rdev) != identity.minor)
        return fail(ErrorKind::Refused, path,
                    Message::of("is no longer the drive that was shown; look at the list again"));
    return {};
}

}  // namespace

std::chrono::milliseconds timeAsleepSoFar() {
    const auto read = [](clockid_t clock) {
        timespec now{};
        clock_gettime(clock, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    return std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_BOOTTIME) -
                                                                 read(CLOCK_MONOTONIC));
}

HelperClient::HelperClient(HelperOptions options) : options_(std::move(options)) {}
HelperClient::~HelperClient() = default;

Result<std::shared_ptr<HelperSession>> HelperClient::sessionFor(Authorisation authorisation) {
    const std::size_t index = authorisation == Authorisation::Fixed ? 1 : 0;
    Slot& slot = slots_[index];
    const std::uint64_t before = finishedAttempts_[index].load();
    const std::lock_guard lock(slot.mutex);
    if (slot.session && slot.session->alive())
        return slot.session;
    // Of a batch's cards that all waited for one answer, none asks the person again after a no.
    if (finishedAttempts_[index].load() != before && slot.lastFailure)
        return fail(*slot.lastFailure);
    auto started = HelperSession::start(options_.helper, authorisation, options_.passwordAt);
    ++finishedAttempts_[index];
    // That for a built-in disk is its card's alone.
    if (authorisation == Authorisation::Removable)
        slot.session = started ? *started : nullptr;
    slot.lastFailure = started ? std::nullopt : std::optional(started.error());
    return started;
}

Result<std::unique_ptr<CardDevice>> HelperClient::open(const std::string& devicePath,
                                                       const DeviceIdentity& identity,
                                                       Authorisation authorisation) {
    LANDFALL_TRY(checkPath(devicePath, identity));
    LANDFALL_ASSIGN(std::shared_ptr<HelperSession> session, sessionFor(authorisation));
    LANDFALL_ASSIGN(OpenedChannel opened, session->open(identity, devicePath));
    std::string name = devicePath + " (" + humanSize(opened.size) + ")";
    return std::unique_ptr<CardDevice>(std::make_unique<HelperCard>(
        std::move(session), std::move(opened), identity, std::move(name), options_));
}

}  // namespace landfall
