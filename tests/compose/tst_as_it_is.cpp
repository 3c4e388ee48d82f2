#include <QTemporaryDir>
#include <QtTest>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/config/no_preset.h"
#include "core/image/base_image.h"
#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

/// Images whose partitions are not changed here: they are written as they are.
class AsItIsTest : public QObject {
    Q_OBJECT

private slots:
    void cardIsTheImage_data();
    void cardIsTheImage();
    void withoutPreset_data();
    void withoutPreset();
};

namespace {

/// A FAT and a system's root: one behind the other, or the root alone.
fs::path madeImage(ImageMaker& maker, const QString& layout) {
    if (layout == "bare")
        return maker.fat("disk.img", 34, "BOOT", {.files = {{"/readme.txt", "no table\n"}}});
    if (layout == "plain")
        return plainDisk(maker, "disk.img");
    const fs::path root = maker.ext4("root", 24, "rootfs",
                                     debianRoot("trixie", 0xB7,
                                                "LABEL=rootfs / ext4 defaults 0 1\n"
                                                "LABEL=BOOT /boot vfat defaults "
                                                "0 2\n"));
    if (layout == "single")
        return maker.disk("disk.img", {{root, "83"}});
    const std::string named = layout == "gpt" ? "LABEL=rootfs" : "PARTUUID=1a2b3c4d-05";
    const fs::path boot =
        maker.fat("boot", 34, "BOOT",
                  {.files = {{"/cmdline.txt", "console=tty1 root=" + named + " rootwait\n"}}});
    if (layout == "gpt")
        return maker.disk("disk.img", {{boot, "uefi"}, {root, "linux"}}, "", "gpt");
    const std::string image = maker.path("disk.img").string();
    const auto copy = [&](const fs::path& part, int at) {
        return " && dd if='" + part.string() + "' of='" + image +
               "' bs=1M seek=" + std::to_string(at) + " conv=notrunc,sparse status=none";
    };
    (void)shell("truncate -s 72M '" + image +
                "' && printf 'label: dos\nlabel-id: 0x1a2b3c4d\nstart=8192,size=69632,type=c\n"
                "start=79872,size=61440,type=5\nstart=81920,size=49152,type=83\n' | sfdisk -q '" +
                image + "'" + copy(boot, 4) + copy(root, 40));
    return image;
}

BaseImage openedImage(ImageMaker& maker, const QString& layout) {
    BaseImage base;
    base.id = "0123456789abcdef";
    base.file = madeImage(maker, layout);
    base.size = ByteCount{fs::file_size(base.file)};
    const auto facts = readFacts(base.file);
    if (!facts)
        qFatal("%s", facts.error().text().c_str());
    base.facts = *facts;
    return base;
}

}  // namespace

void AsItIsTest::cardIsTheImage_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("reason");
    QTest::newRow("one partition, as Armbian's") << "single"
                                                 << "no FAT boot partition";
    QTest::newRow("GPT") << "gpt"
                         << "is not an MBR";
    QTest::newRow("logical root") << "logical"
                                  << "an extended partition (number 2)";
}

void AsItIsTest::cardIsTheImage() {
    QFETCH(QString, layout);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    ImageMaker maker(path);
    const BaseImage base = openedImage(maker, layout);
    const auto cache = Cache::open(path / "cache");
    VERIFY_RESULT(cache);

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
        const auto image = composeCard(*cache, base, Preset(), *plan,
                                       {"pi-01", 1, 0x00c0ffee, "r-0001"}, {}, {}, {});
        VERIFY_RESULT(image);
        const WrittenCard card(path / "card.img", *image, Former::Ones);
        const Outcome same = tryShell("cmp -n " + std::to_string(base.size.value) + " '" +
                                      card.file().string() + "' '" + base.file.string() + "'");
        QVERIFY2(same.code == 0, same.text.c_str());
        const Outcome table = tryShell(
            "sfdisk -d '" + card.file().string() + "' | sed 's/card/disk/'" + " | grep start > '" +
            (path / "table").string() + "' && sfdisk -d '" + base.file.string() +
            "' | grep start | diff - '" + (path / "table").string() + "'");
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
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    ImageMaker maker(path);
    const BaseImage base = openedImage(maker, layout);
    const auto cache = Cache::open(path / "cache");
    VERIFY_RESULT(cache);
    for (const std::uint64_t more : {std::uint64_t{0}, 8 * kMiB}) {
        const ByteCount size{more == 0 ? 0 : base.size.value + more};
        const auto plan = planCard(base.facts, noPreset(), std::nullopt, {}, size);
        VERIFY_RESULT(plan);
        QVERIFY(plan->asItIs && plan->warnings.empty());
        QCOMPARE(quint64{plan->smallestCard.value}, quint64{base.size.value});
        const std::string said = planText(*plan);
        QVERIFY2(said.find("written as it is") != std::string::npos, said.c_str());
        QVERIFY2(said.find("files:") == std::string::npos, said.c_str());
        const auto image =
            composeCard(*cache, base, noPreset(), *plan, {"", 0, 0x00c0ffee, "r-0001"}, {}, {}, {});
        VERIFY_RESULT(image);
        QVERIFY(image->tokenRanges.empty() && image->memoryRanges.empty());
        const WrittenCard card(path / "card.img", *image, Former::Ones);
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
