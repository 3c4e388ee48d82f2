#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <string>

namespace landfall::test {

/// The repository: from the environment, as ctest has it, or the folder in which a test is started
/// by hand.
inline QString sourceDir() {
    return qEnvironmentVariable("LANDFALL_SOURCE_DIR", QStringLiteral("."));
}

inline QByteArray readFile(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A key that ssh-keygen made; its private half was thrown away.
inline constexpr const char* kSshKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICmQMj3yuUf62kGyKodu0qy5qLxWqbJY6Fmi7yB/1F0a operator";

/// The contract's example, its placeholders included.
inline QByteArray rawExample() {
    return readFile(sourceDir() + QStringLiteral("/tests/config/data/preset.example.json"));
}

/// The example with real values in its placeholders' place.
inline QByteArray exampleText() {
    QByteArray text = rawExample();
    text.replace("…64 hex digits of the downloaded file…", QByteArray(64, 'a'));
    text.replace("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI… operator", kSshKey);
    text.replace("6a8e…", "6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968");
    return text;
}

/// The example with one piece of it replaced; the piece must be there.
inline std::string exampleWith(const char* piece, const QByteArray& by) {
    QByteArray text = exampleText();
    if (!text.contains(piece))
        return std::string("piece is not in the example: ") + piece;
    return text.replace(piece, by).toStdString();
}

struct Output {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

/// Runs a foreign program, the tests' oracle.
inline Output run(const QString& program, const QStringList& arguments,
                  const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace landfall::test
