#include "dashes.hpp"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace waymark::theme {

Dashes::Dashes(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Dashes::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    repaint();
}

void Dashes::setFill(const QColor &fill)
{
    if (m_fill == fill)
        return;
    m_fill = fill;
    repaint();
}

void Dashes::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    repaint();
}

void Dashes::setThickness(qreal thickness)
{
    if (qFuzzyCompare(m_thickness, thickness))
        return;
    m_thickness = thickness;
    repaint();
}

void Dashes::paint(QPainter *painter)
{
    // The edge lies inside the item, so that a neighbour never cuts half of it off.
    const qreal half = m_thickness / 2.0;
    const QRectF box = boundingRect().adjusted(half, half, -half, -half);
    const qreal radius = std::clamp(m_radius - half, 0.0, box.height() / 2.0);
    QPen pen(m_color, m_thickness, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({2.6, 2.0});
    painter->setPen(pen);
    painter->setBrush(m_fill);
    painter->drawRoundedRect(box, radius, radius);
}

void Dashes::repaint()
{
    update();
    emit changed();
}

} // namespace waymark::theme
