#include "core/receipt/receipt_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "core/config/message_json.h"

namespace landfall {
namespace {

struct TextField {
    const char* key;
    std::string Receipt::*member;
};

constexpr std::array<TextField, 18> kTextFields{{{"id", &Receipt::id},
                                                 {"when", &Receipt::when},
                                                 {"preset", &Receipt::preset},
                                                 {"base", &Receipt::base},
                                                 {"host", &Receipt::host},
                                                 {"pattern", &Receipt::pattern},
                                                 {"target", &Receipt::target},
                                                 {"drive", &Receipt::drive},
                                                 {"diskId", &Receipt::diskId},
                                                 {"tokenAccessor", &Receipt::tokenAccessor},
                                                 {"tokenExpires", &Receipt::tokenExpires},
                                                 {"vault", &Receipt::vault},
                                                 {"creationPath", &Receipt::creationPath},
                                                 {"tokenRevoked", &Receipt::tokenRevoked},
                                                 {"hostKey", &Receipt::hostKey},
                                                 {"batch", &Receipt::batch},
                                                 {"seen", &Receipt::seen},
                                                 {"joined", &Receipt::joined}}};

struct CountField {
    const char* key;
    ByteCount Receipt::*member;
};

constexpr std::array<CountField, 5> kCountFields{{{"cardSize", &Receipt::cardSize},
                                                  {"bytesWritten", &Receipt::bytesWritten},
                                                  {"bytesSkipped", &Receipt::bytesSkipped},
                                                  {"bytesEqual", &Receipt::bytesEqual},
                                                  {"bytesBlanked", &Receipt::bytesBlanked}}};

/// "1048576+512 2097152+4096": start and length in bytes.
std::string rangesText(const RangeList& ranges) {
    std::string text;
    for (const ByteRange& range : ranges) {
        text += text.empty() ? "" : " ";
        text += std::to_string(range.start.value) + "+" + std::to_string(range.length.value);
    }
    return text;
}

/// Takes a number off the front; nothing where there is none.
std::optional<std::uint64_t> takeNumber(std::string_view& text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// Nothing unless the ranges are well formed, sorted and apart.
std::optional<RangeList> rangesOf(std::string_view text) {
    RangeList ranges;
    std::uint64_t end = 0;
    while (!text.empty()) {
        const auto start = takeNumber(text);
        if (!start || *start < end || !text.starts_with('+'))
            return std::nullopt;
        text.remove_prefix(1);
        const auto length = takeNumber(text);
        if (!length || *length == 0 || *length > ~std::uint64_t{0} - *start)
            return std::nullopt;
        ranges.push_back({{*start}, {*length}});
        end = *start + *length;
        if (text.starts_with(' '))
            text.remove_prefix(1);
    }
    return ranges;
}

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<Error> noReceipt(Message why) {
    return fail(ErrorKind::InvalidInput, "receipt",
                Message::of("this is not a receipt: %1", std::move(why)));
}

QJsonArray phasesToJson(const std::vector<PhaseRecord>& phases) {
    QJsonArray array;
    for (const PhaseRecord& phase : phases)
        array.append(QJsonObject{{"phase", QString::fromStdString(phase.phase)},
                                 {"outcome", qt(outcomeName(phase.outcome))},
                                 {"seconds", phase.seconds}});
    return array;
}

Result<std::vector<PhaseRecord>> phasesFromJson(const QJsonArray& array) {
    std::vector<PhaseRecord> phases;
    for (const auto& each : array) {
        const QJsonObject object = each.toObject();
        const std::string name = object["outcome"].toString().toStdString();
        const auto outcome = outcomeNamed(name);
        if (!outcome)
            return noReceipt(Message::of("%1 is not the outcome of a phase", Quoted(name)));
        phases.push_back(
            {object["phase"].toString().toStdString(), *outcome, object["seconds"].toDouble()});
    }
    return phases;
}

QJsonArray contentToJson(const std::vector<ContentDigest>& content) {
    QJsonArray array;
    for (const ContentDigest& digest : content)
        array.append(QJsonObject{{"part", QString::fromStdString(digest.part)},
                                 {"sha256", QString::fromStdString(digest.sha256)},
                                 {"ranges", QString::fromStdString(rangesText(digest.ranges))}});
    return array;
}

Result<std::vector<ContentDigest>> contentFromJson(const QJsonArray& array) {
    std::vector<ContentDigest> content;
    for (const auto& each : array) {
        const QJsonObject object = each.toObject();
        auto ranges = rangesOf(object["ranges"].toString().toStdString());
        if (!ranges || ranges->empty())
            return noReceipt(Message::of("a range of its \"content\" is malformed"));
        content.push_back({object["part"].toString().toStdString(), std::move(*ranges),
                           object["sha256"].toString().toStdString()});
    }
    return content;
}

QJsonObject rootToJson(const RootMark& root) {
    return {{"start", static_cast<qint64>(root.start.value)},
            {"mounts", static_cast<qint64>(root.mounts)},
            {"lastMount", static_cast<qint64>(root.lastMount)}};
}

RootMark rootFromJson(const QJsonObject& object) {
    return {{static_cast<std::uint64_t>(object["start"].toInteger())},
            static_cast<std::uint32_t>(object["mounts"].toInteger()),
            static_cast<std::uint64_t>(object["lastMount"].toInteger())};
}

/// Also of a receipt that has its text alone, or a message of a later form.
Message noteOf(const QJsonObject& object) {
    if (auto message = messageFromJson(object["noteMessage"].toObject()))
        return std::move(*message);
    const std::string text = object["note"].toString().toStdString();
    return text.empty() ? Message() : Message::of("%1", text);
}

}  // namespace

std::string receiptToJson(const Receipt& receipt) {
    QJsonObject object{{"schema", 1}};
    for (const TextField& field : kTextFields)
        object[field.key] = QString::fromStdString(receipt.*field.member);
    for (const CountField& field : kCountFields)
        object[field.key] = static_cast<qint64>((receipt.*field.member).value);
    object["state"] = qt(stateName(receipt.state));
    object["note"] = qt(receipt.note.english());
    if (!receipt.note.empty())
        object["noteMessage"] = messageToJson(receipt.note);
    object["number"] = static_cast<qint64>(receipt.number);
    object["phases"] = phasesToJson(receipt.phases);
    object["content"] = contentToJson(receipt.content);
    if (receipt.root)
        object["root"] = rootToJson(*receipt.root);
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

Result<Receipt> receiptFromJson(const std::string& text) {
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, "receipt", Message::of("this is not a receipt"));
    const QJsonObject object = document.object();
    Receipt receipt;
    for (const TextField& field : kTextFields)
        receipt.*field.member = object[field.key].toString().toStdString();
    for (const CountField& field : kCountFields)
        (receipt.*field.member).value = static_cast<std::uint64_t>(object[field.key].toInteger());
    receipt.number = static_cast<std::uint32_t>(object["number"].toInteger());
    const std::string state = object["state"].toString().toStdString();
    const auto known = stateNamed(state);
    if (!known)
        return noReceipt(Message::of("%1 is not a state of a receipt", Quoted(state)));
    receipt.state = *known;
    receipt.note = noteOf(object);
    LANDFALL_ASSIGN(receipt.phases, phasesFromJson(object["phases"].toArray()));
    LANDFALL_ASSIGN(receipt.content, contentFromJson(object["content"].toArray()));
    if (object["root"].isObject())
        receipt.root = rootFromJson(object["root"].toObject());
    return receipt;
}

}  // namespace landfall
