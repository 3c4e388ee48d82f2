#include "ui/components/hatch_fill.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace landfall {

namespace {
constexpr qreal kPitch = 8;
constexpr qreal kDot = 1.1;
constexpr qreal kPatternOpacity = 0.35;
}  // namespace

HatchFill::HatchFill(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &HatchFill::changed, this, [this] { update(); });
}

void HatchFill::setPattern(Pattern pattern) {
    if (pattern == pattern_)
        return;
    pattern_ = pattern;
    emit changed();
}

void HatchFill::setGround(const QColor& ground) {
    if (ground == ground_)
        return;
    ground_ = ground;
    emit changed();
}

void HatchFill::setInk(const QColor& ink) {
    if (ink == ink_)
        return;
    ink_ = ink;
    emit changed();
}

void HatchFill::setRadius(qreal radius) {
    if (qFuzzyCompare(radius, radius_))
        return;
    radius_ = radius;
    emit changed();
}

void HatchFill::paint(QPainter* painter) {
    const QRectF area = QRectF(0, 0, width(), height()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const qreal corner = qMin(radius_, area.width() / 2);
    QPainterPath shape;
    shape.addRoundedRect(area, corner, corner);
    painter->fillPath(shape, ground_);
    painter->save();
    painter->setClipPath(shape);
    painter->setOpacity(kPatternOpacity);
    drawPattern(*painter);
    painter->restore();
    painter->setPen(QPen(ink_, 1));
    painter->drawPath(shape);
}

void HatchFill::drawPattern(QPainter& painter) const {
    painter.setPen(QPen(ink_, 1));
    const qreal w = width();
    const qreal h = height();
    switch (pattern_) {
        case Pattern::Plain:
            return;
        case Pattern::Rising:
            for (qreal x = -h; x < w; x += kPitch)
                painter.drawLine(QPointF(x, h), QPointF(x + h, 0));
            return;
        case Pattern::Falling:
            for (qreal x = -h; x < w; x += kPitch)
                painter.drawLine(QPointF(x, 0), QPointF(x + h, h));
            return;
        case Pattern::Bars:
            for (qreal x = kPitch / 2; x < w; x += kPitch)
                painter.drawLine(QPointF(x, 0), QPointF(x, h));
            return;
        case Pattern::Dots:
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink_);
            for (qreal y = kPitch / 2; y < h; y += kPitch)
                for (qreal x = kPitch / 2; x < w; x += kPitch)
                    painter.drawEllipse(QPointF(x, y), kDot, kDot);
            return;
    }
}

}  // namespace landfall
