// A few large words that look the same every time, pixel for pixel: they are drawn once into a picture of their own, and
// that picture is shown. Letters that the scene graph draws anew come out a shade different with what was on the screen
// before them (measured with its software renderer). Centred, wrapped, smaller where they would not fit. GUI thread only.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace waymark::controls {

class SteadyWords : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed FINAL)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(int pixels MEMBER m_pixels NOTIFY changed FINAL)

public:
    explicit SteadyWords(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void forget();
    void draw();

    QString m_text;
    QString m_family;
    QColor m_color;
    int m_pixels = 12;
    QImage m_picture; // none: to be drawn
};

} // namespace waymark::controls
