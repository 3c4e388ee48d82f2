#include "app/cli/output.h"

#include <QJsonDocument>
#include <atomic>
#include <cerrno>
#include <cstdio>

#include "core/base/text.h"

namespace landfall::cli {
namespace {

/// errno of the first line that standard output did not take.
std::atomic<int> firstFault = 0;

/// In JSON what cannot be seen is escaped: the value stays what it is.
std::string escaped(std::string_view json) {
    std::string out;
    while (!json.empty()) {
        const auto next = firstCodePoint(json);
        const std::size_t length = next ? next->length : 1;
        char code[8];
        if (next && next->value <= 0xffff && isHidden(next->value)) {
            std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(next->value));
            out += code;
        } else {
            out += json.substr(0, length);
        }
        json.remove_prefix(length);
    }
    return out;
}

/// What comes from images, servers and drives is said here: nothing of it moves the terminal.
void writeLine(std::FILE* stream, std::string_view text) {
    std::string line = visibleLines(text);
    if (line.empty() || line.back() != '\n')
        line += '\n';
    // One call a line: stdio's lock keeps threads' lines whole.
    const std::size_t written = std::fwrite(line.data(), 1, line.size(), stream);
    if ((written != line.size() || std::fflush(stream) != 0) && stream == stdout) {
        int none = 0;
        firstFault.compare_exchange_strong(none, errno);
    }
}

}  // namespace

int exitCode(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Usage:
            return 2;
        case ErrorKind::InvalidInput:
        case ErrorKind::NotSupported:
        case ErrorKind::NotFound:
        case ErrorKind::NoSpace:
        case ErrorKind::Vault:
            return 3;
        case ErrorKind::Refused:
        case ErrorKind::NotPermitted:
            return 4;
        case ErrorKind::Io:
        case ErrorKind::Gone:
        case ErrorKind::Mismatch:
        case ErrorKind::Network:
            return 5;
        case ErrorKind::Cancelled:
            return 7;
        case ErrorKind::Timeout:
            return 8;
        case ErrorKind::Internal:
            return 70;
    }
    return 70;
}

int exitWith(int code) {
    const int fault = std::fflush(stdout) == 0 ? 0 : errno;
    if (fault == 0 && std::ferror(stdout) == 0)
        return code;
    const int first = firstFault;
    writeLine(stderr, "landfall-cli: " + Error(ErrorKind::Io, "standard output",
                                               Message::of("the answer could not be written: %1",
                                                           SystemError{first != 0 ? first : fault}))
                                             .text());
    return code == 0 ? exitCode(ErrorKind::Io) : code;
}

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject errorObject(const Error& error) {
    return {{"kind", qt(kindName(error.kind()))},
            {"subject", qt(error.subject())},
            {"message", qt(error.text())}};
}

bool Output::isLost() {
    return std::ferror(stdout) != 0;
}

void Output::text(std::string_view lines) const {
    writeLine(stdout, lines);
}

void Output::object(const QJsonObject& object) const {
    writeLine(stdout, escaped(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString()));
}

void Output::answer(std::string_view lines, const QJsonObject& asJson) const {
    if (json())
        object(asJson);
    else
        text(lines);
}

void Output::error(const Error& error) const {
    writeLine(stderr, "landfall-cli: " + error.text());
    if (json())
        object({{"error", errorObject(error)}});
}

void Output::note(std::string_view line) const {
    if (!json())
        writeLine(stderr, line);
}

}  // namespace landfall::cli
