#include <poll.h>

#include <QJsonArray>
#include <cerrno>

#include "app/cli/commands.h"
#include "core/device/drive_changes.h"
#include "core/device/drive_monitor.h"

namespace landfall::cli {
namespace {

const char* kindWord(DriveClass kind) {
    switch (kind) {
        case DriveClass::Removable:
            return "removable";
        case DriveClass::Fixed:
            return "fixed";
        case DriveClass::Loop:
            return "loop";
    }
    return "fixed";
}

QJsonArray textArray(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(qt(text));
    return array;
}

QJsonObject driveObject(const Drive& drive) {
    QJsonObject out{{"path", qt(drive.path)},
                    {"title", qt(drive.title)},
                    {"size", static_cast<qint64>(drive.identity.size.value)},
                    {"serial", qt(drive.identity.serial)},
                    {"bus", qt(drive.bus)},
                    {"kind", kindWord(drive.kind)},
                    {"labels", textArray(drive.labels)},
                    {"mounts", textArray(drive.mounts)},
                    {"unfinished", drive.unfinished},
                    {"refused", QJsonValue::Null}};
    if (drive.refusal)
        out["refused"] = qt(drive.refusal->text());
    return out;
}

std::string driveText(const Drive& drive) {
    std::string text = drive.path + "  " + driveLine(drive);
    if (!drive.identity.serial.empty())
        text += ", serial " + drive.identity.serial;
    if (drive.unfinished)
        text += ", write not finished: write it again";
    for (const std::string& label : drive.labels)
        text += ", \"" + label + "\"";
    if (drive.refusal)
        return text + "\n    refused: " + drive.refusal->text();
    if (drive.kind == DriveClass::Fixed)
        text += "\n    a fixed drive: can be written only with --fixed";
    return text;
}

Result<std::vector<Drive>> shownDrives(const Options& options) {
    LANDFALL_ASSIGN(auto drives, listDrives());
    if (!options.all)
        std::erase_if(drives, [](const Drive& drive) {
            return drive.refusal || drive.kind == DriveClass::Fixed;
        });
    return drives;
}

const char* changeWord(DriveChange::Kind kind) {
    switch (kind) {
        case DriveChange::Kind::Added:
            return "added";
        case DriveChange::Kind::Changed:
            return "changed";
        case DriveChange::Kind::Removed:
            break;
    }
    return "removed";
}

void tell(const Output& output, const DriveChange& change) {
    const char* word = changeWord(change.kind);
    output.answer(std::string(word) + "  " + driveText(change.drive),
                  {{"event", word}, {"device", driveObject(change.drive)}});
}

/// Waits for changes, then until 300 ms pass without one; false when interrupted.
Result<bool> awaitNews(const DriveMonitor& monitor, int interruption) {
    constexpr int settling = 300;  // ms
    pollfd awaited[] = {{monitor.fd(), POLLIN, 0}, {interruption, POLLIN, 0}};
    bool heard = false;
    for (;;) {
        const int ready = poll(awaited, 2, heard ? settling : -1);
        if (ready < 0 && errno != EINTR)
            return fail(errnoError(errno, "udev", Message::of("waiting for drives")));
        if (ready == 0)
            return true;
        if (ready > 0 && awaited[1].revents != 0)
            return false;
        if (ready > 0 && monitor.take())
            heard = true;
    }
}

Result<int> watchDevices(const Command& command) {
    // Heard from before the first look, so that nothing falls between.
    LANDFALL_ASSIGN(const DriveMonitor monitor, DriveMonitor::open());
    std::vector<Drive> known;
    for (bool more = true; more;) {
        LANDFALL_ASSIGN(std::vector<Drive> now, shownDrives(command.options));
        for (const DriveChange& change : driveChanges(known, now))
            tell(command.output, change);
        known = std::move(now);
        if (Output::isLost())
            break;
        LANDFALL_ASSIGN(more, awaitNews(monitor, command.interruption));
    }
    return 0;
}

}  // namespace

Result<int> listDevices(const Command& command) {
    if (command.options.watch)
        return watchDevices(command);
    LANDFALL_ASSIGN(const auto drives, shownDrives(command.options));
    QJsonArray array;
    std::string text;
    for (const Drive& drive : drives) {
        array.append(driveObject(drive));
        text += driveText(drive) + "\n";
    }
    command.output.answer(text.empty() ? "no card found (--all shows every drive)" : text,
                          {{"devices", array}});
    return 0;
}

}  // namespace landfall::cli
