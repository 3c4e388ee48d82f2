#include "scratch_root.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <map>

namespace landfall {
namespace {

QByteArray octal(std::uint32_t mode) {
    return QByteArray::number(mode, 8).rightJustified(4, '0');
}

QByteArray ownerOf(const Ownership& owner) {
    return QByteArray::fromStdString(owner.user + ":" + owner.group);
}

QByteArray textOf(const ContentFile& file) {
    if (const auto* text = std::get_if<std::string>(&file.content))
        return QByteArray::fromStdString(*text);
    return "(a copy of " +
           QByteArray::fromStdString(
               std::get<std::filesystem::path>(file.content).filename().string()) +
           ")\n";
}

void addAccounts(const CardContent& content, QByteArray& out) {
    for (const auto& user : content.systemUsers)
        out +=
            "system user " +
            QByteArray::fromStdString(user.name + " group " + user.group + " home " + user.home) +
            "\n";
    for (const auto& user : content.loginUsers) {
        out += "login user " + QByteArray::fromStdString(user.name) +
               (user.password ? " with password" : "") + (user.passwordlessSudo ? " sudo" : "");
        if (!user.renames.empty())
            out += " renames " + QByteArray::fromStdString(user.renames);
        for (const auto& gone : user.replaces)
            out += " replaces " + QByteArray::fromStdString(gone);
        for (const auto& group : user.groups)
            out += " +" + QByteArray::fromStdString(group);
        out += "\n";
    }
}

void addEdits(const CardContent& content, QByteArray& out) {
    for (const auto& path : content.removals)
        out += "remove " + QByteArray::fromStdString(path) + "\n";
    for (const auto& one : content.placeholders)
        out += "placeholder in " + QByteArray::fromStdString(one.path + ": " + one.text) + "\n";
    for (const auto& word : content.commandLine.remove)
        out += "cmdline - " + QByteArray::fromStdString(word) + "\n";
    for (const auto& word : content.commandLine.add)
        out += "cmdline + " + QByteArray::fromStdString(word) + "\n";
    for (const auto& option : content.bootMountOptions)
        out += "boot mount option " + QByteArray::fromStdString(option) + "\n";
}

}  // namespace

void layOut(const CardContent& content, const QString& root, const QString& bootMount) {
    for (const ContentDirectory& folder : content.directories) {
        const QString path = root + QString::fromStdString(folder.path);
        QDir().mkpath(path);
        execute("chmod", {QString::number(folder.mode, 8), path});
    }
    for (const ContentFile& file : content.files) {
        const QString path = root + (file.place == Place::Boot ? bootMount : QString()) +
                             QString::fromStdString(file.path);
        QDir().mkpath(QFileInfo(path).path());
        if (const auto* source = std::get_if<std::filesystem::path>(&file.content)) {
            QFile::remove(path);
            QFile::link(QString::fromStdString(source->string()), path);
            continue;
        }
        writeFile(path, textOf(file));
        execute("chmod", {QString::number(file.mode, 8), path});
    }
    for (const ContentSymlink& link : content.symlinks) {
        const QString path = root + QString::fromStdString(link.path);
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path);
        QFile::link(QString::fromStdString(link.target), path);
    }
}

QByteArray dump(const CardContent& content) {
    std::map<QByteArray, QByteArray> lines;
    for (const ContentDirectory& one : content.directories)
        lines[QByteArray::fromStdString(one.path)] =
            "folder " + octal(one.mode) + " " + ownerOf(one.owner);
    for (const ContentSymlink& one : content.symlinks)
        lines[QByteArray::fromStdString(one.path)] =
            "link to " + QByteArray::fromStdString(one.target);
    for (const ContentFile& one : content.files) {
        QByteArray text = textOf(one);
        // Scripts and units are files of the tree: reviewed there.
        const bool resource = text.startsWith("#!");
        QByteArray shown;
        for (const QByteArray& line : text.split('\n'))
            shown += "\n    | " + line;
        lines[(one.place == Place::Boot ? "boot:" : "") + QByteArray::fromStdString(one.path)] =
            "file " + octal(one.mode) + " " + ownerOf(one.owner) +
            (resource ? QByteArray(" (a script)") : shown);
    }
    QByteArray out;
    addAccounts(content, out);
    addEdits(content, out);
    for (const auto& [path, line] : lines)
        out += path + "\n    " + line + "\n";
    return out;
}

QString compareWithGolden(const QByteArray& text, const QString& golden) {
    const QString path = qEnvironmentVariable("LANDFALL_SOURCE_DIR") + "/tests/" + golden;
    if (qEnvironmentVariableIsSet("LANDFALL_UPDATE_GOLDENS"))
        writeFile(path, text);
    const QList<QByteArray> found = text.split('\n');
    const QList<QByteArray> expected = readFile(path).split('\n');
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
        const QByteArray a = i < expected.size() ? expected[i] : "(the end)";
        const QByteArray b = i < found.size() ? found[i] : "(the end)";
        if (a != b)
            return QString("%1, line %2: expected \"%3\", found \"%4\"")
                .arg(golden)
                .arg(i + 1)
                .arg(QString::fromUtf8(a), QString::fromUtf8(b));
    }
    return {};
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

Outcome execute(const QString& program, const QStringList& arguments, const QByteArray& input,
                const QStringList& extraEnvironment) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + extraEnvironment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end: " + process.readAll()};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + 9;
    return {code, process.readAll()};
}

}  // namespace landfall
