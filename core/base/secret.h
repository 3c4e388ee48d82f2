#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace landfall {

/// Bytes that must not be left behind: moved, never copied; wiped with explicit_bzero; kept out of
/// core dumps and of children (madvise(2), MADV_DONTDUMP and MADV_WIPEONFORK) in pages of their
/// own; no stream operator, no implicit conversion. view() is the only way in, for the moment of
/// use.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    /// Takes over the text and wipes the string it came in.
    static Secret takeFrom(std::string& text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] std::string_view view() const { return {data_, size_}; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    /// A second Secret of the same bytes, asked for by name so that none is made by accident.
    [[nodiscard]] Secret duplicate() const { return Secret(view()); }

private:
    void clear();
    char* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t mapped_ = 0;
};

/// Overwrites a plain string that held a secret for a moment.
void wipe(std::string& text);

/// For the beginning of main(), before there is a secret or a channel to the helper: other programs
/// of the same user may neither trace this process nor take its descriptors (pidfd_getfd(2)), and
/// it leaves no core dump, to no handler either (PR_SET_DUMPABLE).
void shieldProcess();

}  // namespace landfall
