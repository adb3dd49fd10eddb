// How a protected address, name or number may be written so that the guard still hears it, and what is
// another one: each case stands at the edge of one condition of the folding.
#include "support/catch.hpp"

#include "rules/phrases.hpp"

#include <string>
#include <vector>

using waymark::rules::says;

namespace {

struct Spelling {
    std::string text;
    std::string phrase;
};

} // namespace

TEST_CASE("blanks, joiners and stops of every keyboard do not hide an address")
{
    for (const std::string between :
         {"\u00ad", "\u00bf", "\u2003", "\u2060", "\u3000", "\ufeff", "\uff01", "\uff5e"}) {
        INFO(between);
        CHECK(says("Larch" + between + "House", "Larch House"));
    }
    CHECK(says(std::string("La\0rk", 5), "Lark"));
}

TEST_CASE("an accent of its own and an apostrophe part no word; a blank of any width does")
{
    for (const std::string road : {"1 Ash R\u0301d", "1 Ash Rd\u0361", "1 Ash\u00a0Rd", "1 Ash\u2003Rd"}) {
        INFO(road);
        CHECK(says(road, "1 Ash Road"));
    }
    CHECK(says("La\u0361rk", "Lark"));
    CHECK_FALSE(says("1 Oroad", "1 O\u2019Rd"));
}

TEST_CASE("full-width letters and digits are letters and digits")
{
    CHECK(says("\uff11\uff14 Mill Road", "14 Mill Road"));
    CHECK(says("\uff2c\uff41\uff52\uff4b", "Lark"));
    CHECK_FALSE(says("\uff11\uff15 Mill Road", "14 Mill Road"));
}

TEST_CASE("letters joined in print, as they are copied out of a report, are the letters they join")
{
    CHECK(says("14 She\ufb03eld Road", "14 Sheffield Road"));
    CHECK(says("A\ufb04eck House", "Affleck House"));
    CHECK(says("\ufb01eld", "Field"));
    CHECK(says("Clu\ufb00 \ufb02at", "Cluff Flat"));
    CHECK(says("We\ufb06 St", "West Street"));
}

TEST_CASE("a letter of another alphabet is a letter: without it, it is another word")
{
    for (const auto& [text, phrase] :
         std::vector<Spelling>{{"\u0438\u0440\u0430", "\u041c\u0438\u0440\u0430"},
                               {"\u304a\u308f\u308a", "\u3072\u307e\u308f\u308a"},
                               {"Flat \u2461", "Flat \u2460"},
                               {"Flat 1", "Flat \u4f11"},
                               {"Flat 1", "Flat \ufe8d1"},
                               {"Flat 1", "Flat \u03701"},
                               {"Flat 1", "Flat \uff661"}}) {
        INFO(phrase);
        CHECK_FALSE(says(text, phrase));
        CHECK(says(phrase, phrase));
    }
}

TEST_CASE("a text that breaks off in the middle of a sign still says what it says")
{
    CHECK(says("She lives at Larch House\xef\xbc", "Larch House"));
    CHECK(says("She lives at Larch House\xe2", "Larch House"));
}

TEST_CASE("a telephone number is known without its country and its nought, a short number is only itself")
{
    CHECK(says("+44 16977 234", "016977 234")); // the shortest numbers there are have nine digits
    CHECK_FALSE(says("0191 296 0140", "01632 960140"));
    CHECK_FALSE(says("The code is 4471.", "04471"));
}

TEST_CASE("a postcode has five to seven signs, and letters that look like its digits are read as these")
{
    for (const auto& [text, phrase] : std::vector<Spelling>{
             {"Ml 1AE", "M1 1AE"}, {"M1 IAE", "M1 1AE"}, {"SW1A lAA", "SW1A 1AA"}, {"WMS 7QX", "WM5 7QX"}}) {
        INFO(text);
        CHECK(says(text, phrase));
    }
}

TEST_CASE("what only looks like a postcode is read as any other wording")
{
    for (const auto& [text, phrase] : std::vector<Spelling>{
             {"Flat IAB", "Flat 1AB"}, {"A6 l2B", "A6 12B"}, {"M1 lA2", "M1 1A2"}, {"the park", "Q"}}) {
        INFO(phrase);
        CHECK_FALSE(says(text, phrase));
    }
    CHECK(says("14 A6 Road", "14 A6 Rd"));
    CHECK(says("A1 House", "A1 Hse"));
    CHECK(says("Oakfeld 2, 3rd", "Oakfield 2, 3rd"));
}

TEST_CASE("a slip is forgiven in the wording as it was written, too, not only as it is written out")
{
    CHECK(says("LarchSt Hous", "Larch St House"));
}

TEST_CASE("eight letters are enough for one slip of the pen, seven are not")
{
    CHECK(says("She lives at Larkhil now.", "Larkhill"));
    CHECK_FALSE(says("She lives at Parkton now.", "Larkton"));
}

TEST_CASE("every alphabet has its slips of the pen, and an apostrophe parts no word")
{
    CHECK(says("\u0443\u043b\u0438\u0446\u0430 \u041c\u0438\u0440\u043e",
                      "\u0443\u043b\u0438\u0446\u0430 \u041c\u0438\u0440\u0430"));
    CHECK(says("1 Ash Road", "1 Ash Rd"));
    CHECK_FALSE(says("1 Oroad", "1 O'Rd"));
}
