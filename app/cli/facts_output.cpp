#include "app/cli/facts_output.h"

#include <QJsonArray>
#include <cstdio>

#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/compose/base_limits.h"

namespace landfall::cli {
namespace {

std::string_view growthText(GrowthTrigger growth) {
    switch (growth) {
        case GrowthTrigger::None:
            return "does not grow by itself";
        case GrowthTrigger::FirstbootInit:
            return "grows to the whole card by init=…/firstboot in its command line";
        case GrowthTrigger::ResizeWord:
            return "grows to the whole card by the word \"resize\" in its command line";
        case GrowthTrigger::InitramfsGrowroot:
            return "grows to the whole card from its initramfs (growroot)";
        case GrowthTrigger::DebianRaspiService:
            return "grows to the whole card by a service at every boot";
        case GrowthTrigger::ArmbianService:
            return "grows to the whole card by armbian-resize-filesystem.service";
        case GrowthTrigger::DietPiService:
            return "grows to the whole card by dietpi-fs_partition_resize.service";
    }
    return "";
}

std::string hexId(std::uint32_t id) {
    char text[16];
    std::snprintf(text, sizeof text, "%08x", id);
    return text;
}

QJsonObject partitionObject(const PartitionFacts& partition) {
    return {{"number", partition.entry.number},
            {"start", static_cast<qint64>(partition.entry.start.value)},
            {"size", static_cast<qint64>(partition.entry.size.value)},
            {"type", partition.entry.type},
            {"filesystem", qt(partition.filesystem)},
            {"label", qt(partition.label)},
            {"uuid", qt(partition.uuid)}};
}

/// What can be made of it, before anything is chosen.
std::string usesText(const BaseFacts& facts) {
    const BaseUse use = baseUse(facts);
    const auto answer = [](const Message& whyNot, const char* yes) {
        return whyNot.empty() ? std::string(yes) : "no: " + whyNot.english();
    };
    return "  as it is      yes, without a preset\n  settings      " +
           answer(use.whyNoSettings, "yes, into its root") + "\n  partitions    " +
           answer(use.whyNoLayout, "yes, the layout can be changed") + "\n";
}

QJsonObject usesObject(const BaseFacts& facts) {
    const BaseUse use = baseUse(facts);
    return {{"asItIs", true},
            {"settings", use.whyNoSettings.empty()},
            {"layout", use.whyNoLayout.empty()},
            {"whyNoSettings", qt(use.whyNoSettings.english())},
            {"whyNoLayout", qt(use.whyNoLayout.english())}};
}

}  // namespace

std::string factsText(const BaseImage& base) {
    const BaseFacts& facts = base.facts;
    // Each on its own line, whatever the image says of itself.
    std::string out = visible(base.name) + " (id " + base.id + ")\n";
    if (!facts.prettyName.empty())
        out += "  system        " + visible(facts.prettyName) + ", " +
               std::string(architectureName(facts.architecture)) +
               (facts.arm.least != 0 ? " (ARMv" + std::to_string(facts.arm.least) + ")" : "") +
               "\n";
    out += "  kind          " + std::string(baseKindName(facts.kind)) + ": " +
           facts.reason.english() + "\n";
    out += "  size          " + humanSize(base.size) + " (" + std::to_string(base.size.value) +
           " bytes), table " + std::string(tableName(facts.table)) +
           (facts.table == TableFormat::Mbr ? ", disk id " + hexId(facts.diskId) : "") + "\n";
    out += usesText(facts);
    out += "  root growth   " + std::string(growthText(facts.growth)) + "\n";
    out += "  sha256        " + base.decodedSha256 + " (decoded)\n";
    for (const PartitionFacts& partition : facts.partitions) {
        out += "  partition " + std::to_string(partition.entry.number) + "   " +
               (partition.filesystem.empty() ? "?" : partition.filesystem) + " \"" +
               visible(partition.label) + "\", " + exactSize(partition.entry.size) + " at " +
               exactSize({partition.entry.start.value});
        if (facts.bootPartition == partition.entry.number)
            out += ", boot (" + facts.bootMount + ")";
        if (facts.rootPartition == partition.entry.number)
            out += ", root, " + humanSize(facts.rootUsed) + " used";
        out += "\n";
    }
    for (const std::string& trace : facts.traces)
        out += "  traces of use " + visible(trace) + "\n";
    for (const Error& limit : baseLimits(facts))
        if (limit.subject() != "base" && limit.subject() != "layout")
            out += "  unsupported   " + limit.text() + "\n";
    for (const Message& remark : base.remarks)
        out += "  note          " + remark.english() + "\n";
    return out;
}

QJsonObject factsObject(const BaseImage& base) {
    const BaseFacts& facts = base.facts;
    QJsonArray partitions;
    for (const PartitionFacts& partition : facts.partitions)
        partitions.append(partitionObject(partition));
    QJsonArray traces;
    for (const std::string& trace : facts.traces)
        traces.append(qt(trace));
    QJsonArray cannot;
    for (const Error& limit : baseLimits(facts))
        cannot.append(qt(limit.text()));
    QJsonArray remarks;
    for (const Message& remark : base.remarks)
        remarks.append(qt(remark.english()));
    QJsonObject out{{"id", qt(base.id)},
                    {"name", qt(base.name)},
                    {"size", static_cast<qint64>(base.size.value)},
                    {"sha256", qt(base.compressedSha256)},
                    {"decodedSha256", qt(base.decodedSha256)},
                    {"kind", qt(baseKindName(facts.kind))},
                    {"reason", qt(facts.reason.english())},
                    {"system", qt(facts.prettyName)},
                    {"architecture", qt(architectureName(facts.architecture))},
                    {"table", qt(tableName(facts.table))},
                    {"growth", qt(growthText(facts.growth))},
                    {"bootMount", qt(facts.bootMount)},
                    {"partitions", partitions},
                    {"traces", traces},
                    {"possible", usesObject(facts)},
                    {"cannotApply", cannot},
                    {"remarks", remarks}};
    if (facts.arm.least != 0)
        out["armVersion"] = static_cast<int>(facts.arm.least);
    if (facts.table == TableFormat::Mbr)
        out["diskId"] = qt(hexId(facts.diskId));
    if (facts.bootPartition)
        out["bootPartition"] = *facts.bootPartition;
    if (facts.rootPartition)
        out["rootPartition"] = *facts.rootPartition;
    return out;
}

}  // namespace landfall::cli
