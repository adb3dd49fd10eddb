#include "sight/audience.hpp"

#include "sight/people.hpp"

namespace waymark::sight {
namespace {

// The offices drop out on the way and are added where a circle is done.
struct Who {
    const About& about;
    const Standpoint& at;

    People entitledOf(const People& of) const
    {
        return of.onlyIf([&](const Member& m) { return entitled(at.after, m.person, about); });
    }

    bool isProfessionalHere(const Member& member) const
    {
        const Person* p = person(at.after, member.person);
        return p && isProfessional(p->standing);
    }

    People narrowed(const People& people, Width width) const
    {
        if (width == Width::everyone)
            return people;
        if (width == Width::offices)
            return offices();
        return people.onlyIf([&](const Member& m) { return isProfessionalHere(m); });
    }

    People onlyThese(const People& people, const std::vector<PersonId>& named) const
    {
        return people.onlyIf([&](const Member& m) {
            const Person* p = person(at.conference, m.person);
            const PersonId goesWith = p && p->supports ? *p->supports : m.person;
            return isProfessionalHere(m) || std::find(named.begin(), named.end(), goesWith) != named.end();
        });
    }

    People meant(const ToLive& to) const
    {
        return to.meant ? *at.conference.circle(*to.meant) & at.written : at.written;
    }

    People operator()(const ToLive& t) const
    {
        People both = at.live & meant(t);
        if (t.within)
            both = both & circleOf(at.conference, *t.within);
        if (t.only)
            both = onlyThese(both, *t.only);
        return withOffices(narrowed(entitledOf(both), t.width));
    }
    People operator()(const ToOffices&) const { return offices(); }
    People operator()(const ToProfessionals& t) const
    {
        const People staying = at.live.onlyIf([&](const Member& m) {
            return std::find(t.without.begin(), t.without.end(), m.person) == t.without.end();
        });
        return withOffices(narrowed(entitledOf(staying), Width::professionals));
    }
    People operator()(const ToHand& t) const
    {
        People hand({Member::of(t.giver)});
        return t.typedBy ? hand.with(Member::of(*t.typedBy)) : hand;
    }
    People operator()(const ToWriter& t) const
    {
        // What became of an offer: to a writer who is among those who see what it became, so is here.
        const bool tell = !t.ifLive || at.first.contains(t.writer);
        return tell ? offices().with(Member::of(t.writer)) : offices();
    }
    People operator()(const ToStretch& t) const
    {
        const auto without = excludedFrom(at.after, t.part, t.item);
        return liveCircle(at.after, *sight::part(at.after, t.part), t.kind, without);
    }
    People operator()(const ToPart& t) const
    {
        const People all = peopleOf(at.after, *sight::part(at.after, t.part));
        return withOffices(entitledOf(all));
    }
    People operator()(const ToCircleOf& t) const { return circleOf(at.conference, t.record); }
    People operator()(const ToBoth& t) const
    {
        const People both = circleOf(at.conference, t.original) & at.madeFor(t.copy);
        return withOffices(narrowed(both, t.width));
    }
    People operator()(const ToNamed& t) const
    {
        std::vector<Member> members = offices().members();
        const Conference& all = at.after;
        const auto isAmong = [](const std::vector<PersonId>& list, PersonId id) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        all.each<Person>([&](const Person& p) {
            // A professional kept out of every part of somebody named, or of all parts, is left out here, too.
            const bool joins = isProfessional(p.standing) && mayMeet(all, p.person, p.person) &&
                               std::all_of(t.people.begin(), t.people.end(), [&](PersonId id) {
                                   return !person(all, id) || mayMeet(all, p.person, id);
                               });
            const bool out = isAmong(t.without, p.person);
            if ((isAmong(t.people, p.person) || joins) && !out && entitled(all, p.person, about))
                members.push_back(Member::of(p.person));
        });
        return People(std::move(members));
    }
    People operator()(const ToNobody&) const { return {}; }
    People operator()(const InPlace&) const { return {}; }
    People operator()(const Change&) const { return {}; }
    People operator()(const Anew&) const { return {}; }
};

} // namespace

People peopleFor(const Audience& to, const About& about, const Standpoint& at)
{
    return std::visit(Who{about, at}, to);
}

People withOffices(const People& people)
{
    return people.with(Member::of(Office::chair)).with(Member::of(Office::minutes));
}

const People& circleOf(const Conference& conference, RecordId record)
{
    return *conference.circle(head(conference.kept(record)->record).circle);
}

} // namespace waymark::sight
