// One icon from assets/icons, painted in one colour at the size and pixel ratio it is shown with. The
// software renderer has no colouring effects, so the colour is written into the drawing before it is read.
// GUI thread only.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QSvgRenderer>

namespace waymark::theme {

class Glyph : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    // Stem of a file in assets/icons, e.g. "cloud" or "shape-partA". Empty paints nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    // Painted as seen in a mirror, for right-to-left reading.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    // How many pixels are painted per unit: the scale of a scaled parent, so that a 4K room screen is sharp.
    Q_PROPERTY(qreal detail READ detail WRITE setDetail NOTIFY detailChanged FINAL)

public:
    explicit Glyph(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] qreal detail() const { return m_detail; }
    void setDetail(qreal detail);

    void paint(QPainter *painter) override;

signals:
    void nameChanged();
    void colorChanged();
    void mirroredChanged();
    void detailChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void reload();
    void resizeTexture();

    QString m_name;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
    qreal m_detail = 1.0;
    QSvgRenderer m_drawing;
};

} // namespace waymark::theme
