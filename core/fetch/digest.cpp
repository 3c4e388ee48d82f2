#include "core/fetch/digest.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <vector>

#include "core/base/byte_codec.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

namespace landfall {

namespace {

/// libcrypto's SHA-256 fails only where the process is out of memory or its provider is gone;
/// a hash that silently went wrong would be worse than no process.
void must(int good) {
    if (good != 1)
        std::abort();
}

}  // namespace

struct Sha256::State {
    State() : context(EVP_MD_CTX_new()) {
        must(context != nullptr ? 1 : 0);
        start();
    }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    void start() { must(EVP_DigestInit_ex2(context, EVP_sha256(), nullptr)); }

    EVP_MD_CTX* context;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes) {
    must(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()));
}

void Sha256::add(std::string_view text) {
    add(std::as_bytes(std::span(text.data(), text.size())));
}

std::string Sha256::finish() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    must(EVP_DigestFinal_ex(state_->context, digest.data(), &length));
    state_->start();
    return hexText(std::span(digest).first(length));
}

bool isLowerHex(std::string_view text, std::size_t digits) {
    return text.size() == digits &&
           allOf(text, [](char c) { return isHexDigit(c) && !isUpper(c); });
}

std::string sha256Of(std::string_view text) {
    Sha256 hash;
    hash.add(text);
    return hash.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path& file) {
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("opening it")));
    (void)::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    Sha256 hash;
    std::vector<std::byte> buffer(std::size_t{1} << 20U);
    for (;;) {
        const ssize_t got = ::read(fd.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errnoError(errno, file.string(), Message::of("reading it")));
        if (got == 0)
            return hash.finish();
        hash.add(std::span(buffer).first(static_cast<std::size_t>(got)));
    }
}

}  // namespace landfall
