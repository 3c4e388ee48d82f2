#include "core/content/host_key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

namespace landfall {
namespace {

constexpr std::string_view kType = "ssh-ed25519";
constexpr std::string_view kComment = "landfall";
constexpr std::size_t kKeyBytes = 32;  // RFC 8032: seed and public key alike
constexpr std::size_t kLineLength = 70;

struct KeyDelete {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using KeyBytes = std::array<unsigned char, kKeyBytes>;

std::string_view viewOf(const KeyBytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// uint32, RFC 4251 section 5.
void appendNumber(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((value >> shift) & 0xff));
}

/// string, RFC 4251 section 5.
void appendString(std::string& out, std::string_view text) {
    appendNumber(out, static_cast<std::uint32_t>(text.size()));
    out.append(text);
}

std::string publicBlob(const KeyBytes& key) {
    std::string blob;
    appendString(blob, kType);
    appendString(blob, viewOf(key));
    return blob;
}

/// With room to spare: growing would leave a copy behind that nobody wipes.
std::string base64(std::string_view bytes) {
    std::string text(bytes.size() / 3 * 4 + 8, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                       reinterpret_cast<const unsigned char*>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

void appendPrivateSection(std::string& out, const KeyBytes& seed, const KeyBytes& key) {
    std::string section;
    section.reserve(512);
    std::uint32_t check = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&check), sizeof check);
    appendNumber(section, check);
    appendNumber(section, check);
    appendString(section, kType);
    appendString(section, viewOf(key));
    appendNumber(section, 2 * kKeyBytes);
    section.append(viewOf(seed)).append(viewOf(key));
    appendString(section, kComment);
    for (char pad = 1; section.size() % 8 != 0; ++pad)
        section.push_back(pad);
    appendString(out, section);
    wipe(section);
}

Secret privateFile(const KeyBytes& seed, const KeyBytes& key) {
    std::string body;
    body.reserve(1024);
    body.append("openssh-key-v1").push_back('\0');
    appendString(body, "none");  // cipher
    appendString(body, "none");  // key derivation
    appendString(body, "");      // its options
    appendNumber(body, 1);
    appendString(body, publicBlob(key));
    appendPrivateSection(body, seed, key);
    std::string lines = base64(body);
    wipe(body);
    std::string file;
    file.reserve(1024);
    file.append("-----BEGIN OPENSSH PRIVATE KEY-----\n");
    for (std::size_t at = 0; at < lines.size(); at += kLineLength)
        file.append(lines, at, kLineLength).push_back('\n');
    file.append("-----END OPENSSH PRIVATE KEY-----\n");
    wipe(lines);
    return Secret::takeFrom(file);
}

}  // namespace

Result<HostKey> makeHostKey() {
    const std::unique_ptr<EVP_PKEY, KeyDelete> pair(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    KeyBytes seed{};
    KeyBytes key{};
    std::size_t seedLength = seed.size();
    std::size_t keyLength = key.size();
    if (!pair || EVP_PKEY_get_raw_private_key(pair.get(), seed.data(), &seedLength) != 1 ||
        EVP_PKEY_get_raw_public_key(pair.get(), key.data(), &keyLength) != 1)
        return fail(ErrorKind::Internal, "host key",
                    Message::of("OpenSSL could not make an Ed25519 key"));
    HostKey made;
    made.privateKey = privateFile(seed, key);
    OPENSSL_cleanse(seed.data(), seed.size());
    made.publicKey =
        std::string(kType) + " " + base64(publicBlob(key)) + " " + std::string(kComment);
    if (made.privateKey.view().size() != kPrivateHostKeyLength ||
        made.publicKey.size() != kPublicHostKeyLength)
        return fail(ErrorKind::Internal, "host key", Message::of("has an unexpected length"));
    return made;
}

std::string knownHostsLine(const std::string& host, const std::string& publicKey) {
    return host + " " + publicKey.substr(0, publicKey.rfind(' '));
}

}  // namespace landfall
