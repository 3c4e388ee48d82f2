#include "core/config/preset_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>
#include <set>
#include <span>
#include <utility>

#include "core/config/json_text.h"
#include "core/config/preset_json.h"

namespace landfall {
namespace {

/// One step of a field's path: a key, or an index of a list.
struct Step {
    QString key;
    int index = -1;
};

std::vector<Step> stepsOf(std::string_view field) {
    std::vector<Step> steps;
    while (!field.empty()) {
        const std::size_t end = std::min(field.find_first_of(".["), field.size());
        if (end > 0)
            steps.push_back({QString::fromUtf8(field.data(), static_cast<qsizetype>(end)), -1});
        field.remove_prefix(end);
        if (field.empty())
            break;
        const bool list = field.front() == '[';
        field.remove_prefix(1);
        if (!list)
            continue;
        int index = -1;
        std::from_chars(field.data(), field.data() + field.size(), index);
        steps.push_back({{}, index});
        field.remove_prefix(std::min(field.find(']'), field.size() - 1) + 1);
    }
    return steps;
}

/// "layout.partitions[1].mount" is below "layout.partitions[1]"; empty for a top key.
std::string parentOf(const std::string& field) {
    const std::size_t end = field.find_last_of(".[");
    return end == std::string::npos ? std::string() : field.substr(0, end);
}

QJsonValue valueAt(QJsonValue node, std::span<const Step> steps) {
    for (const Step& step : steps) {
        if (step.index < 0)
            node = node.toObject().value(step.key);
        else if (step.index < node.toArray().size())
            node = node.toArray().at(step.index);
        else
            return QJsonValue::Undefined;
    }
    return node;
}

// Sections that say something by being there, empty or not.
constexpr std::string_view kStandingSections[] = {
    "wifi",
    "join",
    "join.vault",
    "join.vault.agent",
    "join.vault.agentCertificate",
    "join.vault.aclToken",
    "join.consul",
    "join.consulTemplate",
};

bool isNothing(const QJsonValue& value) {
    return value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

QJsonValue withValue(const QJsonValue& node, std::span<const Step> steps, const QJsonValue& value,
                     const std::string& here) {
    if (steps.empty())
        return value;
    const Step& step = steps.front();
    const auto rest = steps.subspan(1);
    if (step.index >= 0) {
        QJsonArray list = node.toArray();
        if (step.index >= list.size())
            return list;
        const QJsonValue changed = withValue(list.at(step.index), rest, value, here + "[]");
        if (changed.isUndefined())
            list.removeAt(step.index);
        else
            list.replace(step.index, changed);
        return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
    }
    QJsonObject object = node.toObject();
    const std::string inside =
        here.empty() ? step.key.toStdString() : here + "." + step.key.toStdString();
    const QJsonValue changed = withValue(object.value(step.key), rest, value, inside);
    if (changed.isUndefined())
        object.remove(step.key);
    else
        object.insert(step.key, changed);
    const bool stands = here.empty() || here.back() == ']' ||
                        std::find(std::begin(kStandingSections), std::end(kStandingSections),
                                  here) != std::end(kStandingSections);
    return object.isEmpty() && !stands ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

/// A value that obeys the rules, for a field that must be there: what is wrong with the others is
/// found only when this one is right.
QJsonValue standInFor(const std::string& field) {
    static const std::pair<std::string_view, QJsonValue> known[] = {
        {"name", "x"},
        {"user.name", "someone"},
        {"wifi.ssid", "x"},
        {"join.vault.address", "https://x.example"},
        {"join.vault.agent.version", "1.0.0"},
        {"join.vault.gossip.path", "x/x"},
        {"join.vault.gossip.key", "x"},
        {"join.vault.ca.path", "x/x"},
        {"join.vault.ca.key", "x"},
        {"join.vault.agentCertificate.mount", "x"},
        {"join.vault.agentCertificate.role", "x"},
        {"join.vault.aclToken.path", "x/x"},
        {"join.vault.aclToken.key", "x"},
        {"join.consul.retryJoin", QJsonArray{"x.example"}},
        {"join.consul.version", "1.0.0"},
        {"join.consul.bind.interface", "default"},
        {"join.consul.http.address", "https://x.example"},
        {"join.consulTemplate.version", "1.0.0"},
        {"].size", "1GiB"},
        {"].source", "/x"},
    };
    for (const auto& [name, value] : known) {
        const bool suffix = name.front() == ']' && field.ends_with(name);
        if (suffix || field == name)
            return value;
    }
    // One a list's entry, so that they do not meet.
    const auto steps = stepsOf(field);
    const bool inList = steps.size() > 1 && steps[steps.size() - 2].index >= 0;
    const QString number = inList ? QString::number(steps[steps.size() - 2].index) : QString();
    if (field.ends_with("].mount"))
        return "/srv/stand-in-" + number;
    if (field.ends_with("].path"))
        return "/opt/stand-in-" + number;
    return QJsonValue::Undefined;
}

/// What is put right as a whole when it is wrong: a list of texts whose entries would move, pairs
/// by their own keys, and an address with the gateway that must fit it.
std::string wholeOf(const std::string& field) {
    if (field.back() == ']')
        return parentOf(field);
    if (field.starts_with("join.consul.nodeMeta."))
        return "join.consul.nodeMeta";
    if (field == "network.ethernet.address" || field == "network.ethernet.method")
        return "network.ethernet";
    return field;
}

}  // namespace

PresetDraft::PresetDraft(std::filesystem::path folder) : folder_(std::move(folder)) {
    json_.insert(QStringLiteral("schema"), 1);
}

PresetDraft PresetDraft::of(const Preset& preset, std::filesystem::path folder) {
    PresetDraft draft(std::move(folder));
    const std::string text = writePreset(preset, draft.folder_);
    draft.json_ = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    return draft;
}

Result<PresetDraft> PresetDraft::restore(std::string_view text, std::filesystem::path folder) {
    LANDFALL_TRY(checkJsonObject(text, "draft"));
    PresetDraft draft(std::move(folder));
    draft.json_ =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
            .object();
    return draft;
}

QJsonValue PresetDraft::value(std::string_view field) const {
    return valueAt(json_, stepsOf(field));
}

void PresetDraft::set(std::string_view field, const QJsonValue& value) {
    const QJsonValue kept = isNothing(value) ? QJsonValue(QJsonValue::Undefined) : value;
    json_ = withValue(json_, stepsOf(field), kept, "").toObject();
}

void PresetDraft::addSection(std::string_view section) {
    json_ = withValue(json_, stepsOf(section), QJsonObject(), "").toObject();
}

int PresetDraft::count(std::string_view list) const {
    return static_cast<int>(value(list).toArray().size());
}

void PresetDraft::addEntry(std::string_view list, const QJsonObject& entry) {
    QJsonArray entries = value(list).toArray();
    entries.append(entry);
    set(list, entries);
}

void PresetDraft::removeEntry(std::string_view list, int index) {
    QJsonArray entries = value(list).toArray();
    if (index < 0 || index >= entries.size())
        return;
    entries.removeAt(index);
    set(list, entries);
}

void PresetDraft::moveEntry(std::string_view list, int from, int to) {
    QJsonArray entries = value(list).toArray();
    if (from < 0 || to < 0 || from >= entries.size() || to >= entries.size())
        return;
    const QJsonValue moved = entries.takeAt(from);
    entries.insert(to, moved);
    set(list, entries);
}

Result<Preset> PresetDraft::preset() const {
    return parsePreset(text(), folder_);
}

std::vector<Error> PresetDraft::faults() const {
    // Whatever the reader refuses is noted and put right, until it accepts the rest.
    constexpr int most = 200;
    std::vector<Error> found;
    std::set<std::string> mended;
    PresetDraft rest = *this;
    for (int i = 0; i < most; ++i) {
        auto parsed = rest.preset();
        if (parsed)
            break;
        const std::string subject = parsed.error().subject();
        std::string field = wholeOf(subject);
        if (!mended.contains(field))
            found.push_back(std::move(parsed).error());
        else
            // Our own mending was not enough: the section goes.
            while (mended.contains(field))
                field = parentOf(field);
        mended.insert(field);
        if (field.empty())
            break;
        const QJsonValue standIn = standInFor(field);
        while (standIn.isUndefined() && rest.value(field).isUndefined()) {
            field = parentOf(field);
            if (field.empty())
                return found;
            mended.insert(field);
        }
        rest.set(field, standIn);
    }
    return found;
}

std::string PresetDraft::text() const {
    return QJsonDocument(json_).toJson(QJsonDocument::Indented).toStdString();
}

}  // namespace landfall
