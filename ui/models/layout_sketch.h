#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/compose/boundaries.h"
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
    /// The places of the bar that can be moved: where they are on the card (0 to 1), and in words.
    Q_PROPERTY(QList<qreal> handles READ handles NOTIFY changed)
    Q_PROPERTY(QList<QString> handleNames READ handleNames NOTIFY changed)
    Q_PROPERTY(QList<QString> handleSizes READ handleSizes NOTIFY changed)
    Q_PROPERTY(QString smallest READ smallest NOTIFY changed)
    Q_PROPERTY(QString drawnOn READ drawnOn NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit LayoutSketch(PresetEditor& editor);

    void setBase(std::shared_ptr<const BaseImage> base);

    /// Null where nothing can be drawn.
    [[nodiscard]] PartitionListModel* partitions() const { return partitions_; }
    /// "32 GB": what cards are sold as.
    [[nodiscard]] QStringList cardSizes() const;
    /// An index of cardSizes().
    [[nodiscard]] int cardSize() const { return cardSize_; }
    void setCardSize(int index);
    [[nodiscard]] QList<qreal> handles() const;
    [[nodiscard]] QStringList handleNames() const;
    [[nodiscard]] QStringList handleSizes() const;
    /// Before a handle is dragged: what follows is reckoned from where it is now.
    Q_INVOKABLE void grab(int handle);
    /// Away from where it was grabbed, as a part of the card. Where it does not fit it stays.
    Q_INVOKABLE void drag(qreal share);
    /// By the keyboard.
    Q_INVOKABLE void step(int handle, int steps);

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
    [[nodiscard]] BaseFacts facts() const;
    [[nodiscard]] ByteCount shownCard() const;
    void moveTo(const Layout& from, const Boundary& boundary, ByteOffset place);

    PresetEditor& editor_;
    std::shared_ptr<const BaseImage> base_;
    int cardSize_ = 1;
    PartitionListModel* partitions_ = nullptr;
    Layout layout_;  ///< what is drawn
    std::vector<Boundary> boundaries_;
    std::optional<std::pair<Layout, Boundary>> grabbed_;
    QString smallest_;
    QString drawnOn_;
    QString problem_;
};

}  // namespace landfall
