#include "core/join/releases.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include "core/base/file_io.h"
#include "core/fetch/digest.h"
#include "core/fetch/signature.h"
#include "core/join/release_files.h"
#include "core/join/texts.h"
#include "core/join/zip.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr ByteCount kLargestSums{1 * kMiB};
constexpr ByteCount kLargestSignature{64 * kKiB};
constexpr ByteCount kLargestZip{1 * kGiB};
constexpr std::size_t kLongestText = 1024 * 1024;

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(kLongestText, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// A line of sha256sum(1): the digest, two blanks (or a blank and a star), the name.
struct SumLine {
    std::string digest;
    std::string name;
};

std::vector<SumLine> readSums(const std::string& text) {
    std::vector<SumLine> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        SumLine found;
        words >> found.digest >> found.name;
        if (found.name.starts_with('*'))
            found.name.erase(0, 1);
        if (found.digest.size() == 64 && !found.name.empty())
            lines.push_back(std::move(found));
    }
    return lines;
}

/// What the zip's licence is called, by the words in it; its first line where they are not known.
std::string licenseName(const std::string& text) {
    if (text.find("Business Source License") != std::string::npos)
        return "Business Source License 1.1";
    if (text.find("Mozilla Public License") != std::string::npos)
        return "Mozilla Public License 2.0";
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            return line.substr(0, 80);
    return {};
}

/// What the release says of its licence. Those of an enterprise edition are named by their files:
/// their terms have no name of their own.
std::string licenseIn(const fs::path& zip, const fs::path& target, const std::string& subject) {
    const auto holds = [&](const char* name) {
        return extractProgram(zip, name, target / name, subject).has_value();
    };
    std::string terms;
    for (const char* name : {"EULA.txt", "TermsOfEvaluation.txt"})
        if (holds(name))
            terms += (terms.empty() ? "" : ", ") + std::string(name);
    if (!terms.empty())
        return terms;
    return holds("LICENSE.txt") ? licenseName(textOf(target / "LICENSE.txt")) : std::string();
}

/// Where one release comes from and whose key counts for it.
struct Origin {
    std::string address;
    SigningKey key;
    std::string keyring;  ///< the user's own
};

Result<Origin> originOf(const ReleaseSources& sources, const ReleaseWanted& wanted) {
    const ReleaseMirror* mirror = sources.network.mirrorOf(wanted.product);
    const bool ownKey = mirror != nullptr && !mirror->keyring.empty();
    if (wanted.product == "openbao" && !ownKey)
        return fail(ErrorKind::InvalidInput, wanted.subject + ".version",
                    Message::of("OpenBao's releases are signed by another key than the one that is "
                                "known here; name the zip or the program with \"file\", or a "
                                "mirror with its keyring in network.json (releases, product "
                                "\"openbao\")"));
    Origin origin;
    origin.address = mirror != nullptr ? mirror->address : kPublisherAddress;
    if (!ownKey) {
        origin.key = {std::string(joinResource("publisher-key.asc")), "the publisher",
                      kPublisherFingerprint};
        return origin;
    }
    LANDFALL_ASSIGN(origin.key, loadSigningKeys(mirror->keyring));
    origin.keyring = mirror->keyring.string();
    return origin;
}

/// Makes the cache's entry of one release.
class Making {
public:
    Making(const ReleaseSources& sources, const ReleaseWanted& wanted, const Origin& origin,
           const CancelToken& cancel)
        : wanted_(wanted),
          origin_(origin),
          cancel_(cancel),
          files_(sources.fetch, origin.address, wanted.subject + ".version"),
          folder_(wanted.product + "/" + wanted.version),
          stem_(wanted.program + "_" + wanted.version + "_") {}

    Result<void> operator()(const fs::path& target) const {
        LANDFALL_ASSIGN(const std::string fingerprint, checkSums(target));
        LANDFALL_ASSIGN(const Chosen chosen, choose(target));
        const fs::path zip = target / "release.zip";
        const std::string name = zipName(chosen.architecture);
        LANDFALL_TRY(files_.bring(folder_, name, kLargestZip, zip, cancel_));
        LANDFALL_ASSIGN(const std::string found, sha256OfFile(zip));
        if (found != chosen.digest)
            return fail(ErrorKind::InvalidInput, wanted_.subject + ".version",
                        Message::of("the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing "
                                    "of it was kept",
                                    name, found, chosen.digest));
        LANDFALL_TRY(
            extractProgram(zip, wanted_.program, target / wanted_.program, wanted_.subject));
        const std::string license = licenseIn(zip, target, wanted_.subject);
        std::error_code ignored;
        fs::remove(zip, ignored);
        return writeRecord(target, fingerprint, chosen, license);
    }

private:
    /// Which of a release's zips is taken.
    struct Chosen {
        std::string architecture;
        std::string digest;
    };

    /// What the architecture is called today, whatever else it was called.
    [[nodiscard]] std::string usualName() const {
        const std::vector<std::string>& names = wanted_.architectures;
        return std::find(names.begin(), names.end(), "arm") != names.end() ? "arm" : names.front();
    }

    [[nodiscard]] std::string zipName(const std::string& architecture) const {
        return stem_ + "linux_" + architecture + ".zip";
    }

    Result<std::string> checkSums(const fs::path& target) const {
        const fs::path sums = target / "SHA256SUMS";
        const fs::path signature = target / "SHA256SUMS.sig";
        LANDFALL_TRY(files_.bring(folder_, stem_ + "SHA256SUMS", kLargestSums, sums, cancel_));
        LANDFALL_TRY(bringSignature(signature));
        Result<GoodSignature> good = verifySignature(sums, signature, origin_.key);
        if (!good)
            return fail(good.error().kind(), wanted_.subject + ".version",
                        Message::of("the release of %1 is not used: %2", origin_.address,
                                    good.error().asMessage()));
        return good->fingerprint;
    }

    /// A mirror may have it only under the name with the key's id.
    Result<void> bringSignature(const fs::path& signature) const {
        Result<void> plain =
            files_.bring(folder_, stem_ + "SHA256SUMS.sig", kLargestSignature, signature, cancel_);
        if (plain || plain.error().kind() != ErrorKind::NotFound)
            return plain;
        for (const std::string& id : shortKeyIds(origin_.key)) {
            Result<void> named = files_.bring(folder_, stem_ + "SHA256SUMS." + id + ".sig",
                                              kLargestSignature, signature, cancel_);
            if (named || named.error().kind() != ErrorKind::NotFound)
                return named;
        }
        return plain;
    }

    Result<Chosen> choose(const fs::path& target) const {
        const std::vector<SumLine> lines = readSums(textOf(target / "SHA256SUMS"));
        for (const std::string& architecture : wanted_.architectures)
            for (const SumLine& line : lines)
                if (line.name == zipName(architecture))
                    return Chosen{architecture, line.digest};
        std::vector<MessageArgument> others;
        const std::string start = stem_ + "linux_";
        for (const SumLine& line : lines)
            if (line.name.starts_with(start) && line.name.ends_with(".zip"))
                others.emplace_back(
                    line.name.substr(start.size(), line.name.size() - start.size() - 4));
        const std::string release = wanted_.program + " " + wanted_.version;
        return fail(
            ErrorKind::InvalidInput, wanted_.subject + ".version",
            others.empty()
                ? Message::of("%1 is not released for linux_%2, which the base needs, nor for any "
                              "other architecture of Linux",
                              release, usualName())
                : Message::of("%1 is not released for linux_%2, which the base needs; released "
                              "for Linux are %3",
                              release, usualName(), listWithCommas(std::move(others))));
    }

    Result<void> writeRecord(const fs::path& target, const std::string& fingerprint,
                             const Chosen& chosen, const std::string& license) const {
        const QJsonObject record{{"fingerprint", QString::fromStdString(fingerprint)},
                                 {"architecture", QString::fromStdString(chosen.architecture)},
                                 {"sha256", QString::fromStdString(chosen.digest)},
                                 {"license", QString::fromStdString(license)}};
        return replaceDurably(target / "release.json", QJsonDocument(record).toJson().toStdString(),
                              0644);
    }

    const ReleaseWanted& wanted_;
    const Origin& origin_;
    const CancelToken& cancel_;
    ReleaseFiles files_;
    std::string folder_;
    std::string stem_;
};

}  // namespace

Result<Release> obtainRelease(const Cache& cache, const ReleaseSources& sources,
                              const ReleaseWanted& wanted, const CancelToken& cancel) {
    LANDFALL_ASSIGN(const Origin origin, originOf(sources, wanted));
    // Whose key counted is part of what it is: a mirror's program is never taken for the
    // publisher's.
    std::string architectures;
    for (const std::string& architecture : wanted.architectures)
        architectures += (architectures.empty() ? "" : " ") + architecture;
    const std::string key =
        "release-" + sha256Of(wanted.program + "\n" + wanted.version + "\n" + architectures + "\n" +
                              origin.key.fingerprint + "\n" + origin.key.keys)
                         .substr(0, 40);
    LANDFALL_ASSIGN(
        CacheLease lease,
        cache.obtainHeld("programs", key, Making(sources, wanted, origin, cancel), cancel));
    QFile file(QString::fromStdString((lease.folder / "release.json").string()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, file.fileName().toStdString(),
                    Message::of("the cache's copy is damaged"));
    const QJsonObject record =
        QJsonDocument::fromJson(file.read(static_cast<qint64>(kLongestText))).object();
    Release release;
    release.program = lease.folder / wanted.program;
    release.address = origin.address;
    release.keyring = origin.keyring;
    release.fingerprint = record["fingerprint"].toString().toStdString();
    // Those that were kept before there was a choice do not say it.
    release.architecture = record["architecture"]
                               .toString(QString::fromStdString(wanted.architectures.front()))
                               .toStdString();
    release.license = record["license"].toString().toStdString();
    release.sha256 = record["sha256"].toString().toStdString();
    std::error_code error;
    release.size = ByteCount{fs::file_size(release.program, error)};
    if (error || release.fingerprint.empty())
        return fail(ErrorKind::Io, release.program.string(),
                    Message::of("the cache's copy is damaged; landfall-cli base clear removes it"));
    release.lease = std::make_shared<const CacheLease>(std::move(lease));
    return release;
}

}  // namespace landfall
