#include "tests/compose/written_card.h"

#include <fcntl.h>
#include <unistd.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <fstream>
#include <random>

#include "core/base/subprocess.h"
#include "tests/image/image_maker.h"

namespace landfall::test {
namespace {

namespace fs = std::filesystem;

void require(bool good, const char* what) {
    if (good)
        return;
    std::perror(what);
    std::abort();
}

void fillWith(const fs::path& file, ByteCount size, Former former) {
    std::ofstream(file, std::ios::binary | std::ios::trunc).close();
    fs::resize_file(file, size.value);
    if (former == Former::Blank)
        return;
    const UniqueFd fd(open(file.c_str(), O_WRONLY | O_CLOEXEC));
    std::mt19937_64 random(42);
    std::string block(kMiB, '\xff');
    for (std::uint64_t at = 0; at < size.value; at += block.size()) {
        if (former == Former::Random)
            for (std::size_t i = 0; i < block.size(); i += 8) {
                const std::uint64_t word = random();
                std::memcpy(block.data() + i, &word, 8);
            }
        const std::size_t length = std::min<std::uint64_t>(block.size(), size.value - at);
        require(pwrite(fd.get(), block.data(), length, static_cast<off_t>(at)) ==
                    static_cast<ssize_t>(length),
                "filling the card");
    }
}

QJsonObject tableOf(const fs::path& file) {
    const std::string json = shell("sfdisk -J '" + file.string() + "' 2>/dev/null");
    return QJsonDocument::fromJson(QByteArray::fromStdString(json))
        .object()["partitiontable"]
        .toObject();
}

}  // namespace

WrittenCard::WrittenCard(fs::path file, const CardImage& image, Former former)
    : file_(std::move(file)) {
    fillWith(file_, image.cardSize, former);
    write(image);
}

WrittenCard::WrittenCard(fs::path file, const CardImage& image) : file_(std::move(file)) {
    write(image);
}

void WrittenCard::write(const CardImage& image) const {
    const UniqueFd card(open(file_.c_str(), O_WRONLY | O_CLOEXEC));
    require(card.valid(), "opening the card");
    std::string buffer;
    for (const ExtentList* list : {&image.body, &image.head})
        for (const Extent& extent : *list)
            for (std::uint64_t done = 0; done < extent.length.value; done += buffer.size()) {
                buffer.assign(std::min<std::uint64_t>(kMiB, extent.length.value - done), '\0');
                if (extent.source != kZeroSource)
                    require(
                        pread(image.sources.at(extent.source).get(), buffer.data(), buffer.size(),
                              static_cast<off_t>(extent.sourceOffset.value + done)) ==
                            static_cast<ssize_t>(buffer.size()),
                        "reading a source");
                require(pwrite(card.get(), buffer.data(), buffer.size(),
                               static_cast<off_t>(extent.target.value + done)) ==
                            static_cast<ssize_t>(buffer.size()),
                        "writing the card");
            }
}

QJsonArray WrittenCard::partitions() const {
    return tableOf(file_)["partitions"].toArray();
}

std::string WrittenCard::diskId() const {
    return tableOf(file_)["id"].toString().toStdString();
}

fs::path WrittenCard::partition(int number) const {
    fs::path out = file_;
    out += "." + std::to_string(number);
    for (const QJsonValue& each : partitions()) {
        if (!each["node"].toString().endsWith(QString::number(number)))
            continue;
        const auto start = static_cast<std::uint64_t>(each["start"].toInteger()) * 512;
        const auto size = static_cast<std::uint64_t>(each["size"].toInteger()) * 512;
        shell("rm -f '" + out.string() + "'; dd if='" + file_.string() + "' of='" + out.string() +
              "' bs=1M iflag=skip_bytes,count_bytes conv=sparse status=none skip=" +
              std::to_string(start) + " count=" + std::to_string(size) + " && truncate -s " +
              std::to_string(size) + " '" + out.string() + "'");
    }
    return out;
}

std::string WrittenCard::bytes(std::uint64_t from, std::uint64_t length) const {
    std::ifstream in(file_, std::ios::binary);
    std::string out(length, '\0');
    in.seekg(static_cast<std::streamoff>(from));
    in.read(out.data(), static_cast<std::streamsize>(length));
    return out;
}

Outcome tryShell(const std::string& line) {
    Subprocess process;
    process.program = "bash";
    process.arguments = {"-uo", "pipefail", "-c", line};
    const auto outcome = run(process);
    if (!outcome)
        return {-1, outcome.error().text()};
    return {outcome->exitCode, outcome->output + outcome->errors};
}

std::string debugfs(const fs::path& file, const std::string& command) {
    return shell("debugfs -R '" + command + "' '" + file.string() + "' 2>/dev/null");
}

}  // namespace landfall::test
