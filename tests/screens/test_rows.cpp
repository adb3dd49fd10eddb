// The list model, proved without a window: Qt's own tester watches every step, and a shadow that knows nothing but the
// signals must always hold the same rows.
#include "screens/rows.hpp"
#include "support/catch.hpp"

#include <QAbstractItemModelTester>

#include <algorithm>
#include <random>
#include <set>

using namespace waymark::screens;

namespace {

const std::vector<QByteArray> roles{"text", "number"};
constexpr int keyRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2;
constexpr int numberRole = Qt::UserRole + 3;

Row row(const QString& key, const QString& text = {}, int number = 0)
{
    return {key, {text, number}};
}

// What a view would have on its screen: it only ever hears signals.
class Shadow {
public:
    explicit Shadow(Rows& rows) : m_model(rows)
    {
        QObject::connect(&rows, &Rows::rowsInserted, &rows, [this](const QModelIndex&, int first, int last) {
            ++inserts;
            for (int i = first; i <= last; ++i)
                m_rows.insert(m_rows.begin() + i, read(i));
        });
        QObject::connect(&rows, &Rows::rowsRemoved, &rows, [this](const QModelIndex&, int first, int last) {
            ++removes;
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        });
        QObject::connect(&rows, &Rows::rowsMoved, &rows,
                         [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                             ++moves;
                             REQUIRE(first == last);
                             const Row moved = m_rows[first];
                             m_rows.erase(m_rows.begin() + first);
                             m_rows.insert(m_rows.begin() + (to > first ? to - 1 : to), moved);
                         });
        QObject::connect(
            &rows, &Rows::dataChanged, &rows,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& changedRoles) {
                ++changes;
                REQUIRE(first.row() == last.row());
                for (const int role : changedRoles)
                    change(first.row(), role);
            });
        QObject::connect(&rows, &Rows::modelReset, &rows, [this] { ++resets; });
        QObject::connect(&rows, &Rows::countChanged, &rows, [this] { ++counts; });
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int told() const { return inserts + removes + moves + changes + resets; }

    int inserts = 0, removes = 0, moves = 0, changes = 0, resets = 0, counts = 0;

private:
    Row read(int i) const
    {
        const QModelIndex at = m_model.index(i);
        return {m_model.data(at, keyRole).toString(),
                {m_model.data(at, textRole), m_model.data(at, numberRole)}};
    }
    // A role may be told only if it is another than the shadow has.
    void change(int i, int role)
    {
        QVariant& value = m_rows[i].values[role - textRole];
        const QVariant next = m_model.data(m_model.index(i), role);
        CHECK(value != next);
        value = next;
    }

    Rows& m_model;
    std::vector<Row> m_rows;
};

std::vector<Row> anyRows(std::mt19937& random)
{
    std::vector<Row> rows;
    for (int key = 0; key < 12; ++key)
        if (random() % 3 != 0)
            rows.push_back(
                row(QString::number(key), QString::number(random() % 3), static_cast<int>(random() % 2)));
    if (random() % 2 == 0)
        std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

} // namespace

TEST_CASE("a list that only hears signals holds the same rows, whatever becomes of the model")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Rows rows(roles);
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Shadow shadow(rows);
        for (int step = 0; step < 20; ++step) {
            const std::vector<Row> next = anyRows(random);
            rows.become(next);
            REQUIRE(rows.rows() == next);
            REQUIRE(shadow.rows() == next);
            const int told = shadow.told();
            rows.become(next);
            REQUIRE(shadow.told() == told);
        }
        CHECK(shadow.resets == 0);
    }
}

TEST_CASE("one changed value is told once, with its role alone")
{
    Rows rows(roles);
    rows.become({row("a", "one", 1), row("b", "two", 2), row("c", "three", 3)});
    QList<int> told;
    QObject::connect(&rows, &Rows::dataChanged, &rows,
                     [&](const QModelIndex& first, const QModelIndex& last, const QList<int>& which) {
                         CHECK(first.row() == 1);
                         CHECK(last.row() == 1);
                         told.append(which);
                     });
    rows.become({row("a", "one", 1), row("b", "two", 5), row("c", "three", 3)});
    CHECK(told == QList<int>{numberRole});
}

TEST_CASE("a row that goes to the end is one move, not many")
{
    Rows rows(roles);
    Shadow shadow(rows);
    rows.become({row("a"), row("b"), row("c"), row("d"), row("e")});
    rows.become({row("b"), row("c"), row("d"), row("e"), row("a")});
    CHECK(shadow.moves == 1);
    rows.become({row("a"), row("b"), row("c"), row("d"), row("e")});
    CHECK(shadow.moves == 2);
    CHECK(shadow.inserts == 1);
    CHECK(shadow.removes == 0);
    CHECK(shadow.changes == 0);
}

TEST_CASE("rows that come or go side by side are told together, and the count only when it changed")
{
    Rows rows(roles);
    Shadow shadow(rows);
    rows.become({row("a"), row("b"), row("c")});
    CHECK(shadow.inserts == 1);
    rows.become({row("a"), row("x"), row("y")});
    CHECK(shadow.removes == 1);
    CHECK(shadow.inserts == 2);
    CHECK(shadow.counts == 1);
    rows.become({});
    CHECK(shadow.counts == 2);
    CHECK(shadow.rows().empty());
}

TEST_CASE("of two rows with one key the first is shown")
{
    Rows rows(roles);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.become({row("a", "first"), row("a", "second"), row("b")});
    REQUIRE(rows.count() == 2);
    CHECK(rows.data(rows.index(0), textRole).toString() == QStringLiteral("first"));
}

TEST_CASE("a row that is not there has no value")
{
    Rows rows(roles);
    rows.become({row("a", "first")});
    CHECK_FALSE(rows.data(rows.index(1), textRole).isValid());
    CHECK_FALSE(rows.data(rows.index(0), Qt::DisplayRole).isValid());
    CHECK(rows.data(rows.index(0), keyRole).toString() == QStringLiteral("a"));
    CHECK(rows.rowCount(rows.index(0)) == 0);
}
