#include "steady_words.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <QTextLayout>

#include <cmath>

namespace waymark::controls {
namespace {

constexpr int least = 10; // pixels
QFont fontOf(const QString &family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, -std::round(0.02 * pixels));
    return font;
}

// Breaks the words into lines of that width; how high they are together. Negative: a word is wider than that.
qreal breakInto(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    bool fits = true;
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        fits = fits && line.naturalTextWidth() <= width;
    }
    layout.endLayout();
    return fits ? height : -1;
}

} // namespace

SteadyWords::SteadyWords(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &SteadyWords::changed, this, &SteadyWords::forget);
}

void SteadyWords::paint(QPainter *painter)
{
    if (m_picture.isNull())
        draw();
    painter->drawImage(QPoint(), m_picture);
}

void SteadyWords::draw()
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    int pixels = std::max(least, m_pixels);
    QTextLayout layout(m_text, fontOf(m_family, pixels));
    qreal height = breakInto(layout, width());
    while (pixels > least && (height < 0 || height > this->height())) {
        layout.setFont(fontOf(m_family, --pixels));
        height = breakInto(layout, width());
    }
    m_picture = QImage((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(m_color);
    const qreal top = std::round((this->height() - std::abs(height)) / 2);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        line.draw(&painter, {std::round((width() - line.naturalTextWidth()) / 2), top});
    }
}

void SteadyWords::forget()
{
    m_picture = {};
    update();
}

void SteadyWords::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        forget();
}

void SteadyWords::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        forget();
}

} // namespace waymark::controls
