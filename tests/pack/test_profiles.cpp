// The authorities' profiles and the calendars: each loads whole, each value has its source, and they differ as published
// practice does.
#include "pack/files.hpp"
#include "support/bank_holidays.hpp"
#include "support/catch.hpp"

#include "conference/codec.hpp"
#include "pack/carried.hpp"
#include "pack/pack.hpp"
#include "pack/profile.hpp"
#include "pack/small.hpp"

#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

const std::vector<std::string> five = {"england", "gateshead", "hampshire", "sussex", "wales"};

pack::Profile profile(const std::string& name)
{
    auto loaded = pack::carriedProfile(name);
    INFO((loaded ? "" : loaded.failure().say));
    REQUIRE(loaded);
    return *loaded;
}

Bytes bytesOf(const Settings& settings)
{
    Meeting meeting;
    meeting.settings = settings;
    return encode(Event{{}, Put{meeting}});
}

std::string text(const std::string& path)
{
    return textOfFile(std::filesystem::path(WAYMARK_SOURCE_DIR) / "assets" / path);
}

// england.toml spoilt: `old` becomes `fresh`; what is said about it.
std::string spoilt(const std::string& old, const std::string& fresh)
{
    std::string whole = text("profiles/england.toml");
    const auto at = whole.find(old);
    REQUIRE(at != std::string::npos);
    whole.replace(at, old.size(), fresh);
    const Folder folder;
    const auto loaded = pack::loadProfile(folder.write("own.toml", whole));
    return loaded ? "it loads" : loaded.failure().say;
}

std::string place(const std::string& of, int after = 0)
{
    return "own.toml:" + std::to_string(lineOfText(text("profiles/england.toml"), of) + after) + ": ";
}

Meeting meetingOf(const std::string& packText, const Folder& folder)
{
    const auto loaded = pack::load(folder.write("small.pack.toml", packText));
    INFO((loaded ? "" : loaded.failure().say));
    REQUIRE(loaded);
    return std::get<OpenConference>(loaded->commands.front()).meeting;
}

std::string replaced(std::string whole, const std::string& old, const std::string& fresh)
{
    const auto at = whole.find(old);
    REQUIRE(at != std::string::npos);
    return whole.replace(at, old.size(), fresh);
}

} // namespace

TEST_CASE("the program carries a profile for England and four that differ from it")
{
    CHECK(pack::profileNames() == five);
    for (const std::string& name : five)
        CHECK(pack::carried("profiles", name) == text("profiles/" + name + ".toml"));
}

TEST_CASE("every setting of every profile has a source, or is marked as assumed")
{
    std::set<std::string> settings;
    const Settings any;
    Settings::fields(any, [&](const char* name, const auto&) { settings.insert(name); });
    for (const std::string& name : five) {
        const auto loaded = profile(name);
        INFO(name);
        CHECK(loaded.sources.size() == settings.size() - 3); // not profile, local, holidays: these say no procedure
        for (const auto& [setting, source] : loaded.sources) {
            INFO(setting);
            CHECK(source.size() >= 7);
        }
        CHECK(loaded.settings.profile == name);
        CHECK(loaded.settings.local.empty());
    }
}

TEST_CASE("what a profile takes from another counts as assumed: the other\u2019s source is not its own")
{
    CHECK(profile("england").sources.at("exclusion_notice") != "assumed");
    CHECK(profile("hampshire").settings.exclusionNotice == profile("england").settings.exclusionNotice);
    CHECK(profile("hampshire").sources.at("exclusion_notice") == "assumed");
}

TEST_CASE("the settings a conference has before any file is read are those of the profile for England")
{
    Settings england = profile("england").settings;
    england.holidays = {};
    CHECK(bytesOf(england) == bytesOf(Settings{}));
}

TEST_CASE("who decides differs: the chair in Sussex and Gateshead, practitioners in Wales, members in Hampshire")
{
    CHECK(profile("sussex").settings.decides == DecisionRule::chair);
    CHECK(profile("gateshead").settings.decides == DecisionRule::chair);
    CHECK(profile("wales").settings.decides == DecisionRule::practitioners);
    CHECK(profile("hampshire").settings.decides == DecisionRule::members);
}

TEST_CASE("dissent ends with the conference in Gateshead and 72 hours after it in Sussex")
{
    CHECK(profile("gateshead").settings.dissentHours == 0);
    CHECK(profile("sussex").settings.dissentHours == 72);
}

TEST_CASE("a report reaches the family 24 hours before in Hampshire, two working days in Gateshead, three in Sussex")
{
    CHECK(profile("hampshire").settings.reportInitial == Span{24, Unit::hours});
    CHECK(profile("gateshead").settings.reportInitial == Span{2, Unit::workingDays});
    CHECK(profile("sussex").settings.reportInitial == Span{3, Unit::workingDays});
    CHECK(profile("sussex").settings.reportReview == Span{5, Unit::workingDays});
}

TEST_CASE("a report says what its writer would decide in Sussex, and must not in Wales")
{
    CHECK(profile("sussex").settings.reportRecommends);
    CHECK_FALSE(profile("wales").settings.reportRecommends);
}

TEST_CASE("Wales asks for its record within twenty working days and may hold the conference in Welsh")
{
    CHECK(profile("wales").settings.recordWithin == Span{20, Unit::workingDays});
    CHECK(profile("wales").settings.languages == std::vector<std::string>{"English", "Welsh"});
    CHECK(profile("wales").settings.planTitle == "care and support protection plan");
}

TEST_CASE("a confidential section is at the beginning in Hampshire, at any moment in Wales")
{
    CHECK_FALSE(profile("hampshire").settings.sectionAnytime);
    CHECK(profile("wales").settings.sectionAnytime);
}

TEST_CASE("Sussex names one category of harm, Wales several")
{
    CHECK(profile("sussex").settings.harms == HarmPolicy::one);
    CHECK(profile("wales").settings.harms == HarmPolicy::several);
}

TEST_CASE("no two profiles are the same")
{
    std::set<Bytes> all;
    for (const std::string& name : five) {
        Settings settings = profile(name).settings;
        settings.profile = "the same";
        all.insert(bytesOf(settings));
    }
    CHECK(all.size() == five.size());
}

TEST_CASE("a value without a source is a mistake, named with its line")
{
    CHECK(spoilt("source = \"many", "sauce = \"many").find(place("source = \"many") + "`sauce` is not known") !=
          std::string::npos);
    CHECK(spoilt("source = \"many", "#").find(place("[conference_within]") + "[conference_within] lacks `source`; write it, "
                                                                              "for example source = \"\u2026\"") == 0);
    CHECK(spoilt("[letter_within]\nvalue", "[letter_within]\nworth").find("[letter_within] lacks `value`; write it, for "
                                                                           "example value = \"2 working days\"") !=
          std::string::npos);
}

TEST_CASE("an unknown setting is refused and the nearest named; a missing one is asked for")
{
    CHECK(spoilt("[letter_within]", "[leter_within]").find("`leter_within` is not known in a profile; write "
                                                            "\"letter_within\"") != std::string::npos);
    CHECK(spoilt("[letter_within]", "[leter_within]").find("own.toml:1: there is no [letter_within]") == 0);
}

TEST_CASE("a value of the wrong kind is named with its line and what to write")
{
    CHECK(spoilt("value = \"1 working day\"", "value = \"next day\"") ==
          place("value = \"1 working day\"") + "`value` of [letter_within] is \"next day\"; write a number and hours, days, "
                                               "working days, weeks or months, like \"2 working days\"");
    CHECK(spoilt("value = \"several\"", "value = \"many\"").find(place("value = \"several\"") + "`value` of [harms] \"many\" is "
                                                                                              "not known here") == 0);
    CHECK(spoilt("value = \"england-wales\"", "value = \"england\"").find("there is no calendar \"england\"; write one of: "
                                                                          "england-wales or scotland") != std::string::npos);
}

TEST_CASE("an authority\u2019s own profile may be like another and say only what differs")
{
    const Folder folder;
    const auto own = pack::loadProfile(folder.write("westmere.toml", "title = \"Westmere\"\nlike = \"sussex\"\n"
                                                                     "[gap_minutes]\nvalue = 20\nsource = \"Westmere 4.2\"\n"));
    REQUIRE(own);
    CHECK(own->name == "westmere");
    CHECK(own->settings.gapMinutes == 20);
    CHECK(own->settings.dissentHours == 72);
    CHECK(own->sources.at("gap_minutes") == "Westmere 4.2");
    CHECK(own->sources.at("dissent_hours") == "assumed");
    const auto lost = pack::loadProfile(folder.write("w.toml", "title = \"W\"\nlike = \"susex\"\n"));
    REQUIRE_FALSE(lost);
    CHECK(lost.failure().say.find("w.toml:2: `like` \"susex\" is not known here; write \"sussex\"") == 0);
}

TEST_CASE("a pack names its profile; what it changes itself is kept as local; its calendar\u2019s days go with it")
{
    const Folder folder;
    const Meeting england = meetingOf(smallPack, folder);
    CHECK(england.settings.profile == "england");
    CHECK(england.settings.local == std::vector<std::string>{"gapMinutes"});
    CHECK(england.settings.holidays == pack::carriedCalendar("england-wales")->days());
    const Meeting scottish = meetingOf(
        replaced(replaced(smallPack, "profile = \"england\"", "profile = \"wales\""), "gap_minutes = 15",
                 "calendar = \"scotland\"\nreport_initial = \"48 hours\""), folder);
    CHECK(scottish.settings.decides == DecisionRule::practitioners);
    CHECK(scottish.settings.local == std::vector<std::string>{"calendar", "reportInitial"});
    CHECK(scottish.settings.reportInitial == Span{48, Unit::hours});
    CHECK(scottish.settings.holidays == pack::carriedCalendar("scotland")->days());
}

TEST_CASE("a pack may name its authority\u2019s own profile, in a file beside it")
{
    const Folder folder;
    folder.write("westmere.toml", "title = \"Westmere\"\nlike = \"england\"\n[quorum_others]\nvalue = 3\nsource = \"W\"\n");
    const Meeting meeting =
        meetingOf(replaced(smallPack, "profile = \"england\"", "profile = \"westmere.toml\""), folder);
    CHECK(meeting.settings.profile == "westmere");
    CHECK(meeting.settings.quorumOthers == 3);
}

TEST_CASE("the calendars hold the bank holidays of the standing rules, each with its name")
{
    CHECK(pack::calendarNames() == std::vector<std::string>{"england-wales", "scotland"});
    for (const auto& [name, nation] : {std::pair{"england-wales", Nation::englandAndWales}, {"scotland", Nation::scotland}}) {
        const auto calendar = pack::carriedCalendar(name);
        REQUIRE(calendar);
        BankHolidays standing = calendar->days();
        standing.days.clear();
        for (const auto& holiday : calendar->holidays)
            if (!holiday.proclaimed)
                standing.days.push_back(holiday.day);
        CHECK(standing == bankHolidays(nation));
    }
}

TEST_CASE("a holiday proclaimed for one year stands in the calendar beside the standing ones")
{
    const auto scotland = pack::carriedCalendar("scotland");
    std::vector<Day> proclaimed;
    for (const auto& holiday : scotland->holidays)
        if (holiday.proclaimed)
            proclaimed.push_back(holiday.day);
    CHECK(proclaimed == std::vector<Day>{dayOf(2026, 6, 15)});
}

TEST_CASE("a calendar whose days are out of order or out of its years is refused with the line")
{
    const std::string head = "title = \"T\"\nfirst = 2026-01-01\nlast = 2026-12-31\n";
    const auto say = [&](const std::string& rest) {
        const auto read = pack::readCalendar(head + rest, "t.toml");
        return read ? "it loads" : read.failure().say;
    };
    CHECK(say("[[holiday]]\nday = 2026-05-04\nname = \"May\"\n") == "it loads");
    CHECK(say("[[holiday]]\nday = 2027-05-03\nname = \"May\"\n").find("t.toml:5: this day is not between") == 0);
    CHECK(say("[[holiday]]\nday = 2026-05-04\nname = \"M\"\n[[holiday]]\nday = 2026-05-04\nname = \"M\"\n")
              .find("t.toml:8: this day does not come after the one above") == 0);
    CHECK(say("[[holiday]]\nday = 2026-05-04\n").find("t.toml:4: [[holiday]] lacks `name`") == 0);
}
