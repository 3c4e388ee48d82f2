#include "ui/models/partition_list_model.h"

#include "ui/words/human_text.h"

namespace landfall {

namespace {

/// Alignment leaves gaps between partitions that nobody wants to read about.
constexpr std::uint64_t kSmallGap = 32 * kMiB;

QString filesystemText(const PlannedPartition& partition) {
    switch (partition.filesystem) {
        case Filesystem::Ext4:
            return QStringLiteral("ext4");
        case Filesystem::Xfs:
            return QStringLiteral("XFS");
        case Filesystem::Btrfs:
            return QStringLiteral("btrfs");
        case Filesystem::F2fs:
            return QStringLiteral("F2FS");
        case Filesystem::Vfat:
            return QStringLiteral("FAT32");
        case Filesystem::Swap:
            return QStringLiteral("swap");
        case Filesystem::None:
            break;
    }
    return {};
}

PartitionListModel::Part partOf(PartitionRole role) {
    using Part = PartitionListModel::Part;
    switch (role) {
        case PartitionRole::Boot:
            return Part::Boot;
        case PartitionRole::Root:
            return Part::Root;
        case PartitionRole::Raw:
            return Part::Raw;
        case PartitionRole::Guard:
        case PartitionRole::Extended:
            return Part::Free;
        case PartitionRole::Data:
            break;
    }
    return Part::Data;
}

QString labelOf(const PlannedPartition& partition) {
    switch (partition.role) {
        case PartitionRole::Boot:
            //: A partition's role
            return PartitionListModel::tr("boot");
        case PartitionRole::Root:
            //: A partition's role
            return PartitionListModel::tr("root");
        case PartitionRole::Guard:
            //: A partition that only keeps the root from growing
            return PartitionListModel::tr("kept free");
        default:
            break;
    }
    if (!partition.label.empty())
        return QString::fromStdString(partition.label);
    return QString::number(partition.number);
}

}  // namespace

PartitionListModel::PartitionListModel(const CardPlan& plan, QObject* parent)
    : QAbstractListModel(parent) {
    const auto shareOf = [&plan](std::uint64_t bytes) {
        return plan.cardSize.value == 0
                   ? 0.0
                   : static_cast<qreal>(bytes) / static_cast<qreal>(plan.cardSize.value);
    };
    const auto addFree = [&](std::uint64_t from, std::uint64_t to) {
        if (to > from && to - from >= kSmallGap)
            //: Space on a card that no partition takes
            rows_.push_back({Part::Free, tr("free"), {to - from}, shareOf(to - from), {}, {}});
    };
    std::uint64_t end = 0;
    for (const PlannedPartition& partition : plan.partitions) {
        if (partition.role == PartitionRole::Extended)
            continue;
        addFree(end, partition.start.value);
        end = partition.start.value + partition.size.value;
        rows_.push_back({partOf(partition.role), labelOf(partition), partition.size,
                         shareOf(partition.size.value), QString::fromStdString(partition.mount),
                         filesystemText(partition)});
    }
    addFree(end, plan.cardSize.value);
}

int PartitionListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QHash<int, QByteArray> PartitionListModel::roleNames() const {
    return {{PartitionRoleRole, "part"}, {LabelRole, "label"},
            {SizeTextRole, "sizeText"},  {ExactTextRole, "exactText"},
            {ShareRole, "share"},        {MountRole, "mount"},
            {KindRole, "kind"}};
}

QVariant PartitionListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case PartitionRoleRole:
            return QVariant::fromValue(row.part);
        case LabelRole:
            return row.label;
        case SizeTextRole:
            return shownSize(row.size);
        case ExactTextRole:
            return shownExactly(row.size);
        case ShareRole:
            return row.share;
        case MountRole:
            return row.mount;
        case KindRole:
            return row.kind;
        default:
            return {};
    }
}

}  // namespace landfall
