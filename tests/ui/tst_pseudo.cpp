#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QGuiApplication>

#include "tests/config/example_preset.h"
#include "tests/ui/window_tour.h"

using namespace landfall;

namespace {

/// A language in which each text of ours stands in brackets, its arguments apart: "%1 on %2" is
/// "%1⟦ on ⟧%2". Knows what the .ts files know and nothing else, so that a sentence which was put
/// together, or which no lupdate(1) has found, stays bare.
class BracketLocale : public QTranslator {
public:
    explicit BracketLocale(const QString& file) {
        QFile written(file);
        if (!written.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&written);
        QString context;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                known_.insert({context, xml.readElementText()});
        }
    }
    [[nodiscard]] bool isEmpty() const override { return known_.isEmpty(); }
    QString translate(const char* context, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        if (!known_.contains({QString::fromUtf8(context), text}))
            return {};
        static const QRegularExpression argument(QStringLiteral("%([1-9n])"));
        text.replace(argument, QStringLiteral("⟧%\\1⟦"));
        text = QStringLiteral("⟦") + text + QStringLiteral("⟧");
        return text.remove(QStringLiteral("⟦⟧"));
    }

private:
    QSet<std::pair<QString, QString>> known_;
};

/// What a text has that is nobody's prose: names and values of the scene, what a foreign program
/// says, and the words of files and networks.
class Arguments {
public:
    explicit Arguments(FakeScene& scene) {
        for (const FakeDrive& drive : scene.drives)
            add({drive.summary.model, drive.summary.content, drive.summary.identity.serial});
        add({scene.base.name, scene.base.facts.prettyName, "Raspberry Pi OS Lite"});
        for (const BaseSummary& base : scene.bases)
            add({base.name});
        for (const CatalogAnswer& list : scene.lists)
            for (const CatalogImage& image : list.catalog->images) {
                add({image.entry.name, image.entry.description});
                add(image.groups);
            }
        for (const CatalogDevice& board : scene.lists.front().catalog->devices)
            add({board.name});
        for (const SshKey& key : scene.sshKeys)
            // The wizard shows a key by its comment.
            add({key.file, key.line, key.line.substr(key.line.rfind(' ') + 1)});
        add(scene.networks);
        const Preset& preset = scene.preset;
        add({preset.join->vault.approle.role});
        add({preset.name, preset.user->name, preset.wifi->ssid, preset.join->consul.datacenter});
        for (const PartitionSpec& part : preset.layout.partitions)
            add({part.label});
        for (const Receipt& receipt : scene.receipts)
            add({receipt.preset, receipt.drive});
        addParts();
        names_ << kTyped << kForeign << kProperNames << kFields;
        names_.removeAll({});
        // The longest first: none is cut by a shorter one.
        std::sort(names_.begin(), names_.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        addNames(true);
        for (const char* pattern : kPatterns)
            expressions_ << QRegularExpression(QString::fromUtf8(pattern));
        addNames(false);
    }

    /// What is left of a text without its brackets and its arguments.
    [[nodiscard]] QString rest(const QString& text) {
        if (const auto known = rests_.constFind(text); known != rests_.constEnd())
            return *known;
        static const QRegularExpression ours(QStringLiteral("⟦[^⟧]*⟧"));
        static const QRegularExpression letter(QStringLiteral("\\p{L}"));
        QString left = text;
        left.replace(ours, QStringLiteral(" "));
        // Most texts are ours alone.
        for (const QRegularExpression& expression : std::as_const(expressions_)) {
            if (!letter.match(left).hasMatch())
                break;
            left.remove(expression);
        }
        left = letter.match(left).hasMatch() ? left.trimmed() : QString();
        rests_.insert(text, left);
        return left;
    }

private:
    /// What the test itself types.
    inline static const QStringList kTyped{"a copy",
                                           "lighthouse",
                                           "large",
                                           "sample",
                                           "Not a host!",
                                           "no spaces please",
                                           "a name that is longer than thirty-two bytes",
                                           "no address",
                                           "missing",
                                           "broken"};
    /// Words of Vault, of Qt and of OpenSSL.
    inline static const QStringList kForeign{"permission denied", "Not Found", "Host not found"};
    /// Names that no language translates, and words of files and programs.
    inline static const QStringList kProperNames{"Deutsch",      "English",
                                                 "Español",      "Français",
                                                 "Italiano",     "HashiCorp Vault",
                                                 "Vault",        "OpenBao",
                                                 "Consul",       "WPA2",
                                                 "WPA3",         "MBR",
                                                 "GPT",          "USB",
                                                 "SATA",         "SD",
                                                 "ext4",         "xfs",
                                                 "XFS",          "vfat",
                                                 "FAT32",        "btrfs",
                                                 "root:root",    "consul:consul",
                                                 "Landfall",     "consul-template",
                                                 "landfall-cli", "join",
                                                 "ssh-ed25519",  "gossip_key",
                                                 "ca_cert",      "approle",
                                                 "ftp"};
    /// What a preset's fields are called in its file, and two that none is.
    inline static const QStringList kFields{"schema", "name",  "parent",    "base",     "host",
                                            "user",   "wifi",  "network",   "locale",   "layout",
                                            "join",   "files", "firstBoot", "landfall", "colour"};
    /// Sizes, spans, host names, places of the network and of the file system, values in quotation
    /// marks, fields of a preset, versions and hashes.
    static constexpr const char* kPatterns[] = {
        R"("[^"]*")",
        R"(\b[a-z]+://[^\s,;·]+)",
        R"((?<![\w/])/[^\s,;:·()]+)",
        R"(\b[\w-]+(/[\w-]+)+)",
        R"(\b\d[\d.,]* ?([kMGT]i?B|bytes|B)(/s)?\b)",
        R"(\b\d+ ?(s|min|h)\b)",
        R"(\b\d+ [A-Z][a-z]{2}( \d{4})?\b)",
        R"(\b(computatom|node|other|cluster-node)-(\d+\b|\{n[^}]*\}))",
        R"(\b[\w-]+(\.[\w-]+)*\.example(:\d+)?\b)",
        R"(\b[\w.+-]+\.(img|xz|json|pem|txt|csv|pub|part)\b)",
        R"([\w.-]*\{(host|datacenter)\}[\w.{}-]*)",
        R"(\b[a-z]\w*(\.\w+)+(\[\d+\])?)",
        R"(\b[0-9a-f]{8}(-[0-9a-f]{4,12})*\b)",
        R"(\{n[^}]*\})",
    };

    /// Those of several words stand before the patterns, single words behind them.
    void addNames(bool ofWords) {
        for (const QString& name : std::as_const(names_))
            if (name.contains(QLatin1Char(' ')) == ofWords)
                expressions_ << QRegularExpression(QStringLiteral("(?<![\\w-])") +
                                                   QRegularExpression::escape(name) +
                                                   QStringLiteral("(?![\\w-])"));
    }
    void add(const std::vector<std::string>& names) {
        for (const std::string& name : names)
            names_ << QString::fromStdString(name);
    }
    /// The parts that Landfall is made of, by their makers' names.
    void addParts() {
        QFile file(test::sourceDir() + QStringLiteral("/resources/about/parts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject groups = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& group : groups)
            for (const QJsonValue& part : group.toArray())
                for (const char* key : {"name", "licence", "site"})
                    names_ << part[QLatin1String(key)].toString();
    }

    QStringList names_;
    QList<QRegularExpression> expressions_;
    QHash<QString, QString> rests_;
};

}  // namespace

/// No sentence that the window shows is put together of English: each is a text that is translated
/// whole, and what stands in it is a name, a number or a foreign program's word.
class PseudoTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BracketLocale> locale_;
    std::unique_ptr<WindowTour> tour_;
    std::unique_ptr<Arguments> arguments_;
    QStringList bare_;
    int texts_ = 0;
    /// A folder for pictures of every state, in a real language, in place of the judgement.
    const QString pictures_ = qEnvironmentVariable("LANDFALL_PICTURES");
    QTranslator language_;

    void judge(const QString& state, const QString& what, const QString& text) {
        if (text.isEmpty())
            return;
        ++texts_;
        const QString rest = arguments_->rest(text);
        const QString fault =
            QStringLiteral("%1, %2: '%3' leaves '%4'").arg(state, what, text, rest);
        if (!rest.isEmpty() && !bare_.contains(fault))
            bare_ << fault;
    }
    void look(const QString& state) {
        // What is shown settles with the events that are under way.
        QTest::qWait(0);
        const QImage frame = tour_->window().grabWindow();
        if (!pictures_.isEmpty()) {
            const QString name = QString::fromLatin1(QTest::currentTestFunction()) +
                                 QLatin1Char(' ') + QString::number(++texts_) + QLatin1Char(' ') +
                                 state;
            QVERIFY(frame.save(
                pictures_ + QLatin1Char('/') +
                QString(name).replace(QRegularExpression("[^\\w-]+"), QStringLiteral("-")) +
                QStringLiteral(".png")));
            return;
        }
        for (const QQuickItem* item : tour_->shown()) {
            // What is typed is the typist's own; a field's hint is not.
            if (item->inherits("QQuickPlaceholderText"))
                judge(state, "hint", sentenceIn(item->property("text").toString()));
            else if (item->inherits("QQuickText") || item->inherits("QQuickAbstractButton"))
                judge(state, "text", item->property("text").toString());
            for (const QObject* attached : item->children())
                if (attached->inherits("QQuickAccessibleAttached")) {
                    judge(state, "accessible name", attached->property("name").toString());
                    if (!item->inherits("QQuickTextEdit"))
                        judge(state, "accessible description",
                              attached->property("description").toString());
                }
        }
    }
    /// A hint is an example of what may be typed, or a sentence, whole.
    static QString sentenceIn(const QString& hint) {
        static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}|⟦"));
        return hint.contains(sentence) ? hint : QString();
    }
    void begin(const std::function<void(FakeScene&)>& change = [](FakeScene&) {}) {
        tour_ = std::make_unique<WindowTour>([this](const QString& state) { look(state); }, change);
        arguments_ = std::make_unique<Arguments>(tour_->backend().scene());
        tour_->load();
    }

private slots:
    void initTestCase() {
        if (!pictures_.isEmpty()) {
            const QString language = qEnvironmentVariable("LANDFALL_PICTURES_LANGUAGE", "de");
            QLocale::setDefault(QLocale(language));
            QVERIFY(language_.load("landfall_" + language, qEnvironmentVariable("LANDFALL_I18N")));
            QVERIFY(QCoreApplication::installTranslator(&language_));
            return;
        }
        QLocale::setDefault(QLocale::c());
        locale_ = std::make_unique<BracketLocale>(test::sourceDir() +
                                                  QStringLiteral("/translations/landfall_de.ts"));
        QVERIFY(!locale_->isEmpty());
        QVERIFY(QCoreApplication::installTranslator(locale_.get()));
    }
    void init() {
        bare_.clear();
        texts_ = 0;
    }
    void cleanup() {
        tour_.reset();
        for (const QString& fault : bare_)
            qWarning().noquote() << fault;
        QCOMPARE(bare_.size(), 0);
        QVERIFY(texts_ > (pictures_.isEmpty() ? 50 : 0));
    }
    void cleanupTestCase() {
        QCoreApplication::removeTranslator(locale_.get());
        QCoreApplication::removeTranslator(&language_);
    }

    void pagesAndSheets() {
        begin();
        tour_->choices();
        tour_->pages();
        tour_->sheets();
    }
    void theWizard() {
        begin();
        tour_->wizard();
    }
    void refusedChoices() {
        begin();
        tour_->refusedChoices();
    }
    void refusedInput() {
        begin();
        tour_->refusedInput();
    }
    void refusedBatches() {
        begin();
        tour_->choices();
        tour_->refusedBatch();
    }
    void batches_data() {
        QTest::addColumn<FakeFate>("fate");
        QTest::newRow("pulled while writing") << FakeFate::Unplugged;
        QTest::newRow("pulled while verifying") << FakeFate::UnpluggedLater;
        QTest::newRow("worn out") << FakeFate::WornOut;
        QTest::newRow("without a token") << FakeFate::TokenLater;
        QTest::newRow("not permitted") << FakeFate::NotPermitted;
        QTest::newRow("the helper is lost") << FakeFate::HelperLost;
    }
    void batches() {
        QFETCH(FakeFate, fate);
        begin([fate](FakeScene& scene) {
            for (FakeDrive& drive : scene.drives)
                drive.fate = FakeFate::Written;
            scene.drives[0].fate = fate;
        });
        tour_->choices();
        tour_->writing();
    }
    void arrivals() {
        begin();
        tour_->choices();
        tour_->writing();
        tour_->arrivals();
    }
    void whileItIsWritten() {
        begin([](FakeScene& scene) { scene.tick = std::chrono::milliseconds(20); });
        tour_->choices();
        tour_->underWay();
    }
    void keychains_data() {
        QTest::addColumn<SecretStore::State>("state");
        QTest::newRow("none") << SecretStore::State::Absent;
        QTest::newRow("locked") << SecretStore::State::Locked;
        QTest::newRow("open") << SecretStore::State::Open;
    }
    void keychains() {
        QFETCH(SecretStore::State, state);
        begin([state](FakeScene& scene) { scene.keychain = state; });
        tour_->choices();
        tour_->lookAtSheet("EraseSheet", "ask");
        tour_->signingIn();
    }
    void erasing() {
        begin();
        tour_->erasing();
    }
    void aDriveThatIsRefused() {
        begin([](FakeScene& scene) {
            scene.drives[3].summary.refusal =
                sampleScene(std::chrono::milliseconds(0)).drives[3].summary.refusal;
            scene.drives[1].summary.unfinished = true;
        });
        tour_->bench().cards()->refresh();
        QTRY_COMPARE(tour_->bench().cards()->count(), 4);
        look("a drive that is refused");
    }
};

QTEST_MAIN(PseudoTest)
#include "tst_pseudo.moc"
