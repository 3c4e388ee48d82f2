#include "core/join/added_files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <sstream>
#include <string_view>

#include "core/join/consul_config.h"

namespace landfall {
namespace {

constexpr std::string_view kConsulFolder = "/etc/consul.d/";
constexpr std::string_view kUnitFolder = "/etc/systemd/system/";
constexpr std::string_view kStaticName = "10-static.json";

/// The file's name where it lies in that very folder; Consul does not look below it.
std::string_view nameIn(std::string_view folder, std::string_view path) {
    if (!path.starts_with(folder))
        return {};
    path.remove_prefix(folder.size());
    return path.find('/') == std::string_view::npos ? path : std::string_view();
}

bool isDropIn(std::string_view path) {
    static constexpr std::array<std::string_view, 9> units{"consul.service",
                                                           "consul-template.service",
                                                           "landfall-bootstrap.path",
                                                           "landfall-bootstrap.service",
                                                           "landfall-joined.service",
                                                           "landfall-rendered.path",
                                                           "landfall-rendered.service",
                                                           "vault-agent.path",
                                                           "vault-agent.service"};
    for (const std::string_view unit : units)
        if (!nameIn(std::string(kUnitFolder) + std::string(unit) + ".d/", path).empty())
            return true;
    return false;
}

tl::unexpected<Error> wrong(std::string subject, Message message) {
    return fail(ErrorKind::InvalidInput, std::move(subject), std::move(message));
}

/// As the user that Consul runs as. An owner by number is not known here.
bool consulMayRead(const ExtraFile& file) {
    return (file.mode & 0004U) != 0 || (file.owner == "consul" && (file.mode & 0400U) != 0) ||
           (file.group == "consul" && (file.mode & 0040U) != 0) ||
           file.owner.find_first_not_of("0123456789") == std::string::npos ||
           file.group.find_first_not_of("0123456789") == std::string::npos;
}

/// Consul reads its files in the order of their names, and of two values the later counts
/// (https://developer.hashicorp.com/consul/docs/agent/config, "Configuration files"); lists are
/// joined and objects merged.
std::vector<PlanWarning> contradictions(const ExtraFile& file, const QJsonObject& added,
                                        const JoinSettings& settings, std::string_view name) {
    std::vector<PlanWarning> warnings;
    const QJsonObject ours =
        QJsonDocument::fromJson(QByteArray::fromStdString(consulJson(settings))).object();
    for (const QString& key : added.keys()) {
        const bool scalar = !ours[key].isArray() && !ours[key].isObject();
        const bool contradicts = key == "encrypt" || (ours.contains(key) && scalar);
        if (!contradicts)
            continue;
        warnings.push_back(
            {"files",
             name > kStaticName
                 ? Message::of("%1 sets %2, which the join sets as well: Consul takes it from this "
                               "file.",
                               Path(file.path), key.toStdString())
                 : Message::of("%1 sets %2, which the join sets as well: Consul does not take it "
                               "from this file, which it reads first.",
                               Path(file.path), key.toStdString())});
    }
    return warnings;
}

Result<std::vector<PlanWarning>> checkConsulFile(const ExtraFile& file, const std::string& text,
                                                 const JoinSettings& settings,
                                                 const std::string& subject,
                                                 std::string_view name) {
    const bool json = name.ends_with(".json");
    if (!json && !name.ends_with(".hcl"))
        return std::vector<PlanWarning>{
            {"files", Message::of("Consul does not read %1: it takes names that end in .json or "
                                  ".hcl.",
                                  Path(file.path))}};
    if (!consulMayRead(file))
        return wrong(subject + ".mode",
                     Message::of("Consul, which runs as the user consul, may not read %1 and would "
                                 "not start; accepted is \"owner\": \"root:consul\" with \"mode\": "
                                 "\"0640\", or a file that all may read",
                                 Path(file.path)));
    if (!json)
        return std::vector<PlanWarning>{
            {"files",
             Message::of("What is in %1 was not checked: HCL is not read here.", Path(file.path))}};
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    if (!document.isObject())
        return wrong(subject + ".source",
                     error.error == QJsonParseError::NoError
                         ? Message::of("%1 is no JSON object, and Consul would not start with it",
                                       file.source)
                         : Message::of("%1 is no JSON (byte %2), and Consul would not start with "
                                       "it",
                                       file.source, error.offset));
    return contradictions(file, document.object(), settings, name);
}

/// systemd.unit(5): drop-ins are called *.conf, and what stands before the first section is
/// ignored.
Result<void> checkDropIn(const ExtraFile& file, const std::string& text,
                         const std::string& subject) {
    if (!file.path.ends_with(".conf"))
        return wrong(subject + ".path",
                     Message::of("%1 is not read by systemd; accepted is a drop-in whose name ends "
                                 "in .conf",
                                 Path(file.path)));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto start = line.find_first_not_of(" \t\r");
        if (start == std::string::npos || line[start] == '#' || line[start] == ';')
            continue;
        if (line[start] == '[')
            return {};
        break;
    }
    return wrong(subject + ".source",
                 Message::of("%1 does not begin with a section such as [Service], and systemd "
                             "would ignore what it sets",
                             file.source));
}

}  // namespace

bool addsToJoin(const ExtraFile& file) {
    return !nameIn(kConsulFolder, file.path).empty() || isDropIn(file.path);
}

Result<std::vector<PlanWarning>> checkAddedFile(const ExtraFile& file, const std::string& text,
                                                const JoinSettings& settings,
                                                const std::string& subject) {
    const std::string_view name = nameIn(kConsulFolder, file.path);
    if (!name.empty())
        return checkConsulFile(file, text, settings, subject, name);
    if (isDropIn(file.path))
        LANDFALL_TRY(checkDropIn(file, text, subject));
    return std::vector<PlanWarning>{};
}

}  // namespace landfall
