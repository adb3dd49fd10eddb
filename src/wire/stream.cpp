#include "wire/stream.hpp"

#include "sight/kinds.hpp"
#include "wire/row.hpp"

namespace waymark::wire {
namespace {

// Sizes tell: a message is padded so that its length says no more than how many KiB it takes.
std::string padded(std::string text)
{
    constexpr std::size_t step = 1024;
    text.resize((text.size() + step - 1) / step * step, ' ');
    return text;
}

// A field that its kind's rule does not let out stays here, whatever it holds.
template <class R>
void hold(R& record, bool office)
{
    R::fields(record, [&](const char* name, auto& field) {
        if (!sight::travels<R>(name, office))
            field = {};
    });
}

// The server's own business stays here.
Shown travelling(const sight::Seen& seen, const Record& record)
{
    Shown shown{record, seen.seenBy(record)};
    Head& h = head(shown.record);
    h.circle = {};
    h.under = {};
    h.line = {};
    if (!seen.office())
        h.part.reset();
    std::visit([&](auto& r) { hold(r, seen.office()); }, shown.record);
    return shown;
}

} // namespace

std::optional<std::string> Stream::tell(const sight::Seen& seen, Facts facts)
{
    if (seen.shut())
        return tellLobby(std::move(facts));
    Update update;
    update.room = m_room;
    update.fresh = m_state != State::open;
    if (update.fresh) {
        *this = Stream(m_room);
        m_state = State::open;
    }
    changes(seen, update);
    update.did = std::move(facts.did);
    if (update.fresh || facts.situation != m_situation)
        update.situation = m_situation = facts.situation;
    if (update.fresh || facts.may != m_may)
        update.may = m_may = facts.may;
    if (facts.around != m_around)
        update.around = m_around = facts.around;
    const bool nothing = !update.fresh && update.did.empty() && update.put.empty() && update.drop.empty() &&
                         !update.situation && !update.may && !update.around;
    if (nothing)
        return std::nullopt;
    update.n = ++m_n;
    return padded(write(FromServer{std::move(update)}));
}

// The same bytes as a seat that was never admitted: nothing tells a cut from a beginning.
std::optional<std::string> Stream::tellLobby(Facts facts)
{
    const bool cut = m_state != State::lobby;
    if (cut) {
        *this = Stream(m_room);
        m_state = State::lobby;
    }
    if (!cut && facts.did.empty())
        return std::nullopt;
    Update update;
    update.room = m_room;
    update.lobby = cut;
    update.did = std::move(facts.did);
    update.n = ++m_n;
    return padded(write(FromServer{std::move(update)}));
}

std::optional<std::string> Stream::tellClock(Moment now)
{
    if (m_state != State::open)
        return std::nullopt;
    Update update;
    update.room = m_room;
    update.now = now;
    update.n = ++m_n;
    return padded(write(FromServer{std::move(update)}));
}

void Stream::changes(const sight::Seen& seen, Update& update)
{
    std::map<RecordId, Row> now;
    seen.eachRecord([&](const Kept& kept) {
        const RecordId id = head(kept.record).id;
        const auto before = m_sent.find(id);
        // Not written since: not encoded again. Written again: told only if the viewer can tell the difference.
        if (before != m_sent.end() && before->second.written == kept.written) {
            now.emplace_hint(now.end(), id, std::move(before->second));
            return;
        }
        Shown shown = travelling(seen, kept.record);
        std::string text = rowJson(shown.record, shown.seen).dump();
        if (before == m_sent.end() || before->second.text != text)
            update.put.push_back(std::move(shown));
        now.emplace(id, Row{kept.written, std::move(text)});
    });
    for (const auto& [id, row] : m_sent)
        if (!now.contains(id))
            update.drop.push_back(id);
    m_sent = std::move(now);
}

} // namespace waymark::wire
