#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include "core/config/preset_draft.h"
#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The preset that the wizard writes: a draft, its faults by field and by page, and its way to the
/// presets' folder. PresetField is how a control of the window reaches one field of it. Main
/// thread.
class PresetEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(bool untouched READ untouched NOTIFY changed)
    Q_PROPERTY(bool saveable READ saveable NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString saveWords READ saveWords NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QList<int> missingCounts READ missingCounts NOTIFY changed)
    Q_PROPERTY(QList<int> wrongCounts READ wrongCounts NOTIFY changed)
    Q_PROPERTY(QString nextHosts READ nextNames NOTIFY changed)
    Q_PROPERTY(int partitionCount READ partitionCount NOTIFY changed)
    Q_PROPERTY(int fileCount READ fileCount NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    /// In the order of the wizard.
    enum Page {
        HostPage,
        NetworkPage,
        PlacePage,
        VaultPage,
        ConsulPage,
        PartitionsPage,
        ExtrasPage
    };
    Q_ENUM(Page)
    static constexpr int kPages = 7;

    explicit PresetEditor(PresetBackend& backend);

    [[nodiscard]] bool editing() const { return editing_; }
    /// Nothing has been changed since it was opened.
    [[nodiscard]] bool untouched() const { return draft_ == opened_; }
    [[nodiscard]] bool saveable() const { return editing_ && faults_.empty() && !saving_; }
    [[nodiscard]] bool saving() const { return saving_; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString saveWords() const;
    /// What stands between the draft and being saved: "2 fields are to be filled"; empty where
    /// nothing does.
    [[nodiscard]] QString standing() const;
    /// How many required fields are empty, by page.
    [[nodiscard]] QList<int> missingCounts() const { return counts(true); }
    /// How many fields break a rule, by page.
    [[nodiscard]] QList<int> wrongCounts() const { return counts(false); }
    /// The first names that the pattern gives; empty if it is not valid.
    [[nodiscard]] QStringList nextHosts() const;
    [[nodiscard]] QString nextNames() const { return nextHosts().join(QStringLiteral(", ")); }
    [[nodiscard]] int partitionCount() const { return draft_.count("layout.partitions"); }
    [[nodiscard]] int fileCount() const { return draft_.count("files"); }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    /// A preset with this computer's time zone, keyboard and user, a free name and the usual
    /// programs as a beginning.
    Q_INVOKABLE void startNew();
    /// `stored` is the name of a preset in the folder, or empty for one from elsewhere.
    void edit(const Preset& preset, const QString& stored);
    /// A draft of an earlier run, as draftText() and stored() gave it. False if it cannot be read.
    bool restore(const QString& text, const QString& stored);
    /// Closes the draft, and what was changed in it is lost.
    Q_INVOKABLE void discard();
    /// Into the presets' folder: over the preset that was opened where the name is the same, else
    /// as a new one.
    Q_INVOKABLE void save();

    Q_INVOKABLE void addPartition();
    Q_INVOKABLE void removePartition(int index);
    Q_INVOKABLE void movePartition(int from, int to);
    Q_INVOKABLE void addFile(const QUrl& source);
    Q_INVOKABLE void removeFile(int index);

    /// The release that a program's section begins with; empty where there is none.
    Q_INVOKABLE QString usualVersion(const QString& section) const;

    [[nodiscard]] const PresetDraft& draft() const { return draft_; }
    [[nodiscard]] const std::vector<Error>& faults() const { return faults_; }
    [[nodiscard]] QString draftText() const;
    [[nodiscard]] const QString& stored() const { return stored_; }
    void set(const std::string& field, const QJsonValue& value);
    /// Takes a section away, or puts back what was taken away.
    void setSection(const std::string& section, bool present);

signals:
    void changed();
    /// A draft is there to be edited.
    void opened();
    void discarded();
    /// Written; `file` is where.
    void saved(const QString& file);

private:
    void open(PresetDraft draft, const QString& stored);
    void close();
    void touch();
    static void addJoin(PresetDraft& draft);
    void keepPrograms(const std::string& field, const QString& usualBefore);
    void nameFreely();
    [[nodiscard]] QList<int> counts(bool missing) const;
    [[nodiscard]] bool isMissing(const Error& fault) const;
    void takeSaved(Result<std::filesystem::path> file);

    PresetBackend& backend_;
    PresetDraft draft_;
    PresetDraft opened_;
    QString stored_;
    std::vector<Error> faults_;
    /// Sections that were switched off, in case they are switched on again.
    QHash<QString, QJsonValue> aside_;
    bool editing_ = false;
    bool saving_ = false;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
