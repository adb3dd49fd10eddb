#include "support/in_words.hpp"

namespace waymark::tests {
namespace {

template <class Made>
std::string called(const std::vector<std::string>& names, const std::string& prefix, Made id)
{
    for (const std::string& name : names)
        if (named<Made>(prefix + name) == id)
            return name;
    return "nobody";
}

std::vector<std::string> allNames()
{
    std::vector<std::string> names = everybody();
    for (const char* more : {"visitor", "vera", "uncle", "rosa2", "new", "newer"})
        names.push_back(more);
    return names;
}

std::string two(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

} // namespace

InWords::InWords(const Conference& conference) : m_conference(conference)
{
    for (const Kept& kept : conference.records())
        m_records[head(kept.record).id] =
            std::string(kindOf(kept.record)) + " " + std::to_string(++m_count[kindOf(kept.record)]);
}

void InWords::follow(const std::vector<Event>& events)
{
    for (const Event& event : events)
        if (const auto* made = std::get_if<CircleMade>(&event.body)) {
            m_circles[event.circle] = made->who;
        } else {
            const Record& record = std::get<Put>(event.body).record;
            std::string& name = m_records[head(record).id];
            if (name.empty())
                name = std::string(kindOf(record)) + " " + std::to_string(++m_count[kindOf(record)]);
        }
}

std::string InWords::record(RecordId id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? "no record" : found->second;
}

std::string InWords::people(CircleId id) const
{
    const People* who = m_conference.circle(id);
    const auto made = m_circles.find(id);
    if (!who && made == m_circles.end())
        return "an unknown circle";
    std::vector<std::string> names;
    for (const Member& member : (who ? *who : made->second).members())
        names.push_back(member.office ? spell(*member.office) : value(member.person));
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : " ") + name;
    return all.empty() ? "nobody" : all;
}

std::string InWords::values(const std::vector<std::string>& fields)
{
    std::string all;
    for (const std::string& field : fields) {
        const auto space = field.find(' ');
        all += (all.empty() ? "" : ", ") + (space == std::string::npos ? field : field.substr(space + 1));
    }
    return all;
}

std::string InWords::value(const std::string& text) const
{
    if (text.size() > 120)
        return std::to_string(text.size()) + " bytes";
    std::string line;
    for (const char c : text)
        line += c == '\n' ? std::string("\u21b5") : std::string(1, c);
    return "\u201c" + line + "\u201d";
}
std::string InWords::value(PersonId id) const
{
    return called(allNames(), "person:", id);
}
std::string InWords::value(ChildId id) const
{
    return called({"ellie", "jack", "kit", "baby"}, "child:", id);
}
std::string InWords::value(PartId id) const
{
    return called({"A", "B", "C", "D", "E", "P"}, "part:", id);
}
std::string InWords::value(ItemId id) const
{
    return called({"a1", "a2", "a3", "b1", "b2", "b3", "c1", "d1", "d2", "d3", "new"}, "item:", id);
}
std::string InWords::value(Moment at) const
{
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(at - midnight).count();
    const std::chrono::year_month_day day(midnight);
    return std::to_string(unsigned(day.day())) + "." + std::to_string(unsigned(day.month())) + ". " +
           two(static_cast<int>(minutes / 60)) + ":" + two(static_cast<int>(minutes % 60));
}
std::string InWords::value(Day day) const
{
    const std::chrono::year_month_day date(day);
    return std::to_string(int(date.year())) + "-" + two(static_cast<int>(unsigned(date.month()))) + "-" +
           two(static_cast<int>(unsigned(date.day())));
}

} // namespace waymark::tests
