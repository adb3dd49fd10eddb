#include "qr_code.hpp"

#include <QPainter>

#include <cmath>

namespace waymark::theme {

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setOpaquePainting(true);
}

void QrCode::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_matrix = qrMatrix(text);
    emit textChanged();
    update();
}

void QrCode::paint(QPainter* painter)
{
    painter->fillRect(boundingRect(), Qt::white);
    if (!isValid())
        return;
    // Half a pixel of grey between two squares is what a poor camera stumbles over.
    const int all = m_matrix.side + 2 * qrQuiet;
    const int square = std::max(1, static_cast<int>(std::floor(std::min(width(), height()) / all)));
    const int left = (static_cast<int>(width()) - square * m_matrix.side) / 2;
    const int top = (static_cast<int>(height()) - square * m_matrix.side) / 2;
    for (int y = 0; y < m_matrix.side; ++y)
        for (int x = 0; x < m_matrix.side; ++x)
            if (m_matrix.isDark(x, y))
                painter->fillRect(left + x * square, top + y * square, square, square, Qt::black);
}

} // namespace waymark::theme
