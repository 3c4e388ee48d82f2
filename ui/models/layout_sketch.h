#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <memory>

#include "core/image/base_image.h"
#include "ui/models/partition_list_model.h"
#include "ui/models/preset_editor.h"

namespace landfall {

/// The partitions of the preset that is being written, drawn for one size of card, on the chosen
/// base or on a typical one. While the layout breaks a rule, the last that did not is shown.
class LayoutSketch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(landfall::PartitionListModel* partitions READ partitions NOTIFY changed)
    Q_PROPERTY(QList<QString> cardSizes READ cardSizes CONSTANT)
    Q_PROPERTY(int cardSize READ cardSize WRITE setCardSize NOTIFY changed)
    Q_PROPERTY(QString smallest READ smallest NOTIFY changed)
    Q_PROPERTY(QString drawnOn READ drawnOn NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit LayoutSketch(const PresetEditor& editor);

    void setBase(std::shared_ptr<const BaseImage> base);

    /// Null where nothing can be drawn.
    [[nodiscard]] PartitionListModel* partitions() const { return partitions_; }
    /// "32 GB": what cards are sold as.
    [[nodiscard]] QStringList cardSizes() const;
    /// An index of cardSizes().
    [[nodiscard]] int cardSize() const { return cardSize_; }
    void setCardSize(int index);
    /// "Fits on cards of 16 GB and larger"; empty where it cannot be told.
    [[nodiscard]] const QString& smallest() const { return smallest_; }
    [[nodiscard]] const QString& drawnOn() const { return drawnOn_; }
    /// Why it does not fit on this size of card, in the core's words.
    [[nodiscard]] const QString& problem() const { return problem_; }

signals:
    void changed();

private:
    void draw();
    void drawLayout(const Layout& layout);

    const PresetEditor& editor_;
    std::shared_ptr<const BaseImage> base_;
    int cardSize_ = 1;
    PartitionListModel* partitions_ = nullptr;
    QString smallest_;
    QString drawnOn_;
    QString problem_;
};

}  // namespace landfall
