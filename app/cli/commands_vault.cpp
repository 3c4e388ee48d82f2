#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/preset_source.h"
#include "app/cli/secrets_source.h"
#include "core/join/join_content.h"
#include "core/join/vault_setup.h"

namespace landfall::cli {
namespace {

std::string indented(const std::string& text) {
    std::string out;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size() - 1);
        out += "    " + text.substr(start, end - start + 1);
        start = end + 1;
    }
    if (!out.ends_with('\n'))
        out += '\n';
    return out;
}

/// A policy is shown as its own text, not as a JSON string.
std::string bodyText(const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    return object["policy"].isString() ? object["policy"].toString().toStdString() : json;
}

std::string changeText(const VaultChange& change) {
    std::string out = change.what.english() + " (" + change.path + ")\n";
    if (!change.before.empty())
        out += "  current:\n" + indented(change.before) + "  new:\n";
    return out + indented(bodyText(change.body));
}

QJsonObject changeObject(const VaultChange& change) {
    return {{"what", qt(change.what.english())},
            {"path", qt(change.path)},
            {"body", QJsonDocument::fromJson(QByteArray::fromStdString(change.body)).object()},
            {"before", qt(change.before)}};
}

/// With another role-id in the preset no host could log in.
std::string roleIdText(const std::string& found, const VaultSettings& vault) {
    const std::string start = "the role-id of " + vault.approle.role + " is " + found;
    return found == vault.approle.roleId
               ? start + ", as in the preset"
               : start + "; set the preset's join.vault.approle.roleId to it";
}

}  // namespace

Result<int> setUpVault(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(const Preset preset, findPreset(options.preset));
    LANDFALL_TRY(requireJoin(preset));
    const VaultSettings& vault = preset.join->vault;
    LANDFALL_ASSIGN(Secrets secrets, obtainSecrets(command, preset, SecretNeed::VaultSetup));
    if (secrets.vaultToken.empty())
        return fail(ErrorKind::InvalidInput, "secrets.vaultToken",
                    Message::of("no Vault token was given; the setup needs one that may write "
                                "policies and roles"));
    VaultSetup setup(vault, std::move(secrets.vaultToken));
    LANDFALL_ASSIGN(const std::vector<VaultChange> changes, setup.look());
    std::string text;
    QJsonArray array;
    for (const VaultChange& change : changes) {
        text += changeText(change);
        array.append(changeObject(change));
    }
    LANDFALL_TRY(confirmSending(options, vault.address, text));
    LANDFALL_TRY(setup.apply(changes));
    LANDFALL_ASSIGN(const std::string roleId, setup.roleId());
    command.output.answer(
        (changes.empty() ? vault.address + " is already set up\n" : "done\n" + text) +
            roleIdText(roleId, vault),
        {{"changes", array}, {"roleId", qt(roleId)}});
    return 0;
}

}  // namespace landfall::cli
