#pragma once

#include <QJsonObject>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/result.h"

namespace landfall::cli {

enum class Format { Text, Json };

/// The exit code of an error (app/cli/CLI.md, "Exit").
[[nodiscard]] int exitCode(ErrorKind kind);

/// Where answers and errors go: text for people, or one JSON object a line. Any thread; lines do
/// not mix.
class Output {
public:
    explicit Output(Format format) : format_(format) {}

    [[nodiscard]] bool json() const { return format_ == Format::Json; }
    /// Whether standard output has failed to take something: nobody hears the rest.
    [[nodiscard]] static bool isLost();
    /// A line (or several) of the answer, on standard output.
    void text(std::string_view lines) const;
    /// One compact JSON object on a line of standard output.
    void object(const QJsonObject& object) const;
    /// The object with --json, else the text.
    void answer(std::string_view lines, const QJsonObject& asJson) const;
    /// "landfall-cli: subject: message" on standard error; with --json also the object on standard
    /// output.
    void error(const Error& error) const;
    /// A remark on standard error; nothing with --json.
    void note(std::string_view line) const;

private:
    Format format_;
};

/// What the program ends with where its command ended with `code`: where standard output did not
/// take all that was said, a command that did its work has failed all the same, and says why.
[[nodiscard]] int exitWith(int code);

[[nodiscard]] QString qt(std::string_view text);
[[nodiscard]] QJsonObject errorObject(const Error& error);

}  // namespace landfall::cli
