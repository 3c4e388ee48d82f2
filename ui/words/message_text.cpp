#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <span>

#include "core/base/bytes.h"
#include "core/base/text.h"
#include "ui/words/human_text.h"

namespace landfall {
namespace {

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What errno(3) stands for, where a person may meet it.
constexpr const char* kSystemTexts[] = {
    Message::marked("No such file or directory"),
    Message::marked("Permission denied"),
    Message::marked("Operation not permitted"),
    Message::marked("No space left on device"),
    Message::marked("Input/output error"),
    Message::marked("Read-only file system"),
    Message::marked("Device or resource busy"),
    Message::marked("No such device"),
    Message::marked("No such device or address"),
    Message::marked("No medium found"),
    Message::marked("Is a directory"),
    Message::marked("Not a directory"),
    Message::marked("File exists"),
    Message::marked("File too large"),
    Message::marked("Too many open files"),
    Message::marked("Cannot allocate memory"),
    Message::marked("Disk quota exceeded"),
    Message::marked("Operation canceled"),
};

/// What an error is about, where that is no field, file or drive.
constexpr const char* kSubjects[] = {
    Message::marked("authorisation"),   Message::marked("base"),     Message::marked("card"),
    Message::marked("catalog"),         Message::marked("helper"),   Message::marked("host key"),
    Message::marked("keychain"),        Message::marked("password"), Message::marked("preset"),
    Message::marked("presets folder"),  Message::marked("receipt"),  Message::marked("receipts"),
    Message::marked("wifi passphrase"),
};

QString translated(std::string_view text) {
    return QCoreApplication::translate("Message", std::string(text).c_str());
}

/// Translated where it is one of a table's.
QString byTable(std::span<const char* const> table, const std::string& text) {
    const bool known = std::ranges::find(table, text) != table.end();
    return known ? translated(text) : qt(text);
}

/// "8 GiB" or "1537 bytes".
QString shownExactSize(ByteCount size) {
    if (size.value == 0 || size.value % kKiB != 0)
        return translated(Message::marked("%1 bytes")).arg(size.value);
    return qt(exactSize(size));
}

QString shownSpan(std::int64_t seconds) {
    constexpr std::int64_t kDay = 86'400;
    if (seconds % kDay == 0 && seconds != 0)
        return translated(Message::marked("%1 d")).arg(seconds / kDay);
    if (seconds % 3600 == 0)
        return translated(Message::marked("%1 h")).arg(seconds / 3600);
    if (seconds % 60 == 0)
        return translated(Message::marked("%1 min")).arg(seconds / 60);
    return translated(Message::marked("%1 s")).arg(seconds);
}

QString joined(const QString& before, const QString& behind) {
    // What was being done, or what it is about; then what went wrong.
    return translated(Message::marked("%1: %2")).arg(before, behind);
}

struct Shown {
    QString operator()(const std::string& text) const { return qt(visibleLines(text)); }
    QString operator()(const Number& number) const {
        // A year, a port or a byte's place is no quantity: without separators.
        return QString::number(number.value);
    }
    QString operator()(const ByteCount& size) const { return shownSize(size); }
    QString operator()(const ExactSize& exact) const { return shownExactSize(exact.size); }
    QString operator()(const Seconds& span) const { return shownSpan(span.value); }
    QString operator()(const Path& path) const { return qt(shownPath(path.path)); }
    QString operator()(const Quoted& name) const { return qt(inQuotes(name.text)); }
    QString operator()(const SystemError& error) const {
        return byTable(kSystemTexts, errnoText(error.number));
    }
    QString operator()(const Message& message) const { return messageText(message); }
};

}  // namespace

QString messageText(const Message& message) {
    const std::string utf8 = translated(message.id()).toStdString();
    QString out;
    splitAtPlaceholders(
        utf8, [&out](std::string_view fixed) { out += qt(fixed); },
        [&](std::size_t number) {
            if (number <= message.arguments().size())
                out += std::visit(Shown(), message.arguments()[number - 1]);
        });
    return out;
}

QString messageText(const Error& error) {
    const QString own = messageText(error.message());
    if (error.cause() != nullptr)
        return joined(own, messageText(*error.cause()));
    if (error.subject().empty())
        return own;
    return joined(byTable(kSubjects, visible(error.subject())), own);
}

}  // namespace landfall
