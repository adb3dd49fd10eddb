#include "rules/apply.hpp"

#include "conference/described.hpp"
#include "sight/people.hpp"

namespace waymark::rules {
namespace {

Result<void> mayBeMade(const Conference& conference, const People& who)
{
    if (conference.fold() == Conference::Fold::partial)
        return {};
    const auto persons = who.persons();
    for (std::size_t a = 0; a < persons.size(); ++a)
        for (std::size_t b = a + 1; b < persons.size(); ++b)
            if (!sight::mayMeet(conference, persons[a], persons[b]))
                return Failure{"circle-too-wide",
                               "a circle would hold two people who have no part in common"};
    return {};
}

Result<void> pointsWide(const Conference& conference, const Record& record, const People& circle)
{
    bool narrow = false;
    std::visit(
        [&](const auto& r) {
            eachId<RecordId>(r, [&](const RecordId& id) {
                const Kept* other = conference.kept(id);
                if (!other || !conference.circle(head(other->record).circle)->contains(circle))
                    narrow = true;
            });
        },
        record);
    if (narrow)
        return Failure{"reference-too-narrow",
                       std::string("a ") + kindOf(record) +
                           " would refer to a record that not everybody entitled to it may see"};
    return {};
}

Result<void> mayBePut(const Conference& conference, const Record& record)
{
    const Head& h = head(record);
    const People* circle = conference.circle(h.circle);
    if (!circle)
        return Failure{"unknown-circle", "a record names a circle that was never made"};
    if (auto wide = pointsWide(conference, record, *circle); !wide)
        return wide;
    const auto* stretch = std::get_if<Stretch>(&record);
    const Stretch* running = conference.running();
    if (stretch && running && running->head.id != h.id)
        return Failure{"two-stretches", "a stretch would begin while another still runs"};
    return {};
}

} // namespace

Result<void> apply(Conference& conference, const Event& event)
{
    if (const auto* made = std::get_if<CircleMade>(&event.body)) {
        auto may = mayBeMade(conference, made->who);
        if (may)
            conference.makeCircle(event.circle, made->who);
        return may;
    }
    const Record& record = std::get<Put>(event.body).record;
    auto may = mayBePut(conference, record);
    if (may)
        conference.put(record);
    return may;
}

} // namespace waymark::rules
