// Plays a script in memory, through the rules alone: no server, no socket, no clock. For tests.
// After every step the watcher sees the conference as it stands.
#pragma once

#include "conference/described.hpp"
#include "pack/script.hpp"
#include "rules/perform.hpp"

#include <functional>
#include <map>

namespace rehearsal {

using namespace waymark;

class Play {
public:
    explicit Play(const pack::Script& script) : m_script(script)
    {
        for (const Command& command : script.prepared.commands) {
            if (const auto* add = std::get_if<AddPerson>(&command))
                m_persons[add->person.person] = add->person;
            m_faults += ask("priya", command, script.prepared.date + std::chrono::hours(8)).fault("pack");
        }
    }

    // What went otherwise than the script says, a line each; empty: all as written.
    template <class Watch>
    std::string run(Watch&& watch)
    {
        Moment now = m_script.prepared.date + std::chrono::hours(8);
        for (const pack::Step& step : m_script.steps) {
            now = step.at.value_or(now);
            if (step.command)
                m_faults += play(step, now);
            watch(step, m_conference);
        }
        return m_faults;
    }

    [[nodiscard]] sight::Chairing seat(const std::string& key) const
    {
        sight::Chairing chairing;
        for (const pack::SeatWish& wish : m_script.prepared.seats)
            if (wish.key == key) {
                chairing.seat = wish.seat;
                chairing.face = wish.face;
                chairing.person = wish.person;
            }
        if (chairing.person && m_persons.count(*chairing.person)) {
            chairing.standing = m_persons.at(*chairing.person).standing;
            chairing.givesView = m_persons.at(*chairing.person).givesView;
        }
        return chairing;
    }
    // Of a person who may have no seat in the pack (an interpreter): as if they had a tablet.
    [[nodiscard]] sight::Chairing seatOf(const std::string& key) const
    {
        sight::Chairing chairing = seat(key);
        if (const auto id = m_script.prepared.names.find<PersonId>(key); id && !chairing.person) {
            chairing.person = id;
            chairing.standing = m_persons.at(*id).standing;
        }
        return chairing;
    }
    [[nodiscard]] const Conference& conference() const { return m_conference; }

private:
    struct Answer {
        RecordId record;
        std::string code; // empty: done
        std::string say;
        std::string fault(const std::string& where) const
        {
            return code.empty() ? "" : where + ": " + code + ": " + say + "\n";
        }
    };

    std::string play(const pack::Step& step, Moment now)
    {
        Command command = *step.command;
        const std::string where = "line " + std::to_string(step.line);
        std::string lost;
        std::visit([&](auto& c) { eachId<RecordId>(c, [&](RecordId& id) { lost += swap(id, step); }); },
                   command);
        if (!lost.empty())
            return where + ": " + lost;
        const Answer answer = ask(step.who, command, now);
        if (answer.code != step.refused)
            return where + ": expected " + (step.refused.empty() ? "done" : step.refused) + ", got " +
                   (answer.code.empty() ? "done" : answer.code + ": " + answer.say) + "\n";
        if (!step.as.empty())
            m_named[step.as] = answer.record;
        return {};
    }

    std::string swap(RecordId& id, const pack::Step& step)
    {
        for (const pack::Reference& reference : step.references) {
            if (reference.placeholder != id)
                continue;
            id = reference.kind.empty() ? m_named[reference.name] : letterCalled(reference.name, step.who);
            return id.none() ? "no record for " + reference.name + "\n" : "";
        }
        return "a record nobody wrote\n";
    }

    RecordId letterCalled(const std::string& title, const std::string& who) const
    {
        const auto seen = sight::view(m_conference, seat(who), {});
        const auto* letter = seen.first<Letter>([&](const Letter& l) { return l.title == title; });
        return letter ? letter->head.id : RecordId{};
    }

    Answer ask(const std::string& who, const Command& command, Moment now)
    {
        const Making making([](std::span<const std::uint8_t> bytes) {
            return pack::idOf<RecordId>("rehearsal", std::string(bytes.begin(), bytes.end())).bytes;
        });
        Asked asked;
        asked.id = pack::idOf<CommandId>("rehearsal", std::to_string(++m_count));
        asked.command = command;
        asked.situation = sight::situationOf(sight::view(m_conference, seat(who), {}), making);
        auto done = rules::perform(m_conference, seat(who), {}, asked, now, making);
        if (const auto* refusal = std::get_if<Refusal>(&done))
            return {{}, refusal->code, refusal->say};
        auto& performed = std::get<rules::Performed>(done);
        for (const Event& event : performed.events)
            if (const auto applied = rules::apply(m_conference, event); !applied)
                return {{}, applied.failure().code, applied.failure().say};
        return {performed.record, {}, {}};
    }

    const pack::Script& m_script;
    std::map<PersonId, Person> m_persons;
    std::map<std::string, RecordId> m_named;
    Conference m_conference;
    std::string m_faults;
    int m_count = 0;
};

template <class T>
void eachText(const T& value, const std::function<void(const std::string&)>& f)
{
    if constexpr (std::is_same_v<T, std::string>) {
        f(value);
    } else if constexpr (IsOptional<T>::value) {
        if (value)
            eachText(*value, f);
    } else if constexpr (IsVector<T>::value) {
        for (const auto& item : value)
            eachText(item, f);
    } else if constexpr (requires { T::fields(value, [](const char*, const auto&) {}); }) {
        T::fields(value, [&](const char*, const auto& field) { eachText(field, f); });
    }
}

// All the text somebody sees. since: only of records written later than this.
[[nodiscard]] inline std::string textOf(const sight::Seen& seen, std::uint64_t since = 0)
{
    std::string all;
    seen.eachRecord([&](const Kept& kept) {
        if (kept.written <= since)
            return;
        std::visit([&](const auto& r) { eachText(r, [&](const std::string& text) { all += text + "\n"; }); },
                   kept.record);
    });
    return all;
}

} // namespace rehearsal
