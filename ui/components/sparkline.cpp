#include "ui/components/sparkline.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>

namespace landfall {

namespace {
constexpr qreal kStroke = 1.5;
constexpr float kFillOpacity = 0.14F;
}  // namespace

Sparkline::Sparkline(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &Sparkline::changed, this, [this] { update(); });
}

void Sparkline::setValues(const QList<qreal>& values) {
    if (values == values_)
        return;
    values_ = values;
    emit changed();
}

void Sparkline::setColor(const QColor& color) {
    if (color == color_)
        return;
    color_ = color;
    emit changed();
}

void Sparkline::paint(QPainter* painter) {
    if (values_.size() < 2)
        return;
    const qreal highest = std::max(*std::max_element(values_.begin(), values_.end()), 1e-9);
    const qreal bottom = height() - kStroke;
    const qreal step = width() / static_cast<qreal>(values_.size() - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < values_.size(); ++i) {
        const QPointF point(step * static_cast<qreal>(i),
                            bottom - (bottom - kStroke) * values_[i] / highest);
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath ground = line;
    ground.lineTo(width(), bottom);
    ground.lineTo(0, bottom);
    QColor tint = color_;
    tint.setAlphaF(kFillOpacity);
    painter->fillPath(ground, tint);
    painter->setPen(QPen(color_, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(line);
}

}  // namespace landfall
