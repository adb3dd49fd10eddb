// A text as a QR code: black squares of whole pixels on white with the quiet edge every reader needs, in any look of the
// theme, for a camera has none. GUI thread only.
#pragma once

#include "qr_matrix.hpp"

#include <QQuickPaintedItem>

namespace waymark::theme {

class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    // The text fits into a code. An empty text is none.
    Q_PROPERTY(bool valid READ isValid NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] bool isValid() const { return m_matrix.side > 0; }

    void paint(QPainter* painter) override;

signals:
    void textChanged();

private:
    QString m_text;
    QrMatrix m_matrix;
};

} // namespace waymark::theme
