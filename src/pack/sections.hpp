// The sections of a pack, one function each; load() calls them in order. Private to this folder.
// A section reads its tables into `Loading`, checks what can be checked then, and puts mistakes on the list.
#pragma once

#include "pack/pack.hpp"
#include "pack/reading.hpp"

#include <map>

namespace waymark::pack {

struct Loading {
    const toml::table& root;
    Prepared& into;
    Reading reading;
    std::filesystem::path folder = {}; // the pack's own, for what stands beside it
    bool bare = false;                 // children, people and parts follow on the chair's console
    std::vector<Person> persons = {};
    std::map<PersonId, int> lineOf = {};
    std::vector<Part> parts = {};

    [[nodiscard]] const Person* person(PersonId id) const;
    // A key for sentences: "hannah".
    [[nodiscard]] std::string key(PersonId id) const { return into.names.keyOf(id); }
    // Whether two people may ever sit in the same part, by themselves or by whom they support.
    [[nodiscard]] bool meet(PersonId a, PersonId b) const;
    [[nodiscard]] bool inPart(PersonId id, const Part& part) const;
    void mistake(int line, const std::string& say) { reading.mistakes.at(line, say); }
};

// Calls f(Table&) with each [[name]] of a table, then looks for keys nobody asked for.
template <class F>
void eachTable(const toml::table& root, const char* name, const std::string& what, Reading& reading, F&& f)
{
    const toml::node* node = root.get(name);
    if (!node)
        return;
    const toml::array* list = node->as_array();
    if (!list || !list->is_homogeneous(toml::node_type::table)) {
        reading.mistakes.at(lineOf(*node), "`" + std::string(name) + "` is not written so; write " + what);
        return;
    }
    for (const toml::node& item : *list) {
        Table table(*item.as_table(), what, reading);
        f(table);
        table.done();
    }
}

// Keys are typed often and stand in ids: short, small letters, nothing to mistype.
[[nodiscard]] bool goodKey(const std::string& key);
// An agenda item but for its key.
void readItemFields(Table& table, AgendaItem& item);

// First pass: every key of the file, so that what stands later can be named earlier.
void gatherNames(const toml::table& root, Mistakes& mistakes, Names& names);

void readConference(Loading& loading);
[[nodiscard]] std::vector<Child> readChildren(Loading& loading, Day date);
void readPersons(Loading& loading);
void readParts(Loading& loading);
void checkPeople(Loading& loading); // after persons and parts
void readPapers(Loading& loading);  // protected details, reports, letters
void readSeats(Loading& loading);   // and the planted phrases

} // namespace waymark::pack
