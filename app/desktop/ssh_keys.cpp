#include "app/desktop/ssh_keys.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include "core/config/validate.h"

namespace landfall {

namespace {
// Longer than any key: a file that is not what its name says is not read whole.
constexpr qint64 kLongestKey = 64 * 1024;
}  // namespace

std::vector<SshKey> sshKeysBelow(const std::filesystem::path& home) {
    std::vector<SshKey> keys;
    const QDir folder(QString::fromStdString((home / ".ssh").string()));
    for (const QFileInfo& entry :
         folder.entryInfoList({QStringLiteral("*.pub")}, QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        // A FIFO in a key's place must not hang the window.
        if (!entry.isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const std::string line = file.read(kLongestKey).trimmed().toStdString();
        if (validateSshKey(line, "key"))
            keys.push_back({entry.fileName().toStdString(), line});
    }
    return keys;
}

}  // namespace landfall
