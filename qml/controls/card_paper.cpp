#include "card_paper.hpp"

#include "qr_matrix.hpp"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>

namespace waymark::controls {

namespace {

// Everything in millimetres: one unit of the painter is one.
constexpr qreal pageWidth = 210;
constexpr qreal pageHeight = 297;
constexpr int columns = 2;
constexpr int rows = CardPaper::perPage / columns;
constexpr qreal cardWidth = pageWidth / columns;
constexpr qreal cardHeight = pageHeight / rows;
constexpr qreal edge = 8;
constexpr qreal picture = 44;

// Type is set in points, as on every paper; a painter in millimetres would round it to whole ones.
class Sheet {
public:
    Sheet(QPainter& painter, int perMillimetre) : m_painter(painter), m_scale(perMillimetre) {}

    void words(const QRectF& box, const QString& text, qreal points, bool strong,
               int flags = Qt::TextWordWrap)
    {
        QFont font(QStringLiteral("Inter"));
        font.setPointSizeF(points);
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(scaled(box), flags, text);
    }
    void line(QPointF from, QPointF to)
    {
        m_painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.2 * m_scale, Qt::DashLine));
        m_painter.drawLine(from * m_scale, to * m_scale);
    }
    void code(QPointF at, qreal side, const QString& text)
    {
        const theme::QrMatrix matrix = theme::qrMatrix(text);
        if (matrix.side == 0)
            return;
        const qreal square = side / (matrix.side + 2 * theme::qrQuiet);
        for (int y = 0; y < matrix.side; ++y)
            for (int x = 0; x < matrix.side; ++x)
                if (matrix.isDark(x, y))
                    m_painter.fillRect(scaled({at.x() + (x + theme::qrQuiet) * square,
                                               at.y() + (y + theme::qrQuiet) * square, square, square}),
                                       Qt::black);
    }

private:
    [[nodiscard]] QRectF scaled(const QRectF& box) const
    {
        return {box.x() * m_scale, box.y() * m_scale, box.width() * m_scale, box.height() * m_scale};
    }

    QPainter& m_painter;
    qreal m_scale;
};

void drawCard(Sheet& sheet, QPointF at, const QVariantMap& card, const QStringList& how)
{
    const auto said = [&](const char* field) { return card.value(QLatin1String(field)).toString(); };
    const qreal left = at.x() + edge;
    const qreal wide = cardWidth - 2 * edge;
    const qreal beside = wide - picture - 3;
    sheet.words({left, at.y() + edge, wide, 5}, said("heading"), 8, false);
    sheet.words({left, at.y() + edge + 5, beside, 14}, said("name"), 14, true);
    sheet.words({left, at.y() + edge + 20, beside, 5}, said("role"), 9, false);
    sheet.words({left, at.y() + edge + 30, beside, 10}, said("code"), 17, true, Qt::TextSingleLine);
    sheet.code({left + wide - picture, at.y() + edge + 3}, picture, said("card"));
    sheet.words({left, at.y() + edge + picture + 4, wide, 14}, how.join(u'\n'), 8.5, false);
}

void cutLines(Sheet& sheet)
{
    for (int column = 1; column < columns; ++column)
        sheet.line({column * cardWidth, 4}, {column * cardWidth, pageHeight - 4});
    for (int row = 1; row < rows; ++row)
        sheet.line({4, row * cardHeight}, {pageWidth - 4, row * cardHeight});
}

} // namespace

QByteArray cardPaper(const QVariantList& cards, const QStringList& how)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Cards to join"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(508); // 20 points of the painter to a millimetre
    QPainter painter(&writer);
    Sheet sheet(painter, 20);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const int place = static_cast<int>(i) % CardPaper::perPage;
        if (i > 0 && place == 0)
            writer.newPage();
        if (place == 0)
            cutLines(sheet);
        drawCard(sheet, {(place % columns) * cardWidth, (place / columns) * cardHeight}, cards[i].toMap(),
                 how);
    }
    painter.end();
    return bytes;
}

QString CardPaper::place(const QString& name) const
{
    return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                    u'/' + name);
}

QString CardPaper::save(const QString& path, const QVariantList& cards, const QStringList& how) const
{
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    if (!QFileInfo(file).isAbsolute())
        return tr("Write the whole place of the file, from its drive or “/” on.");
    if (QFileInfo::exists(file))
        return tr("There is a file of this name already. Write another name.");
    QSaveFile into(file);
    if (!into.open(QIODevice::WriteOnly))
        return tr("The file cannot be written there. Choose a folder that is yours.");
    into.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // before a word is in it
    into.write(cardPaper(cards, how));
    if (!into.commit())
        return tr("The file could not be kept there. Choose another place.");
    return {};
}

} // namespace waymark::controls
