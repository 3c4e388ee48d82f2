#include "core/config/checked_object.h"

#include <QJsonArray>
#include <QJsonValue>
#include <cmath>

#include "core/base/text.h"

namespace landfall {
namespace {

// Far above what a person writes, far below what would be slow.
constexpr qsizetype kLongestList = 1000;

Message foundType(const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::Null:
            return Message::of("is null");
        case QJsonValue::Bool:
            return value.toBool() ? Message::of("is true") : Message::of("is false");
        case QJsonValue::Double:
            return Message::of("is a number");
        case QJsonValue::String:
            return Message::of("is the text %1", Quoted(value.toString().toStdString()));
        case QJsonValue::Array:
            return Message::of("is a list");
        case QJsonValue::Object:
            return Message::of("is an object");
        case QJsonValue::Undefined:
            break;
    }
    return Message::of("is missing");
}

std::string joined(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : std::string(path) + "." + std::string(key);
}

std::string at(const std::string& path, qsizetype index) {
    return path + "[" + std::to_string(index) + "]";
}

Message acceptedText() {
    return Message::of("a text in quotation marks");
}

Message acceptedObject() {
    return Message::of("an object in braces");
}

Result<void> checkListLength(const QJsonArray& list, const std::string& path) {
    if (list.size() > kLongestList)
        return refuse(path, Message::of("has %1 entries", list.size()),
                      Message::of("at most %1 entries", kLongestList));
    return {};
}

}  // namespace

Result<CheckedObject> CheckedObject::make(QJsonObject object, std::string path,
                                          std::string_view section) {
    const KeyList known = presetKeys(section);
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const std::string key = entry.key().toStdString();
        bool found = false;
        for (const std::string_view candidate : known)
            found = found || candidate == key;
        if (found)
            continue;
        return fail(ErrorKind::InvalidInput, joined(path, sanitised(key)),
                    unknownKey(Message::of("is not a key of a preset"), key, known));
    }
    return CheckedObject(std::move(object), std::move(path));
}

bool CheckedObject::has(std::string_view key) const {
    return !valueOf(key).isUndefined();
}

std::string CheckedObject::pathOf(std::string_view key) const {
    return joined(path_, key);
}

QJsonValue CheckedObject::valueOf(std::string_view key) const {
    return object_.value(QLatin1String(key.data(), static_cast<qsizetype>(key.size())));
}

Result<void> CheckedObject::text(std::string_view key, std::string& into, TextRule rule,
                                 Need need) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined() && need == Need::Optional)
        return {};
    if (!value.isString())
        return wrongType(key, acceptedText());
    std::string found = value.toString().toStdString();
    if (rule != nullptr)
        LANDFALL_TRY(rule(found, pathOf(key)));
    into = std::move(found);
    return {};
}

Result<void> CheckedObject::texts(std::string_view key, std::vector<std::string>& into,
                                  TextRule rule) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        return wrongType(key, Message::of("a list of texts"));
    const QJsonArray list = value.toArray();
    LANDFALL_TRY(checkListLength(list, pathOf(key)));
    std::vector<std::string> found;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string where = at(pathOf(key), i);
        if (!list.at(i).isString())
            return refuse(where, foundType(list.at(i)), acceptedText());
        found.push_back(list.at(i).toString().toStdString());
        LANDFALL_TRY(rule(found.back(), where));
    }
    into = std::move(found);
    return {};
}

Result<void> CheckedObject::flag(std::string_view key, bool& into) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        return wrongType(key, Message::of("true or false"));
    into = value.toBool();
    return {};
}

Result<void> CheckedObject::number(std::string_view key, std::uint32_t& into, std::uint32_t least,
                                   std::uint32_t most) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return {};
    const Message accepted = least == most
                                 ? Message::of("%1", least)
                                 : Message::of("a whole number from %1 to %2", least, most);
    if (!value.isDouble())
        return wrongType(key, accepted);
    const double found = value.toDouble();
    if (!(found >= least && found <= most) || found != std::floor(found))
        return refuse(pathOf(key), Message::of("is a number that is not accepted"), accepted);
    into = static_cast<std::uint32_t>(found);
    return {};
}

Result<void> CheckedObject::path(std::string_view key, std::filesystem::path& into,
                                 const std::filesystem::path& folder, Need need) const {
    std::string written;
    LANDFALL_TRY(text(key, written, nullptr, need));
    if (!has(key))
        return {};
    LANDFALL_TRY(validateText(written, 4000, pathOf(key)));
    std::filesystem::path found = (folder / written).lexically_normal();
    if (!found.has_filename())
        return refuse(pathOf(key), Message::of("%1 names a folder", Quoted(written)),
                      Message::of("the path of a file"));
    into = std::move(found);
    return {};
}

Result<std::optional<CheckedObject>> CheckedObject::section(std::string_view key) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        return wrongType(key, acceptedObject());
    return make(value.toObject(), pathOf(key), pathOf(key));
}

Result<CheckedObject> CheckedObject::requiredSection(std::string_view key) const {
    const QJsonValue value = valueOf(key);
    if (!value.isObject())
        return wrongType(key, acceptedObject());
    return make(value.toObject(), pathOf(key), pathOf(key));
}

Result<std::vector<CheckedObject>> CheckedObject::sections(std::string_view key) const {
    std::vector<CheckedObject> out;
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return out;
    if (!value.isArray())
        return wrongType(key, Message::of("a list of objects"));
    const QJsonArray list = value.toArray();
    LANDFALL_TRY(checkListLength(list, pathOf(key)));
    for (qsizetype i = 0; i < list.size(); ++i) {
        std::string where = at(pathOf(key), i);
        if (!list.at(i).isObject())
            return refuse(where, foundType(list.at(i)), acceptedObject());
        LANDFALL_ASSIGN(CheckedObject element,
                        make(list.at(i).toObject(), std::move(where), pathOf(key) + "[]"));
        out.push_back(std::move(element));
    }
    return out;
}

Result<std::vector<std::pair<std::string, std::string>>> CheckedObject::pairs(
    std::string_view key) const {
    std::vector<std::pair<std::string, std::string>> out;
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return out;
    if (!value.isObject())
        return wrongType(key, Message::of("an object of texts"));
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        std::string name = entry.key().toStdString();
        if (!entry.value().isString())
            return refuse(joined(pathOf(key), sanitised(name)), foundType(entry.value()),
                          acceptedText());
        out.emplace_back(std::move(name), entry.value().toString().toStdString());
    }
    return out;
}

tl::unexpected<Error> CheckedObject::wrong(std::string_view key, Message message) const {
    return fail(ErrorKind::InvalidInput, pathOf(key), std::move(message));
}

tl::unexpected<Error> CheckedObject::wrongType(std::string_view key, Message accepted) const {
    return refuse(pathOf(key), foundType(valueOf(key)), std::move(accepted));
}

Result<void> CheckedObject::notOneOf(std::string_view key, std::string_view found,
                                     std::vector<MessageArgument> accepted) const {
    return refuse(pathOf(key), Message::of("%1 is not a known value", foundText(found)),
                  listWithOr(std::move(accepted)));
}

}  // namespace landfall
