// Joining cards on paper: A4, eight to a page, with lines to cut along. The file is written where a person said and
// nowhere else: a card is as good as the seat it opens. GUI thread only.
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace waymark::controls {

class CardPaper : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    static constexpr int perPage = 8;

    // Where such a file goes if nobody says otherwise: the person's own documents.
    Q_INVOKABLE QString place(const QString& name) const;
    // cards: { name, role, code, card, heading } each. Empty: written; else why not, and what to do.
    Q_INVOKABLE QString save(const QString& path, const QVariantList& cards, const QStringList& how) const;
};

// The paper itself, as PDF. `how`: the lines that say how to join.
[[nodiscard]] QByteArray cardPaper(const QVariantList& cards, const QStringList& how);

} // namespace waymark::controls
