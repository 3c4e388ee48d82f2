#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace landfall {

/// A small graph of a value over time, from zero to its own highest; newest at the right.
class Sparkline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values READ values WRITE setValues NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)

public:
    explicit Sparkline(QQuickItem* parent = nullptr);

    [[nodiscard]] const QList<qreal>& values() const { return values_; }
    void setValues(const QList<qreal>& values);
    [[nodiscard]] QColor color() const { return color_; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QList<qreal> values_;
    QColor color_ = Qt::black;
};

}  // namespace landfall
