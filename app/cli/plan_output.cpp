#include "app/cli/plan_output.h"

#include <QJsonArray>
#include <cstdio>

#include "app/cli/output.h"
#include "core/config/preset_rules.h"

namespace landfall::cli {
namespace {

std::string octal(std::uint32_t mode) {
    char text[16];
    std::snprintf(text, sizeof text, "%04o", mode);
    return text;
}

QJsonObject fileObject(const ContentFile& file) {
    QJsonObject out{{"place", file.place == Place::Boot ? "boot" : "root"},
                    {"path", qt(file.path)},
                    {"owner", qt(file.owner.user + ":" + file.owner.group)},
                    {"mode", qt(octal(file.mode))},
                    {"origin", qt(originMessage(file.origin).english())}};
    if (const auto* source = std::get_if<std::filesystem::path>(&file.content))
        out["source"] = qt(source->string());
    else
        out["size"] = static_cast<qint64>(std::get<std::string>(file.content).size());
    return out;
}

QJsonObject partitionObject(const PlannedPartition& partition) {
    return {{"number", partition.number},
            {"role", qt(roleName(partition.role))},
            {"label", qt(partition.label)},
            {"start", static_cast<qint64>(partition.start.value)},
            {"size", static_cast<qint64>(partition.size.value)},
            {"type", partition.type},
            {"filesystem",
             qt(partition.role == PartitionRole::Guard || partition.role == PartitionRole::Extended
                    ? ""
                    : filesystemName(partition.filesystem))},
            {"mount", qt(partition.mount)},
            {"owner", qt(partition.owner + ":" + partition.group)},
            {"mode", qt(octal(partition.mode))}};
}

}  // namespace

QJsonObject planObject(const CardPlan& plan, std::string_view host) {
    QJsonArray partitions;
    for (const PlannedPartition& partition : plan.partitions)
        partitions.append(partitionObject(partition));
    QJsonArray files;
    for (const ContentFile& file : plan.content.files)
        files.append(fileObject(file));
    QJsonArray warnings;
    for (const PlanWarning& warning : plan.warnings)
        warnings.append(QJsonObject{{"subject", qt(warning.subject)},
                                    {"message", qt(warning.message.english())}});
    return {{"host", qt(host)},
            {"cardSize", static_cast<qint64>(plan.cardSize.value)},
            {"smallestCard", static_cast<qint64>(plan.smallestCard.value)},
            {"table", qt(tableName(plan.table))},
            {"architecture", qt(plan.architecture)},
            {"asItIs", plan.asItIs},
            {"tableStays", plan.tableStays},
            {"partitions", partitions},
            {"files", files},
            {"warnings", warnings}};
}

}  // namespace landfall::cli
