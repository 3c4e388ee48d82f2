#include <QJsonArray>

#include "app/cli/commands.h"
#include "core/device/drive.h"

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
        text += ", unfinished: write it again";
    for (const std::string& label : drive.labels)
        text += ", \"" + label + "\"";
    if (drive.refusal)
        return text + "\n    not offered: " + drive.refusal->text();
    if (drive.kind == DriveClass::Fixed)
        text += "\n    a fixed drive: written only with --fixed";
    return text;
}

}  // namespace

Result<int> listDevices(const Command& command) {
    LANDFALL_ASSIGN(const auto drives, listDrives());
    QJsonArray array;
    std::string text;
    for (const Drive& drive : drives) {
        const bool offered = !drive.refusal && drive.kind != DriveClass::Fixed;
        if (!offered && !command.options.all)
            continue;
        array.append(driveObject(drive));
        text += driveText(drive) + "\n";
    }
    command.output.answer(text.empty() ? "no card is in a reader (--all shows every drive)" : text,
                          {{"devices", array}});
    return 0;
}

}  // namespace landfall::cli
