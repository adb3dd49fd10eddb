// What a seat holds: the newest of every record it was shown, in the order in which they first came, and what the server
// said beside them. A keyed store that knows no rules: put, drop, begin anew. Plain value; one thread.
#pragma once

#include "wire/messages.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::client {

// What one message did to a view, for models that change row by row.
struct Change {
    bool anew = false; // everything before is gone (`dropped` lists what has no successor in `put`)
    std::vector<RecordId> put;
    std::vector<RecordId> dropped;
    bool may = false;
    bool around = false;
    bool now = false;
    bool situation = false;
};

class View {
public:
    Change apply(const wire::Update& update);
    // Forgets everything.
    Change clear();

    [[nodiscard]] const std::vector<wire::Shown>& rows() const { return m_rows; }
    [[nodiscard]] const wire::Shown* row(RecordId id) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    // Connected and known, and nothing is to be seen.
    [[nodiscard]] bool isLobby() const { return m_lobby; }

    template <class T>
    [[nodiscard]] const T* find(RecordId id) const
    {
        const wire::Shown* shown = row(id);
        return shown ? std::get_if<T>(&shown->record) : nullptr;
    }
    // f(const T&, const wire::Shown&)
    template <class T, class F>
    void each(F&& f) const
    {
        for (const wire::Shown& shown : m_rows)
            if (const T* record = std::get_if<T>(&shown.record))
                f(*record, shown);
    }
    // The first of its kind for which `is` holds.
    template <class T, class Is>
    [[nodiscard]] const T* first(Is&& is) const
    {
        for (const wire::Shown& shown : m_rows)
            if (const T* record = std::get_if<T>(&shown.record); record && is(*record))
                return record;
        return nullptr;
    }

    [[nodiscard]] const std::vector<std::string>& may() const { return m_may; }
    [[nodiscard]] bool may(std::string_view command) const
    {
        return std::find(m_may.begin(), m_may.end(), command) != m_may.end();
    }
    [[nodiscard]] const std::optional<SituationId>& situation() const { return m_situation; }
    [[nodiscard]] const std::optional<Moment>& now() const { return m_now; } // in a rehearsal
    [[nodiscard]] const std::optional<Around>& around() const { return m_around; }
    [[nodiscard]] std::uint64_t lastNumber() const { return m_n; }

private:
    void put(const wire::Shown& shown, Change& change);
    void drop(RecordId id, Change& change);
    void index();

    std::vector<wire::Shown> m_rows;
    std::unordered_map<RecordId, std::size_t> m_index;
    std::vector<std::string> m_may;
    std::optional<SituationId> m_situation;
    std::optional<Moment> m_now;
    std::optional<Around> m_around;
    std::uint64_t m_n = 0;
    bool m_lobby = false;
};

} // namespace waymark::client
