#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <vector>

#include "core/compose/card_plan.h"

namespace landfall {

/// The partitions of one planned card and the space that stays free, in their order on it.
class PartitionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the PlanModel")

public:
    enum Role {
        PartitionRoleRole = Qt::UserRole + 1,
        LabelRole,
        SizeTextRole,
        ExactTextRole,
        ShareRole,
        MountRole,
        KindRole
    };
    /// As the bar tells them apart.
    enum class Part { Boot, Root, Data, Raw, Free };
    Q_ENUM(Part)

    explicit PartitionListModel(const CardPlan& plan, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        Part part = Part::Data;
        QString label;
        ByteCount size;
        qreal share = 0;
        QString mount;
        QString kind;  ///< "ext4"
    };
    std::vector<Row> rows_;
};

}  // namespace landfall
