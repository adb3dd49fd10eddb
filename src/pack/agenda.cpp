#include "pack/agenda.hpp"

#include "pack/carried.hpp"
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

constexpr auto folder = "agendas";

void readLine(Table& table, AgendaTemplate& into)
{
    AgendaTemplate::Line line;
    if (table.need("key", line.key)) {
        if (!goodKey(line.key))
            table.mistake("key", "\"" + line.key + "\" is not a good key; write small letters, digits and -");
        for (const auto& other : into.lines)
            if (other.key == line.key)
                table.mistake("key", "\"" + line.key + "\" is written twice; give one of them another key");
    }
    readItemFields(table, line.item);
    into.lines.push_back(line);
}

} // namespace

Result<AgendaTemplate> readAgenda(std::string_view text, const std::string& file)
{
    const auto root = parseText(text, file, "agenda");
    if (!root)
        return root.failure();
    Mistakes mistakes(file, "agenda-mistake");
    const Names names;
    Reading reading{mistakes, names};
    AgendaTemplate into;
    Table table(*root, "an agenda", reading);
    table.need("title", into.title);
    if (!table.ask("item"))
        table.mistake("title", "this agenda has no item; write [[item]] below it, one for each");
    eachTable(*root, "item", "[[item]]", reading, [&](Table& item) { readLine(item, into); });
    table.done();
    if (!mistakes.none())
        return mistakes.failure();
    return into;
}

Result<AgendaTemplate> carriedAgenda(const std::string& name)
{
    const auto text = carried(folder, name);
    if (!text)
        return Failure{"agenda-unreadable", "there is no agenda \"" + name + "\"; " + insteadOf(name, agendaNames())};
    return readAgenda(*text, name + ".toml");
}

std::vector<std::string> agendaNames()
{
    return carriedNames(folder);
}

} // namespace waymark::pack
