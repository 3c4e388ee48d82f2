#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <vector>

#include "core/content/card_content.h"

namespace landfall {

/// What is put onto, changed on and taken from a base, a line each, for the review.
class ContentListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the PlanModel")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { WhatRole = Qt::UserRole + 1, NoteRole };

    explicit ContentListModel(QObject* parent) : QAbstractListModel(parent) {}

    void show(const CardContent& content);

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Row {
        QString what;
        QString note;
    };
    std::vector<Row> rows_;
};

}  // namespace landfall
