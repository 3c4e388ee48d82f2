// What the kernel makes of our changes: it, and no reader of ours, runs on the card.

#include <sys/stat.h>

#include "core/disk/ext4.h"
#include "disk_test.h"
#include "ext4_image.h"

using namespace landfall;
using namespace disktest;

namespace {

#define CLEAN(image) QCOMPARE(checked(image), std::string("clean"))

Result<Ext4> openToWrite(const std::filesystem::path& file) {
    return Ext4::open(whole(file), Ext4::Access::ReadWrite);
}

}  // namespace

class TestExt4Kernel : public QObject {
    Q_OBJECT

private slots:
    void bigFoldersStayIndexed();
    void kernelSeesTheSame();
};

// A hashed folder (dir_index) must stay one that the kernel finds names in.
void TestExt4Kernel::bigFoldersStayIndexed() {
    Folder folder;
    const auto image = folder / "root";
    const auto tree = folder / "tree";
    std::filesystem::create_directories(tree / "many");
    for (int i = 0; i < 1500; ++i)
        writeWhole(tree / "many" / ("a-rather-long-name-to-fill-blocks-" + std::to_string(i)), "");
    makeImage(image, 64 * kMiB, {"-N", "8000", "-d", QString::fromStdString(tree.string())});
    // mke2fs writes plain folders; e2fsck -D makes the index.
    const Ran indexed = tool("e2fsck", {"-f", "-y", "-D", image.string()});
    QVERIFY2(indexed.code <= 1, indexed.output.c_str());
    QVERIFY(debugfs(image, "htree /many").find("Root node dump") != std::string::npos);
    {
        auto fs = openToWrite(image);
        GOOD(fs);
        for (int i = 0; i < 3000; ++i)
            GOOD(fs->writeFile("/many/new-file-with-quite-a-name-" + std::to_string(i), "x",
                               NodeOwner{}));
        for (int i = 0; i < 1500; i += 3)
            GOOD(fs->remove("/many/a-rather-long-name-to-fill-blocks-" + std::to_string(i)));
        QCOMPARE(fs->list("/many")->size(), std::size_t{4000});
        GOOD(fs->close());
    }
    CLEAN(image);
    if (const std::string reason = whyNoMount("ext4"); !reason.empty())
        QSKIP(reason.c_str());
    LoopMount mount(image, folder / "mnt", "ext4");
    QVERIFY2(mount.mounted(), mount.words().c_str());
    for (int i = 0; i < 3000; ++i)
        QVERIFY(std::filesystem::exists(folder / "mnt" / "many" /
                                        ("new-file-with-quite-a-name-" + std::to_string(i))));
    for (int i = 0; i < 2000; ++i)
        writeWhole(folder / "mnt" / "many" / ("by-the-kernel-" + std::to_string(i)), "y");
    QVERIFY2(mount.unmount(), mount.words().c_str());
    CLEAN(image);
}

void TestExt4Kernel::kernelSeesTheSame() {
    if (const std::string reason = whyNoMount("ext4"); !reason.empty())
        QSKIP(reason.c_str());
    Folder folder;
    const auto image = folder / "root";
    makeImage(image, 128 * kMiB, {});
    const std::string text = noise(5 * kMiB, 6);
    {
        auto fs = openToWrite(image);
        GOOD(fs);
        GOOD(fs->makeFolder("/srv/data", NodeOwner{1000, 1001, 01777}));
        GOOD(fs->writeFile("/srv/data/file", text, NodeOwner{70000, 70001, 04755}));
        GOOD(fs->makeSymlink("/srv/link", "data/file"));
        GOOD(fs->close());
    }
    LoopMount mount(image, folder / "mnt", "ext4");
    QVERIFY2(mount.mounted(), mount.words().c_str());
    const auto root = folder / "mnt";
    QVERIFY(readWhole(root / "srv/link") == text);
    struct stat info {};
    QCOMPARE(::stat((root / "srv/data/file").c_str(), &info), 0);
    QCOMPARE(info.st_uid, 70000u);
    QCOMPARE(info.st_gid, 70001u);
    QCOMPARE(info.st_mode & 07777u, 04755u);
    QCOMPARE(::stat((root / "srv/data").c_str(), &info), 0);
    QCOMPARE(info.st_mode & 07777u, 01777u);
    writeWhole(root / "srv/data/more", text + text);
    std::filesystem::remove(root / "srv/data/file");
    QVERIFY2(mount.unmount(), mount.words().c_str());
    CLEAN(image);
}

QTEST_GUILESS_MAIN(TestExt4Kernel)
#include "tst_ext4_kernel.moc"
