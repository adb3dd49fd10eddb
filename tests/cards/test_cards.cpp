// A card on a screen and on paper: what a camera needs to find, and a file that is nobody else's.
#include "support/catch.hpp"

#include "card_paper.hpp"
#include "qr_code.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <qrencode.h>

using namespace waymark;

namespace {

const QString card =
    QStringLiteral("waymark:192.168.1.20:47110:") + QString(64, u'a') + QStringLiteral(":K7MP3RXW");

void needGui()
{
    static int count = 1;
    static char name[] = "test_cards";
    static char* arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
}

// The three large squares by which a reader finds a code.
bool hasFinder(const theme::QrMatrix& matrix, int left, int top)
{
    for (int y = 0; y < 7; ++y)
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (matrix.isDark(left + x, top + y) != (ring != 2))
                return false;
        }
    return true;
}

QVariantList cards(int count)
{
    return QVariantList(count, QVariantMap{{"name", "Hannah Reed"},
                                           {"role", "Mother"},
                                           {"code", "K7MP 3RXW"},
                                           {"card", card},
                                           {"heading", "Tue 10 Nov 2026"}});
}

} // namespace

TEST_CASE("a code has its three finders and its rows of alternating squares, and holds the text as it is")
{
    const theme::QrMatrix matrix = theme::qrMatrix(card);
    REQUIRE(matrix.side >= 21);
    CHECK(hasFinder(matrix, 0, 0));
    CHECK(hasFinder(matrix, matrix.side - 7, 0));
    CHECK(hasFinder(matrix, 0, matrix.side - 7));
    for (int i = 8; i < matrix.side - 8; ++i) {
        CHECK(matrix.isDark(i, 6) == (i % 2 == 0));
        CHECK(matrix.isDark(6, i) == (i % 2 == 0));
    }
    QRcode* const code = QRcode_encodeString8bit(card.toUtf8().constData(), 0, QR_ECLEVEL_Q);
    REQUIRE(code);
    REQUIRE(code->width == matrix.side);
    for (int i = 0; i < code->width * code->width; ++i)
        CHECK(matrix.dark[i] == ((code->data[i] & 1) != 0));
    QRcode_free(code);
}

TEST_CASE("a text that fits into no code makes none")
{
    CHECK(theme::qrMatrix({}).side == 0);
    CHECK(theme::qrMatrix(QString(8000, u'x')).side == 0);
}

TEST_CASE("a picture has squares of whole pixels, black on white, and its quiet edge, at any size")
{
    needGui();
    theme::QrCode item;
    item.setText(card);
    for (const int size : {200, 333, 420}) {
        item.setSize(QSizeF(size, size));
        QImage image(size, size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        item.paint(&painter);
        painter.end();
        const theme::QrMatrix matrix = theme::qrMatrix(card);
        const int square = size / (matrix.side + 2 * theme::qrQuiet);
        const int edge = (size - square * matrix.side) / 2;
        CHECK(edge >= theme::qrQuiet * square);
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                const bool inside = x >= edge && y >= edge && x < edge + square * matrix.side &&
                                    y < edge + square * matrix.side;
                const bool dark = inside && matrix.isDark((x - edge) / square, (y - edge) / square);
                if (image.pixelColor(x, y) != (dark ? Qt::black : Qt::white))
                    FAIL("at " << x << ", " << y << " of " << size);
            }
    }
}

TEST_CASE("cards on paper are eight to a page, in a file for its owner alone")
{
    needGui();
    const auto pages = [](int count) {
        return controls::cardPaper(cards(count), {"How to join"}).count("/Type /Page\n");
    };
    CHECK(pages(1) == 1);
    CHECK(pages(8) == 1);
    CHECK(pages(9) == 2);
    QTemporaryDir folder;
    const controls::CardPaper paper;
    const QString file = folder.filePath("cards.pdf");
    CHECK(paper.save(file, cards(3), {"How to join"}).isEmpty());
    CHECK(QFileInfo(file).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(paper.save(file, cards(3), {}).isEmpty()); // nothing is written over
    CHECK_FALSE(paper.save("cards.pdf", cards(3), {}).isEmpty());
    CHECK_FALSE(paper.save(folder.filePath("no/such/folder/cards.pdf"), cards(3), {}).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
