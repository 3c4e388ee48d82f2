#include "core/config/checked_object.h"

#include <QJsonArray>
#include <QJsonValue>
#include <cmath>

#include "core/base/text.h"

namespace landfall {
namespace {

// Far above what a person writes, far below what would be slow.
constexpr qsizetype kLongestList = 1000;

std::string typeName(const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::Null:
            return "null";
        case QJsonValue::Bool:
            return value.toBool() ? "true" : "false";
        case QJsonValue::Double:
            return "a number";
        case QJsonValue::String:
            return "the text " + inQuotes(value.toString().toStdString());
        case QJsonValue::Array:
            return "a list";
        case QJsonValue::Object:
            return "an object";
        case QJsonValue::Undefined:
            break;
    }
    return "nothing";
}

std::string joined(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : std::string(path) + "." + std::string(key);
}

std::string at(const std::string& path, qsizetype index) {
    return path + "[" + std::to_string(index) + "]";
}

tl::unexpected<Error> wrongTypeAt(std::string path, const QJsonValue& value,
                                  std::string_view accepted) {
    return fail(ErrorKind::InvalidInput, std::move(path),
                "is " + typeName(value) + "; accepted is " + std::string(accepted));
}

Result<void> checkListLength(const QJsonArray& list, const std::string& path) {
    if (list.size() > kLongestList)
        return fail(ErrorKind::InvalidInput, path,
                    "has " + std::to_string(list.size()) + " entries; accepted are at most " +
                        std::to_string(kLongestList));
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
        std::string message = "is not a key of a preset";
        if (const std::string_view nearest = nearestKey(key, known); !nearest.empty()) {
            message.append("; did you mean \"").append(nearest).append("\"?");
        } else {
            message += "; accepted here are";
            for (const std::string_view candidate : known)
                message.append(candidate == known.front() ? " " : ", ").append(candidate);
        }
        return fail(ErrorKind::InvalidInput, joined(path, sanitised(key)), std::move(message));
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
        return wrongType(key, "a text in quotation marks");
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
        return wrongType(key, "a list of texts");
    const QJsonArray list = value.toArray();
    LANDFALL_TRY(checkListLength(list, pathOf(key)));
    std::vector<std::string> found;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string where = at(pathOf(key), i);
        if (!list.at(i).isString())
            return wrongTypeAt(where, list.at(i), "a text in quotation marks");
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
        return wrongType(key, "true or false");
    into = value.toBool();
    return {};
}

Result<void> CheckedObject::number(std::string_view key, std::uint32_t& into, std::uint32_t least,
                                   std::uint32_t most) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return {};
    const std::string accepted = least == most ? std::to_string(least)
                                               : "a whole number from " + std::to_string(least) +
                                                     " to " + std::to_string(most);
    if (!value.isDouble())
        return wrongType(key, accepted);
    const double found = value.toDouble();
    if (!(found >= least && found <= most) || found != std::floor(found))
        return wrong(key, "is a number that is not accepted; accepted is " + accepted);
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
        return wrong(key, inQuotes(written) + " names a folder; accepted is the path of a file");
    into = std::move(found);
    return {};
}

Result<std::optional<CheckedObject>> CheckedObject::section(std::string_view key) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        return wrongType(key, "an object in braces");
    return make(value.toObject(), pathOf(key), pathOf(key));
}

Result<CheckedObject> CheckedObject::requiredSection(std::string_view key) const {
    const QJsonValue value = valueOf(key);
    if (!value.isObject())
        return wrongType(key, "an object in braces");
    return make(value.toObject(), pathOf(key), pathOf(key));
}

Result<std::vector<CheckedObject>> CheckedObject::sections(std::string_view key) const {
    std::vector<CheckedObject> out;
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return out;
    if (!value.isArray())
        return wrongType(key, "a list of objects");
    const QJsonArray list = value.toArray();
    LANDFALL_TRY(checkListLength(list, pathOf(key)));
    for (qsizetype i = 0; i < list.size(); ++i) {
        std::string where = at(pathOf(key), i);
        if (!list.at(i).isObject())
            return wrongTypeAt(std::move(where), list.at(i), "an object in braces");
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
        return wrongType(key, "an object of texts");
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        std::string name = entry.key().toStdString();
        if (!entry.value().isString())
            return wrongTypeAt(joined(pathOf(key), sanitised(name)), entry.value(),
                               "a text in quotation marks");
        out.emplace_back(std::move(name), entry.value().toString().toStdString());
    }
    return out;
}

tl::unexpected<Error> CheckedObject::wrong(std::string_view key, std::string message) const {
    return fail(ErrorKind::InvalidInput, pathOf(key), std::move(message));
}

tl::unexpected<Error> CheckedObject::wrongType(std::string_view key,
                                               std::string_view accepted) const {
    const QJsonValue value = valueOf(key);
    if (value.isUndefined())
        return wrong(key, "is missing; accepted is " + std::string(accepted));
    return wrongTypeAt(pathOf(key), value, accepted);
}

Result<void> CheckedObject::notOneOf(std::string_view key, std::string_view found,
                                     const std::vector<std::string_view>& accepted) const {
    std::string list;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        list += i == 0 ? "" : i + 1 == accepted.size() ? " or " : ", ";
        list.append("\"").append(accepted[i]).append("\"");
    }
    return refuse(pathOf(key), found, "is not one of the words", list);
}

}  // namespace landfall
