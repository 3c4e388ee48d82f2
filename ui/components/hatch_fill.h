#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace landfall {

/// A rounded ground with a quiet pattern on it, so that partitions are told apart without colour.
class HatchFill : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pattern pattern READ pattern WRITE setPattern NOTIFY changed)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed)

public:
    enum class Pattern { Plain, Rising, Falling, Dots, Bars };
    Q_ENUM(Pattern)

    explicit HatchFill(QQuickItem* parent = nullptr);

    [[nodiscard]] Pattern pattern() const { return pattern_; }
    void setPattern(Pattern pattern);
    [[nodiscard]] QColor ground() const { return ground_; }
    void setGround(const QColor& ground);
    [[nodiscard]] QColor ink() const { return ink_; }
    void setInk(const QColor& ink);
    [[nodiscard]] qreal radius() const { return radius_; }
    void setRadius(qreal radius);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    void drawPattern(QPainter& painter) const;

    Pattern pattern_ = Pattern::Plain;
    QColor ground_;
    QColor ink_;
    qreal radius_ = 0;
};

}  // namespace landfall
