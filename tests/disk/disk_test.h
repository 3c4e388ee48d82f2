#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/disk/range.h"

// What the tests of core/disk share. The oracles are foreign programs.
namespace disktest {

using landfall::ByteCount;
using landfall::ByteOffset;
using landfall::kGiB;
using landfall::kKiB;
using landfall::kMiB;
using landfall::RangeList;
using landfall::VolumeLocation;

/// The error's text for a failure message.
template <typename T>
QByteArray why(const landfall::Result<T>& result) {
    return result ? QByteArray("good") : QByteArray::fromStdString(result.error().text());
}

#define GOOD(result)                                                             \
    do {                                                                         \
        const auto& goodResult = (result);                                       \
        QVERIFY2(goodResult.has_value(), disktest::why(goodResult).constData()); \
    } while (false)

#define BAD(result, wantedKind, words)                                      \
    do {                                                                    \
        const auto& badResult = (result);                                   \
        QVERIFY2(!badResult.has_value(), "should have been refused");       \
        QCOMPARE(landfall::kindName(badResult.error().kind()),              \
                 landfall::kindName(landfall::ErrorKind::wantedKind));      \
        QVERIFY2(badResult.error().text().find(words) != std::string::npos, \
                 badResult.error().text().c_str());                         \
    } while (false)

struct Ran {
    int code = -1;
    std::string output;  ///< both streams
};

/// A foreign program; `code` is 127 where it is not installed.
Ran tool(const std::string& program, const std::vector<std::string>& arguments,
         const std::string& input = {});

class Folder {
public:
    [[nodiscard]] std::filesystem::path operator/(const char* name) const {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }

private:
    QTemporaryDir dir_;
};

void makeSparse(const std::filesystem::path& file, std::uint64_t size);
/// A pseudo-random text, the same for the same seed.
std::string noise(std::size_t size, std::uint32_t seed);
void writeWhole(const std::filesystem::path& file, const std::string& content);
std::string readWhole(const std::filesystem::path& file);
void writePart(const std::filesystem::path& file, std::uint64_t at, const std::string& bytes);
std::string readPart(const std::filesystem::path& file, std::uint64_t at, std::size_t size);
/// The bytes of `ranges`, one after the other.
std::string gather(const std::filesystem::path& file, std::uint64_t start, const RangeList& ranges);
VolumeLocation whole(const std::filesystem::path& file);
std::uint64_t total(const RangeList& ranges);

/// Mounts a file through a loop device until it goes out of scope. Needs root.
class LoopMount {
public:
    LoopMount(const std::filesystem::path& file, const std::filesystem::path& at,
              const std::string& type, const std::string& options = "loop");
    ~LoopMount();
    LoopMount(const LoopMount&) = delete;
    LoopMount& operator=(const LoopMount&) = delete;
    [[nodiscard]] bool mounted() const { return mounted_; }
    [[nodiscard]] const std::string& words() const { return words_; }
    /// Unmounts; false where that failed.
    bool unmount();

private:
    std::filesystem::path at_;
    bool mounted_ = false;
    std::string words_;
};

/// Empty where this machine can loop-mount `type`, else the reason for a QSKIP.
std::string whyNoMount(const std::string& type);

}  // namespace disktest
