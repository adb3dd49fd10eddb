#include "pack/reading.hpp"

#include <fstream>
#include <regex>

namespace waymark::pack {

namespace {

constexpr std::uintmax_t largest = 4 * 1024 * 1024;

std::string kindOf(const toml::node& node)
{
    switch (node.type()) {
    case toml::node_type::string:
        return "text";
    case toml::node_type::integer:
        return "a number";
    case toml::node_type::floating_point:
        return "a number with a point";
    case toml::node_type::boolean:
        return "true or false";
    case toml::node_type::date:
        return "a date";
    case toml::node_type::time:
        return "a time";
    case toml::node_type::date_time:
        return "a date and time";
    case toml::node_type::array:
        return "a list";
    default:
        return "a table";
    }
}

// The TOML library speaks of its parser; the person reading has a line of text before them.
std::string inWords(const toml::parse_error& error)
{
    const std::string said(error.description());
    if (said.find("redefine") != std::string::npos) {
        const auto from = said.find('\'');
        const auto to = said.rfind('\'');
        return "\"" + (to > from ? said.substr(from + 1, to - from - 1) : "this") +
               "\" is written twice; keep one of them";
    }
    if (said.find("parsing date") != std::string::npos || said.find("parsing time") != std::string::npos)
        return "there is no such date or time; write a date as 2026-11-10, a date and time as "
               "2026-11-10T08:30:00";
    if (said.find("utf-8") != std::string::npos || said.find("UTF-8") != std::string::npos)
        return "this line is not UTF-8 text; save the file as UTF-8";
    if (said.find("table header") != std::string::npos)
        return "this heading is not closed as it should be; write [name] or [[name]]";
    return "this line cannot be read; write: key = \"text in quotes\" (also true, 15, 2026-11-10, or a list "
           "in [ ])";
}

} // namespace

Result<toml::table> parseFile(const std::filesystem::path& path, const std::string& code)
{
    const std::string name = path.filename().string();
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    std::ifstream file(path, std::ios::binary);
    if (none || !file)
        return Failure{code + "-unreadable",
                       "cannot open " + path.string() + "; check the name and that you may read it"};
    if (size > largest)
        return Failure{code + "-unreadable", path.string() + " is larger than 4 MiB; is it the right file?"};
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return parseText(text, name, code);
}

Result<toml::table> parseText(std::string_view text, const std::string& name, const std::string& code)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        Mistakes mistakes(name, code + "-mistake");
        mistakes.at(static_cast<int>(error.source().begin.line), inWords(error));
        return mistakes.failure();
    }
}

std::string wrongType(const toml::node& node, const std::string& what, const std::string& write)
{
    return what + " is " + kindOf(node) + "; write " + write;
}

void unknownWord(const toml::node& node, const std::string& word, const std::string& what,
                 const std::vector<std::string>& choices, Reading& reading)
{
    reading.mistakes.at(lineOf(node), what + " \"" + word + "\" is not known here; " +
                                          (choices.empty() ? "there is none yet" : insteadOf(word, choices)));
}

bool read(const toml::node& node, std::string& into, const std::string& what, Reading& reading)
{
    const auto* text = node.as_string();
    if (!text) {
        reading.mistakes.at(lineOf(node), wrongType(node, what, "text in quotes"));
        return false;
    }
    into = text->get();
    const bool control = std::any_of(into.begin(), into.end(),
                                     [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7f; });
    if (control)
        reading.mistakes.at(lineOf(node), what + " holds a control character; write plain text");
    if (into.find_first_not_of(" \n") == std::string::npos)
        reading.mistakes.at(lineOf(node), what + " is empty; write it, or leave the line out");
    else if (!control)
        return true;
    return false;
}

bool read(const toml::node& node, bool& into, const std::string& what, Reading& reading)
{
    if (const auto* value = node.as_boolean()) {
        into = value->get();
        return true;
    }
    reading.mistakes.at(lineOf(node), wrongType(node, what, "true or false, without quotes"));
    return false;
}

bool read(const toml::node& node, std::int64_t& into, const std::string& what, Reading& reading)
{
    const auto* value = node.as_integer();
    if (!value) {
        reading.mistakes.at(lineOf(node), wrongType(node, what, "a whole number, like 15"));
        return false;
    }
    into = value->get();
    if (into >= 0 && into <= 24 * 60)
        return true;
    reading.mistakes.at(lineOf(node),
                        what + " is " + std::to_string(into) + "; write a number from 0 to 1440");
    return false;
}

namespace {

Day dayOf(const toml::date& date)
{
    return Day(std::chrono::year(date.year) / date.month / date.day);
}

} // namespace

bool read(const toml::node& node, Day& into, const std::string& what, Reading& reading)
{
    if (const auto* value = node.as_date()) {
        into = dayOf(value->get());
        return true;
    }
    reading.mistakes.at(lineOf(node), wrongType(node, what, "a date without quotes, like 2026-11-10"));
    return false;
}

bool read(const toml::node& node, Moment& into, const std::string& what, Reading& reading)
{
    const auto* value = node.as_date_time();
    if (!value || value->get().offset) {
        reading.mistakes.at(lineOf(node),
                            wrongType(node, what, "the date and the local time, like 2026-11-05T14:00:00"));
        return false;
    }
    const toml::time time = value->get().time;
    into = dayOf(value->get().date) + std::chrono::hours(time.hour) + std::chrono::minutes(time.minute) +
           std::chrono::seconds(time.second);
    return true;
}

bool read(const toml::node& node, About& into, const std::string& what, Reading& reading)
{
    if (const auto* word = node.as_string(); word && word->get() == "meeting") {
        into = About::theMeeting();
        return true;
    }
    if (const toml::array* list = node.as_array(); list && !list->empty())
        return read(node, into.children, what, reading);
    reading.mistakes.at(lineOf(node), what + " must say it; write \"meeting\", or a list of children: " +
                                          oneOf(reading.names.keys<ChildId>()));
    return false;
}

bool mayMissInside(const char* field)
{
    static constexpr std::string_view fields[] = {"agency", "sector", "contact", "needs", "lead", "key", "attends", "consent"};
    return std::find(std::begin(fields), std::end(fields), field) != std::end(fields);
}

bool read(const toml::node& node, Span& into, const std::string& what, Reading& reading)
{
    static const std::regex form("([0-9]{1,3}) (hour|day|working day|week|month)s?");
    static const std::vector<std::string> units{"hour", "day", "working day", "week", "month"};
    std::string text;
    if (!read(node, text, what, reading))
        return false;
    std::smatch found;
    if (!std::regex_match(text, found, form)) {
        reading.mistakes.at(lineOf(node), what + " is \"" + text + "\"; write a number and hours, days, working days, " +
                                              "weeks or months, like \"2 working days\"");
        return false;
    }
    const auto unit = std::find(units.begin(), units.end(), found[2].str());
    into = {std::stoll(found[1].str()), static_cast<Unit>(unit - units.begin())};
    return true;
}

const toml::node* Table::ask(const char* key)
{
    if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end())
        m_asked.emplace_back(key);
    return m_table.get(key);
}

int Table::line(const char* key) const
{
    const toml::node* node = m_table.get(key);
    return node ? lineOf(*node) : line();
}

void Table::done()
{
    for (auto&& [key, node] : m_table) {
        const std::string written(key.str());
        if (std::find(m_asked.begin(), m_asked.end(), written) == m_asked.end())
            m_reading.mistakes.at(lineOf(node), "`" + written + "` is not known in " + m_what + "; " +
                                                    insteadOf(written, m_asked));
    }
}

} // namespace waymark::pack
