// How one list becomes another: remove, move, insert, change, in this order, so that each step knows its rows exist.
#include "screens/rows.hpp"

#include <algorithm>
#include <unordered_set>

namespace waymark::screens {

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int firstRole = Qt::UserRole + 2;

void dropDoubles(std::vector<Row>& rows)
{
    std::unordered_set<QString> met;
    std::erase_if(rows, [&](const Row& row) { return !met.insert(row.key).second; });
}

// The places of a longest ascending sequence: these rows stay, the others move.
std::vector<bool> staying(const std::vector<int>& wanted)
{
    std::vector<int> tails; // index of the smallest last member of a sequence of each length
    std::vector<int> before(wanted.size(), -1);
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const auto tail = std::lower_bound(tails.begin(), tails.end(), wanted[i],
                                           [&](int index, int value) { return wanted[index] < value; });
        if (tail != tails.begin())
            before[i] = *(tail - 1);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> stays(wanted.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace

Rows::Rows(const std::vector<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent)
{
    m_names.insert(keyRole, "key");
    for (std::size_t i = 0; i < roles.size(); ++i)
        m_names.insert(firstRole + static_cast<int>(i), roles[i]);
}

int Rows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Rows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row& row = m_rows[index.row()];
    if (role == keyRole)
        return row.key;
    const int value = role - firstRole;
    return value >= 0 && value < static_cast<int>(row.values.size()) ? row.values[value] : QVariant{};
}

void Rows::become(std::vector<Row> next)
{
    dropDoubles(next);
    if (next == m_rows)
        return;
    const int before = count();
    Places places;
    for (std::size_t i = 0; i < next.size(); ++i)
        places.emplace(next[i].key, static_cast<int>(i));
    removeOthers(places);
    moveToOrder(places);
    insertNew(next);
    changeValues(next);
    if (count() != before)
        emit countChanged();
    emit allChanged();
}

QVariant Rows::all() const
{
    QVariantList list;
    for (int i = 0; i < count(); ++i) {
        QVariantMap row;
        for (auto name = m_names.begin(); name != m_names.end(); ++name)
            row[QString::fromUtf8(name.value())] = data(index(i), name.key());
        list.append(row);
    }
    return list;
}

void Rows::removeOthers(const Places& next)
{
    for (int last = count() - 1; last >= 0; --last) {
        if (next.contains(m_rows[last].key))
            continue;
        int first = last;
        while (first > 0 && !next.contains(m_rows[first - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// Each row that does not stay goes directly behind the one it shall follow; those are in order already.
void Rows::moveToOrder(const Places& next)
{
    std::vector<int> wanted;
    for (const Row& row : m_rows)
        wanted.push_back(next.at(row.key));
    const std::vector<bool> stays = staying(wanted);

    std::unordered_set<int> moving;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!stays[i])
            moving.insert(wanted[i]);
    if (moving.empty())
        return;

    std::sort(wanted.begin(), wanted.end());
    const auto placeOf = [&](int place) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row& row) { return next.at(row.key) == place; });
        return static_cast<int>(found - m_rows.begin());
    };
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (moving.contains(wanted[i]))
            move(placeOf(wanted[i]), i == 0 ? 0 : placeOf(wanted[i - 1]) + 1);
}

// `to` counts with the moved row still in its old place, as beginMoveRows has it.
void Rows::move(int from, int to)
{
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    const auto begin = m_rows.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
}

void Rows::insertNew(const std::vector<Row>& next)
{
    std::unordered_set<QString> have;
    for (const Row& row : m_rows)
        have.insert(row.key);
    const int size = static_cast<int>(next.size());
    for (int first = 0; first < size; ++first) {
        if (have.contains(next[first].key))
            continue;
        int last = first;
        while (last + 1 < size && !have.contains(next[last + 1].key))
            ++last;
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, next.begin() + first, next.begin() + last + 1);
        endInsertRows();
        first = last;
    }
}

void Rows::changeValues(const std::vector<Row>& next)
{
    for (int i = 0; i < count(); ++i) {
        std::vector<QVariant>& values = m_rows[i].values;
        QList<int> roles;
        for (std::size_t j = 0; j < next[i].values.size(); ++j)
            if (j >= values.size() || values[j] != next[i].values[j])
                roles.append(firstRole + static_cast<int>(j));
        if (roles.isEmpty())
            continue;
        values = next[i].values;
        emit dataChanged(index(i), index(i), roles);
    }
}

} // namespace waymark::screens
