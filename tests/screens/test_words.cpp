#include "screens/given.hpp"
#include "screens/words.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::screens;
using given::at;

TEST_CASE("times and dates read as on a clock and in a calendar")
{
    CHECK(clockText(at(9, 5)) == "09:05");
    CHECK(clockText(at(23, 59, 59)) == "23:59");
    CHECK(secondsText(at(10, 38, 4)) == "10:38:04");
    CHECK(dayText(std::chrono::floor<std::chrono::days>(at(10, 0))) == "Tue 10 Nov 2026");
    using namespace std::chrono;
    CHECK(dayText(local_days{2028y / February / 29}) == "Tue 29 Feb 2028");
    CHECK(clockText(Moment{}).isEmpty());
    CHECK(dayText(Day{}).isEmpty());
}

TEST_CASE("initials leave titles out")
{
    CHECK(initials("Priya Nair") == "PN");
    CHECK(initials("DS Karen Whitlock") == "KW");
    CHECK(initials("Dr Neil Fenwick") == "NF");
    CHECK(initials("Rosa Maria Delgado") == "RD");
    CHECK(initials("Joan") == "J");
    CHECK(initials("Dr") == "D");
    CHECK(initials("").isEmpty());
}

TEST_CASE("lists, harms and outcomes read as sentences do")
{
    CHECK(listed({}).isEmpty());
    CHECK(listed({"Ellie"}) == "Ellie");
    CHECK(listed({"Ellie", "Jack"}) == "Ellie and Jack");
    CHECK(listed({"Ellie", "Jack", "Sam"}) == "Ellie, Jack and Sam");
    CHECK(say(std::vector<Harm>{}).isEmpty());
    CHECK(say(std::vector{Harm::emotional, Harm::neglect}) == "Emotional, neglect");
    CHECK(say(Outcome::plan) == "Child protection plan");
    CHECK(say(Outcome::other) == "No plan. Other help offered");
    CHECK(say(Outcome::more) == "More information, meet again");
    CHECK(say(Threshold::more) == "More information");
}

TEST_CASE("an id survives its text, and anything else is no id")
{
    const PersonId person = given::id<PersonId>(4711);
    CHECK(hex(person).size() == 32);
    CHECK(fromHex<PersonId>(hex(person)) == person);
    CHECK(fromHex<PersonId>("").none());
    CHECK(fromHex<PersonId>(hex(person) + "00").none());
    CHECK(fromHex<PersonId>(QString(32, u'z')).none());
}
