#include "rules/phrases.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waymark::rules {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Accented letters of the Latin alphabet as they come in names here, and what they are without; letters joined in print, as
// they are copied out of a report.
// clang-format off
constexpr Pair accents[] = {
    {"àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"}, {"çćčÇĆČ", "c"},       {"ďđĎĐ", "d"},         {"èéêëēėęěÈÉÊËĒĖĘĚ", "e"},
    {"ğĞ", "g"},               {"ìíîïīįıÌÍÎÏĪĮİ", "i"}, {"łľĺŁĽĹ", "l"},       {"ñńňÑŃŇ", "n"},
    {"òóôõöøōőÒÓÔÕÖØŌŐ", "o"}, {"řŕŘŔ", "r"},           {"śšşșŚŠŞȘ", "s"},     {"ťţțŤŢȚ", "t"},
    {"ùúûüūůűųÙÚÛÜŪŮŰŲ", "u"}, {"ŵŴ", "w"},             {"ýÿŷÝŸŶ", "y"},       {"źżžŹŻŽ", "z"},
    {"ß", "ss"},               {"æÆ", "ae"},            {"œŒ", "oe"},
    {"ﬀ", "ff"},               {"ﬁ", "fi"},             {"ﬂ", "fl"},            {"ﬃ", "ffi"},
    {"ﬄ", "ffl"},              {"ﬅﬆ", "st"},
};

// What people shorten in addresses ("st" is a street or a saint: both are read as one), and numbers they may write out.
constexpr Pair shortened[] = {
    {"apt", "apartment"}, {"ave", "avenue"},   {"av", "avenue"},     {"bldg", "building"}, {"blvd", "boulevard"},
    {"cl", "close"},      {"cott", "cottage"}, {"cres", "crescent"}, {"ct", "court"},      {"crt", "court"},
    {"dr", "drive"},      {"est", "estate"},   {"fm", "farm"},       {"gdn", "garden"},    {"gdns", "gardens"},
    {"gr", "grove"},      {"gro", "grove"},    {"hosp", "hospital"}, {"hse", "house"},     {"ho", "house"},
    {"la", "lane"},       {"ln", "lane"},      {"mt", "mount"},      {"nth", "north"},     {"nurs", "nursery"},
    {"pde", "parade"},    {"pk", "park"},      {"pl", "place"},      {"prim", "primary"},  {"rd", "road"},
    {"sch", "school"},    {"sq", "square"},    {"st", "street"},     {"saint", "street"},  {"str", "street"},
    {"sth", "south"},     {"ter", "terrace"},  {"terr", "terrace"},  {"vw", "view"},       {"wy", "way"},
    {"one", "1"},         {"two", "2"},        {"three", "3"},       {"four", "4"},        {"five", "5"},
    {"six", "6"},         {"seven", "7"},      {"eight", "8"},       {"nine", "9"},        {"ten", "10"},
    {"eleven", "11"},     {"twelve", "12"},    {"thirteen", "13"},   {"fourteen", "14"},   {"fifteen", "15"},
    {"sixteen", "16"},    {"seventeen", "17"}, {"eighteen", "18"},   {"nineteen", "19"},   {"twenty", "20"},
};
// clang-format on

std::size_t lengthAt(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return std::min(length, text.size());
}

std::string_view withoutAccent(std::string_view sign)
{
    static const auto plainOf = [] {
        std::unordered_map<std::string_view, std::string_view> all;
        for (const auto& [many, plain] : accents)
            for (std::size_t i = 0; i < many.size(); i += lengthAt(many.substr(i)))
                all.emplace(many.substr(i, lengthAt(many.substr(i))), plain);
        return all;
    }();
    const auto found = plainOf.find(sign);
    return found == plainOf.end() ? std::string_view() : found->second;
}

// A blank, dash, quote, invisible sign or accent of its own beyond ASCII: a pasted no-break space must not carry an address
// past the guard.
bool isBlank(std::string_view sign)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sign[i]); };
    if (sign.size() == 2)
        return byte(0) == 0xc2 || byte(0) == 0xcc ||
               (byte(0) == 0xcd && byte(1) < 0xb0); // U+0080–BF, U+0300–36F
    if (sign.size() == 3)
        return (byte(0) == 0xe2 && (byte(1) == 0x80 || byte(1) == 0x81)) || sign == "\u3000" ||
               sign == "\ufeff";
    return false;
}

// A full-width letter or digit, as some keyboards write it, in ASCII; 0: none.
char narrow(std::string_view sign)
{
    if (sign.size() != 3 || static_cast<unsigned char>(sign[0]) != 0xef)
        return 0;
    const int code =
        ((static_cast<unsigned char>(sign[1]) & 0x3f) << 6) | (static_cast<unsigned char>(sign[2]) & 0x3f);
    const int ascii = code - 0xf01 + 0x21;
    return ascii >= 0x21 && ascii <= 0x7e ? static_cast<char>(ascii) : static_cast<char>(0);
}

// Folded words, one after another.
template <class F>
void eachWord(std::string_view text, F&& f)
{
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            f(word);
        word.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view sign = text.substr(i, lengthAt(text.substr(i)));
        i += sign.size();
        const char letter = sign.size() == 1 ? sign[0] : narrow(sign);
        if (std::isalnum(static_cast<unsigned char>(letter)))
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        else if (const auto plain = withoutAccent(sign); !plain.empty())
            word += plain;
        else if (sign == "'" || sign == "\u2019" ||
                 (isBlank(sign) && static_cast<unsigned char>(sign[0]) >= 0xcc && sign.size() == 2))
            continue; // inside a word
        else if (sign.size() == 1 || letter != 0 || isBlank(sign))
            end();
        else
            word += sign;
    }
    end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digitsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

// A telephone number as it is written after 0 or +44; "" if it is none.
std::string subscriber(const std::string& number)
{
    if (number.size() < 9 || digitsOf(number) != number.size())
        return {};
    std::string national = number;
    for (const std::string_view prefix : {"0044", "44", "0"})
        if (national.starts_with(prefix)) {
            national.erase(0, prefix.size());
            break;
        }
    return national.starts_with("0") ? national.substr(1) : national; // +44 (0)1632 …
}

// Looks like a postcode: one or two letters, a digit, perhaps one sign more, a digit, two letters.
bool isPostcode(const std::string& folded)
{
    const std::size_t n = folded.size();
    return n >= 5 && n <= 7 && std::isalpha(static_cast<unsigned char>(folded[0])) &&
           isDigit(folded[n - 3]) && std::isalpha(static_cast<unsigned char>(folded[n - 2])) &&
           std::isalpha(static_cast<unsigned char>(folded[n - 1])) && digitsOf(folded.substr(0, n - 3)) > 0;
}

// Signs that are taken for one another when a postcode is written down.
std::string alike(std::string text)
{
    for (char& c : text)
        c = c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c == 's' ? '5' : c == 'z' ? '2' : c;
    return text;
}

// Whether `phrase` stands in `text` with at most one letter wrong, missing or too many. A digit is never a slip: another
// number is another house.
bool nearly(const std::string& text, const std::string& phrase)
{
    constexpr int one = 1, never = 2;
    const auto slip = [](char c) { return isDigit(c) ? never : one; };
    std::vector<int> before(phrase.size() + 1), now(phrase.size() + 1);
    for (std::size_t j = 1; j <= phrase.size(); ++j)
        before[j] = std::min(never, before[j - 1] + slip(phrase[j - 1]));
    for (const char c : text) {
        for (std::size_t j = 1; j <= phrase.size(); ++j) {
            const char wanted = phrase[j - 1];
            const int other = c == wanted ? 0 : std::max(slip(c), slip(wanted));
            now[j] = std::min({before[j - 1] + other, before[j] + slip(c), now[j - 1] + slip(wanted), never});
        }
        if (now.back() <= one)
            return true;
        std::swap(before, now);
    }
    return false;
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    eachWord(text, [&](const std::string& word) { result += word; });
    return result;
}

std::string plainly(std::string_view text)
{
    std::string result;
    eachWord(text, [&](const std::string& word) {
        const auto found = std::find_if(std::begin(shortened), std::end(shortened),
                                        [&](const Pair& p) { return p.first == word; });
        result += found == std::end(shortened) ? std::string_view(word) : found->second;
    });
    return result;
}

bool says(std::string_view text, std::string_view phrase)
{
    const std::string key = folded(phrase);
    if (key.empty())
        return false;
    const std::string all = folded(text);
    const auto holds = [](const std::string& where, const std::string& what) {
        return where.find(what) != std::string::npos;
    };
    if (holds(all, key))
        return true;
    if (const std::string number = subscriber(key); !number.empty())
        return holds(all, number);
    if (isPostcode(key))
        return holds(alike(all), alike(key));
    const std::string plain = plainly(phrase), said = plainly(text);
    constexpr std::size_t longEnough = 8; // shorter words have too many neighbours
    return holds(said, plain) ||
           (plain.size() - digitsOf(plain) >= longEnough && (nearly(said, plain) || nearly(all, key)));
}

} // namespace waymark::rules
