#include "ui/models/vault_probe.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include "ui/models/plan_model.h"

namespace landfall {

namespace {

const char* const kRoleId = "join.vault.approle.roleId";

/// The section alone: faults of other fields do not keep Vault from being asked. What is not about
/// the server is filled in where it is missing.
Result<Preset> presetOf(const PresetDraft& draft) {
    PresetDraft alone;
    alone.set("name", QStringLiteral("x"));
    alone.set("join.vault", draft.value("join.vault"));
    if (draft.value("join.vault.agent.version").isUndefined())
        alone.set("join.vault.agent.version", QStringLiteral("1.0.0"));
    alone.set("join.vault.agent.file", QJsonValue::Undefined);
    alone.set("join.consul.retryJoin", QJsonArray{QStringLiteral("consul.example")});
    alone.set("join.consul.version", QStringLiteral("1.0.0"));
    // What certificates are asked for has these in it.
    PresetDraft named = alone;
    named.set("host", draft.value("host"));
    named.set("join.consul.datacenter", draft.value("join.consul.datacenter"));
    if (auto preset = named.preset())
        return preset;
    return alone.preset();
}

}  // namespace

VaultProbe::VaultProbe(PresetBackend& backend, PresetEditor& editor)
    : backend_(backend), editor_(editor) {
    connect(&editor_, &PresetEditor::changed, this, &VaultProbe::follow);
}

QString VaultProbe::server() const {
    return editor_.draft().value("join.vault.address").toString();
}

bool VaultProbe::askable() const {
    return tokenGiven() && !running_ && editor_.editing() && presetOf(editor_.draft());
}

void VaultProbe::giveToken(const QString& text) {
    std::string bytes = text.trimmed().toStdString();
    token_ = Secret::takeFrom(bytes);
    emit changed();
}

void VaultProbe::forget() {
    token_ = {};
    outcome_.clear();
    warnings_.clear();
    error_ = {};
    emit changed();
}

void VaultProbe::follow() {
    if (!editor_.editing())
        token_ = {};
    // What was said of another draft is not said of this one.
    if (!running_ && editor_.draft().value("join.vault") != about_) {
        outcome_.clear();
        warnings_.clear();
        error_ = {};
    }
    emit changed();
}

void VaultProbe::ask() {
    auto preset = presetOf(editor_.draft());
    if (!preset || !askable())
        return;
    running_ = true;
    outcome_.clear();
    warnings_.clear();
    error_ = {};
    emit changed();
    tasks_.run([&backend = backend_, preset = std::move(*preset),
                token = std::make_shared<const Secret>(
                    token_.duplicate())] { return backend.askVault(preset, *token); },
               [this, about = editor_.draft().value("join.vault")](Result<VaultFindings> found) {
                   take(about, std::move(found));
               });
}

void VaultProbe::take(const QJsonValue& about, Result<VaultFindings> found) {
    running_ = false;
    const bool same = editor_.editing() && editor_.draft().value("join.vault") == about;
    if (!same) {
        emit changed();
        return;
    }
    about_ = about;
    if (!found) {
        error_ = errorSentence(ErrorAbout::Vault, found.error());
        emit changed();
        return;
    }
    warnings_ = PlanModel::sentencesOf(found->warnings);
    //: What Vault answered to a test
    outcome_ = tr("Vault answers and the role exists: cards can log in.");
    if (editor_.draft().value(kRoleId).isUndefined()) {
        //: Follows what Vault answered to a test
        outcome_ += QLatin1Char(' ') + tr("The role-id was filled in.");
        PresetDraft filled = editor_.draft();
        filled.set(kRoleId, QString::fromStdString(found->roleId));
        about_ = filled.value("join.vault");
        editor_.set(kRoleId, QString::fromStdString(found->roleId));
    }
    emit changed();
}

}  // namespace landfall
