#include "app/cli/targets.h"

#include <sys/stat.h>

#include "core/card/file_target.h"
#include "core/device/drive.h"

namespace landfall::cli {
namespace {

/// A device node, or a path below /dev that is not there: the latter must not become a card image
/// in devtmpfs.
bool meansDevice(const std::string& path) {
    struct stat info {};
    if (stat(path.c_str(), &info) == 0)
        return S_ISBLK(info.st_mode);
    return path.starts_with("/dev/");
}

Result<void> readDevice(CardJob& job, FixedDrives fixed) {
    LANDFALL_ASSIGN(const Drive drive, findDrive(job.target));
    if (drive.refusal)
        return fail(*drive.refusal);
    if (drive.identity.size.value == 0)
        return fail(ErrorKind::Refused, job.target, Message::of("no medium"));
    if (drive.kind == DriveClass::Fixed) {
        if (fixed == FixedDrives::Refuse)
            return fail(ErrorKind::Refused, job.target,
                        Message::of("%1 is a fixed drive, not a card; give --fixed to write it "
                                    "anyway",
                                    driveLine(drive)));
        job.authorisation = Authorisation::Fixed;
    }
    job.target = drive.path;
    job.drive = driveLine(drive);
    job.identity = drive.identity;
    return {};
}

}  // namespace

Result<CardJob> readTarget(const std::string& word, FixedDrives fixed, ByteCount fileSize) {
    CardJob job;
    const auto equals = word.rfind('=');
    job.target = word.substr(0, equals);
    if (equals != std::string::npos) {
        job.host = word.substr(equals + 1);
        if (job.host.empty())
            return fail(ErrorKind::Usage, "--to",
                        Message::of("%1 has no host name after the \"=\"", Quoted(word)));
    }
    if (job.target.empty())
        return fail(ErrorKind::Usage, "--to",
                    Message::of("%1 names no target; give TARGET[=HOST]", Quoted(word)));
    if (meansDevice(job.target))
        LANDFALL_TRY(readDevice(job, fixed));
    else
        job.fileSize = fileSize;
    return job;
}

Result<CardJob> readNamedCard(const Options& options) {
    const std::string& word = options.targets.front();
    const FixedDrives fixed = options.fixed ? FixedDrives::Allow : FixedDrives::Refuse;
    LANDFALL_ASSIGN(CardJob job, readTarget(word, fixed, {}));
    if (!job.host.empty())
        return fail(ErrorKind::Usage, "--to",
                    Message::of("%1 names a host; this command takes TARGET alone", Quoted(word)));
    return job;
}

HelperOptions askingAtTheTerminal() {
    HelperOptions options;
    options.passwordAt = PasswordAt::Terminal;
    return options;
}

Result<std::unique_ptr<CardDevice>> openCard(const CardJob& job, HelperClient& helper) {
    if (job.identity)
        return helper.open(job.target, *job.identity, job.authorisation);
    return FileTarget::openExisting(job.target);
}

Result<NamedCard> openNamedCard(const Options& options, HelperClient& helper) {
    NamedCard named;
    LANDFALL_ASSIGN(named.job, readNamedCard(options));
    LANDFALL_ASSIGN(named.card, openCard(named.job, helper));
    return named;
}

}  // namespace landfall::cli
