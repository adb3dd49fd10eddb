#include "glyph.hpp"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::theme {

namespace {

Q_LOGGING_CATEGORY(icons, "waymark.icons")

QByteArray drawingOf(const QString &name, const QColor &color)
{
    // A name is a bare file stem: one that could climb out of the icon folder is not looked up at all.
    static const QRegularExpression stem(QStringLiteral("^[A-Za-z0-9-]+$"));
    QFile file(QStringLiteral(":/waymark/icons/%1.svg").arg(name));
    if (!stem.match(name).hasMatch() || !file.open(QIODevice::ReadOnly)) {
        qCWarning(icons) << "there is no icon called" << name;
        return {};
    }
    static const QRegularExpression paint(QStringLiteral("(stroke|fill)=\"#[0-9A-Fa-f]{6}\""));
    QString text = QString::fromUtf8(file.readAll());
    text.replace(paint, QStringLiteral("\\1=\"%1\"").arg(color.name(QColor::HexRgb)));
    return text.toUtf8();
}

} // namespace

Glyph::Glyph(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Glyph::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    reload();
    emit nameChanged();
}

void Glyph::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    reload();
    emit colorChanged();
}

void Glyph::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    emit mirroredChanged();
}

void Glyph::setDetail(qreal detail)
{
    const qreal bounded = std::clamp(detail, 0.1, 8.0);
    if (qFuzzyCompare(m_detail, bounded))
        return;
    m_detail = bounded;
    resizeTexture();
    emit detailChanged();
}

void Glyph::paint(QPainter *painter)
{
    if (!m_drawing.isValid())
        return;
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_drawing.render(painter, boundingRect());
}

void Glyph::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        resizeTexture();
}

void Glyph::reload()
{
    m_drawing.load(m_name.isEmpty() ? QByteArray() : drawingOf(m_name, m_color));
    update();
}

void Glyph::resizeTexture()
{
    if (m_detail > 1.0)
        setTextureSize((size() * m_detail).toSize());
    else
        setTextureSize({});
    update();
}

} // namespace waymark::theme
