#include "support/family.hpp"

#include "conference/codec.hpp"
#include "support/bank_holidays.hpp"

namespace waymark::tests {
namespace {

struct Cast {
    const char* name;
    Standing standing;
    const char* role;
    const char* sector = "";
    bool views = false;
    const char* supports = "";
    std::vector<std::string> knows = {"ellie", "jack"}; // tom and Hannah know Kit, too
};

const std::vector<Cast>& cast()
{
    static const std::vector<Cast> all{
        {"priya", Standing::chair, "chair"},
        {"elin", Standing::minutes, "minute-taker"},
        {"tom", Standing::professional, "social worker", "social care", true, "", {"ellie", "jack", "kit"}},
        {"beth", Standing::professional, "health visitor", "health", true},
        {"sam", Standing::professional, "safeguarding lead", "school", true, "", {"ellie"}},
        {"karen", Standing::professional, "police", "police", true},
        {"amira", Standing::professional, "domestic abuse service", "voluntary", false},
        {"neil", Standing::professional, "GP", "health", true},
        {"hannah", Standing::family, "mother", "", false, "", {"ellie", "jack", "kit"}},
        {"grace", Standing::supporter, "advocate", "", false, "hannah", {}},
        {"joan", Standing::family, "grandmother"},
        {"rosa", Standing::interpreter, "BSL interpreter", "", false, "joan", {}},
        {"olive", Standing::observer, "student social worker"},
        {"mark", Standing::family, "father"},
        {"dean", Standing::supporter, "brother", "", false, "mark", {}},
        {"kit", Standing::child, "half-brother", "", false, "", {"ellie", "jack", "kit"}},
    };
    return all;
}

std::vector<ChildId> children(const std::vector<std::string>& names)
{
    std::vector<ChildId> ids;
    for (const std::string& name : names)
        ids.push_back(child(name));
    return ids;
}

Person personFrom(const Cast& c, const FamilyFacts& facts)
{
    Person p;
    p.person = who(c.name);
    p.standing = c.standing;
    p.name = p.known = c.name;
    p.name[0] = static_cast<char>(std::toupper(p.name[0]));
    p.role = c.role;
    p.sector = c.sector;
    p.agency = c.standing == Standing::professional ? "agency of " + p.known : "";
    if (c.standing == Standing::observer)
        p.consent = "Hannah and Joan, on 9 November";
    if (p.known == "kit")
        p.child = child("kit");
    p.directContact = c.standing == Standing::professional;
    p.givesView = c.views;
    p.comes = p.known != "neil";
    p.leads = p.known == "tom";
    if (*c.supports)
        p.supports = who(c.supports);
    p.children = children(p.known == "mark" ? facts.marks : c.knows);
    if (c.standing == Standing::family)
        for (const ChildId id : p.children)
            p.relations.push_back({id, c.role});
    return p;
}

Part partFrom(const std::string& letter, const std::vector<std::string>& admitted,
              const std::vector<std::string>& items)
{
    Part p;
    p.part = part(letter);
    p.letter = letter;
    for (const std::string& name : admitted)
        p.admitted.push_back(who(name));
    for (const std::string& name : items)
        p.agenda.push_back({item(name), ItemKind::talk, "Item " + name, "Item " + name, "Priya", 10});
    return p;
}

void seats(Table& t)
{
    for (const Cast& c : cast()) {
        const Face face = c.standing == Standing::chair     ? Face::chair
                          : c.standing == Standing::minutes ? Face::minutes
                                                            : Face::tablet;
        t.seat(c.name, face, who(c.name), c.standing, c.views);
    }
    t.seat("room", Face::room, std::nullopt, Standing::observer);
}

Table sitting(const std::string& letter, const FamilyFacts& facts)
{
    Table t = family(facts);
    comeIn(t, letter);
    return t;
}

} // namespace

PersonId who(const std::string& name)
{
    return named<PersonId>("person:" + name);
}
ChildId child(const std::string& name)
{
    return named<ChildId>("child:" + name);
}
ItemId item(const std::string& name)
{
    return named<ItemId>("item:" + name);
}
ItemId firstItem(const std::string& letter)
{
    return item(std::string(1, static_cast<char>(std::tolower(letter[0]))) + "1");
}
PartId part(const std::string& letter)
{
    return named<PartId>("part:" + letter);
}
About about(const std::string& name)
{
    if (name == "meeting")
        return About::theMeeting();
    return {false, name == "both" ? children({"ellie", "jack"}) : children({name})};
}

Person someone(const std::string& name, Standing standing)
{
    Person p;
    p.person = who(name);
    p.standing = standing;
    p.name = p.known = name;
    return p;
}

Part ownPart(const std::vector<std::string>& admitted)
{
    return partFrom("E", admitted, {"e1"});
}

Table unopened(const FamilyFacts& facts)
{
    Table t(facts.leak);
    seats(t);
    t.now = Moment(std::chrono::local_days(std::chrono::year(2026) / 11 / 10)) +
            std::chrono::minutes(8 * 60 + 30);
    return t;
}

Table family(const FamilyFacts& facts)
{
    Table t = unopened(facts);
    Meeting meeting = facts.meeting;
    meeting.title = "Initial child protection conference";
    if (meeting.date == Day{})
        meeting.date = std::chrono::floor<std::chrono::days>(t.now);
    meeting.settings.gapMinutes = facts.gapMinutes;
    meeting.settings.holidays = bankHolidays(Nation::englandAndWales);
    t.must("priya", OpenConference{meeting});
    for (const Cast& c : cast())
        t.must("priya", AddPerson{personFrom(c, facts)});
    t.must("priya", AddPart{partFrom("A", {"hannah", "joan", "olive"}, {"a1", "a2", "a3"})});
    t.must("priya", AddPart{partFrom("B", {"mark"}, {"b1", "b2", "b3"})});
    t.must("priya", AddPart{partFrom("C", {}, {"c1"})});
    t.must("priya", AddPart{partFrom("D", {"kit"}, {"d1", "d2", "d3"})});
    t.must("priya", AddPart{partFrom("P", {}, {})});
    for (const std::string name : {"ellie", "jack", "kit"}) {
        Child c;
        c.child = child(name);
        c.name = c.known = name;
        c.age = name == "kit" ? 13 : 7;
        t.must("priya", AddChild{c});
    }
    Protected detail;
    detail.what = "Hannah\u2019s new address";
    detail.phrases = {"Larch House"};
    detail.from = {who("mark")};
    detail.instead = "a safe place";
    t.must("priya", AddProtected{detail});
    return t;
}

Table partA(const FamilyFacts& facts)
{
    return sitting("A", facts);
}
Table partB(const FamilyFacts& facts)
{
    return sitting("B", facts);
}

const std::vector<std::string>& professionals()
{
    static const std::vector<std::string> names{"tom", "beth", "sam", "karen", "amira"};
    return names;
}

std::vector<std::string> familyOf(const std::string& letter)
{
    if (letter == "A")
        return {"hannah", "grace", "joan", "rosa", "olive"};
    if (letter == "D")
        return {"kit"};
    return letter == "B" ? std::vector<std::string>{"mark", "dean"} : std::vector<std::string>{};
}

const std::vector<std::string>& everybody()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Cast& c : cast())
            all.push_back(c.name);
        return all;
    }();
    return names;
}

void mark(Table& t, const std::string& name, Where where)
{
    t.must("elin", MarkPresence{who(name), where});
}
void in(Table& t, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        mark(t, name, Where::in);
}
void left(Table& t, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        mark(t, name, Where::left);
}
void later(Table& t, int minutes)
{
    t.now += std::chrono::minutes(minutes);
}

void comeIn(Table& t, const std::string& letter)
{
    in(t, {"priya", "elin"});
    in(t, professionals());
    in(t, familyOf(letter));
    t.must("priya", BeginPart{part(letter), firstItem(letter)});
}

void changeOver(Table& t, const std::string& letter)
{
    if (t.conference.running())
        t.must("priya", EndPart{});
    for (const char* other : {"A", "B", "D"})
        if (other != letter)
            left(t, familyOf(other));
    later(t, 30);
    in(t, familyOf(letter));
    t.must("priya", BeginPart{part(letter), firstItem(letter)});
}

void openSection(Table& t, const std::string& letter)
{
    for (const std::string& name : familyOf(letter))
        mark(t, name, Where::out);
    t.must("priya", CoverRoom{});
    t.must("priya", OpenSection{"Police information"});
}

void exclude(Table& t, const std::string& name)
{
    t.must("priya",
           Exclude{who(name), Ground::violence, "You threatened Tom.", "He said: I will find you.", 15});
    for (const Cast& c : cast())
        if (c.name == name || c.supports == name)
            mark(t, c.name, Where::out);
}

void letBack(Table& t, const std::vector<std::string>& names)
{
    t.must("priya", EndExclusion{who(names.front()), "Everybody is calm again."});
    in(t, names);
    t.must("priya", UncoverRoom{});
}

AddPoint point(const std::string& text, const std::string& of, Width width)
{
    return {Column::worry, text, about(of), who("tom"), width};
}
AddNote note(const std::string& text, const std::string& of, Width width)
{
    return {who("tom"), Statement::fact, text, about(of), width};
}
MakeOffer offer(const std::string& text, const std::string& of)
{
    MakeOffer made;
    made.text = text;
    made.about = about(of);
    return made;
}
AddPlanLine action(const std::string& what, const std::string& of, const std::string& owners,
                   const std::string& by)
{
    return {PlanSection::action, about(of), what, owners, by, "", Width::everyone};
}
void planFrame(Table& t, const std::string& of)
{
    for (const auto& [section, what] :
         {std::pair{PlanSection::visits, "Tom sees the children every ten days"},
          std::pair{PlanSection::contingency, "If the plan is not kept, Tom is told at once"}}) {
        AddPlanLine line = action(what, of, "Tom", "at once");
        line.section = section;
        t.must("elin", line);
    }
}
GiveView yes(RecordId round, const std::string& reason)
{
    return {round, Threshold::yes, {Harm::emotional}, reason, std::nullopt};
}

RecordId roundFor(Table& t, const std::string& name)
{
    return t.must("priya", OpenRound{child(name), ""});
}

RecordId decided(Table& t, const std::string& name)
{
    const RecordId round = roundFor(t, name);
    for (const char* giver : {"tom", "beth", "karen"})
        if (!t.seen(giver).shut())
            t.must(giver, yes(round));
    t.must("priya", ShowRound{round, true});
    return t.must("priya",
                  Declare{child(name), Outcome::plan, {Harm::emotional}, "The risk is real and recent."});
}

bool shows(const Table& t, const std::string& seat, RecordId record)
{
    return t.seen(seat).record(record) != nullptr;
}

std::vector<Office> officesOf(const std::string& name)
{
    if (name == "priya")
        return {Office::chair};
    return name == "elin" ? std::vector<Office>{Office::minutes} : std::vector<Office>{};
}

bool hasPaper(const Table& t, const std::string& name, RecordId record)
{
    return sight::paper(t.conference, who(name), officesOf(name)).record(record) != nullptr;
}

bool saysOnPaper(const Table& t, const std::string& name, const std::string& words)
{
    bool found = false;
    sight::paper(t.conference, who(name), officesOf(name)).eachRecord([&](const Kept& kept) {
        const Bytes bytes = encode(Event{head(kept.record).circle, Put{kept.record}});
        const std::string text(bytes.begin(), bytes.end());
        found = found || text.find(words) != std::string::npos;
    });
    return found;
}

} // namespace waymark::tests
