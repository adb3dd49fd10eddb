// What qsTr gives in each language.
#include "gallery/given.hpp"
#include "support/catch.hpp"

#include <QCoreApplication>

using namespace waymark;

namespace {

QString said(const char* context, const char* english)
{
    return QCoreApplication::translate(context, english);
}

} // namespace

TEST_CASE("the pseudo-language is at least 40 % longer, accented, and keeps its placeholders")
{
    for (const QString english : {"We will continue shortly", "Seen by: Part %1", "%n min so far", "Is this right?", "%1 of %2 min · %3 left"}) {
        const QString long_ = app::pseudo(english);
        INFO(english.toStdString() << " -> " << long_.toStdString());
        CHECK(long_ != english);
        QString bare = english;
        bare.remove(QRegularExpression("%\\d|%n"));
        CHECK(long_.size() >= english.size() + int(0.4 * bare.count(QRegularExpression("\\p{L}"))));
        for (const QString placeholder : {"%1", "%2", "%3", "%n"})
            CHECK(long_.count(placeholder) == english.count(placeholder));
    }
    CHECK(app::pseudo("Ellie") != app::pseudo("Jack"));
}

TEST_CASE("a language can be left again, and one that is not spoken changes nothing")
{
    tests::needGui();
    app::Languages languages;
    REQUIRE(languages.speak("cy"));
    CHECK(said("Neutral", "We will continue shortly") == "Byddwn yn parhau cyn bo hir");
    CHECK_FALSE(languages.speak("tlh"));
    CHECK(said("Neutral", "We will continue shortly") == "Byddwn yn parhau cyn bo hir");
    REQUIRE(languages.speak("pseudo"));
    CHECK(said("Neutral", "We will continue shortly") == app::pseudo("We will continue shortly"));
    REQUIRE(languages.speak("en"));
    CHECK(said("Neutral", "We will continue shortly") == "We will continue shortly");
}

TEST_CASE("what is not translated is said in English")
{
    tests::needGui();
    app::Languages languages;
    REQUIRE(languages.speak("cy"));
    CHECK(said("Neutral", "Nobody has translated this") == "Nobody has translated this");
}
