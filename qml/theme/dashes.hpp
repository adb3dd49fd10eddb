// A rounded box with a dashed edge: what is missing, or not possible yet. Rectangle cannot draw dashes.
// GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace waymark::theme {

class Dashes : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed FINAL)
    // Pixels. A radius over half the height makes a pill.
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL)

public:
    explicit Dashes(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QColor fill() const { return m_fill; }
    void setFill(const QColor &fill);
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void repaint();

    QColor m_color = Qt::black;
    QColor m_fill = Qt::transparent;
    qreal m_radius = 8.0;
    qreal m_thickness = 1.5;
};

} // namespace waymark::theme
