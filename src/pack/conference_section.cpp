// [conference], [[child]], and the first pass that gathers every key.
#include "pack/agenda.hpp"
#include "pack/profile.hpp"
#include "pack/sections.hpp"
#include "pack/settings_reading.hpp"

namespace waymark::pack {

namespace {

constexpr auto conferenceHeading = "[conference]";

// Parts are marked by letter and shape; E, M and P mark other circles. P is refused with its reason later.
bool goodLetter(const std::string& letter)
{
    return letter.size() == 1 && ((letter >= "A" && letter <= "D") || letter == "P");
}

template <class Made>
void gather(const toml::array& tables, const char* field, const std::string& before, Mistakes& mistakes,
            Names& names)
{
    for (const toml::node& node : tables) {
        const toml::table* table = node.as_table();
        const auto key = table ? (*table)[field].value<std::string>() : std::nullopt;
        if (!key)
            continue; // said when the table is read
        const int line = lineOf(*table->get(field));
        const std::string word = Called<Made>::word;
        if (std::is_same_v<Made, PartId> ? !goodLetter(*key) : !goodKey(*key))
            mistakes.at(line, word + " \"" + *key + "\" is not a good key; write " +
                                  (word == "part" ? "A, B, C or D" : "small letters, digits and -"));
        if (!names.add<Made>(before + *key))
            mistakes.at(line, word + " \"" + *key + "\" is written twice; give one of them another key");
    }
}

// A profile the program carries, or an authority's own file beside the pack.
Result<Profile> profileCalled(const std::string& written, const Loading& loading)
{
    if (written.ends_with(".toml"))
        return loadProfile(loading.folder / written);
    return carriedProfile(written);
}

void readProfile(Table& table, Meeting& meeting, Loading& loading)
{
    std::string written;
    if (!table.need("profile", written))
        return;
    const auto profile = profileCalled(written, loading);
    if (profile)
        meeting.settings = profile->settings;
    else
        table.mistake("profile", profile.failure().say);
}

// What this conference does otherwise than its authority; kept as such, with the conference.
void readLocal(const toml::node* node, Settings& settings, Loading& loading)
{
    if (!node)
        return;
    const toml::table* inner = node->as_table();
    if (!inner)
        return loading.mistake(lineOf(*node), "`settings` is not written so; write [conference.settings]");
    Table table(*inner, "[conference.settings]", loading.reading);
    eachSetting(settings, [&](const char* name, const std::string& written, auto& field) {
        if (table.may(written.c_str(), field))
            settings.local.emplace_back(name);
    });
    const auto calendar = carriedCalendar(settings.calendar);
    if (calendar)
        settings.holidays = calendar->days();
    else
        table.mistake("calendar", calendar.failure().say);
    table.done();
}

// A title stands on every screen and paper, also of people who must not hear about a child.
void refuseChildInTitle(const Meeting& meeting, int line, Loading& loading)
{
    const toml::array* children = loading.root["child"].as_array();
    if (!children)
        return;
    for (const toml::node& node : *children)
        for (const char* field : {"name", "known"}) {
            const toml::table* child = node.as_table();
            const auto name = child ? (*child)[field].value<std::string>() : std::nullopt;
            if (name && !name->empty() && meeting.title.find(*name) != std::string::npos)
                loading.mistake(line, "the title names " + *name +
                                          "; it is shown to everybody, write what kind of conference it is");
        }
}

std::int64_t ageOn(Day date, Day born)
{
    const std::chrono::year_month_day now(date);
    const std::chrono::year_month_day then(born);
    const bool before = std::pair(now.month(), now.day()) < std::pair(then.month(), then.day());
    return int(now.year()) - int(then.year()) - (before ? 1 : 0);
}

// The items of a part: its own, or those of the agenda it takes.
void gatherItems(const toml::table& part, Mistakes& mistakes, Names& names)
{
    const std::string before = part["letter"].value_or(std::string()) + "/";
    if (const auto* items = part["item"].as_array())
        gather<ItemId>(*items, "key", before, mistakes, names);
    else if (const auto agenda = carriedAgenda(part["agenda"].value_or(std::string())))
        for (const auto& line : agenda->lines)
            (void)names.add<ItemId>(before + line.key);
}

} // namespace

bool goodKey(const std::string& key)
{
    return !key.empty() && key.size() <= 40 &&
           key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
}

void gatherNames(const toml::table& root, Mistakes& mistakes, Names& names)
{
    if (const auto* list = root["child"].as_array())
        gather<ChildId>(*list, "key", "", mistakes, names);
    if (const auto* list = root["person"].as_array())
        gather<PersonId>(*list, "key", "", mistakes, names);
    if (const auto* list = root["seat"].as_array())
        gather<SeatId>(*list, "key", "", mistakes, names);
    const auto* parts = root["part"].as_array();
    if (!parts)
        return;
    gather<PartId>(*parts, "letter", "", mistakes, names);
    for (const toml::node& node : *parts)
        if (const toml::table* part = node.as_table())
            gatherItems(*part, mistakes, names);
}

void readConference(Loading& loading)
{
    const toml::node* node = loading.root.get("conference");
    const toml::table* inner = node ? node->as_table() : nullptr;
    if (!inner)
        return loading.mistake(node ? lineOf(*node) : 1,
                               "there is no [conference] here; write it first, with "
                               "reference, title, authority, service, place, date, kind and profile");
    Table table(*inner, conferenceHeading, loading.reading);
    Meeting meeting;
    table.need("reference", meeting.reference);
    table.need("title", meeting.title);
    table.need("authority", meeting.authority);
    table.need("service", meeting.service);
    table.need("place", meeting.place);
    table.need("date", meeting.date);
    table.may("rehearsal", meeting.rehearsal);
    table.need("kind", meeting.what);
    readProfile(table, meeting, loading);
    table.may("begins", meeting.begins);
    table.may("strategy_discussion", meeting.strategyDiscussion);
    table.may("written_notice", meeting.writtenNotice);
    table.may("birth_due", meeting.birthDue);
    table.may("bare", loading.bare);
    readLocal(table.ask("settings"), meeting.settings, loading);
    table.done();
    refuseChildInTitle(meeting, table.line("title"), loading);
    loading.into.date = meeting.date;
    loading.into.commands.emplace_back(OpenConference{meeting});
}

std::vector<Child> readChildren(Loading& loading, Day date)
{
    std::vector<Child> children;
    eachTable(loading.root, "child", "[[child]]", loading.reading, [&](Table& table) {
        Child child;
        table.need("key", child.child);
        table.need("name", child.name);
        table.need("known", child.known);
        if (table.need("born", child.born)) {
            child.age = ageOn(date, child.born);
            if (child.born > date)
                table.mistake("born", "this child is born after the conference; write the day of birth");
        }
        children.push_back(child);
    });
    if (children.empty() && !loading.bare)
        loading.mistake(1, "no child is named; write at least one [[child]] with key, name, known and born");
    return children;
}

} // namespace waymark::pack
