#include "conference/conference.hpp"

namespace waymark {

const People* Conference::circle(CircleId id) const
{
    const auto found = m_circles.find(id);
    return found == m_circles.end() ? nullptr : &found->second;
}

const Kept* Conference::kept(RecordId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_records[found->second];
}

const std::vector<std::size_t>& Conference::versions(LineId line) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_versions.find(line);
    return found == m_versions.end() ? none : found->second;
}

const Stretch* Conference::running() const
{
    return m_running ? find<Stretch>(*m_running) : nullptr;
}

void Conference::makeCircle(CircleId id, People who)
{
    m_circles.emplace(id, std::move(who));
}

void Conference::put(Record record)
{
    const Head& h = head(record);
    if (const auto* stretch = std::get_if<Stretch>(&record)) {
        if (!stretch->to)
            m_running = h.id;
        else if (m_running == h.id)
            m_running.reset();
    }
    const std::uint64_t written = ++m_written;
    if (const auto found = m_index.find(h.id); found != m_index.end()) {
        m_records[found->second] = {std::move(record), written};
        return;
    }
    const std::size_t index = m_records.size();
    m_index.emplace(h.id, index);
    m_versions[h.line].push_back(index);
    m_byKind[record.index()].push_back(index);
    m_records.push_back({std::move(record), written});
}

} // namespace waymark
