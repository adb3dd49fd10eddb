#include "wire/json.hpp"

#include <charconv>

namespace waymark::wire {
namespace {

// Builds the value and refuses what nlohmann would let pass: duplicate keys, depth, control characters.
class StrictSax : public nlohmann::json_sax<Json> {
public:
    Json result;
    std::string why;

    bool null() override { return value(nullptr); }
    bool boolean(bool b) override { return value(b); }
    bool number_integer(number_integer_t n) override { return value(n); }
    bool number_unsigned(number_unsigned_t n) override { return value(n); }
    bool number_float(number_float_t, const string_t&) override { return refuse("numbers are whole."); }
    bool binary(binary_t&) override { return refuse("binary values are not used."); }
    bool string(string_t& text) override { return clean(text) && value(std::move(text)); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (!clean(name))
            return false;
        if (m_stack.back()->size() >= fieldLimit)
            return refuse("an object has too many fields.");
        if (m_stack.back()->contains(name))
            return refuse("a field stands twice.");
        m_key = name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return refuse("it is not JSON.");
    }

private:
    bool refuse(const char* because)
    {
        if (why.empty())
            why = because;
        return false;
    }

    bool clean(const std::string& text)
    {
        for (const char c : text)
            if (const auto byte = static_cast<unsigned char>(c);
                (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f)
                return refuse("a text holds a control character.");
        return true;
    }

    Json* place(Json json)
    {
        if (m_stack.empty()) {
            result = std::move(json);
            return &result;
        }
        Json& parent = *m_stack.back();
        if (parent.is_array()) {
            parent.push_back(std::move(json));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(json));
    }
    bool value(Json json)
    {
        place(std::move(json));
        return true;
    }
    bool open(Json json)
    {
        if (m_stack.size() >= depthLimit)
            return refuse("it is nested too deep.");
        m_stack.push_back(place(std::move(json)));
        return true;
    }
    bool close()
    {
        m_stack.pop_back();
        return true;
    }

    std::vector<Json*> m_stack;
    std::string m_key;
};

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string padded(int value, int width)
{
    std::string text = std::to_string(value);
    return std::string(static_cast<std::size_t>(std::max(0, width - static_cast<int>(text.size()))), '0') +
           text;
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    const auto* first = text.data() + at;
    const auto [end, error] = std::from_chars(first, first + count, value);
    if (error != std::errc{} || end != first + count || text[at] == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::string shortened(const std::string& text, std::size_t bytes)
{
    std::size_t size = std::min(bytes, text.size());
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size;
    return text.substr(0, size);
}

std::variant<Json, Refusal> parse(std::string_view text)
{
    StrictSax sax;
    const bool good = Json::sax_parse(text.begin(), text.end(), &sax);
    if (!good)
        return Refusal{"malformed", "", "The message was not understood: " + sax.why};
    if (!sax.result.is_object())
        return Refusal{"malformed", "", "The message was not understood: it must be an object."};
    return std::move(sax.result);
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    static constexpr char letters[] = "0123456789abcdef";
    std::string result;
    for (const std::uint8_t byte : bytes) {
        result += letters[byte >> 4];
        result += letters[byte & 15];
    }
    return result;
}

bool unhex(std::string_view text, std::span<std::uint8_t> into)
{
    if (text.size() != 2 * into.size())
        return false;
    for (std::size_t i = 0; i < into.size(); ++i) {
        const int high = nibble(text[2 * i]);
        const int low = nibble(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        into[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

std::string dayText(Day day)
{
    const std::chrono::year_month_day date(day);
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

std::string momentText(Moment moment)
{
    const Day day = std::chrono::floor<std::chrono::days>(moment);
    const auto seconds = static_cast<int>((moment - day).count());
    return dayText(day) + "T" + padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" +
           padded(seconds % 60, 2);
}

std::optional<Day> dayFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

std::optional<Moment> momentFrom(std::string_view text)
{
    const auto day = text.size() == 19 && text[10] == 'T' && text[13] == ':' && text[16] == ':'
                         ? dayFrom(text.substr(0, 10))
                         : std::nullopt;
    if (!day)
        return std::nullopt;
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return Moment(*day) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second);
}

void addMember(Json& object, const char* name, Json&& member)
{
    if (!member.is_null())
        object[name] = std::move(member);
}

void JsonReader::only(const Json& object, const std::set<std::string>& known)
{
    for (const auto& item : object.items())
        if (!known.contains(item.key()))
            wrong(shortened(item.key()), "the field " + shortened(item.key()) + " is not known here.");
}

JsonReader::Members::Members(JsonReader& reader, const Json& json, const std::string& field,
                             const std::set<std::string>& others)
    : m_reader(reader), m_json(json), m_field(field), m_known(others)
{
}

const Json* JsonReader::Members::find(const char* name)
{
    m_known.insert(name);
    const auto found = m_json.find(name);
    return found == m_json.end() ? nullptr : &*found;
}

std::string JsonReader::Members::path(const char* name) const
{
    return m_field.empty() ? name : m_field + "." + name;
}

} // namespace waymark::wire
