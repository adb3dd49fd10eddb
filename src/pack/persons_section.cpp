// [[person]] and what must hold of the people of a conference (domain.md, people).
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

bool helps(Standing standing)
{
    return standing == Standing::supporter || standing == Standing::interpreter;
}

bool admittedByName(Standing standing)
{
    return standing == Standing::family || standing == Standing::child || standing == Standing::observer;
}

// relation = { ellie = "mother", jack = "mother" }
void readRelations(const toml::node* node, Person& person, Loading& loading)
{
    if (!node)
        return;
    const toml::table* inner = node->as_table();
    if (!inner)
        return loading.mistake(lineOf(*node), wrongType(*node, "`relation` of [[person]]",
                                                        "{ ellie = \"mother\" }, a child each"));
    const auto children = loading.into.names.keys<ChildId>();
    for (auto&& [key, how] : *inner) {
        Relation relation;
        const std::string child(key.str());
        if (const auto id = loading.into.names.find<ChildId>(child))
            relation.child = *id;
        else
            unknownWord(how, child, "child", children, loading.reading);
        if (read(how, relation.how, "the relation to " + child, loading.reading))
            person.relations.push_back(relation);
    }
}

void checkStanding(Table& table, const Person& person)
{
    const std::string standing = spell(person.standing);
    const bool professional = person.standing == Standing::professional;
    if (helps(person.standing) && !person.supports && !table.ask("supports"))
        table.mistake("standing",
                      "this " + standing + " supports nobody; write supports = \"…\", the key of one person");
    if (!helps(person.standing) && person.supports)
        table.mistake("supports", "a " + standing +
                                      " supports nobody here; leave `supports` out, or write standing = "
                                      "\"supporter\"");
    if (person.standing == Standing::observer && person.consent.empty() && !table.ask("consent"))
        table.mistake(
            "standing",
            "nobody is said to have agreed to the observer; write consent = \"the mother, on 9 November\"");
    if (person.standing == Standing::family && person.relations.empty() && !table.ask("relation"))
        table.mistake(
            "standing",
            "no relation to a child is given; write relation = { ellie = \"mother\" }, a child each");
    if (person.standing == Standing::child && !person.child && !table.ask("child"))
        table.mistake("standing",
                      "it is not said which child this is; write child = \"ellie\", the key of one child");
    if (person.standing != Standing::family && !person.relations.empty())
        table.mistake("relation", "only family has a relation; leave it out, or write standing = \"family\"");
    for (const auto& [key, set] :
         {std::pair("gives_view", person.givesView), std::pair("leads", person.leads),
          std::pair("direct_contact", person.directContact)})
        if (set && !professional)
            table.mistake(key, "`" + std::string(key) + "` is for professionals; leave it out");
    if (person.givesView && person.sector.empty())
        table.mistake("gives_view",
                      "who gives a view counts for the quorum; write sector = \"health\" or the like");
}

void readPerson(Table& table, Loading& loading)
{
    Person person;
    const bool known = table.need("key", person.person);
    const bool placed = table.need("standing", person.standing);
    table.need("name", person.name);
    table.need("known", person.known);
    table.need("role", person.role);
    table.may("agency", person.agency);
    table.may("sector", person.sector);
    table.may("direct_contact", person.directContact);
    table.may("leads", person.leads);
    table.may("gives_view", person.givesView);
    table.may("comes", person.comes);
    table.may("supports", person.supports);
    table.may("independent", person.independent);
    table.may("advocate", person.advocate);
    table.may("deputy", person.deputy);
    table.may("also_interprets", person.alsoInterprets);
    readRelations(table.ask("relation"), person, loading);
    table.may("children", person.children);
    table.may("child", person.child);
    table.may("attends", person.attends);
    table.may("consent", person.consent);
    person.getsPapers = !helps(person.standing) && person.standing != Standing::observer; // domain.md, people
    table.may("papers", person.getsPapers);
    table.may("contact", person.contact);
    table.may("needs", person.needs);
    if (placed)
        checkStanding(table, person);
    // Who is entitled to hear about which child is said, never assumed; only the offices have all of them.
    const bool office = person.standing == Standing::chair || person.standing == Standing::minutes;
    if (placed && !office && !helps(person.standing) && !table.ask("children"))
        table.mistake("key", "it is not said about whom this person may hear; write children = [\"…\"]");
    if (known) {
        loading.lineOf[person.person] = table.line("key");
        loading.persons.push_back(person);
    }
}

void fillChildren(Loading& loading)
{
    std::vector<ChildId> all;
    for (const std::string& key : loading.into.names.keys<ChildId>())
        all.push_back(*loading.into.names.find<ChildId>(key));
    for (Person& person : loading.persons) {
        if (!person.children.empty())
            continue;
        const Person* helped = person.supports ? loading.person(*person.supports) : nullptr;
        if (person.standing == Standing::chair || person.standing == Standing::minutes)
            person.children = all;
        else if (helped)
            person.children = helped->children;
    }
}

void needExactlyOne(Loading& loading, const char* who, const char* write,
                    const std::function<bool(const Person&)>& is)
{
    const auto count = std::count_if(loading.persons.begin(), loading.persons.end(), is);
    if (count == 0)
        loading.mistake(1, std::string("there is no ") + who + "; write " + write + " at one [[person]]");
    if (count > 1)
        for (const Person& person : loading.persons)
            if (is(person))
                loading.mistake(loading.lineOf[person.person], std::string("there is more than one ") + who +
                                                                   "; write " + write +
                                                                   " at one person only");
}

void checkHelper(const Person& person, Loading& loading)
{
    const int line = loading.lineOf[person.person];
    const Person* helped = loading.person(*person.supports);
    if (*person.supports == person.person)
        loading.mistake(line, loading.key(person.person) +
                                  " cannot support themselves; write the key of somebody else");
    else if (helped && helps(helped->standing))
        loading.mistake(line, loading.key(*person.supports) + " is there to help, too; write whom " +
                                  loading.key(person.person) + " came for");
}

} // namespace

const Person* Loading::person(PersonId id) const
{
    const auto found =
        std::find_if(persons.begin(), persons.end(), [&](const Person& p) { return p.person == id; });
    return found == persons.end() ? nullptr : &*found;
}

bool Loading::inPart(PersonId id, const Part& part) const
{
    const Person* who = person(id);
    const auto listed = [](const std::vector<PersonId>& list, PersonId p) {
        return std::find(list.begin(), list.end(), p) != list.end();
    };
    if (!who)
        return false;
    if (helps(who->standing))
        return who->supports && *who->supports != id && listed(part.admitted, *who->supports);
    return admittedByName(who->standing) ? listed(part.admitted, id) : !listed(part.keptOut, id);
}

bool Loading::meet(PersonId a, PersonId b) const
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Part& p) { return inPart(a, p) && inPart(b, p); });
}

void readPersons(Loading& loading)
{
    eachTable(loading.root, "person", "[[person]]", loading.reading,
              [&](Table& table) { readPerson(table, loading); });
    fillChildren(loading);
}

void checkPeople(Loading& loading)
{
    needExactlyOne(loading, "chair", "standing = \"chair\"",
                   [](const Person& p) { return p.standing == Standing::chair; });
    needExactlyOne(loading, "minute-taker", "standing = \"minutes\"",
                   [](const Person& p) { return p.standing == Standing::minutes; });
    if (!loading.bare)
        needExactlyOne(loading, "lead social worker", "leads = true", [](const Person& p) { return p.leads; });
    for (const Person& person : loading.persons) {
        if (person.supports && helps(person.standing))
            checkHelper(person, loading);
        const bool sits = std::any_of(loading.parts.begin(), loading.parts.end(),
                                      [&](const Part& part) { return loading.inPart(person.person, part); });
        if (!sits && admittedByName(person.standing))
            loading.mistake(loading.lineOf[person.person],
                            loading.key(person.person) +
                                " is in no part; write the key into `admitted` of a [[part]]");
    }
}

} // namespace waymark::pack
