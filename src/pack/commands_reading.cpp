#include "pack/commands_reading.hpp"

namespace waymark::pack {

namespace {

// What a command may do without, beside what alwaysMayMiss says. Everything else must be written: a column, a
// statement or a date that was forgotten must not quietly become the first of its kind.
bool mayMiss(std::string_view command, std::string_view field)
{
    struct Pair {
        std::string_view command, field;
    };
    static constexpr Pair pairs[] = {
        {"PutUp", "text"}, {"PutUp", "despite"},             // empty: the offer's own words, nothing held
        {"Tell", "wording"},                                 // empty: as it stands
        {"MakeOffer", "column"},                             // a point's
        {"MakeOffer", "statement"}, {"MakeOffer", "owners"}, // an action's
        {"MakeOffer", "by"},        {"MakeOffer", "measure"},
        {"AddPlanLine", "owners"}, // a plan is drafted line by line; agreeing to it asks for what is missing
        {"AddPlanLine", "by"},      {"AddPlanLine", "measure"},
        {"BringBack", "owners"},    {"BringBack", "by"}, // the last plan's, as far as it said them
        {"BringBack", "measure"},   {"ReviewAction", "words"},
        {"Admit", "reason"},        // of a young child
        {"Disclose", "wording"},    // empty: as it stands
        {"OpenRound", "question"}, // empty: the usual question
        {"GiveMark", "words"},     // a number may stand alone
        {"EditText", "removed"},    {"EditText", "inserted"}, // one of them is enough
    };
    if (field == "width") // everyone, as on the screens
        return true;
    return std::any_of(std::begin(pairs), std::end(pairs),
                       [&](const Pair& pair) { return pair.command == command && pair.field == field; });
}

template <class C>
Command readAs(Table& table)
{
    C command{};
    readFields(table, command, [](const char* field) { return mayMiss(C::kind, field); });
    return command;
}

struct Kind {
    std::string name;
    Command (*read)(Table&);
};

template <std::size_t... I>
std::vector<Kind> allKinds(std::index_sequence<I...>)
{
    return {Kind{std::variant_alternative_t<I, Command>::kind,
                 &readAs<std::variant_alternative_t<I, Command>>}...};
}

const std::vector<Kind>& kinds()
{
    static const auto all = allKinds(std::make_index_sequence<std::variant_size_v<Command>>());
    return all;
}

} // namespace

const std::vector<std::string>& commandKinds()
{
    static const auto names = [] {
        std::vector<std::string> list;
        for (const Kind& kind : kinds())
            list.push_back(kind.name);
        return list;
    }();
    return names;
}

std::optional<Command> readCommandOf(const std::string& kind, Table& table)
{
    for (const Kind& known : kinds())
        if (known.name == kind)
            return known.read(table);
    return std::nullopt;
}

RecordId placeholder(const std::string& written)
{
    return idOf<RecordId>("script", "record:" + written);
}

Reference referenceTo(const std::string& written)
{
    for (const char* kind : {"letter", "report"})
        if (const std::string begin = std::string(kind) + ": "; written.rfind(begin, 0) == 0)
            return {placeholder(written), kind, written.substr(begin.size())};
    return {placeholder(written), {}, written};
}

std::vector<std::string> titlesOf(const std::string& kind, const Prepared& prepared)
{
    std::vector<std::string> titles;
    for (const Command& command : prepared.commands) {
        if (const auto* letter = std::get_if<AddLetter>(&command); letter && kind == "letter")
            titles.push_back(letter->letter.title);
        if (const auto* report = std::get_if<AddReport>(&command); report && kind == "report")
            titles.push_back(report->report.title);
    }
    return titles;
}

} // namespace waymark::pack
