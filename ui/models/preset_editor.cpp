#include "ui/models/preset_editor.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtCore/QTimeZone>
#include <algorithm>

#include "core/config/program_versions.h"
#include "core/config/validate.h"

namespace landfall {

namespace {

/// Which page shows a field; what none shows is put right where the name is.
PresetEditor::Page pageOf(std::string_view field) {
    static constexpr std::pair<std::string_view, PresetEditor::Page> pages[] = {
        {"wifi", PresetEditor::NetworkPage},       {"network", PresetEditor::NetworkPage},
        {"locale", PresetEditor::PlacePage},       {"join.vault", PresetEditor::VaultPage},
        {"join.consul", PresetEditor::ConsulPage}, {"layout", PresetEditor::PartitionsPage},
        {"files", PresetEditor::ExtrasPage},       {"firstBoot", PresetEditor::ExtrasPage},
    };
    for (const auto& [prefix, page] : pages)
        if (field.starts_with(prefix))
            return page;
    return PresetEditor::HostPage;
}

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// XKBLAYOUT and XKBVARIANT of keyboard(5), where Debian keeps the computer's keyboard, as
/// "us(intl),ru"; empty where it does not.
QString keyboardHere() {
    QFile file(QStringLiteral("/etc/default/keyboard"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QByteArray, QStringList> values;
    for (const QByteArray& line : file.read(4096).split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            values[line.left(equals)] =
                QString::fromUtf8(line.mid(equals + 1).replace('"', "")).trimmed().split(u',');
    }
    QStringList layouts = values["XKBLAYOUT"];
    const QStringList variants = values["XKBVARIANT"];
    for (qsizetype i = 0; i < std::min(layouts.size(), variants.size()); ++i)
        if (!variants[i].isEmpty())
            layouts[i] += u'(' + variants[i] + u')';
    return layouts.join(u',');
}

/// Sets what the rules accept: a guess of ours is never a fault. False where they do not.
bool suggest(PresetDraft& draft, const std::string& field, const QString& value) {
    const PresetDraft before = draft;
    draft.set(field, value);
    const bool fits = !value.isEmpty() && std::ranges::none_of(draft.faults(), [&](const Error& e) {
        return e.subject() == field;
    });
    if (!fits)
        draft = before;
    return fits;
}

/// "join.consul" of "join.consul.inBase", where that is the last key; else empty.
QString sectionOf(const std::string& field, std::string_view key) {
    const bool named = field.size() > key.size() + 1 && field.ends_with(key) &&
                       field[field.size() - key.size() - 1] == '.';
    return named ? QString::fromStdString(field.substr(0, field.size() - key.size() - 1))
                 : QString();
}

}  // namespace

PresetEditor::PresetEditor(PresetBackend& backend) : backend_(backend) {}

QString PresetEditor::heading() const {
    if (stored_.isEmpty())
        //: Heading of the wizard that writes a preset
        return tr("A new preset");
    return stored_;
}

QString PresetEditor::saveWords() const {
    if (saving_)
        //: Button of the wizard while a preset is being saved
        return tr("Saving");
    if (stored_.isEmpty())
        //: Button of the wizard: keeps the preset that was written
        return tr("Save preset");
    if (draft_.value("name").toString() == stored_)
        //: Button of the wizard: keeps what was changed in a preset
        return tr("Save changes");
    //: Button of the wizard: the changed preset is kept beside the one that was opened
    return tr("Save as a new preset");
}

QString PresetEditor::standing() const {
    int missing = 0;
    for (const Error& fault : faults_)
        missing += isMissing(fault) ? 1 : 0;
    const int wrong = static_cast<int>(faults_.size()) - missing;
    //: What is to be done before a preset can be saved
    const QString toFill = tr("%n field(s) to fill", "", missing);
    //: What is to be done before a preset can be saved
    const QString toMend = tr("%n field(s) to correct", "", wrong);
    if (missing > 0 && wrong > 0)
        //: Two sentences of what is to be done before a preset can be saved
        return tr("%1, %2").arg(toFill, toMend);
    return missing > 0 ? toFill : wrong > 0 ? toMend : QString();
}

QStringList PresetEditor::nextHosts() const {
    HostPattern pattern;
    if (const QJsonValue text = draft_.value("host.pattern"); text.isString())
        pattern.pattern = text.toString().toStdString();
    if (const QJsonValue first = draft_.value("host.first"); first.isDouble())
        pattern.first = static_cast<std::uint32_t>(std::max(0, first.toInt()));
    const std::uint32_t wanted = pattern.pattern.find("{n") == std::string::npos ? 1 : 3;
    QStringList hosts;
    for (std::uint32_t i = 0; i < wanted; ++i) {
        const auto host = expandHostPattern(pattern, pattern.first + i);
        if (!host)
            return {};
        hosts << QString::fromStdString(*host);
    }
    return hosts;
}

QString PresetEditor::draftText() const {
    // What was taken for a public key and is none may be a private one.
    for (const Error& fault : faults_)
        if (fault.subject().starts_with("user.sshKeys")) {
            PresetDraft kept = draft_;
            kept.set("user.sshKeys", QJsonValue::Undefined);
            return QString::fromStdString(kept.text());
        }
    return QString::fromStdString(draft_.text());
}

void PresetEditor::startNew() {
    PresetDraft draft(backend_.presets().folder());
    //: The name of a new preset, until it gets another
    draft.set("name", tr("Cluster node"));
    draft.set("host.pattern", QStringLiteral("node-{n:02}"));
    draft.set("user.passwordlessSudo", true);
    if (!suggest(draft, "user.name", qEnvironmentVariable("USER")))
        draft.set("user.name", QStringLiteral("pi"));
    suggest(draft, "locale.timezone", QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    suggest(draft, "locale.keyboard", keyboardHere());
    suggest(draft, "locale.language", QLocale::system().name() + QStringLiteral(".UTF-8"));
    addJoin(draft);
    open(std::move(draft), {});
    nameFreely();
}

void PresetEditor::nameFreely() {
    const QString name = draft_.value("name").toString();
    tasks_.run([store = backend_.presets()] { return store.list(); },
               [this, name](const Result<std::vector<StoredPreset>>& found) {
                   const bool ours = editing_ && stored_.isEmpty() && draft_.value("name") == name;
                   if (!found || !ours)
                       return;
                   QString free = name;
                   const auto taken = [&](const StoredPreset& stored) {
                       return QString::fromStdString(stored.name) == free;
                   };
                   for (int number = 2; std::ranges::any_of(*found, taken); ++number)
                       free = name + QLatin1Char(' ') + QString::number(number);
                   draft_.set("name", free);
                   opened_.set("name", free);
                   touch();
               });
}

void PresetEditor::addJoin(PresetDraft& draft) {
    draft.addSection("join.vault.agent");
    draft.addSection("join.consul");
    draft.set("join.vault.agent.version", textOf(kUsualVault));
    draft.set("join.consul.version", textOf(kUsualConsul));
}

QString PresetEditor::usualVersion(const QString& section) const {
    if (section == QLatin1String("join.consul"))
        return textOf(kUsualConsul);
    if (section == QLatin1String("join.consulTemplate"))
        return textOf(kUsualConsulTemplate);
    const bool bao = draft_.value("join.vault.agent.product") == QLatin1String("openbao");
    return bao ? QString() : textOf(kUsualVault);
}

void PresetEditor::edit(const Preset& preset, const QString& stored) {
    open(PresetDraft::of(preset, backend_.presets().folder()), stored);
}

bool PresetEditor::restore(const QString& text, const QString& stored) {
    auto draft = PresetDraft::restore(text.toStdString(), backend_.presets().folder());
    if (!draft)
        return false;
    open(std::move(*draft), stored);
    // What it was before is not known any more: it is taken for changed.
    opened_ = PresetDraft();
    emit changed();
    return true;
}

void PresetEditor::open(PresetDraft draft, const QString& stored) {
    draft_ = std::move(draft);
    opened_ = draft_;
    stored_ = stored;
    aside_.clear();
    editing_ = true;
    touch();
    emit opened();
}

void PresetEditor::discard() {
    close();
    emit discarded();
}

void PresetEditor::close() {
    editing_ = false;
    error_ = {};
    draft_ = PresetDraft();
    opened_ = draft_;
    faults_.clear();
    emit changed();
}

void PresetEditor::touch() {
    error_ = {};
    faults_ = draft_.faults();
    emit changed();
}

void PresetEditor::set(const std::string& field, const QJsonValue& value) {
    const QString usualBefore = usualVersion(sectionOf(field, "product"));
    draft_.set(field, value);
    keepPrograms(field, usualBefore);
    touch();
}

/// A program has one source: another one takes the place of what was there, and where the last one
/// goes the usual release comes.
void PresetEditor::keepPrograms(const std::string& field, const QString& usualBefore) {
    if (const QString section = sectionOf(field, "inBase"); !section.isEmpty()) {
        const std::string program = section.toStdString();
        const bool inBase = draft_.value(field).toBool();
        draft_.set(program + ".file", QJsonValue::Undefined);
        draft_.set(program + ".version", inBase ? QString() : usualVersion(section));
    }
    if (const QString section = sectionOf(field, "product"); !section.isEmpty()) {
        const std::string version = section.toStdString() + ".version";
        const bool sourced = draft_.value(section.toStdString() + ".file").isString() ||
                             draft_.value(section.toStdString() + ".inBase").toBool();
        if (!sourced && draft_.value(version).toString() == usualBefore)
            draft_.set(version, usualVersion(section));
    }
}

void PresetEditor::setSection(const std::string& section, bool present) {
    const QString key = QString::fromStdString(section);
    if (!present) {
        aside_.insert(key, draft_.value(section));
        draft_.set(section, QJsonValue::Undefined);
    } else if (const QJsonObject kept = aside_.take(key).toObject(); !kept.isEmpty()) {
        draft_.set(section, kept);
    } else {
        draft_.addSection(section);
        if (section == "join")
            addJoin(draft_);
        if (section == "join.consulTemplate")
            draft_.set(section + ".version", usualVersion(key));
    }
    touch();
}

void PresetEditor::addPartition() {
    bool rest = draft_.value("layout.root.size").toString() == QLatin1String("rest");
    for (int i = 0; i < partitionCount(); ++i)
        rest =
            rest || draft_.value("layout.partitions[" + std::to_string(i) + "].size").toString() ==
                        QLatin1String("rest");
    draft_.addEntry("layout.partitions", {{QStringLiteral("size"),
                                           rest ? QStringLiteral("1GiB") : QStringLiteral("rest")},
                                          {QStringLiteral("filesystem"), QStringLiteral("ext4")}});
    touch();
}

void PresetEditor::removePartition(int index) {
    draft_.removeEntry("layout.partitions", index);
    touch();
}

void PresetEditor::movePartition(int from, int to) {
    draft_.moveEntry("layout.partitions", from, to);
    touch();
}

void PresetEditor::addFile(const QUrl& source) {
    draft_.addEntry("files", {{QStringLiteral("source"), source.toLocalFile()}});
    touch();
}

void PresetEditor::removeFile(int index) {
    draft_.removeEntry("files", index);
    touch();
}

bool PresetEditor::isMissing(const Error& fault) const {
    return draft_.value(fault.subject()).isUndefined();
}

QList<int> PresetEditor::counts(bool missing) const {
    QList<int> counts(kPages, 0);
    for (const Error& fault : faults_)
        if (isMissing(fault) == missing)
            ++counts[pageOf(fault.subject())];
    return counts;
}

void PresetEditor::save() {
    auto preset = draft_.preset();
    if (!preset || saving_)
        return;
    saving_ = true;
    error_ = {};
    emit changed();
    const bool over = QString::fromStdString(preset->name) == stored_;
    if (!over && !stored_.isEmpty())
        preset->parent = stored_.toStdString();
    tasks_.run([store = backend_.presets(), preset = *preset,
                over] { return store.save(preset, over ? Existing::Replace : Existing::Refuse); },
               [this](Result<std::filesystem::path> file) { takeSaved(std::move(file)); });
}

void PresetEditor::takeSaved(Result<std::filesystem::path> file) {
    saving_ = false;
    if (!file) {
        error_ = errorSentence(ErrorAbout::Presets, file.error());
        emit changed();
        return;
    }
    close();
    emit saved(QString::fromStdString(file->string()));
}

}  // namespace landfall
