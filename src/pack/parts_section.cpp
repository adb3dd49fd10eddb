// [[part]] with its agenda. Who is admitted to which part decides everything that follows (domain.md, parts).
#include "pack/agenda.hpp"
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

// An item is called by its part and key outside the part, by its key alone within it.
void readItem(Table& table, const std::string& letter, Part& part, Loading& loading)
{
    AgendaItem item;
    std::string key;
    if (table.need("key", key))
        if (const auto id = loading.into.names.find<ItemId>(letter + "/" + key))
            item.item = *id;
    readItemFields(table, item);
    part.agenda.push_back(item);
}

void checkAdmitted(Table& table, const Part& part, Loading& loading)
{
    for (const PersonId id : part.admitted) {
        const Person* person = loading.person(id);
        if (person && person->independent)
            continue;
        if (person && person->supports)
            table.mistake("admitted", loading.key(id) + " comes with " + loading.key(*person->supports) +
                                          "; leave the key out here");
        else if (person && person->standing != Standing::family && person->standing != Standing::child &&
                 person->standing != Standing::observer)
            table.mistake("admitted", loading.key(id) + " is in every part; leave the key out here");
    }
    for (const PersonId id : part.keptOut)
        if (const Person* person = loading.person(id); person && person->standing != Standing::professional)
            table.mistake("kept_out",
                          loading.key(id) +
                              " is not a professional; leave the key out, here and in `admitted`");
}

// agenda = "initial": the items of a template, as items of this part.
void takeAgenda(Table& table, Part& part, Loading& loading)
{
    std::string name;
    const bool own = table.ask("item") != nullptr;
    if (!table.may("agenda", name)) {
        if (!own)
            table.mistake("letter", "this part has no agenda; write agenda = \"initial\", or [[part.item]] below it, one "
                                    "for each item");
        return;
    }
    if (own)
        return table.mistake("agenda", "this part has items of its own too; leave out `agenda`, or them");
    const auto agenda = carriedAgenda(name);
    if (!agenda)
        return table.mistake("agenda", agenda.failure().say);
    for (const auto& [key, item] : agenda->lines) {
        part.agenda.push_back(item);
        part.agenda.back().item = loading.into.names.find<ItemId>(part.letter + "/" + key).value_or(ItemId{});
    }
}

void readPart(Table& table, Loading& loading)
{
    Part part;
    if (table.need("letter", part.letter)) {
        if (part.letter == "P")
            table.mistake("letter",
                          "part \"P\", professionals alone, is there already; write another letter");
        if (const auto id = loading.into.names.find<PartId>(part.letter))
            part.part = *id;
    }
    table.need("admitted", part.admitted);
    table.may("kept_out", part.keptOut);
    takeAgenda(table, part, loading);
    checkAdmitted(table, part, loading);
    loading.parts.push_back(part);
}

} // namespace

void readItemFields(Table& table, AgendaItem& item)
{
    table.need("what", item.what);
    table.need("title", item.title);
    table.need("plain", item.plain);
    table.may("lead", item.lead);
    table.need("minutes", item.minutes);
}

void readParts(Loading& loading)
{
    const toml::array* list = loading.root["part"].as_array();
    if (!loading.root.contains("part") && loading.bare)
        return;
    if (!list || list->empty()) {
        const toml::node* node = loading.root.get("part");
        return loading.mistake(node ? lineOf(*node) : 1,
                               "there is no part; write [[part]] with letter and admitted");
    }
    std::size_t n = 0;
    eachTable(loading.root, "part", "[[part]]", loading.reading, [&](Table& table) {
        readPart(table, loading);
        Part& part = loading.parts.back();
        if (const toml::table* inner = (*list)[n++].as_table())
            eachTable(*inner, "item", "[[part.item]]", loading.reading,
                      [&](Table& item) { readItem(item, part.letter, part, loading); });
    });
}

} // namespace waymark::pack
