#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QJsonValue>
#include <QtCore/QPointer>

#include "ui/models/preset_editor.h"

namespace landfall {

/// One field of the preset that is being written, as a control shows it.
class PresetField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        landfall::PresetEditor* editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY editorChanged REQUIRED)
    Q_PROPERTY(Form form READ form WRITE setForm NOTIFY editorChanged)
    Q_PROPERTY(QString instead READ instead WRITE setInstead NOTIFY editorChanged)
    Q_PROPERTY(bool standard READ standard WRITE setStandard NOTIFY editorChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed)
    Q_PROPERTY(bool present READ present WRITE setPresent NOTIFY changed)
    Q_PROPERTY(bool missing READ missing NOTIFY changed)
    Q_PROPERTY(QString mistake READ mistake NOTIFY changed)

public:
    /// How the text stands in the preset. Lines: a list, one entry a line. Words: a list, entries
    /// apart by commas or spaces. Pairs: an object, "key = value" a line.
    enum class Form { Text, Number, Lines, Words, Pairs };
    Q_ENUM(Form)

    explicit PresetField(QObject* parent = nullptr);

    [[nodiscard]] PresetEditor* editor() const { return editor_; }
    void setEditor(PresetEditor* editor);
    [[nodiscard]] const QString& path() const { return path_; }
    void setPath(const QString& path);
    [[nodiscard]] Form form() const { return form_; }
    void setForm(Form form);
    /// The field that goes when this one is filled, because only one of the two may be there.
    [[nodiscard]] const QString& instead() const { return instead_; }
    void setInstead(const QString& instead);

    /// What a flag is where it is left out.
    [[nodiscard]] bool standard() const { return standard_; }
    void setStandard(bool standard);

    [[nodiscard]] const QString& text() const { return text_; }
    void setText(const QString& text);
    Q_INVOKABLE void setFile(const QUrl& file) { setText(file.toLocalFile()); }
    [[nodiscard]] bool on() const;
    void setOn(bool on);
    /// Whether the section of this name exists.
    [[nodiscard]] bool present() const;
    void setPresent(bool present);
    /// Required, and empty.
    [[nodiscard]] bool missing() const;
    /// What is wrong with it, in the words of the rule; empty where nothing is, or where missing().
    [[nodiscard]] QString mistake() const;

    /// For a list of texts: has this entry.
    Q_INVOKABLE bool holds(const QString& line) const;
    /// Adds an entry to a list of texts, or takes it out.
    Q_INVOKABLE void setHolds(const QString& line, bool held);

signals:
    void editorChanged();
    void changed();

private:
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] QJsonValue read(const QString& text) const;
    [[nodiscard]] QString written(const QJsonValue& value) const;
    [[nodiscard]] const Error* fault() const;
    void follow();

    QPointer<PresetEditor> editor_;
    QString path_;
    QString instead_;
    Form form_ = Form::Text;
    bool standard_ = false;
    /// As typed: "a\n" and "a" are the same list, but not to the one who types.
    QString text_;
};

}  // namespace landfall
