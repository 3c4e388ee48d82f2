#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/content/card_content.h"

namespace landfall {

/// Lays a card's content out below a folder, as compose would in a root: folders, files (boot files
/// below `bootMount`), symlinks. Owners stay those of whoever runs the test; copied files become
/// symlinks to their sources.
void layOut(const CardContent& content, const QString& root, const QString& bootMount);

/// The content as a person reads it, sorted by path: what goldens hold.
[[nodiscard]] QByteArray dump(const CardContent& content);

/// Compares with tests/<golden>; LANDFALL_UPDATE_GOLDENS=1 writes it instead. Returns what differs.
[[nodiscard]] QString compareWithGolden(const QByteArray& text, const QString& golden);

[[nodiscard]] QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& text);

struct Outcome {
    int exitCode = -1;
    QByteArray output;  ///< standard output and error
};
/// Runs to the end (two minutes at most).
Outcome execute(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                const QStringList& extraEnvironment = {});

}  // namespace landfall
