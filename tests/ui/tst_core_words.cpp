#include "ui/words/core_words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>
#include <array>

#include "tests/config/example_preset.h"
#include "tests/ui/core_sentences.h"
#include "ui/fake/fake_backend.h"
#include "ui/models/card_list_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/preset_editor.h"
#include "ui/models/preset_field.h"

using namespace landfall;

namespace {

/// A language as its .ts file has it.
class WrittenLanguage : public QTranslator {
public:
    explicit WrittenLanguage(const char* language) {
        QFile file(test::sourceDir() +
                   QStringLiteral("/translations/landfall_%1.ts").arg(QLatin1String(language)));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                words_[{context, source}] =
                    xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    [[nodiscard]] bool isEmpty() const override { return words_.isEmpty(); }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return words_.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

private:
    QHash<std::pair<QString, QString>, QString> words_;
};

/// A language of crosses: every letter of a template is one, so that whatever is left is no
/// template's. Keeps the templates that were asked for.
class Crosses : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "CoreWords") != 0)
            return {};
        asked_.insert(QString::fromUtf8(source));
        return QString::fromUtf8(source).replace(QRegularExpression("[A-Za-z]"), "×");
    }
    [[nodiscard]] const QSet<QString>& asked() const { return asked_; }

private:
    mutable QSet<QString> asked_;
};

/// A running application's language, until the end of the block.
class Spoken {
public:
    explicit Spoken(QTranslator& translator) : translator_(translator) {
        QCoreApplication::installTranslator(&translator_);
    }
    ~Spoken() { QCoreApplication::removeTranslator(&translator_); }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

private:
    QTranslator& translator_;
};

/// The first two words in a row that stand outside of quotation marks, if there are any.
QString wordsIn(QString text) {
    text.remove(QRegularExpression("\"[^\"]*\""));
    // Qt's own, in its own translation.
    text.remove("Connection refused").remove("unterminated object");
    return QRegularExpression("[A-Za-z]{2,} [A-Za-z]{2,}").match(text).captured();
}

/// A word that only English has, outside of quotation marks.
QString englishIn(QString text) {
    text.remove(QRegularExpression("\"[^\"]*\""));
    return QRegularExpression("\\b(the|is|are|accepted|which|with|has|have|and|or|not)\\b")
        .match(text)
        .captured();
}

/// A wizard's answers, a dozen of them wrong.
const std::pair<const char*, const char*> kWrong[] = {
    {"host.pattern", "node_{n}"},
    {"user.name", "root"},
    {"wifi.ssid", "a name that is longer than thirty-two bytes"},
    {"wifi.country", "UK"},
    {"network.ethernet.address", "192.168.1.255/24"},
    {"network.ethernet.gateway", "router"},
    {"locale.timezone", "Rome"},
    {"locale.keyboard", "IT!"},
    {"layout.root.size", "8 eggs"},
    {"join.vault.address", "http://vault.example:8200"},
    {"join.vault.approle.mount", "auth/approle"},
    {"join.consul.datacenter", "DC 1"},
    {"join.consul.version", "new"},
};

}  // namespace

class CoreWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void englishStaysAsItIs_data() { sentences(); }
    void englishStaysAsItIs() {
        QFETCH(std::string, english);
        QCOMPARE(coreWords(english), QString::fromStdString(english));
    }

    void noEnglishIsLeft_data() { sentences(); }
    void noEnglishIsLeft() {
        QFETCH(std::string, english);
        Crosses crosses;
        const Spoken spoken(crosses);
        const QString shown = coreWords(english);
        QVERIFY2(wordsIn(shown).isEmpty(), qPrintable(shown));
    }

    void everyLanguageSaysIt_data() { sentences(); }
    void everyLanguageSaysIt() {
        QFETCH(std::string, english);
        static std::array<WrittenLanguage, 4> languages{
            WrittenLanguage("de"), WrittenLanguage("fr"), WrittenLanguage("it"),
            WrittenLanguage("es")};
        for (WrittenLanguage& written : languages) {
            QVERIFY(!written.isEmpty());
            const Spoken spoken(written);
            const QString shown = coreWords(english);
            QVERIFY2(shown != QString::fromStdString(english), qPrintable(shown));
            QVERIFY2(englishIn(shown).isEmpty(), qPrintable(shown));
            QVERIFY2(!shown.contains(QLatin1Char('%')) || english.find('%') != std::string::npos,
                     qPrintable(shown));
        }
    }

    void theWindowSaysIt_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "fr", "it", "es"})
            QTest::newRow(language) << language;
    }
    void theWindowSaysIt() {
        QFETCH(QString, language);
        WrittenLanguage written(language.toLatin1().constData());
        const Spoken spoken(written);
        FakeBackend backend(sampleScene(std::chrono::milliseconds(0)));

        PresetEditor editor(backend);
        Preset preset = backend.scene().preset;
        preset.ethernet.dhcp = false;
        preset.ethernet.address = "192.168.1.20/24";
        editor.edit(preset, {});
        for (const auto& [path, text] : kWrong) {
            PresetField field;
            field.setEditor(&editor);
            field.setPath(path);
            field.setText(text);
            QVERIFY2(!field.mistake().isEmpty(), path);
            QVERIFY2(englishIn(field.mistake()).isEmpty(), qPrintable(field.mistake()));
        }

        CardListModel cards(backend);
        cards.refresh();
        QTRY_VERIFY(cards.count() > 3);
        const QString note = cards.data(cards.index(3), CardListModel::NoteRole).toString();
        QVERIFY(note.contains("/home/backup"));
        QVERIFY2(englishIn(note).isEmpty(), qPrintable(note));

        PlanModel plan(backend);
        plan.setInputs(std::make_shared<const BaseImage>(backend.scene().base),
                       std::make_shared<const Preset>(backend.scene().preset), {});
        QTRY_COMPARE(plan.state(), PlanModel::State::Ready);
        QCOMPARE(plan.warnings().size(), 2);
        for (const QString& text : plan.warnings() + plan.askedWhat())
            QVERIFY2(englishIn(text).isEmpty(), qPrintable(text));
    }

    /// Drives and fields: what no sentence of the core meets has no place in the tables.
    void everyTemplateIsMet() {
        Crosses crosses;
        const Spoken spoken(crosses);
        for (const auto& [name, english] : coreSentences())
            (void)coreWords(english);
        QStringList unmet;
        for (const auto& area : {driveSentences(), fieldSentences(), acceptedPhrases()})
            for (const char* text : area)
                if (!crosses.asked().contains(QString::fromUtf8(text)) && !isOutOfReach(text))
                    unmet << QString::fromUtf8(text);
        QVERIFY2(unmet.isEmpty(), qUtf8Printable(unmet.join('\n')));
    }

    void germanReadsAsWritten() {
        WrittenLanguage german("de");
        const Spoken spoken(german);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(coreWords("/dev/sda: is in use as swap (/dev/sda3)"),
                 "/dev/sda: wird als Auslagerungsspeicher benutzt (/dev/sda3)");
        QCOMPARE(coreWords("\"8 eggs\" is not a size; accepted is a size such as \"8GiB\", a share "
                           "of the card such as \"12.5%\", or \"rest\""),
                 "\"8 eggs\" ist keine Größe; zulässig: eine Größe wie \"8GiB\", ein Anteil der "
                 "Karte wie \"12.5%\" oder \"rest\"");
        QCOMPARE(coreWords("is 10 MiB, too small for ext4; accepted is at least 16 MiB"),
                 "ist 10 MiB, zu klein für ext4; zulässig: mindestens 16 MiB");
        QCOMPARE(coreWords(Error(ErrorKind::Io, "layout", "is missing").during("opening it")),
                 coreWords("opening it") + ": layout: fehlt");
    }

    void whatIsUnknownStays() {
        WrittenLanguage german("de");
        const Spoken spoken(german);
        for (const char* text :
             {"", ": ", "; ", "no sentence of the core", "a: b; c: d (e) is %1 not %9 known",
              "\"is missing\"", "is missing; and something else: is\nanother line"})
            QVERIFY2(coreWords(std::string(text)).size() >= QString::fromUtf8(text).size() - 12,
                     text);
        QCOMPARE(coreWords("no sentence of the core"), "no sentence of the core");
        // Somebody's own text is carried over, whatever it says.
        QCOMPARE(coreWords("\"%2 is missing %1\" is not a label"),
                 "\"%2 is missing %1\" ist keine Bezeichnung");
    }

    /// An answer of a server, of any length and with any number of joints.
    void muchTextIsNoWork() {
        std::string answer;
        for (int i = 0; i < 300; ++i)
            answer += "is missing: x; ";
        QVERIFY(!coreWords(answer).isEmpty());
        QVERIFY(!coreWords(answer.substr(0, 1900)).isEmpty());
    }

private:
    static void sentences() {
        QTest::addColumn<std::string>("english");
        for (const auto& [name, english] : coreSentences())
            QTest::newRow(name.c_str()) << english;
    }
    /// What the core says of this machine alone, or what a running helper says.
    static bool isOutOfReach(const char* text) {
        static const QSet<QString> kNotHere{
            "has no file attached",
            "the drive does not answer",
            "was given up before",
            "was cancelled; the drive does not answer",
        };
        return kNotHere.contains(QString::fromUtf8(text));
    }
};

QTEST_GUILESS_MAIN(CoreWordsTest)
#include "tst_core_words.moc"
