#include "core/base/secret.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstring>
#include <new>
#include <utility>

namespace landfall {

Secret::Secret(std::string_view text) {
    if (text.empty())
        return;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t length = (text.size() + page - 1) / page * page;
    void* memory =
        mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    // All are best effort: a low RLIMIT_MEMLOCK must not stop the work.
    madvise(memory, length, MADV_DONTDUMP);
    madvise(memory, length, MADV_WIPEONFORK);
    (void)mlock(memory, length);
    data_ = static_cast<char*>(memory);
    size_ = text.size();
    mapped_ = length;
    std::memcpy(data_, text.data(), text.size());
}

Secret Secret::takeFrom(std::string& text) {
    Secret secret(text);
    wipe(text);
    return secret;
}

Secret::~Secret() {
    clear();
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      mapped_(std::exchange(other.mapped_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        clear();
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
        mapped_ = std::exchange(other.mapped_, 0);
    }
    return *this;
}

void Secret::clear() {
    if (data_ == nullptr)
        return;
    explicit_bzero(data_, mapped_);
    munmap(data_, mapped_);
    data_ = nullptr;
    size_ = 0;
    mapped_ = 0;
}

void shieldProcess() {
    // The limit alone does not hold for a handler that core(5) pipes to.
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void wipe(std::string& text) {
    // capacity(), not size(): a shrunk string still holds its old tail.
    text.resize(text.capacity());
    explicit_bzero(text.data(), text.size());
    text.clear();
}

}  // namespace landfall
