// What each of two worlds hides from its viewer, wherever the viewer is.
#include "support/worlds.hpp"

#include "sight/people.hpp"

namespace waymark::tests {

// ---- what is hidden: each world's own -------------------------------------------------------------------------------

void World::hide(Ear ear)
{
    if (!m_weaves)
        return;
    const std::size_t acts = m_woven() % 4;
    for (std::size_t i = 0; i < acts; ++i) {
        if (ear == Ear::here || ear == Ear::section)
            m_table.now = m_clock + std::chrono::seconds(m_woven() % 115);
        else
            m_table.now += std::chrono::seconds(m_woven() % 20);
        hiddenAct(ear);
        if (m_woven() % 3)
            m_table.tell(m_viewer); // a batch of its own; else it joins the next
    }
}

bool World::hidden(const std::string& seat, Command command, RecordId* made)
{
    ++m_hiddenActs;
    const auto answer = m_table.ask(seat, std::move(command));
    if (made && answer)
        *made = answer.record;
    return static_cast<bool>(answer);
}

void World::hiddenAct(Ear ear)
{
    if (ear == Ear::gap)
        return hiddenPresence();
    const bool openly = ear == Ear::away || ear == Ear::section;
    if (m_woven() % 5 == 0)
        return openly && m_woven() % 2 ? hiddenOrder(ear) : hiddenPeople(ear);
    if (openly && m_woven() % 2)
        return ear == Ear::away && m_woven() % 5 == 0 ? hiddenSection() : hiddenOpenly();
    if (m_woven() % 6 == 0)
        return hiddenPresence();
    hiddenAside(ear);
}

// Narrower than everybody: to professionals, to chair and minute-taker, in somebody's hand.
void World::hiddenAside(Ear ear)
{
    // With professionals alone, a line for professionals is a line for everybody.
    const Width width = m_mine != "C" && m_woven() % 2 ? Width::professionals : Width::offices;
    const bool fellows = !room() && ear == Ear::here && m_viewer != m_principal;
    const std::string somebody = fellows ? m_principal : pick(m_woven, {"tom", "beth", "sam", "karen"});
    RecordId made;
    switch (m_woven() % 14) {
    case 13:
        if (m_mine == "A") { // an action of one of the family, for her and the professionals
            auto line = action(text(m_woven), "ellie", "", "Fri 13 Nov");
            line.only = {who(m_principal == "hannah" ? "joan" : "hannah")};
            hidden("priya", line);
        }
        break;
    case 10:
        if (!m_notTheirs.empty())
            hidden("elin", note(text(m_woven), m_woven() % 2 ? m_notTheirs : "both"));
        break;
    case 0:
        if (hidden("elin", note(text(m_woven), "meeting", width), &made))
            m_hiddenNotes.push_back(made);
        break;
    case 1:
        hidden("priya", point(text(m_woven), "ellie", width));
        break;
    case 2: {
        auto line = action(text(m_woven), "ellie", "Karen", "Fri 13 Nov");
        line.width = width;
        hidden("priya", line);
        break;
    }
    case 3:
        if (hidden(somebody, offer(text(m_woven), "ellie"), &made))
            m_hiddenOffers.push_back(made);
        break;
    case 4:
        if (hidden(somebody, RaiseHand{static_cast<Wish>(m_woven() % 3)}, &made))
            m_hiddenHands.push_back(made);
        break;
    case 5:
        if (!m_hiddenHands.empty())
            hidden("priya", LowerHand{m_hiddenHands.back()});
        break;
    case 6:
        if (!m_hiddenOffers.empty())
            hidden("priya", NotNow{m_hiddenOffers.back()});
        break;
    case 7:
        if (!m_hiddenNotes.empty())
            m_woven() % 2 ? hidden("elin", Correct{m_hiddenNotes.back(), text(m_woven)})
                          : hidden("priya", Withdraw{m_hiddenNotes.back()});
        break;
    case 8:
        if (m_hiddenRound)
            hidden(pick(m_woven, {"beth", "tom"}), yes(*m_hiddenRound, text(m_woven)));
        break;
    case 11: // in their hands
        if (m_hiddenScale)
            hidden(pick(m_woven, {"beth", "tom", "karen"}),
                   GiveMark{*m_hiddenScale, static_cast<std::int64_t>(m_woven() % 11), text(m_woven)});
        break;
    case 12:
        hidden("priya",
               AddDanger{DangerKind::danger, text(m_woven), tests::about("ellie"), std::nullopt, width});
        break;
    case 9:
        hidden("beth", note("Not mine to write"));
        break;
    }
}

// To everybody who is there, while the viewer is not.
void World::hiddenOpenly()
{
    RecordId made;
    switch (m_woven() % 12) {
    case 0:
        if (hidden("elin", note(text(m_woven)), &made))
            m_hiddenNotes.push_back(made);
        break;
    case 1:
        hidden("priya", point(text(m_woven), "both"));
        break;
    case 2:
        hidden("priya", GiveFloor{who("sam")});
        break;
    case 3:
        hidden("priya", action(text(m_woven), "jack", "Beth", "Mon 16 Nov"));
        break;
    case 4:
        if (!m_hiddenOffers.empty())
            hidden("priya", PutUp{m_hiddenOffers.back(), "", ""});
        break;
    case 5:
        if (!room())
            hidden("priya", TakeBreak{}) && hidden("priya", GoOn{});
        break;
    case 6:
        // A return names its item, so the block puts it back.
        if (const Stretch* running = m_table.conference.running();
            !room() && running->what == StretchKind::item) {
            const ItemId before = running->item;
            hidden("priya", GoTo{running->agenda.back().item});
            hidden("priya", GoTo{before});
        }
        break;
    case 7:
        // Who was out keeps the old words of a line changed meanwhile.
        if (!m_plan.empty() && !room())
            m_woven() % 2
                ? hidden("priya", ChangePlanLine{m_plan.back(), text(m_woven), "Beth", "Mon 16 Nov", ""})
                : hidden("beth", EditText{m_plan.back(), TextField::what, 0, 1, 1, text(m_woven)});
        break;
    case 9:
        if (!room())
            hidden("priya", ReviewAction{m_broughtBack, Progress::no, Fate::drop, text(m_woven)});
        break;
    case 10:
        hidden("priya",
               SetDates{child("ellie"),
                        {},
                        m_table.seen("priya").first<Meeting>([](const Meeting&) { return true; })->date});
        break;
    case 11: { // a whole scale, from the question to the marks
        const std::string of = pick(m_woven, {"ellie", "jack"});
        if (!hidden("priya", OpenScale{child(of), text(m_woven)}, &made))
            break;
        hidden("tom", GiveMark{made, static_cast<std::int64_t>(m_woven() % 11), text(m_woven)});
        hidden("priya", ShowScale{made});
        break;
    }
    case 8:
        for (const Where where : {Where::out, Where::in}) {
            if (room() || sight::whereIs(m_table.conference, who("amira")) == Where::expected)
                break;
            m_table.now += std::chrono::seconds(1 + m_woven() % 20);
            hidden("elin", MarkPresence{who("amira"), where});
        }
        break;
    }
}

// The agenda of people who are heard while the viewer is not; a section's own.
void World::hiddenOrder(Ear)
{
    const Stretch& running = *m_table.conference.running();
    AgendaItem item;
    item.item = named<ItemId>("woven " + std::to_string(++m_added));
    item.title = item.plain = text(m_woven);
    switch (m_woven() % 4) {
    case 0:
        hidden("priya", InsertItem{item, running.item});
        break;
    case 1:
        hidden("priya", MoveItem{running.agenda.back().item, running.agenda.front().item});
        break;
    case 2:
        hidden("priya", SkipItem{running.agenda.back().item});
        break;
    case 3: { // somebody new, in the part that sits while the viewer's does not
        if (running.head.part == part(m_mine))
            break;
        const PartId sits = *running.head.part; // adding him begins another stretch
        Person uncle;
        uncle.person = named<PersonId>("woven " + std::to_string(m_added));
        uncle.standing = Standing::family;
        uncle.name = uncle.known = "Uncle";
        uncle.children = {child("ellie")};
        hidden("priya", AddPerson{uncle}) && hidden("priya", Admit{uncle.person, sits, ""});
        break;
    }
    }
}

// Facts about people for chair and minute-taker; a professional's own; who stays out of another part.
void World::hiddenPeople(Ear ear)
{
    RecordId made;
    const auto theirs = named<PersonId>("woven " + std::to_string(++m_added));
    switch (m_woven() % 8) {
    case 6: { // for what somebody of the other part did in the corridor; they do not sit
        const std::string other = m_principal == "mark" ? "hannah" : "mark";
        hidden("elin",
               RequestExclusion{who(other), who("karen"), Ground::violence, text(m_woven), m_table.now},
               &made) &&
            hidden("priya", DecideRequest{made, m_woven() % 2 == 0, text(m_woven), std::nullopt, ""});
        if (!room() &&
            hidden("priya", Exclude{who(other), Ground::violence, text(m_woven), text(m_woven), 15}, &made)) {
            hidden("elin", FollowExclusion{made, m_table.now, text(m_woven), ""});
            hidden("priya", EndExclusion{who(other), "By mistake."});
        }
        break;
    }
    case 7: // what was hidden is given to those who are there while the viewer is not
        if (ear == Ear::away && !m_hiddenNotes.empty())
            if (const Stretch* running = m_table.conference.running())
                hidden("priya", Disclose{{m_hiddenNotes.back()}, *running->head.part, text(m_woven)});
        break;
    case 0:
        hidden("priya", OrderQueue{{m_hiddenHands.begin(), m_hiddenHands.end()}});
        break;
    case 1:
        if (!room() && hidden("elin", MarkStranger{Where::in, text(m_woven)}, &made)) {
            m_table.tell(m_viewer);
            hidden("elin", StrangerGone{made});
            hidden("priya", UncoverRoom{});
        }
        break;
    case 2: {
        Person aunt;
        aunt.person = theirs;
        aunt.standing = Standing::family;
        aunt.name = aunt.known = "Aunt";
        aunt.children = {child("ellie")};
        hidden("priya", AddPerson{aunt});
        break;
    }
    case 3:
        hidden(m_woven() % 2 ? "amira" : "elin", DeclareConnection{who("amira"), text(m_woven)}, &made) &&
            hidden("priya", DecideConnection{made, ConnectionState::stays, {}});
        break;
    case 4: {
        const std::string other = m_mine == "A" ? "B" : "A";
        if (room() && ear != Ear::gap)
            break;
        hidden("priya", KeepOut{who("sam"), part(other)});
        m_table.tell(m_viewer);
        hidden("priya", LetIn{who("sam"), part(other)});
        break;
    }
    case 5:
        if (ear == Ear::away || ear == Ear::gap)
            hidden("elin", MarkPresence{who("neil"), Where::report, "by letter"});
        break;
    }
}

void World::hiddenSection()
{
    const Stretch* running = m_table.conference.running();
    std::vector<std::string> here;
    for (const std::string& name : everybody())
        if (const Person* p = sight::person(m_table.conference, who(name));
            !sight::isProfessional(p->standing) && sight::isIn(sight::whereIs(m_table.conference, p->person)))
            here.push_back(name);
    if (running->what != StretchKind::item)
        return;
    for (const std::string& name : here)
        hidden("elin", MarkPresence{who(name), Where::out});
    hidden("priya", CoverRoom{});
    if (hidden("priya", OpenSection{"Police information"})) {
        m_table.tell(m_viewer);
        hiddenAside(Ear::section);
        hiddenOpenly();
        hidden("priya", EndSection{});
    }
    for (const std::string& name : here)
        hidden("elin", MarkPresence{who(name), Where::in});
}

// Facts for chair and minute-taker alone, at any time.
void World::hiddenPresence()
{
    switch (m_woven() % 6) {
    case 0: {
        const std::string other = m_mine == "A" ? "mark" : "hannah";
        const Stretch* running = m_table.conference.running();
        if (running && m_table.conference.circle(running->head.circle)->contains(who(other)))
            break; // their own part sits: their place in it is known to everybody there
        hidden("elin", MarkPresence{who(other), Where::waiting});
        m_table.tell(m_viewer);
        hidden("elin", MarkPresence{who(other), Where::left});
        break;
    }
    case 1: {
        Protected detail;
        detail.what = "A detail";
        detail.phrases = {"Elm Cottage"};
        detail.from = {who(room() ? "mark" : m_principal)};
        detail.instead = "a safe place";
        if (!room()) // a put-up line in the room would rightly be held back
            hidden("priya", AddProtected{detail});
        break;
    }
    case 2: {
        Letter letter;
        letter.title = letter.text = "A letter";
        letter.from = who("tom");
        letter.title = "Letter";
        letter.text = text(m_woven);
        hidden("elin", AddLetter{letter, About::theMeeting()});
        break;
    }
    case 3:
        m_table.surroundings.devicesHere = {who(pick(m_woven, everybody()))};
        m_table.surroundings.notBlanked.clear();
        if (m_woven() % 2)
            m_table.surroundings.notBlanked = {who("grace")};
        m_table.tell(m_viewer);
        m_table.surroundings.notBlanked.clear();
        break;
    case 4:
        if (!room()) {
            hidden("priya", CoverRoom{});
            hidden("priya", UncoverRoom{});
        }
        break;
    case 5:
        hidden("elin", LogPreMeeting{{who(pick(m_woven, everybody()))},
                                     30,
                                     m_table.now - std::chrono::hours(1),
                                     text(m_woven)});
        break;
    }
}

} // namespace waymark::tests
