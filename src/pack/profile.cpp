#include "pack/profile.hpp"

#include "pack/carried.hpp"
#include "pack/settings_reading.hpp"

#include <cctype>

namespace waymark::pack {

namespace {

constexpr auto folder = "profiles";
constexpr auto assumed = "assumed";

// [report_initial]: the value, whose word it is, and perhaps a note.
template <class Field>
void readSetting(const toml::node& node, const std::string& written, Field& field, Profile& into, Reading& reading)
{
    const std::string heading = "[" + written + "]";
    const toml::table* inner = node.as_table();
    if (!inner)
        return reading.mistakes.at(lineOf(node), "`" + written + "` is not written so; write " + heading +
                                                     " and below it value and source");
    Table table(*inner, heading, reading);
    std::string source, note;
    table.need("value", field);
    if (table.need("source", source))
        into.sources[written] = source;
    table.may("note", note);
    table.done();
}

void readSettings(Table& table, const toml::table& root, Profile& into, bool whole, Reading& reading)
{
    eachSetting(into.settings, [&](const char*, const std::string& written, auto& field) {
        if (table.ask(written.c_str()))
            readSetting(*root.get(written), written, field, into, reading);
        else if (whole)
            reading.mistakes.at(1, "there is no [" + written + "]; write it with value and source, or begin with like = \"england\"");
    });
}

void readLike(Table& table, Profile& into, Reading& reading)
{
    std::string like;
    if (!table.may("like", like))
        return;
    if (!carried(folder, like))
        return unknownWord(*table.ask("like"), like, "`like`", profileNames(), reading);
    const auto base = carriedProfile(like);
    if (!base)
        return table.mistake("like", base.failure().say);
    into.settings = base->settings;
    for (const auto& [written, source] : base->sources)
        into.sources[written] = assumed;
}

void readHolidays(Table& table, Profile& into)
{
    const auto calendar = carriedCalendar(into.settings.calendar);
    if (calendar)
        into.settings.holidays = calendar->days();
    else
        table.mistake("calendar", calendar.failure().say);
}

Result<Profile> readProfile(const Result<toml::table>& root, const std::string& name)
{
    if (!root)
        return root.failure();
    Mistakes mistakes(name + ".toml", "profile-mistake");
    const Names names;
    Reading reading{mistakes, names};
    Profile into;
    Table table(*root, "a profile", reading);
    table.need("title", into.title);
    readLike(table, into, reading);
    into.name = name;
    into.settings.profile = name;
    readSettings(table, *root, into, !root->contains("like"), reading);
    readHolidays(table, into);
    table.done();
    if (!mistakes.none())
        return mistakes.failure();
    return into;
}

} // namespace

std::string writtenName(std::string_view field)
{
    std::string written;
    for (const char c : field) {
        if (std::isupper(static_cast<unsigned char>(c)))
            written += '_';
        written += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return written;
}

Result<Profile> carriedProfile(const std::string& name)
{
    const auto text = carried(folder, name);
    if (!text)
        return Failure{"profile-unreadable", "there is no profile \"" + name + "\"; " + insteadOf(name, profileNames())};
    return readProfile(parseText(*text, name + ".toml", "profile"), name);
}

Result<Profile> loadProfile(const std::filesystem::path& path)
{
    return readProfile(parseFile(path, "profile"), path.stem().string());
}

std::vector<std::string> profileNames()
{
    return carriedNames(folder);
}

} // namespace waymark::pack
