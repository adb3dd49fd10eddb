// A protected phrase is recognised however it is written, and what is not it is left alone.
#include "support/catch.hpp"

#include "rules/phrases.hpp"

using waymark::rules::says;

TEST_CASE("case, spaces, punctuation and invisible signs do not hide an address")
{
    for (const char* text :
         {"She lives at Larch House.", "LARCH HOUSE", "larchhouse", "L-a-r-c-h H.o.u.s.e", "Larch\u00a0House",
          "Larch\u200bHouse", "Larch\u2013House", "\u201cLarch House\u201d", "Larch\nHouse",
          "L a r c h  House", "La\u0301rch House", "\uff2carch House", "Larch House's door"}) {
        INFO(text);
        CHECK(says(text, "Larch House"));
    }
}

TEST_CASE("accents do not hide a name")
{
    CHECK(says("at Cafe Zoe", "Café Zoë"));
    CHECK(says("at CAFÉ ZOË", "Cafe Zoe"));
    CHECK(says("Tŷ Gwyn", "Ty Gwyn"));
    CHECK(says("Stra\u00dfe 5", "Strasse 5"));
}

TEST_CASE("abbreviated or written out, an address is the same address")
{
    CHECK(says("now at Larch Hse", "Larch House"));
    CHECK(says("14 Mill Rd.", "14 Mill Road"));
    CHECK(says("fourteen Mill Road", "14 Mill Rd"));
    CHECK(says("Flat 3, Oak Crt", "flat three, Oak Court"));
    CHECK(says("St. Anne's Prim. Sch.", "Saint Anne's Primary School"));
}

TEST_CASE("one slip of the pen does not hide a long phrase")
{
    CHECK(says("at Larsh House", "Larch House"));
    CHECK(says("at Larch Hous", "Larch House"));
    CHECK(says("at Larchh House", "Larch House"));
    CHECK(says("at Lach Hse", "Larch House"));
}

TEST_CASE("a slip in a number is another house, and a short word is only itself")
{
    CHECK_FALSE(says("15 Mill Road", "14 Mill Road"));
    CHECK_FALSE(says("4 Mill Road", "14 Mill Road"));
    CHECK_FALSE(says("the park", "Lark"));
    CHECK_FALSE(says("Hannah is at her mother's house", "Larch House"));
    CHECK_FALSE(says("anything at all", ""));
    CHECK_FALSE(says("anything at all", " - "));
    CHECK_FALSE(says("", "Larch House"));
}

TEST_CASE("a postcode is found with its blank anywhere or nowhere, and with letters taken for digits")
{
    for (const char* text :
         {"WM4 7QX", "wm47qx", "W M 4 7 Q X", "WM4-7QX", "her postcode is wm4 7qx, I think"}) {
        INFO(text);
        CHECK(says(text, "WM4 7QX"));
    }
    CHECK(says("WMO 1LS", "WM0 1LS"));
    CHECK(says("WM0 ILS", "WM0 1LS"));
    CHECK_FALSE(says("WM4 7QY", "WM4 7QX"));
}

TEST_CASE("a telephone number is found in every form it is dialled in")
{
    for (const char* text : {"01632 960 140", "01632960140", "+44 1632 960140", "+44 (0)1632 960 140",
                             "0044 1632 960140", "(01632) 960-140", "ring 016 32 96 01 40 after six"}) {
        INFO(text);
        CHECK(says(text, "01632 960140"));
        CHECK(says(text, "+44 1632 960 140"));
    }
    CHECK_FALSE(says("01632 960 141", "01632 960140"));
}
