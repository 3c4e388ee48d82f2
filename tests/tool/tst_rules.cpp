// What each tool may do is written down, in one place, and nothing is run past it.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/tool/tool.h"
#include "core/tool/tool_rules.h"

using namespace landfall;

namespace {

QString sourceFolder() {
    return qEnvironmentVariable("LANDFALL_SOURCE_DIR");
}

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Path, below the sources, and text of each file of the program.
std::vector<std::pair<QString, QString>> sources() {
    std::vector<std::pair<QString, QString>> found;
    for (const char* folder : {"core", "app", "ui"}) {
        QDirIterator files(sourceFolder() + "/" + folder, {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.emplace_back(path.mid(sourceFolder().size() + 1), textOf(path));
        }
    }
    return found;
}

}  // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void thePageHasTheTable() {
        const QString page = textOf(sourceFolder() + "/core/tool/TOOLS.md");
        const QString table = QString::fromStdString(toolListing());
        std::fputs(qPrintable(table), stdout);
        QVERIFY(page.contains("```\n" + table + "```\n"));
    }

    void everyProgramHasRules() {
        static const QRegularExpression named("program = \"([^\"]+)\"");
        static const QRegularExpression tool("runMtool\\(\\s*(?:[^\"]*\\? )?\"([^\"]+)\"");
        int found = 0;
        for (const auto& [path, text] : sources())
            for (const QRegularExpression& expression : {named, tool})
                for (auto all = expression.globalMatch(text); all.hasNext(); ++found) {
                    const std::string program = all.next().captured(1).toStdString();
                    QVERIFY2(toolRules(program) != nullptr, program.c_str());
                }
        QVERIFY2(found >= 12, qPrintable(QString::number(found)));
    }

    /// run() and runChecked() confine nothing.
    void nothingIsRunWithoutThem() {
        static const QRegularExpression call(
            "[^A-Za-z_.>:](?:run|runChecked)\\((?:process|check|grow"
            "|gpgv|debugger|std::move\\(process\\))");
        for (const auto& [path, text] : sources()) {
            if (path.startsWith("core/base/subprocess") || path == "core/tool/tool.cpp")
                continue;
            QVERIFY2(!text.contains(call), qPrintable(path));
            const bool starts =
                text.contains(QRegularExpression("\\bexec(v|ve|vp|vpe|l|lp|le)\\("));
            QVERIFY2(!starts || path.startsWith("core/helper/") || path.startsWith("app/"),
                     qPrintable(path));
        }
    }

    void aProgramWithoutRules() {
        Subprocess process;
        process.program = "true";
        const auto outcome = runTool(process);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind(), ErrorKind::Internal);
    }

    void limitsAreSet() {
        for (const ToolRules& rules : allToolRules()) {
            QVERIFY(rules.memory.value > 0 && rules.memory.value <= 2 * kGiB);
            QVERIFY(rules.longest.count() > 0 && rules.longest <= std::chrono::hours(1));
            QVERIFY(rules.output.value > 0 && rules.output.value <= 16 * kMiB);
            QVERIFY(!rules.task.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
