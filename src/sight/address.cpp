#include "sight/address.hpp"

#include "conference/described.hpp"
#include "sight/audience.hpp"
#include "sight/hands.hpp"
#include "sight/people.hpp"
#include "sight/stretching.hpp"

#include <cassert>
#include <cstring>
#include <map>
#include <utility>

namespace waymark::sight {
namespace {

constexpr std::uint8_t draftMark = 0xd7;

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

SituationId situationToken(const Making& making, SeatId seat, RecordId stretch)
{
    return making.id<SituationId>("situation", {seat.bytes, stretch.bytes});
}

class Addressing {
public:
    Addressing(const Conference& conference, const Chairing& seat, const CommandId& command,
               const std::optional<SituationId>& situation, Moment now, const Making& making)
        : m_conference(conference), m_seat(seat), m_command(command), m_now(now), m_making(making)
    {
        if (const Stretch* running = conference.running()) {
            m_live = *conference.circle(running->head.circle);
            m_first = m_live;
            m_under = running->head.circle;
            m_section = running->what == StretchKind::section;
            m_part = running->head.part;
            m_written = writtenUnder(situation);
        }
    }

    Addressed all(Drafts drafts)
    {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (auto* draft = std::get_if<Draft>(&drafts[i]))
                one(std::move(*draft), i);
            else if (const auto* hands = std::get_if<RevealHands>(&drafts[i]))
                reveal(hands->asked);
            else
                takeBack(std::get<TakeBack>(drafts[i]).record);
        }
        return std::move(m_result);
    }

private:
    // Where the writer thought they were: the stretch their token names. Without a token (or an unknown one) nobody but
    // the offices is certain to have been meant.
    const Stretch* writtenUnder(const std::optional<SituationId>& situation) const
    {
        if (!situation)
            return nullptr;
        return m_conference.first<Stretch>([&](const Stretch& stretch) {
            return situationToken(m_making, m_seat.seat, stretch.head.id) == *situation;
        });
    }

    // Who was there where the writer thought they were.
    People written() const { return m_written ? *m_conference.circle(m_written->head.circle) : People(); }

    // An act that changes people, parts or who is excluded is addressed by what it makes of them.
    const Conference& after() const { return m_changed ? *m_changed : m_conference; }

    void follow(const Record& record)
    {
        if (!std::holds_alternative<Person>(record) && !std::holds_alternative<Part>(record) &&
            !std::holds_alternative<Exclusion>(record) && !std::holds_alternative<Returned>(record))
            return;
        if (!m_changed)
            m_changed = m_conference;
        m_changed->put(record);
    }

    const People& circleOf(RecordId record) const { return sight::circleOf(m_conference, record); }

    People who(const Audience& to, const Head& head) const
    {
        const std::function<People(RecordId)> made = [this](RecordId draft) { return madeFor(draft); };
        const People meant = written();
        return peopleFor(to, head.about, {m_conference, after(), m_live, m_first, meant, made});
    }

    void one(Draft draft, std::size_t index)
    {
        Head& h = head(draft.record);
        resolve(draft.record);
        count(draft.record);
        if (const auto* change = std::get_if<Change>(&draft.to))
            reword(draft.record, change->record);
        else if (const auto* anew = std::get_if<Anew>(&draft.to))
            version(draft.record, anew->record);
        else if (!std::holds_alternative<InPlace>(draft.to) && !made(draft))
            return;
        loosen(draft.record);
        m_made[index] = h.id;
        follow(draft.record);
        finish(std::move(draft.record));
    }

    // A record of its own, or a new version of another's line. No: everybody it is for has that line already.
    bool made(Draft& draft)
    {
        Head& h = head(draft.record);
        People people = who(draft.to, h);
        const Kept* before = draft.lineOf ? m_conference.kept(*draft.lineOf) : nullptr;
        if (draft.ifWider && circleOf(*draft.lineOf).contains(people))
            return false;
        fresh(draft.record, std::move(people), std::holds_alternative<ToStretch>(draft.to), draft.to);
        if (before)
            h.line = head(before->record).line;
        if (draft.ifWider)
            h.open = head(before->record).open;
        return true;
    }

    // The circle of an earlier draft of this act.
    People madeFor(RecordId draft) const
    {
        for (const auto& [index, id] : m_made)
            for (const Event& event : m_result.events)
                if (const auto* put = std::get_if<Put>(&event.body);
                    put && draft == draftId(index) && head(put->record).id == id)
                    return peopleIn(event.circle);
        return {};
    }

    // Said outside a section to the whole live circle: nobody of it was left out.
    bool isOpen(const Audience& to, const People& people) const
    {
        if (const auto* stretch = std::get_if<ToStretch>(&to))
            return stretch->kind == StretchKind::item || stretch->kind == StretchKind::pause;
        if (std::holds_alternative<ToPart>(to) && m_live.empty())
            return true; // prepared for the whole part; the room asks again who of it is live
        if (m_section || m_live.empty())
            return false;
        if (std::holds_alternative<ToPart>(to))
            return people == m_live; // told: not open while somebody entitled to it is missing
        const bool inSection = m_written && m_written->what == StretchKind::section;
        return std::holds_alternative<ToLive>(to) && !inSection && people.contains(m_live);
    }

    void fresh(Record& record, People people, bool stretch, const Audience& to)
    {
        Head& h = head(record);
        if (!h.part) {
            if (const auto* begin = std::get_if<ToStretch>(&to))
                h.part = begin->part;
            else if (const auto* told = std::get_if<ToPart>(&to))
                h.part = told->part;
            else if (std::holds_alternative<ToLive>(to))
                h.part = m_written ? m_written->head.part : m_part;
            else if (const auto* with =
                         std::get_if<ToCircleOf>(&to)) // of the part it belongs to, whichever sits now
                h.part = head(m_conference.kept(with->record)->record).part;
            else if (!std::holds_alternative<ToNamed>(to))
                h.part = m_part;
        }
        h.open = isOpen(to, people);
        const People inIt = people;
        h.circle = circle(std::move(people));
        if (auto* begins = std::get_if<Stretch>(&record)) {
            begins->people = sittings({m_conference, after(), m_now}, inIt, h.circle);
            begins->agenda = agendaOf(m_conference, *begins, inIt);
        }
        h.under = stretch ? h.circle : m_under;
        if (std::holds_alternative<Offer>(record)) // whom it was meant for, when it is put up later
            h.under = circle(withOffices(m_live & written()));
        h.at = m_now;
        h.by = m_seat.person.value_or(PersonId{});
        h.id = newId(record);
        h.line = lineOf(record, to);
    }

    // In place only while the live circle is the one the record was written under, the writer thought they were there,
    // and both contain the record's circle; otherwise whoever was not there keeps the wording they had.
    void reword(Record& record, RecordId old)
    {
        const Head before = head(m_conference.kept(old)->record);
        const People& entitledBefore = *m_conference.circle(before.circle);
        Head& h = head(record);
        const Drafting drafting = std::exchange(h, before).drafting;
        const People reach = m_live & written();
        const bool section = m_section || (m_written && m_written->what == StretchKind::section);
        if (before.under == m_under && reach.contains(entitledBefore) && !section) {
            h.drafting = drafting;
            return;
        }
        h.drafting = {};                  // a version counts for itself
        h.open = before.open && !section; // with professionals alone, a section's circle is the open one
        h.circle = circle(withOffices(entitledBefore & reach));
        h.under = m_under;
        h.at = m_now;
        h.by = m_seat.person.value_or(PersonId{});
        h.id = newId(record);
    }

    void version(Record& record, RecordId old)
    {
        Head& h = head(record);
        h = head(m_conference.kept(old)->record);
        h.drafting = {};
        const bool office = holderOf(m_conference, Office::chair) == m_seat.person ||
                            holderOf(m_conference, Office::minutes) == m_seat.person;
        h.typedBy = office ? m_seat.person : std::nullopt;
        h.id = newId(record);
    }

    // A count is taken here, from all who have given: the giver whose view makes it one more may not know the others.
    void count(Record& record) const
    {
        auto* counted = std::get_if<Counted>(&record);
        if (!counted)
            return;
        counted->given = static_cast<std::int64_t>(givenTo(counted->round, m_conference, m_result.events));
    }

    // What a record points to for orientation only is left out where not everybody who sees the record may see that:
    // the words go to all of them, the pointer would tell some that there is more.
    void loosen(Record& record) const
    {
        if (auto* note = std::get_if<Note>(&record))
            loosen(note->of, note->head);
        else if (auto* voice = std::get_if<Voice>(&record))
            loosen(voice->of, voice->head);
        else if (auto* danger = std::get_if<Danger>(&record))
            loosen(danger->answers, danger->head);
        else if (auto* scale = std::get_if<Scale>(&record))
            loosen(scale->danger, scale->head);
    }
    void loosen(std::optional<RecordId>& to, const Head& from) const
    {
        if (to && !circleOf(*to).contains(peopleIn(from.circle)))
            to.reset();
    }

    void takeBack(RecordId record)
    {
        const LineId line = head(m_conference.kept(record)->record).line;
        for (const std::size_t index : m_conference.versions(line)) {
            Record taken = m_conference.records()[index].record;
            head(taken).withdrawn = true;
            finish(std::move(taken));
        }
    }

    void reveal(RecordId asked)
    {
        if (const auto* round = m_conference.find<Round>(asked))
            reveal(*round, &View::round);
        else
            reveal(*m_conference.find<Scale>(asked), &Mark::scale);
    }

    // What lies in a hand for this round is shown to those who see the round shown: the act's first record.
    template <class Asked, class Answer>
    void reveal(const Asked& asked, RecordId Answer::*of)
    {
        const People people = withOffices(m_first & m_live);
        for (const Answer& one : inHand(m_conference, asked.head, of))
            showAgain(one, of, asked.head, people);
    }

    template <class Answer>
    void showAgain(const Answer& given, RecordId Answer::*of, const Head& asked, const People& people)
    {
        Answer shown = given;
        shown.shown = true;
        shown.*of = m_result.first;
        shown.head = Head{};
        shown.head.about = asked.about;
        shown.head.part = asked.part;
        shown.head.typedBy = given.head.typedBy;
        Record record = std::move(shown);
        fresh(record, people, false, ToLive{});
        finish(std::move(record));
    }

    LineId lineOf(const Record& record, const Audience& to) const
    {
        const auto* view = std::get_if<View>(&record);
        const auto* mark = std::get_if<Mark>(&record);
        if (!std::holds_alternative<ToHand>(to) || (!view && !mark))
            return LineId{head(record).id.bytes};
        return view ? lineInHand(m_conference, *view, &View::round)
                    : lineInHand(m_conference, *mark, &Mark::scale);
    }

    void resolve(Record& record) const
    {
        std::visit(
            [&](auto& r) {
                eachId<RecordId>(r, [&](RecordId& id) {
                    for (const auto& [index, made] : m_made)
                        if (id == draftId(index))
                            id = made;
                });
            },
            record);
    }

    void finish(Record record)
    {
        const Head& h = head(record);
        if (m_result.first.none()) {
            m_result.first = h.id;
            m_first = peopleIn(h.circle);
        }
        m_result.events.push_back({h.circle, Put{std::move(record)}});
    }

    CircleId circle(People people)
    {
        std::vector<std::uint8_t> text;
        for (const Member& member : people.members()) {
            text.push_back(member.office ? static_cast<std::uint8_t>(1 + static_cast<int>(*member.office))
                                         : 0);
            text.insert(text.end(), member.person.bytes.begin(), member.person.bytes.end());
        }
        const auto id = m_making.id<CircleId>("circle", {text});
        if (!m_conference.circle(id) && m_circles.insert({id, true}).second)
            m_result.events.push_back({id, CircleMade{std::move(people)}});
        return id;
    }

    // Also of a circle that this act has made.
    People peopleIn(CircleId id) const
    {
        if (const People* known = m_conference.circle(id))
            return *known;
        for (const Event& event : m_result.events)
            if (event.circle == id) // made before anything in it
                return std::get<CircleMade>(event.body).who;
        return {};
    }

    RecordId newId(const Record& record)
    {
        const Head& h = head(record);
        const auto n = std::to_string(m_count[{kindOf(record), h.circle}]++);
        return m_making.id<RecordId>("record", {m_seat.seat.bytes, m_command.bytes, bytesOf(kindOf(record)),
                                                h.circle.bytes, bytesOf(n)});
    }

    const Conference& m_conference;
    const Chairing& m_seat;
    const CommandId& m_command;
    Moment m_now;
    const Making& m_making;
    People m_live;
    People m_first; // who sees the act's first record; at first: whoever is live
    CircleId m_under;
    std::optional<PartId> m_part;
    bool m_section = false;
    const Stretch* m_written = nullptr;
    std::optional<Conference> m_changed; // with the people and parts this act makes
    std::map<std::size_t, RecordId> m_made;
    std::map<CircleId, bool> m_circles;
    std::map<std::pair<std::string, CircleId>, std::size_t> m_count;
    Addressed m_result;
};

} // namespace

RecordId draftId(std::size_t n)
{
    RecordId id;
    id.bytes.fill(draftMark);
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(n >> (8 * i));
    return id;
}

Addressed address(const Conference& conference, const Chairing& seat, const CommandId& command,
                  const std::optional<SituationId>& situation, Drafts drafts, Moment now,
                  const Making& making)
{
    return Addressing(conference, seat, command, situation, now, making).all(std::move(drafts));
}

std::optional<SituationId> situationOf(const Seen& seen, const Making& making)
{
    const Stretch* running = seen.running();
    if (!running)
        return std::nullopt;
    return situationToken(making, seen.seat().seat, running->head.id);
}

} // namespace waymark::sight
