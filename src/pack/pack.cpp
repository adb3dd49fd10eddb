#include "pack/pack.hpp"

#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

const std::vector<std::string> sections = {"conference", "child",  "person", "part",   "protected",
                                           "report",     "letter", "seat",   "planted"};

void refuseUnknownSections(const toml::table& root, Mistakes& mistakes)
{
    for (auto&& [key, node] : root)
        if (const std::string name(key.str());
            std::find(sections.begin(), sections.end(), name) == sections.end())
            mistakes.at(lineOf(node),
                        "`" + name + "` is not a section of a pack; " + insteadOf(name, sections));
}

// Professionals alone: in every conference, so that no circle of professionals is ever without a part.
Part professionalsAlone(const std::string& reference)
{
    Part part;
    part.part = idOf<PartId>(reference, "part:P");
    part.letter = "P";
    return part;
}

std::string referenceOf(const toml::table& root)
{
    return root["conference"]["reference"].value_or(std::string());
}

Result<Prepared> prepare(const Result<toml::table>& root, const std::string& name, const std::filesystem::path& folder)
{
    if (!root)
        return root.failure();

    Mistakes mistakes(name, "pack-mistake");
    Prepared prepared;
    prepared.reference = referenceOf(*root);
    prepared.names = Names(prepared.reference);
    refuseUnknownSections(*root, mistakes);
    gatherNames(*root, mistakes, prepared.names);

    Loading loading{*root, prepared, {mistakes, prepared.names}, folder};
    readConference(loading);
    const auto children = readChildren(loading, prepared.date);
    readPersons(loading);
    readParts(loading);
    checkPeople(loading);
    for (const bool helpers : {false, true}) // whom somebody is there for comes first
        for (const Person& person : loading.persons)
            if (person.supports.has_value() == helpers)
                prepared.commands.emplace_back(AddPerson{person});
    for (const Part& part : loading.parts)
        prepared.commands.emplace_back(AddPart{part});
    prepared.commands.emplace_back(AddPart{professionalsAlone(prepared.reference)});
    for (const Child& child : children)
        prepared.commands.emplace_back(AddChild{child});
    readPapers(loading);
    readSeats(loading);
    if (!mistakes.none())
        return mistakes.failure();
    return prepared;
}

} // namespace

Result<Prepared> load(const std::filesystem::path& path)
{
    return prepare(parseFile(path, "pack"), path.filename().string(), path.parent_path());
}

Result<Prepared> read(std::string_view text, const std::string& name)
{
    return prepare(parseText(text, name, "pack"), name, {});
}

} // namespace waymark::pack
