#include "core/fetch/signature.h"

#include <fcntl.h>

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <limits>
#include <optional>
#include <sstream>
#include <vector>

#include "core/base/memfd.h"
#include "core/base/unique_fd.h"
#include "core/tool/tool.h"

namespace landfall {

namespace {

constexpr qint64 kKeyringLimit = 4 * 1024 * 1024;

/// The keys of armoured text (RFC 4880, 6.2), all blocks one behind the other: gpgv 2.2 reads
/// keyrings only as bytes.
QByteArray withoutArmour(const QByteArray& text) {
    static constexpr const char* kBegin = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
    QByteArray keys;
    for (qsizetype at = text.indexOf(kBegin); at >= 0; at = text.indexOf(kBegin, at + 1)) {
        const qsizetype end = text.indexOf("-----END", at);
        QByteArray packed;
        bool inside = false;
        for (const QByteArray& raw : text.mid(at, end - at).split('\n').mid(1)) {
            const QByteArray line = raw.trimmed();
            if (line.startsWith('='))  // the checksum of 24 bits
                break;
            if (inside)
                packed += line;
            inside = inside || line.isEmpty();  // headers end with an empty line
        }
        keys += QByteArray::fromBase64(packed);
    }
    return keys;
}

/// As gpgv reads them; empty where there is none.
QByteArray keyringOf(const std::string& keys) {
    QByteArray bytes = QByteArray::fromStdString(keys);
    return bytes.contains("-----BEGIN PGP") ? withoutArmour(bytes) : bytes;
}

struct Packet {
    int tag = 0;
    QByteArray body;
};

/// The first packet (RFC 4880, 4.2), taken off the bytes; nothing where they end or are not one.
/// Keys have no partial lengths.
std::optional<Packet> takePacket(QByteArray& bytes) {
    const auto byte = [&bytes](qsizetype at) {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    };
    const unsigned head = byte(0);
    if ((head & 0x80U) == 0)
        return std::nullopt;
    const bool newFormat = (head & 0x40U) != 0;
    qsizetype octets = 0;
    if (!newFormat)
        octets = (head & 3U) == 3 ? -1 : qsizetype{1} << (head & 3U);
    else if (byte(1) < 192)
        octets = 1;
    else
        octets = byte(1) == 255 ? 4 : byte(1) < 224 ? 2 : -1;
    qsizetype start = 1 + octets;
    qsizetype length = 0;
    if (newFormat && octets == 2) {
        length = (byte(1) - 192U) * 256U + byte(2) + 192U;
    } else {
        const qsizetype first = newFormat && octets == 4 ? 2 : 1;
        start = first + octets;
        for (qsizetype i = 0; i < octets; ++i)
            length = length * 256 + byte(first + i);
    }
    if (octets < 0 || start + length > bytes.size())
        return std::nullopt;
    Packet packet{static_cast<int>(newFormat ? head & 0x3fU : (head >> 2U) & 0xfU),
                  bytes.mid(start, length)};
    bytes.remove(0, start + length);
    return packet;
}

/// What gpgv says by --status-fd (GnuPG's doc/DETAILS).
struct Verdict {
    std::string state;  ///< "GOODSIG", "EXPKEYSIG", "BADSIG" ...
    std::string fingerprint;
    std::int64_t made = 0;
    std::int64_t keyExpired = std::numeric_limits<std::int64_t>::max();
    int signatures = 0;
};

std::int64_t numberOf(const std::string& word) {
    std::int64_t value = 0;
    std::from_chars(word.data(), word.data() + word.size(), value);
    return value;
}

Verdict readVerdict(const std::string& status) {
    Verdict verdict;
    std::istringstream lines(status);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream in(line);
        std::vector<std::string> words;
        for (std::string word; in >> word;)
            words.push_back(word);
        if (words.size() < 2 || words[0] != "[GNUPG:]")
            continue;
        if (words[1] == "NEWSIG")
            ++verdict.signatures;
        else if (words[1] == "KEYEXPIRED" && words.size() > 2)
            verdict.keyExpired = std::min(verdict.keyExpired, numberOf(words[2]));
        else if (words[1].ends_with("SIG") && words[1] != "VALIDSIG")
            verdict.state = words[1];
        else if (words[1] == "VALIDSIG" && words.size() > 11) {
            verdict.made = numberOf(words[4]);
            verdict.fingerprint = words[11];
        }
    }
    return verdict;
}

/// Why it is not accepted; empty: it is.
Message fault(const Verdict& verdict, const SigningKey& key) {
    if (verdict.signatures > 1)
        return Message::of("the file carries several signatures");
    if (verdict.state == "BADSIG")
        return Message::of("the file is not what was signed");
    if (verdict.state == "REVKEYSIG")
        return Message::of("the file is signed by a key that was revoked");
    if (verdict.state == "EXPSIG")
        return Message::of("the file has a signature that has expired");
    if (verdict.state == "EXPKEYSIG" && verdict.made >= verdict.keyExpired)
        return Message::of("the file was signed after the key had expired");
    if ((verdict.state != "GOODSIG" && verdict.state != "EXPKEYSIG") || verdict.fingerprint.empty())
        return Message::of("the file is not signed by a key of %1", key.name);
    if (!key.fingerprint.empty() && verdict.fingerprint != key.fingerprint)
        return Message::of("the file is signed by the key %1", verdict.fingerprint);
    return {};
}

Result<UniqueFd> openToRead(const std::filesystem::path& file) {
    UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("opening it")));
    return fd;
}

}  // namespace

Result<SigningKey> loadSigningKeys(const std::filesystem::path& keyring) {
    // Absolute: to QFile a path that begins with ":" is a resource of this program.
    QFile file(QString::fromStdString(std::filesystem::absolute(keyring).string()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, keyring.string(),
                    Message::of("the keyring cannot be read"));
    SigningKey key{file.read(kKeyringLimit).toStdString(), keyring.filename().string(), {}};
    if (keyringOf(key.keys).isEmpty())
        return fail(
            ErrorKind::InvalidInput, keyring.string(),
            Message::of(
                "the keyring contains no public key; accepted is what gpg --export writes"));
    return key;
}

std::vector<std::string> shortKeyIds(const SigningKey& key) {
    constexpr int kPublicKey = 6;
    std::vector<std::string> ids;
    QByteArray bytes = keyringOf(key.keys);
    while (const auto packet = takePacket(bytes)) {
        if (packet->tag != kPublicKey || packet->body.isEmpty() || packet->body[0] != 4)
            continue;
        const auto size = packet->body.size();
        QByteArray hashed("\x99", 1);
        hashed += static_cast<char>(size >> 8);
        hashed += static_cast<char>(size);
        const QByteArray fingerprint =
            QCryptographicHash::hash(hashed + packet->body, QCryptographicHash::Sha1);
        ids.push_back(fingerprint.right(4).toHex().toUpper().toStdString());
    }
    return ids;
}

Result<GoodSignature> verifySignature(const std::filesystem::path& signedFile,
                                      const std::filesystem::path& signature,
                                      const SigningKey& key) {
    const QByteArray keys = keyringOf(key.keys);
    LANDFALL_ASSIGN(
        const UniqueFd keyring,
        sealedMemfd("keyring", {keys.constData(), static_cast<std::size_t>(keys.size())}));
    LANDFALL_ASSIGN(const UniqueFd signs, openToRead(signature));
    LANDFALL_ASSIGN(const UniqueFd isSigned, openToRead(signedFile));
    const auto path = [](const UniqueFd& fd) {
        return "/proc/self/fd/" + std::to_string(fd.get());
    };
    Subprocess gpgv;
    gpgv.program = "gpgv";
    gpgv.inherit = {keyring.get(), signs.get(), isSigned.get()};
    gpgv.arguments = {"--status-fd", "1",         "--keyring",   path(keyring),
                      "--",          path(signs), path(isSigned)};
    LANDFALL_ASSIGN(const SubprocessOutcome outcome, runTool(std::move(gpgv)));
    const Verdict verdict = readVerdict(outcome.output);
    Message why = fault(verdict, key);
    if (why.empty() && outcome.exitCode != 0)
        why = Message::of("the file is not accepted by gpgv");
    if (!why.empty())
        return fail(
            ErrorKind::InvalidInput, signedFile.filename().string(),
            key.fingerprint.empty()
                ? Message::of("%1; nothing of it is used", why)
                : Message::of("%1; accepted is a signature by the key %2", why, key.fingerprint));
    return GoodSignature{verdict.fingerprint, verdict.made};
}

}  // namespace landfall
