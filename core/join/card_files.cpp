#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include "core/join/join_content.h"

namespace landfall {

Result<void> requireJoin(const Preset& preset) {
    if (!preset.join)
        return fail(ErrorKind::InvalidInput, "join", Message::of("the preset joins no datacenter"));
    return {};
}

bool cardsTakeTokens(const AppRole& role) {
    return role.identity != IdentityMode::Later && !role.allowWithoutSecretId;
}

std::string rolePath(const AppRole& role) {
    return "auth/" + role.mount + "/role/" + role.role;
}

std::string creationPath(const AppRole& role) {
    return rolePath(role) + "/secret-id";
}

std::string tokenFileText(std::string_view token, std::string_view expires) {
    std::string out;
    out.reserve(kTokenFileSize);
    if (!token.empty()) {
        out += token;
        out += "\nexpires ";
        out += expires;
    }
    out.resize(kTokenFileSize, '\n');
    return out;
}

std::vector<ContentFile> cardFiles(const Preset& preset, const CardIdentity& identity) {
    // One key a line: the scripts on the card read it line by line.
    QJsonObject card{
        {"schema", 1},
        {"node", QString::fromStdString(identity.host)},
        {"number", static_cast<qint64>(identity.number)},
        {"receipt", QString::fromStdString(identity.receiptId)},
    };
    if (preset.join)
        card["creationPath"] = QString::fromStdString(creationPath(preset.join->vault.approle));

    std::vector<ContentFile> files;
    ContentFile file;
    file.place = Place::Boot;
    file.path = kCardPath;
    file.content = QJsonDocument(card).toJson(QJsonDocument::Indented).toStdString();
    file.origin = ContentOrigin::Join;
    files.push_back(file);
    if (preset.join && cardsTakeTokens(preset.join->vault.approle)) {
        file.path = kTokenPath;
        file.content = tokenFileText({}, {});
        files.push_back(file);
    }
    return files;
}

}  // namespace landfall
