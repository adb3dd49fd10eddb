// A list for QML with exact news: become() compares by key and tells only what really differs, so that a delegate is
// made, moved, repainted or removed only when its row was. GUI thread only; borrows nothing.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <unordered_map>
#include <vector>

namespace waymark::screens {

// A row: `values` in the order of the table's roles, without the key.
struct Row {
    QString key;
    std::vector<QVariant> values;
    friend bool operator==(const Row&, const Row&) = default;
};

class Rows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // The whole list as plain values, for looking things up in a binding; delegates use the model. A QVariant that holds a
    // QVariantList: of a property that is one QML keeps a reference, and reads the whole list again for each row it looks at.
    Q_PROPERTY(QVariant all READ all NOTIFY allChanged FINAL)

public:
    // `roles`: the names QML binds to; "key" is added as the first. Fixed for the life of the list.
    Rows(const std::vector<QByteArray>& roles, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_names; }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant all() const;
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    // The whole content, as it shall be. Rows removed, moved (as few as possible), added, changed: each told once.
    // Of two rows with one key the first is taken: what a server sends must not be able to end a screen.
    void become(std::vector<Row> next);

signals:
    void countChanged();
    void allChanged(); // once, after all the news of one become()

private:
    using Places = std::unordered_map<QString, int>; // key -> place in what shall be

    void removeOthers(const Places& next);
    void moveToOrder(const Places& next);
    void insertNew(const std::vector<Row>& next);
    void changeValues(const std::vector<Row>& next);
    void move(int from, int to);

    QHash<int, QByteArray> m_names;
    std::vector<Row> m_rows;
};

} // namespace waymark::screens
