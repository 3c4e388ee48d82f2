#include "app/desktop/choice_memory.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace landfall {

namespace {

/// Made so that only its owner may read it; whoever writes it later keeps that.
QString privateFile(const QString& name) {
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return name;
}

const QString kFile = QStringLiteral("/desktop.ini");
const QString kBase = QStringLiteral("choice/base");
const QString kBaseHash = QStringLiteral("choice/baseSha256");
const QString kPreset = QStringLiteral("choice/preset");
const QString kNoPreset = QStringLiteral("choice/noPreset");
const QString kBlank = QStringLiteral("choice/blank");
const QString kLanguage = QStringLiteral("choice/language");
const QString kDraft = QStringLiteral("wizard/draft");
const QString kStored = QStringLiteral("wizard/stored");

}  // namespace

ChoiceMemory::ChoiceMemory(Workbench& workbench, const QString& folder)
    : workbench_(workbench), settings_(privateFile(folder + kFile), QSettings::IniFormat) {}

QString ChoiceMemory::language(const QString& folder) {
    const QString tag = QSettings(folder + kFile, QSettings::IniFormat).value(kLanguage).toString();
    return LanguageChoice::knows(tag) ? tag : QString();
}

void ChoiceMemory::restore() {
    const auto text = [this](const QString& key) { return settings_.value(key).toString(); };
    if (const QString base = text(kBase); !base.isEmpty())
        workbench_.base()->recall(base, text(kBaseHash));
    if (const QString preset = text(kPreset); !preset.isEmpty())
        workbench_.preset()->choose(preset);
    else if (settings_.value(kNoPreset).toBool())
        workbench_.preset()->chooseNone();
    if (const QString draft = text(kDraft); !draft.isEmpty())
        workbench_.editor()->restore(draft, text(kStored));
    workbench_.question()->setBlank(settings_.value(kBlank).toBool());
    workbench_.language()->speaks(text(kLanguage));
    // Only now: what is being restored must not be overwritten by what is not there yet.
    connect(workbench_.base(), &BaseModel::changed, this, &ChoiceMemory::keep);
    connect(workbench_.preset(), &PresetModel::changed, this, &ChoiceMemory::keep);
    connect(workbench_.question(), &BatchQuestion::blankChanged, this, &ChoiceMemory::keep);
    connect(workbench_.language(), &LanguageChoice::changed, this, &ChoiceMemory::keep);
    connect(workbench_.editor(), &PresetEditor::changed, this, &ChoiceMemory::keep);
}

void ChoiceMemory::keep() {
    PresetEditor* editor = workbench_.editor();
    const bool typing = editor->editing() && !editor->untouched();
    keepOne(kBase, workbench_.base()->word());
    keepOne(kBaseHash, workbench_.base()->sha256());
    keepOne(kPreset, workbench_.preset()->file());
    keepOne(kNoPreset, workbench_.preset()->none() ? QStringLiteral("true") : QString());
    keepOne(kBlank, workbench_.question()->blank() ? QStringLiteral("true") : QString());
    keepOne(kLanguage, workbench_.language()->tag());
    keepOne(kDraft, typing ? editor->draftText() : QString());
    keepOne(kStored, typing ? editor->stored() : QString());
}

void ChoiceMemory::keepOne(const QString& key, const QString& value) {
    if (value == settings_.value(key).toString())
        return;
    if (value.isEmpty())
        settings_.remove(key);
    else
        settings_.setValue(key, value);
}

}  // namespace landfall
