#include "pack/files.hpp"
#include "pack/small.hpp"
#include "support/catch.hpp"

#include "pack/pack.hpp"

using namespace waymark;

namespace {

// In the small pack, `old` becomes `fresh`; the mistake stands at the line of `at` (empty: of `fresh`).
struct Spoil {
    std::string old, fresh, at, say;
};

std::string spoilt(const Spoil& spoil)
{
    std::string text = smallPack;
    const auto at = text.find(spoil.old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, spoil.old.size(), spoil.fresh);
}

std::string failureOf(const std::string& text)
{
    const Folder folder;
    const auto loaded = pack::load(folder.write("small.pack.toml", text));
    if (loaded)
        return "it loads";
    CHECK(loaded.failure().code == "pack-mistake");
    return loaded.failure().say;
}

void check(const std::vector<Spoil>& spoils)
{
    for (const Spoil& spoil : spoils) {
        const std::string text = spoilt(spoil);
        const int line = lineOfText(text, spoil.at.empty() ? spoil.fresh : spoil.at);
        REQUIRE(line > 0);
        const std::string expected = "small.pack.toml:" + std::to_string(line) + ": " + spoil.say;
        const std::string said = failureOf(text);
        INFO("expected:\n" << expected << "\nsaid:\n" << said);
        CHECK((said + "\n").find(expected + "\n") != std::string::npos);
    }
}

} // namespace

TEST_CASE("the small pack is a good one")
{
    const Folder folder;
    const auto loaded = pack::load(folder.write("small.pack.toml", smallPack));
    INFO((loaded ? "" : loaded.failure().say));
    REQUIRE(loaded);
    CHECK(loaded->seats.size() == 4);
}

TEST_CASE("an unknown key or section is refused and the nearest is named")
{
    check({
        {"place = \"Room 1\"", "plase = \"Room 1\"", "",
         "`plase` is not known in [conference]; write \"place\"; known are: "
         "reference, title, authority, service, place, date, rehearsal, kind, profile, begins, "
         "strategy_discussion, "
         "written_notice, birth_due, bare or settings"},
        {"gap_minutes = 15", "gap_minuts = 15", "",
         "`gap_minuts` is not known in [conference.settings]; write "
         "\"gap_minutes\"; known are: chair_title, plan_title, languages, recording_rule, calendar, "
         "outcomes_initial, outcomes_review, outcomes_transfer_in, outcomes_pre_birth, quorum_others, "
         "health_counts_once, direct_contact, inquorate_override, inquorate_twice, quorate_to_end, decides, "
         "\u2026"},
        {"[[letter]]", "[[leter]]", "",
         "`leter` is not a section of a pack; write \"letter\"; known are: conference, child, "
         "person, part, protected, report, letter, seat or planted"},
        {"phrase = \"Elm Cottage\"", "frase = \"Elm Cottage\"", "",
         "`frase` is not known in [[planted]]; write \"phrase\"; "
         "known are: phrase or withheld_from"},
    });
}

TEST_CASE("a person, child, item or seat that is not known is named with its line and what to write")
{
    check({
        {"admitted = [\"mum\"]", "admitted = [\"mun\"]", "",
         "person \"mun\" is not known here; write \"mum\"; known are: cat, "
         "max, sue, mum, dad or friend"},
        {"supports = \"mum\"", "supports = \"grandfather\"", "",
         "person \"grandfather\" is not known here; write one of: cat, "
         "max, sue, mum, dad or friend"},
        {"relation = { ann = \"father\" }", "relation = { anne = \"father\" }", "",
         "child \"anne\" is not known here; write "
         "\"ann\"; known are: ann"},
        {"withheld_from = [\"dad\", \"room\"]", "withheld_from = [\"daad\", \"room\"]", "",
         "person \"daad\" is not known here; "
         "write \"dad\"; known are: cat, max, sue, mum, dad, friend or room"},
    });
}

TEST_CASE("a wrong type, a missing field or a word not known is told with what to write instead")
{
    check({
        {"born = 2017-02-14", "born = \"14 February\"", "",
         "`born` of [[child]] is text; write a date without quotes, like "
         "2026-11-10"},
        {"minutes = 10", "minutes = \"ten\"", "",
         "`minutes` of [[part.item]] is text; write a whole number, like 15"},
        {"minutes = 10", "minutes = -10", "",
         "`minutes` of [[part.item]] is -10; write a number from 0 to 1440"},
        {"leads = true", "leads = \"yes\"", "",
         "`leads` of [[person]] is text; write true or false, without quotes"},
        {"admitted = [\"mum\"]", "admitted = \"mum\"", "",
         "`admitted` of [[part]] is text; write a list in square brackets, "
         "like [\"a\", \"b\"]"},
        {"known = \"Ann\"", "", "[[child]]", "[[child]] lacks `known`; write it, for example known = \"…\""},
        {"date = 2026-11-10", "", "[conference]",
         "[conference] lacks `date`; write it, for example date = 2026-11-10"},
        {"standing = \"family\"", "standing = \"famly\"", "",
         "`standing` of [[person]] \"famly\" is not known here; write "
         "\"family\"; known are: chair, minutes, professional, family, child, supporter, interpreter or "
         "observer"},
        {"role = \"mother\"", "role = \" \"", "",
         "`role` of [[person]] is empty; write it, or leave the line out"},
        {"role = \"mother\"", "role = \"mo\\u0007ther\"", "",
         "`role` of [[person]] holds a control character; write plain text"},
        {"about = \"meeting\"", "about = \"ann\"", "",
         "`about` of [[letter]] must say it; write \"meeting\", or a list of "
         "children: ann"},
        {"about = \"meeting\"", "about = []", "",
         "`about` of [[letter]] must say it; write \"meeting\", or a list of "
         "children: ann"},
        {"shared = 2026-11-05T10:00:00", "shared = 2026-11-05", "",
         "`shared` of [[report]] is a date; write the date and the "
         "local time, like 2026-11-05T14:00:00"},
        {"shared = 2026-11-05T10:00:00", "shared = 2026-11-05T10:00:00Z", "",
         "`shared` of [[report]] is a date and time; "
         "write the date and the local time, like 2026-11-05T14:00:00"},
    });
}

TEST_CASE("what is no TOML is told at its line, in words")
{
    check({
        {"born = 2017-02-14", "born = 2017-02-30", "",
         "there is no such date or time; write a date as 2026-11-10, a date and "
         "time as 2026-11-10T08:30:00"},
        {"known = \"Ann\"", "known = \"Ann\"\nknown = \"Annie\"", "known = \"Annie\"",
         "\"known\" is written twice; keep one of "
         "them"},
        {"known = \"Ann\"", "known = Ann", "",
         "this line cannot be read; write: key = \"text in quotes\" (also true, 15, "
         "2026-11-10, or a list in [ ])"},
        {"[[child]]", "[[child", "", "this heading is not closed as it should be; write [name] or [[name]]"},
        {"known = \"Ann\"", "known = \"A\xff\"", "", "this line is not UTF-8 text; save the file as UTF-8"},
    });
}

TEST_CASE("a key used twice is refused where it is used again")
{
    check({
        {"key = \"dad\"", "key = \"mum\" # again", "",
         "person \"mum\" is written twice; give one of them another key"},
        {"letter = \"B\"", "letter = \"A\" # again", "",
         "part \"A\" is written twice; give one of them another key"},
        {"key = \"max\"\nface", "key = \"cat\" # again\nface", "",
         "seat \"cat\" is written twice; give one of them another key"},
        {"minutes = 10\n\n[[part]]",
         "minutes = 10\n[[part.item]]\nkey = \"talk\" # again\nwhat = \"talk\"\ntitle = \"T\"\n"
         "plain = \"T\"\nminutes = 1\n\n[[part]]",
         "key = \"talk\" # again",
         "item \"talk\" is written twice; give one of them "
         "another key"},
        {"person = \"max\"", "person = \"cat\" # again", "",
         "cat has a seat already; write one seat for each person"},
        {"key = \"ann\"", "key = \"Ann!\"", "",
         "child \"Ann!\" is not a good key; write small letters, digits and -"},
        {"letter = \"B\"", "letter = \"P\"", "",
         "part \"P\", professionals alone, is there already; write another letter"},
        {"letter = \"B\"", "letter = \"Z\"", "", "part \"Z\" is not a good key; write A, B, C or D"},
    });
}

TEST_CASE("people must have their place: a part, somebody to support, a relation, a chair")
{
    check({
        {"admitted = [\"dad\"]", "admitted = []", "key = \"dad\"",
         "dad is in no part; write the key into `admitted` of a "
         "[[part]]"},
        {"supports = \"mum\"", "supports = \"friend\"", "key = \"friend\"",
         "friend cannot support themselves; write the key of "
         "somebody else"},
        {"relation = { ann = \"father\" }", "", "standing = \"family\"\nname = \"Dad",
         "no relation to a child is given; write "
         "relation = { ellie = \"mother\" }, a child each"},
        {"standing = \"chair\"", "standing = \"minutes\"", "[conference]",
         "there is no chair; write standing = \"chair\" at "
         "one [[person]]"},
        {"leads = true", "", "[conference]",
         "there is no lead social worker; write leads = true at one [[person]]"},
        {"admitted = [\"mum\"]", "admitted = [\"mum\", \"sue\"]", "",
         "sue is in every part; leave the key out here"},
        {"admitted = [\"mum\"]", "admitted = [\"mum\", \"friend\"]", "",
         "friend comes with mum; leave the key out here"},
        {"kept_out = []", "kept_out = [\"mum\"]", "",
         "mum is not a professional; leave the key out, here and in `admitted`"},
        {"sector = \"social care\"", "", "gives_view = true",
         "who gives a view counts for the quorum; write sector = "
         "\"health\" or the like"},
        {"role = \"mother\"", "role = \"mother\"\ngives_view = true # no", "gives_view = true # no",
         "`gives_view` is for "
         "professionals; leave it out"},
        {"relation = { ann = \"mother\" }\nchildren = [\"ann\"]", "relation = { ann = \"mother\" }",
         "key = \"mum\"",
         "it is not "
         "said about whom this person may hear; write children = [\"…\"]"},
        {"face = \"chair\"", "face = \"tablet\" # no", "", "cat is chair; write face = \"chair\""},
        {"key = \"room\"\nface = \"room\"", "key = \"room\"\nface = \"room\"\nperson = \"mum\"",
         "person = \"mum\"",
         "the room "
         "screen is nobody's; leave `person` out"},
        {"title = \"Initial child protection conference\"", "title = \"Conference on Ann\"", "",
         "the title names Ann; it is "
         "shown to everybody, write what kind of conference it is"},
        {"born = 2017-02-14", "born = 2027-02-14", "",
         "this child is born after the conference; write the day of birth"},
    });
}

TEST_CASE("a supporter of nobody is refused")
{
    check({{"supports = \"mum\"", "", "standing = \"supporter\"",
            "this supporter supports nobody; write supports = \"…\", the "
            "key of one person"}});
}

TEST_CASE("a child who attends is one of the children")
{
    check({{"standing = \"family\"", "standing = \"child\"", "",
            "it is not said which child this is; write child = \"ellie\", the key of one child"}});
}

TEST_CASE("a report shared with two people who must not meet is refused")
{
    check({
        {"shared_with = [\"mum\"]", "shared_with = [\"mum\", \"dad\"]", "",
         "mum and dad have no part in common; write a "
         "[[report]] of its own for each"},
        {"shared_with = [\"mum\"]", "shared_with = [\"friend\", \"dad\"]", "",
         "friend and dad have no part in common; write a "
         "[[report]] of its own for each"},
        {"shared_with = [\"mum\"]", "shared_with = [\"sue\"]", "",
         "sue is a professional and has every report; leave the key "
         "out"},
        {"shared = 2026-11-05T10:00:00", "shared = 2026-11-03T10:00:00", "",
         "it was shared before it was received; write the "
         "right date and time"},
        {"shared = 2026-11-05T10:00:00\n", "", "shared_with = [\"mum\"]",
         "it is not said when it was shared; write shared = "
         "2026-11-05T14:00:00"},
    });
}

TEST_CASE("a report that would tell somebody a protected detail is refused")
{
    std::string text = smallPack;
    text.replace(text.find("All is written here."), 20, "She lives at Elm Cottage.");
    text.replace(text.find("shared_with = [\"mum\"]"), 21, "shared_with = [\"dad\"]");
    CHECK(failureOf(text) == "small.pack.toml:" + std::to_string(lineOfText(text, "gist")) +
                                 ": \"Elm Cottage\" is protected from dad; write \"a safe place\"");
}

TEST_CASE("all mistakes of a file are told at once, in its order")
{
    std::string text = smallPack;
    text.replace(text.find("place ="), 5, "plase");
    text.replace(text.find("admitted = [\"dad\"]"), 18, "admitted = [\"dat\"]");
    const std::string said = failureOf(text);
    const auto place = said.find(":1: [conference] lacks `place`");
    const auto person = said.find("person \"dat\"");
    INFO(said);
    REQUIRE(place != std::string::npos);
    REQUIRE(person != std::string::npos);
    CHECK(place < person);
}

TEST_CASE("a pack that is not there, or is no pack at all, is one clear sentence")
{
    const Folder folder;
    const auto gone = pack::load(folder.at("none.toml"));
    REQUIRE_FALSE(gone);
    CHECK(gone.failure().code == "pack-unreadable");
    CHECK(gone.failure().say.find("cannot open") == 0);
    CHECK_FALSE(pack::load(folder.at("")));
    CHECK(failureOf("").find("small.pack.toml:1: there is no [conference] here") == 0);
    const auto huge = pack::load(folder.write("huge.toml", std::string(5 * 1024 * 1024, '#')));
    REQUIRE_FALSE(huge);
    CHECK(huge.failure().say.find("larger than 4 MiB") != std::string::npos);
}
