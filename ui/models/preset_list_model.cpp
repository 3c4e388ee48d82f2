#include "ui/models/preset_list_model.h"

#include <QtCore/QFileInfo>
#include <algorithm>
#include <memory>

#include "core/config/packer_layout.h"
#include "core/config/preset_differences.h"
#include "core/config/validate.h"
#include "ui/words/field_words.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

constexpr int kMostCopies = 1000;

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

Result<QString> fileOf(Result<std::filesystem::path> file) {
    if (!file)
        return fail(std::move(file).error());
    return textOf(file->string());
}

/// "Joins dc1 · node-{n:02} · 2 partitions of its own"
QString noteOf(const Preset& preset) {
    QStringList parts;
    if (preset.join)
        //: About a preset in the list; %1 is a Consul datacenter
        parts << PresetListModel::tr("joins %1").arg(textOf(preset.join->consul.datacenter));
    parts << textOf(preset.host.pattern);
    if (const auto count = static_cast<int>(preset.layout.partitions.size()); count > 0)
        //: About a preset in the list
        parts << PresetListModel::tr("%n partition(s) of its own", "", count);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

PresetListModel::PresetListModel(PresetBackend& backend) : backend_(backend) {}

int PresetListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PresetListModel::roleNames() const {
    return {{NameRole, "name"},
            {NoteRole, "note"},
            {FaultRole, "fault"},
            {LineageRole, "lineage"},
            {FileRole, "file"}};
}

QVariant PresetListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoredPreset& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case NameRole:
            return textOf(row.name);
        case NoteRole:
            return row.preset ? noteOf(*row.preset) : QString();
        case FaultRole:
            return row.fault ? messageText(*row.fault) : QString();
        case LineageRole:
            return lineageWords(row);
        case FileRole:
            return textOf(row.file.string());
        default:
            return {};
    }
}

QString PresetListModel::lineageWords(const StoredPreset& row) const {
    const auto lineage = row.preset ? lineageOf(*row.preset, rows_) : std::nullopt;
    if (!lineage)
        return {};
    const QString parent = textOf(lineage->parent);
    if (!lineage->known)
        //: About a preset in the list; %1 is the preset that it was made from
        return tr("made from %1, which no longer exists").arg(parent);
    if (lineage->differs.empty())
        //: About a preset in the list; %1 is the preset that it was made from
        return tr("the same as %1").arg(parent);
    QStringList words;
    for (const std::string& field : lineage->differs)
        if (const QString word = fieldWords(field); !words.contains(word))
            words << word;
    //: About a preset in the list: %1 is the preset that it was made from, %2 a list of fields
    return tr("as %1, except: %2").arg(parent, words.join(QStringLiteral(", ")));
}

QString PresetListModel::undoName() const {
    return removed_ ? textOf(removed_->name) : QString();
}

const Preset* PresetListModel::presetAt(int row) const {
    if (row < 0 || row >= count())
        return nullptr;
    const auto& preset = rows_[static_cast<std::size_t>(row)].preset;
    return preset ? &*preset : nullptr;
}

QString PresetListModel::fileAt(int row) const {
    return row < 0 || row >= count() ? QString()
                                     : textOf(rows_[static_cast<std::size_t>(row)].file.string());
}

void PresetListModel::take(Rows rows) {
    beginResetModel();
    looked_ = true;
    if (rows)
        rows_ = std::move(*rows);
    else
        error_ = errorSentence(ErrorAbout::Presets, rows.error());
    endResetModel();
    emit changed();
}

void PresetListModel::refresh() {
    notice_.clear();
    error_ = {};
    tasks_.run([store = backend_.presets()] { return store.list(); },
               [this](Rows rows) { take(std::move(rows)); });
}

void PresetListModel::change(Change change) {
    struct Outcome {
        Result<QString> made;
        Rows rows;
    };
    notice_.clear();
    error_ = {};
    tasks_.run(
        [store = backend_.presets(), act = std::move(change.act)] {
            Result<QString> made = act(store);
            return Outcome{std::move(made), store.list()};
        },
        [this, done = std::move(change.done)](Outcome outcome) {
            if (outcome.made)
                done(*outcome.made);
            else
                error_ = errorSentence(ErrorAbout::Presets, outcome.made.error());
            take(std::move(outcome.rows));
        });
}

QString PresetListModel::nameMistake(int row, const QString& name) const {
    if (const auto valid = validatePresetName(name.toStdString(), "name"); !valid)
        return messageText(valid.error().message());
    for (int i = 0; i < count(); ++i)
        if (i != row && textOf(rows_[static_cast<std::size_t>(i)].name) == name)
            //: Why a preset cannot have a name; %1 is the name
            return tr("There is a preset %1 already").arg(name);
    return {};
}

void PresetListModel::duplicate(int row) {
    const Preset* original = presetAt(row);
    if (original == nullptr)
        return;
    Preset copy = *original;
    copy.parent = original->name;
    for (int i = 2; i < kMostCopies; ++i) {
        copy.name = original->name + " " + std::to_string(i);
        if (nameMistake(-1, textOf(copy.name)).isEmpty())
            break;
    }
    change({[copy](const PresetStore& store) { return fileOf(store.save(copy, Existing::Refuse)); },
            [this, name = textOf(copy.name)](const QString&) {
                //: What was done to the list of presets; %1 is a preset
                notice_ = tr("Made %1").arg(name);
            }});
}

void PresetListModel::rename(int row, const QString& name) {
    const Preset* original = presetAt(row);
    if (original == nullptr || !nameMistake(row, name).isEmpty() || textOf(original->name) == name)
        return;
    const QString from = fileAt(row);
    change({[old = original->name, to = name.toStdString()](const PresetStore& store) {
                return fileOf(store.rename(old, to));
            },
            [this, from](const QString& made) { emit moved(from, made); }});
}

void PresetListModel::remove(int row) {
    const Preset* original = presetAt(row);
    if (original == nullptr)
        return;
    const QString from = fileAt(row);
    change({[name = original->name](const PresetStore& store) -> Result<QString> {
                LANDFALL_TRY(store.remove(name));
                return QString();
            },
            [this, from, removed = *original](const QString&) {
                removed_ = removed;
                emit moved(from, {});
            }});
}

void PresetListModel::undo() {
    if (!removed_)
        return;
    change({[preset = *removed_](const PresetStore& store) {
                return fileOf(store.save(preset, Existing::Refuse));
            },
            [this](const QString&) { removed_.reset(); }});
}

void PresetListModel::importFile(const QUrl& file) {
    const std::filesystem::path source(
        (file.isLocalFile() ? file.toLocalFile() : file.toString()).toStdString());
    // What a template holds and a preset cannot; written before it is read.
    const auto remarks = std::make_shared<std::vector<Message>>();
    change({[source, remarks](const PresetStore& store) -> Result<QString> {
                LANDFALL_ASSIGN(PackerPreset made, importPreset(store, source));
                *remarks = std::move(made.remarks);
                return textOf(made.preset.name);
            },
            [this, remarks](const QString& name) {
                //: What was done to the list of presets; %1 is a preset
                notice_ = tr("Imported %1").arg(name);
                for (const Message& remark : *remarks)
                    notice_ += u'\n' + messageText(remark);
            }});
}

void PresetListModel::exportTo(int row, const QUrl& file) {
    const Preset* original = presetAt(row);
    if (original == nullptr || !file.isLocalFile())
        return;
    const QString to = file.toLocalFile();
    // The file dialog has asked whether a file that exists may be replaced.
    change({[name = original->name, to](const PresetStore& store) -> Result<QString> {
                LANDFALL_TRY(store.exportTo(name, to.toStdString(), Existing::Replace));
                return QString();
            },
            [this, name = textOf(original->name), to](const QString&) {
                //: What was done with a preset: %1 is the preset, %2 a file
                notice_ = tr("Exported %1 to %2").arg(name, QFileInfo(to).fileName());
            }});
}

}  // namespace landfall
