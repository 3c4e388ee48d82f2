#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include "tests/ui/window_tour.h"

using namespace landfall;

namespace {

/// Every string half as long again and with marks above and below its letters: no translation is
/// harder to fit.
class PseudoLocale : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        const qsizetype words = text.size();
        text.replace(QLatin1Char('a'), QChar(0x1EA1))   // ạ
            .replace(QLatin1Char('e'), QChar(0x1EC7))   // ệ
            .replace(QLatin1Char('o'), QChar(0x1ED9));  // ộ
        for (qsizetype more = words / 2; more > 0; more -= 6)
            text += QStringLiteral(" lŏng~").left(std::max<qsizetype>(more, 2));
        return text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString placeOf(const QQuickItem& item) {
    QStringList names;
    for (const QQuickItem* at = &item; at != nullptr && names.size() < 5; at = at->parentItem()) {
        QString name = QString::fromLatin1(at->metaObject()->className());
        names << name.left(name.indexOf(QLatin1String("_QMLTYPE")));
    }
    return names.join(QStringLiteral(" < "));
}

const QQuickItem* around(const QQuickItem& item, const char* type) {
    for (const QQuickItem* at = item.parentItem(); at != nullptr; at = at->parentItem())
        if (at->inherits(type))
            return at;
    return nullptr;
}

/// What scrolls sideways or up and down may be larger than what shows it.
const QQuickItem* scrolling(const QQuickItem& item) {
    return around(item, "QQuickFlickable");
}

bool takesInput(const QQuickItem& item) {
    return item.inherits("QQuickTextField") || item.inherits("QQuickComboBox") ||
           item.inherits("QQuickAbstractButton");
}

class Look {
public:
    explicit Look(QQuickWindow& window) : window_(window) {}

    /// Every fault of what is shown below `item`, a line each.
    void at(const QQuickItem& item) {
        for (const QQuickItem* child : item.childItems()) {
            if (!child->isVisible() || child->opacity() == 0)
                continue;
            const bool text =
                child->inherits("QQuickText") && !child->property("text").toString().isEmpty();
            if (text)
                judgeText(*child);
            if (text || takesInput(*child))
                shown_.push_back(child);
            if (child->isEnabled() && child->inherits("QQuickControl"))
                judgePlace(*child);
            at(*child);
        }
    }
    /// What one writes into or presses, and another item, in one place.
    void overlaps() {
        for (const QQuickItem* input : shown_)
            for (const QQuickItem* other : shown_) {
                const bool apart =
                    input == other || !takesInput(*input) || input->isAncestorOf(other) ||
                    other->isAncestorOf(input) || scrolling(*input) != scrolling(*other) ||
                    around(*input, "QQuickPopupItem") != around(*other, "QQuickPopupItem");
                if (!apart && placeOnScreen(*input).intersects(placeOnScreen(*other)))
                    note(*other,
                         QStringLiteral("over '%1'").arg(input->property("text").toString()));
            }
    }
    [[nodiscard]] QStringList faults() const { return faults_; }
    [[nodiscard]] int texts() const { return texts_; }

private:
    void note(const QQuickItem& item, const QString& what) {
        faults_ << QStringLiteral("%1: '%2' (%3)")
                       .arg(what, item.property("text").toString(), placeOf(item));
    }
    /// Less what a focus ring or a negative margin takes.
    static QRectF placeOnScreen(const QQuickItem& item) {
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            .adjusted(3, 3, -3, -3);
    }
    void judgeText(const QQuickItem& text) {
        ++texts_;
        // What has no room for its words may still give them up where they are nobody's
        // translation: a path, a name that was typed.
        const bool ours = text.property("text").toString().contains(QStringLiteral("lŏ"));
        if (text.property("truncated").toBool() && ours)
            note(text, QStringLiteral("cut off"));
        if (text.property("contentWidth").toReal() > text.width() + 1 && text.width() > 0)
            note(text, QStringLiteral("wider than its place"));
        if (text.property("contentHeight").toReal() > text.height() + 1)
            note(text, QStringLiteral("higher than its place"));
        judgePlace(text);
    }
    void judgePlace(const QQuickItem& item) {
        if (item.width() <= 0 || item.height() <= 0)
            return;
        const QRectF at = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
        const QQuickItem* pane = scrolling(item);
        const QRectF inside =
            pane == nullptr ? QRectF(QPointF(), QSizeF(window_.size()))
                            : pane->mapRectToScene(QRectF(0, 0, pane->width(), pane->height()));
        if (at.left() < inside.left() - 9 || at.right() > inside.right() + 9)
            note(item, QStringLiteral("sticks out sideways"));
        if (pane == nullptr && (at.top() < -1 || at.bottom() > inside.bottom() + 1))
            note(item, QStringLiteral("sticks out above or below"));
    }

    QQuickWindow& window_;
    std::vector<const QQuickItem*> shown_;
    QStringList faults_;
    int texts_ = 0;
};

}  // namespace

/// At the least size of the window, in every language, with words longer than any and in both
/// directions, nothing that a page or a sheet says is cut off, covered or out of sight.
class FitsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowTour> tour_;
    PseudoLocale pseudo_;
    QTranslator language_;
    QStringList faults_;

    void look(const QString& page) {
        // Layouts settle when they are polished, before a frame; what stays is at fault.
        QStringList stays;
        for (int frame = 0; frame < 50 && (frame < 3 || !stays.isEmpty()); ++frame) {
            QTest::qWait(frame < 3 ? 0 : 20);
            tour_->window().grabWindow();
            Look look(tour_->window());
            look.at(*tour_->window().contentItem());
            look.overlaps();
            QVERIFY2(look.texts() > 2, qPrintable(page + " shows nothing"));
            stays = look.faults();
        }
        for (const QString& fault : stays)
            faults_ << page + ": " + fault;
    }

private slots:
    void init() { faults_.clear(); }
    void cleanup() {
        tour_.reset();
        QCoreApplication::removeTranslator(&pseudo_);
        QCoreApplication::removeTranslator(&language_);
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("language");
        QTest::newRow("long words") << Qt::LeftToRight << QString();
        QTest::newRow("long words, right to left") << Qt::RightToLeft << QString();
        for (const char* language : {"en", "de", "es", "fr", "it"})
            QTest::newRow(language) << Qt::LeftToRight << QString(language);
    }
    void nothingIsCutOff() {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, language);
        QTest::failOnWarning(QRegularExpression("qrc:"));
        if (!language.isEmpty())
            QVERIFY(language_.load("landfall_" + language, qEnvironmentVariable("LANDFALL_I18N")));
        QCoreApplication::installTranslator(language.isEmpty() ? &pseudo_ : &language_);
        QGuiApplication::setLayoutDirection(direction);
        tour_ = std::make_unique<WindowTour>([this](const QString& state) { look(state); });
        tour_->load();
        tour_->choices();
        tour_->pages();
        tour_->sheets();
        tour_->wizard();
        tour_->writing();
        for (const QString& fault : faults_)
            qWarning().noquote() << fault;
        QCOMPARE(faults_.size(), 0);
    }
};

QTEST_MAIN(FitsTest)
#include "tst_fits.moc"
