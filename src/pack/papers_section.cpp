// [[protected]], [[report]], [[letter]]: what has come in before the conference and what must be kept from whom.
#include "pack/sections.hpp"

namespace waymark::pack {

namespace {

void readProtected(Table& table, Loading& loading, std::vector<Protected>& all)
{
    Protected detail;
    table.need("what", detail.what);
    if (table.need("phrases", detail.phrases) && detail.phrases.empty())
        table.mistake("phrases", "no phrase is named; write the words that must not reach them, one by one");
    if (table.need("from", detail.from) && detail.from.empty())
        table.mistake("from",
                      "it is protected from nobody; write the keys of the people, or leave the section out");
    table.need("instead", detail.instead);
    for (const std::string& phrase : detail.phrases)
        if (detail.instead.find(phrase) != std::string::npos)
            table.mistake("instead", "the words to write instead hold \"" + phrase + "\"; write other words");
    all.push_back(detail);
    loading.into.commands.emplace_back(AddProtected{detail});
}

// Everybody who reads one report is in one circle: it may not join people who must not meet.
void checkShared(Table& table, const AddReport& report, Loading& loading)
{
    const auto& with = report.sharedWith;
    for (std::size_t i = 0; i < with.size(); ++i) {
        const Person* person = loading.person(with[i]);
        if (person && person->standing == Standing::professional)
            table.mistake("shared_with", loading.key(with[i]) +
                                             " is a professional and has every report; leave the key out");
        for (std::size_t j = i + 1; j < with.size(); ++j)
            if (person && loading.person(with[j]) && !loading.meet(with[i], with[j]))
                table.mistake("shared_with",
                              loading.key(with[i]) + " and " + loading.key(with[j]) +
                                  " have no part in common; write a [[report]] of its own for each");
    }
    if (with.empty() && report.report.shared)
        table.mistake("shared",
                      "shared, but with nobody; write shared_with = [\"…\"], or leave `shared` out");
    if (!with.empty() && !report.report.shared)
        table.mistake("shared_with", "it is not said when it was shared; write shared = 2026-11-05T14:00:00");
    if (report.report.received && report.report.shared && *report.report.shared < *report.report.received)
        table.mistake("shared", "it was shared before it was received; write the right date and time");
}

void checkPhrases(Table& table, const AddReport& report, const std::vector<Protected>& details,
                  Loading& loading)
{
    for (const Protected& detail : details)
        for (const PersonId id : report.sharedWith)
            for (const std::string& phrase : detail.phrases)
                if (std::find(detail.from.begin(), detail.from.end(), id) != detail.from.end() &&
                    (report.report.title + "\n" + report.report.gist).find(phrase) != std::string::npos)
                    table.mistake("gist", "\"" + phrase + "\" is protected from " + loading.key(id) +
                                              "; write \"" + detail.instead + "\"");
}

void readReport(Table& table, const std::vector<Protected>& details, Loading& loading)
{
    AddReport report;
    table.need("from", report.report.from);
    table.need("title", report.report.title);
    table.need("gist", report.report.gist);
    table.need("about", report.about);
    table.may("received", report.report.received);
    table.may("shared", report.report.shared);
    table.may("shared_with", report.sharedWith);
    if (table.may("withheld", report.report.withheld) && report.report.withheld && !report.sharedWith.empty())
        table.mistake("withheld", "this report is withheld from the family, but shared; leave one of the two out");
    checkShared(table, report, loading);
    checkPhrases(table, report, details, loading);
    loading.into.commands.emplace_back(report);
}

void readLetter(Table& table, Loading& loading)
{
    AddLetter letter;
    table.need("from", letter.letter.from);
    table.need("title", letter.letter.title);
    table.need("text", letter.letter.text);
    table.need("about", letter.about);
    for (const Command& command : loading.into.commands)
        if (const auto* other = std::get_if<AddLetter>(&command);
            other && other->letter.title == letter.letter.title)
            table.mistake("title",
                          "two letters are called \"" + letter.letter.title + "\"; give one another title");
    loading.into.commands.emplace_back(letter);
}

} // namespace

void readPapers(Loading& loading)
{
    std::vector<Protected> details;
    eachTable(loading.root, "protected", "[[protected]]", loading.reading,
              [&](Table& table) { readProtected(table, loading, details); });
    eachTable(loading.root, "report", "[[report]]", loading.reading,
              [&](Table& table) { readReport(table, details, loading); });
    eachTable(loading.root, "letter", "[[letter]]", loading.reading,
              [&](Table& table) { readLetter(table, loading); });
}

} // namespace waymark::pack
