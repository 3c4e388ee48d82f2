#include "core/config/message_json.h"

#include <QtCore/QJsonArray>
#include <limits>
#include <optional>

namespace landfall {
namespace {

constexpr int kDeepest = 16;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

struct Stored {
    QJsonObject operator()(const std::string& text) const { return {{"text", qt(text)}}; }
    QJsonObject operator()(const Number& number) const {
        return {{"number", qint64{number.value}}};
    }
    QJsonObject operator()(const ByteCount& size) const {
        return {{"size", static_cast<qint64>(size.value)}};
    }
    QJsonObject operator()(const ExactSize& exact) const {
        return {{"exactSize", static_cast<qint64>(exact.size.value)}};
    }
    QJsonObject operator()(const Seconds& span) const { return {{"seconds", qint64{span.value}}}; }
    QJsonObject operator()(const Path& path) const { return {{"path", qt(path.path)}}; }
    QJsonObject operator()(const Quoted& name) const { return {{"quoted", qt(name.text)}}; }
    QJsonObject operator()(const SystemError& error) const { return {{"errno", error.number}}; }
    QJsonObject operator()(const Message& message) const {
        return {{"message", messageToJson(message)}};
    }
};

std::optional<Message> restored(const QJsonObject& object, int depth);

/// Nothing where the value is not a whole number of at least `least`.
std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 least) {
    if (!value.isDouble())
        return std::nullopt;
    const bool whole = value.toInteger(0) == value.toInteger(1);
    if (!whole || value.toInteger() < least)
        return std::nullopt;
    return value.toInteger();
}

std::optional<MessageArgument> textArgument(const QString& kind, const QJsonValue& value) {
    if (!value.isString())
        return std::nullopt;
    const std::string text = value.toString().toStdString();
    if (kind == "text")
        return text;
    if (kind == "path")
        return Path(text);
    if (kind == "quoted")
        return Quoted(text);
    return std::nullopt;
}

std::optional<MessageArgument> numberArgument(const QString& kind, const QJsonValue& value) {
    const auto any = wholeNumber(value, std::numeric_limits<qint64>::min());
    if (!any)
        return std::nullopt;
    if (kind == "number")
        return Number{*any};
    if (kind == "seconds")
        return Seconds{*any};
    if (kind == "errno" && *any >= 0 && *any <= std::numeric_limits<int>::max())
        return SystemError{static_cast<int>(*any)};
    if (*any < 0)
        return std::nullopt;
    const ByteCount size{static_cast<std::uint64_t>(*any)};
    if (kind == "size")
        return size;
    if (kind == "exactSize")
        return ExactSize(size);
    return std::nullopt;
}

std::optional<MessageArgument> argumentOf(const QJsonObject& object, int depth) {
    if (object.size() != 1)
        return std::nullopt;
    const QString kind = object.begin().key();
    const QJsonValue value = object.begin().value();
    if (kind == "message") {
        if (!value.isObject())
            return std::nullopt;
        auto message = restored(value.toObject(), depth + 1);
        if (!message)
            return std::nullopt;
        return std::move(*message);
    }
    return value.isString() ? textArgument(kind, value) : numberArgument(kind, value);
}

std::optional<Message> restored(const QJsonObject& object, int depth) {
    const QJsonValue arguments = object["arguments"];
    if (depth > kDeepest || !object["id"].isString() || !arguments.isArray())
        return std::nullopt;
    std::vector<MessageArgument> all;
    for (const auto& each : arguments.toArray()) {
        auto argument = argumentOf(each.toObject(), depth);
        if (!argument)
            return std::nullopt;
        all.push_back(std::move(*argument));
    }
    return Message::restored(object["id"].toString().toStdString(), std::move(all));
}

}  // namespace

QJsonObject messageToJson(const Message& message) {
    QJsonArray arguments;
    for (const MessageArgument& argument : message.arguments())
        arguments.append(std::visit(Stored(), argument));
    return {{"id", qt(message.id())}, {"arguments", arguments}};
}

Result<Message> messageFromJson(const QJsonObject& object) {
    auto message = restored(object, 0);
    if (!message)
        return fail(ErrorKind::InvalidInput, "message",
                    Message::of("is not a message as it is stored"));
    return std::move(*message);
}

}  // namespace landfall
