#pragma once

#include <QJsonArray>
#include <filesystem>
#include <functional>
#include <string>

#include "core/compose/card_image.h"

namespace landfall::test {

/// What was on the card before; Lived is made by makeFormerLife().
enum class Former { Blank, Ones, Random, Lived };

/// An ordinary file that plays the card: extents are copied onto it, body first, as the helper
/// would.
class WrittenCard {
public:
    WrittenCard(std::filesystem::path file, const CardImage& image, Former former);
    /// Onto a card whose bytes were made already.
    WrittenCard(std::filesystem::path file, const CardImage& image);

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// As `sfdisk -J` prints them.
    [[nodiscard]] QJsonArray partitions() const;
    [[nodiscard]] std::string diskId() const;
    /// A partition as a file of its own, for the judges; made anew with each call.
    [[nodiscard]] std::filesystem::path partition(int number) const;
    [[nodiscard]] std::string bytes(std::uint64_t from, std::uint64_t length) const;

private:
    void write(const CardImage& image) const;
    std::filesystem::path file_;
};

/// A line of shell: exit code and both outputs.
struct Outcome {
    int code = 0;
    std::string text;
};
Outcome tryShell(const std::string& line);

/// "debugfs -R" on an ext4 file: what it printed.
std::string debugfs(const std::filesystem::path& file, const std::string& command);

}  // namespace landfall::test
