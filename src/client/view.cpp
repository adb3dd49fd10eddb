#include "client/view.hpp"

namespace waymark::client {

Change View::apply(const wire::Update& update)
{
    Change change;
    if (update.fresh || update.lobby)
        change = clear();
    m_lobby = update.lobby;
    m_n = update.n;
    for (const RecordId id : update.drop)
        drop(id, change);
    for (const wire::Shown& shown : update.put)
        put(shown, change);
    if (change.anew)
        std::erase_if(change.dropped, [&](RecordId id) { return m_index.contains(id); });
    if (update.may) {
        m_may = *update.may;
        change.may = true;
    }
    if (update.situation) {
        m_situation = update.situation;
        change.situation = true;
    }
    if (update.now) {
        m_now = update.now;
        change.now = true;
    }
    if (update.around) {
        m_around = update.around;
        change.around = true;
    }
    return change;
}

Change View::clear()
{
    Change change;
    change.anew = change.may = change.around = change.now = change.situation = true;
    for (const wire::Shown& shown : m_rows)
        change.dropped.push_back(head(shown.record).id);
    *this = View();
    return change;
}

const wire::Shown* View::row(RecordId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_rows[found->second];
}

void View::put(const wire::Shown& shown, Change& change)
{
    const RecordId id = head(shown.record).id;
    const auto [found, isNew] = m_index.try_emplace(id, m_rows.size());
    if (isNew)
        m_rows.push_back(shown);
    else
        m_rows[found->second] = shown;
    change.put.push_back(id);
}

void View::drop(RecordId id, Change& change)
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return;
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(found->second));
    index();
    change.dropped.push_back(id);
}

void View::index()
{
    m_index.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_index.emplace(head(m_rows[i].record).id, i);
}

} // namespace waymark::client
