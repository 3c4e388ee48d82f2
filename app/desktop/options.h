#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace landfall {

/// The options of `landfall`.
struct DesktopOptions {
    bool fake = false;
    QString base;
    QString preset;
    QStringList cardFiles;
    /// Where the program keeps what it was told; not from the command line.
    QString folder;
    /// "light" or "dark", with "-contrast" for the higher one, whatever the system says; empty: as
    /// the system says.
    QString appearance;
    bool rightToLeft = false;
};

/// A file that the program was told to open: a preset (*.json), or else a base.
void takeFile(DesktopOptions& options, const QString& file);

/// Reads the arguments; with `--help`, `--version` or a fault the answer is printed and an exit
/// code is in `exitCode`.
struct ReadOptions {
    DesktopOptions options;
    std::optional<int> exitCode;
};
[[nodiscard]] ReadOptions readOptions(const QStringList& arguments);

}  // namespace landfall
