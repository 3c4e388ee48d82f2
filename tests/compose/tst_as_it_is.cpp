#include <QtTest>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/config/no_preset.h"
#include "core/image/base_image.h"
#include "tests/compose/odd_disk.h"
#include "tests/compose/written_card.h"

using namespace landfall;
using namespace landfall::test;

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

/// Images that take no settings, and any without a preset: they are written as they are.
class AsItIsTest : public QObject {
    Q_OBJECT

private slots:
    void cardIsTheImage_data();
    void cardIsTheImage();
    void withoutPreset_data();
    void withoutPreset();
};

void AsItIsTest::cardIsTheImage_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("reason");
    QTest::newRow("boot partition that nothing mounts") << "unmounted"
                                                        << "mounts the boot partition (1)";
    QTest::newRow("GPT of a system without systemd") << "alien"
                                                     << "has no systemd";
}

void AsItIsTest::cardIsTheImage() {
    QFETCH(QString, layout);
    QFETCH(QString, reason);
    const OddBench bench(layout.toStdString());
    const BaseImage& base = bench.base;

    // 1. Without a setting: the image, and nothing else, on a card of its size or a larger one.
    for (const std::uint64_t more : {std::uint64_t{0}, 8 * kMiB}) {
        const ByteCount size{more == 0 ? 0 : base.size.value + more};
        const auto plan = planCard(base.facts, Preset(), std::nullopt, {}, size);
        VERIFY_RESULT(plan);
        QVERIFY(plan->content.files.empty() && plan->content.removals.empty());
        QCOMPARE(plan->warnings.size(), std::size_t{1});
        const std::string said = plan->warnings[0].message.english();
        QVERIFY2(said.find("written as it is") != std::string::npos, said.c_str());
        QVERIFY2(said.find(reason.toStdString()) != std::string::npos, said.c_str());
        const auto image = composeCard(*bench.cache, base, Preset(), *plan,
                                       {"pi-01", 1, 0x00c0ffee, "r-0001"}, {}, {}, {});
        VERIFY_RESULT(image);
        const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
        const Outcome same = tryShell("cmp -n " + std::to_string(base.size.value) + " '" +
                                      card.file().string() + "' '" + base.file.string() + "'");
        QVERIFY2(same.code == 0, same.text.c_str());
        const Outcome table = tryShell(
            "sfdisk -d '" + card.file().string() + "' | sed 's/card/disk/'" + " | grep start > '" +
            bench.path("table").string() + "' && sfdisk -d '" + base.file.string() +
            "' | grep start | diff - '" + bench.path("table").string() + "'");
        QVERIFY2(table.code == 0, table.text.c_str());
    }

    // 2. A setting and a layout are refused, with the reason.
    Preset named;
    named.host.pattern = "pi-{n}";
    const auto refused = planCard(base.facts, named, std::nullopt, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), "host.pattern");
    QVERIFY(refused.error().message().english().find(reason.toStdString()) != std::string::npos);
    Preset divided;
    divided.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, ByteCount{kGiB}, 0};
    const auto kept = planCard(base.facts, divided, std::nullopt, {}, {});
    QVERIFY(!kept);
    QCOMPARE(kept.error().subject(), "layout");
}

void AsItIsTest::withoutPreset_data() {
    QTest::addColumn<QString>("layout");
    for (const char* layout : {"plain", "single", "gpt", "logical", "bare"})
        QTest::newRow(layout) << layout;
}

// A base that takes settings is not changed either, where nobody asks for it: on a card that was
// full of something else, of the image's size and of a larger one.
void AsItIsTest::withoutPreset() {
    QFETCH(QString, layout);
    const OddBench bench(layout.toStdString());
    const BaseImage& base = bench.base;
    for (const std::uint64_t more : {std::uint64_t{0}, 8 * kMiB}) {
        const ByteCount size{more == 0 ? 0 : base.size.value + more};
        const auto plan = planCard(base.facts, noPreset(), std::nullopt, {}, size);
        VERIFY_RESULT(plan);
        QVERIFY(plan->asItIs && plan->warnings.empty());
        QCOMPARE(quint64{plan->smallestCard.value}, quint64{base.size.value});
        const std::string said = planText(*plan);
        QVERIFY2(said.find("written as it is") != std::string::npos, said.c_str());
        QVERIFY2(said.find("files:") == std::string::npos, said.c_str());
        const auto image = composeCard(*bench.cache, base, noPreset(), *plan,
                                       {"", 0, 0x00c0ffee, "r-0001"}, {}, {}, {});
        VERIFY_RESULT(image);
        QVERIFY(image->tokenRanges.empty() && image->memoryRanges.empty());
        const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
        const Outcome same = tryShell("cmp -n " + std::to_string(base.size.value) + " '" +
                                      card.file().string() + "' '" + base.file.string() + "'");
        QVERIFY2(same.code == 0, same.text.c_str());
    }
    const auto small =
        planCard(base.facts, noPreset(), std::nullopt, {}, ByteCount{base.size.value - 512});
    QVERIFY(!small);
    QCOMPARE(small.error().kind(), ErrorKind::NoSpace);
}

QTEST_GUILESS_MAIN(AsItIsTest)
#include "tst_as_it_is.moc"
