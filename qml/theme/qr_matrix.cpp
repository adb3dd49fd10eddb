#include "qr_matrix.hpp"

#include <qrencode.h>

#include <memory>

namespace waymark::theme {

QrMatrix qrMatrix(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_Q),
        &QRcode_free);
    if (!code)
        return {};
    QrMatrix matrix;
    matrix.side = code->width;
    matrix.dark.reserve(static_cast<std::size_t>(code->width) * code->width);
    for (int i = 0; i < code->width * code->width; ++i)
        matrix.dark.push_back((code->data[i] & 1) !=
                              0); // the lowest bit is the square, the others say what it is for
    return matrix;
}

} // namespace waymark::theme
