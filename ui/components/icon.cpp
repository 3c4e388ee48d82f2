#include "ui/components/icon.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace landfall {

namespace {

constexpr qreal kIconSize = 20;

/// Back is where the reading begins.
QString drawnName(const QString& name) {
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        if (name == QLatin1String("left"))
            return QStringLiteral("right");
        if (name == QLatin1String("right"))
            return QStringLiteral("left");
    }
    return name;
}

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(kIconSize, kIconSize);
    setAntialiasing(true);
}

void Icon::setName(const QString& name) {
    if (name == name_)
        return;
    name_ = name;
    update();
    emit changed();
}

void Icon::setColor(const QColor& color) {
    if (color == color_)
        return;
    color_ = color;
    update();
    emit changed();
}

void Icon::paint(QPainter* painter) {
    QFile file(QStringLiteral(":/landfall/icons/%1.svg").arg(drawnName(name_)));
    if (!file.open(QIODevice::ReadOnly))
        return;
    // QtSvg draws currentColor black, so the colour is put in its place.
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color_.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    painter->setOpacity(color_.alphaF());
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

}  // namespace landfall
