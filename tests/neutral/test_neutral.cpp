// The neutral picture: whatever the cause, the room screen shows the same pixels and its seat was sent the same bytes, so
// that nobody learns from it what is going on. Two evenings of the sample: one goes through every cause, in the other the
// chair leaves at once, because her seat counts as empty only after 25 seconds.
#include "server/relay.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"

#include <QCryptographicHash>

using namespace waymark;
using namespace waymark::tests;

namespace {

// What a room screen shows, and the last message it was sent.
struct Seen {
    QImage picture;
    std::string bytes;
    std::set<RecordId> records;
};

QByteArray hash(const QImage& image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < image.height(); ++y)
        hash.addData(QByteArrayView(image.constScanLine(y), image.width() * (image.depth() / 8)));
    return hash.result();
}

template <class C>
std::size_t stepAfter(std::size_t from = 0)
{
    const auto& steps = sampleScript().steps;
    for (std::size_t i = from; i < steps.size(); ++i)
        if (steps[i].command && std::holds_alternative<C>(*steps[i].command) && steps[i].refused.empty())
            return i + 1;
    FAIL("the sample has no step " << C::kind);
    return 0;
}

class Room {
public:
    Room()
    {
        needWindows();
        m_stage.evening().makeClient = [this](const std::string& seat, const client::Card& card) {
            client::Card over = card;
            if (seat == "room") {
                m_relay = std::make_unique<Relay>(card.port);
                over.port = m_relay->port();
            }
            return std::make_unique<client::Client>(over);
        };
    }

    Stage& stage() { return m_stage; }
    Relay& relay() { return *m_relay; }
    client::Client& client() { return m_stage.client("room"); }
    const std::vector<std::string>& received() const { return m_stage.evening().received().at("room"); }
    bool isNeutral() { return client().view().isLobby() || client().view().isEmpty(); }
    template <class T, class Is>
    bool shows(Is is)
    {
        return client().view().first<T>(is) != nullptr;
    }
    std::set<RecordId> records()
    {
        std::set<RecordId> ids;
        for (const wire::Shown& shown : client().view().rows())
            ids.insert(head(shown.record).id);
        return ids;
    }
    Seen seen()
    {
        return {m_stage.window("room").picture(), received().back(), records()};
    }
    Seen whenNeutral()
    {
        REQUIRE(until([this] { return isNeutral(); }));
        return seen();
    }
    Seen whenShown()
    {
        REQUIRE(until([this] { return !isNeutral(); }));
        return seen();
    }

private:
    std::unique_ptr<Relay> m_relay;
    Stage m_stage; // before the relay goes, its clients must
};

// Everything the room screen showed, by what led to it.
struct Causes {
    Room room;  // stands at "room-columns" while the causes are tried, then plays on
    Room empty; // the chair has left this one
    Seen never; // what `empty` showed before its first part
    std::map<std::string, Seen> neutral;
    std::map<std::string, Seen> shown; // in between, and where there is a reason to show something

    [[nodiscard]] const std::vector<std::string>& received() const { return room.received(); }
};

// What is said by hand, in these tests.
const std::string narrow = "For the professionals: a name that is not for this room";
const std::string wide = "For everybody who is here";

// Before the first part begins: a room screen that has never been shown anything.
void watch(Causes& causes, std::map<std::size_t, std::string> steps)
{
    causes.room.stage().evening().onStep = [&causes, steps = std::move(steps)](std::size_t step, Evening&) {
        if (const auto found = steps.find(step); found != steps.end())
            causes.neutral[found->second] = causes.room.whenNeutral();
    };
}

// The family steps out for a section, one after the other. What was said for professionals alone stands for nobody who is
// left in the room to see, and is on no screen for that.
void stepOut(Causes& causes)
{
    Room& room = causes.room;
    Stage& stage = room.stage();
    const std::vector<std::string> family{"grace", "joan", "rosa", "hannah"};
    const auto mark = [&](Where where) {
        for (const std::string& who : family)
            REQUIRE(stage.ask("priya", MarkPresence{stage.id<PersonId>(who), where}).empty());
    };
    REQUIRE(stage.ask("priya", AddPoint{Column::worry, narrow, About::theMeeting(), stage.id<PersonId>("karen"), Width::professionals})
                .empty());
    causes.shown["before they step out"] = room.seen();
    mark(Where::out);
    // What is said now, for everybody, comes behind whatever their going may have sent.
    REQUIRE(stage.ask("priya", AddPoint{Column::worry, wide, About::theMeeting(), stage.id<PersonId>("karen"), Width::everyone})
                .empty());
    const RecordId said = stage.made();
    REQUIRE(until([&] { return room.client().view().find<Point>(said) != nullptr; }));
    REQUIRE(stage.ask("priya", Withdraw{said}).empty());
    REQUIRE(until([&] { return room.client().view().find<Point>(said) == nullptr; }));
    causes.shown["when they are out"] = room.seen();

    // A section opens only over a covered room screen, when every tablet that was cut has gone dark.
    REQUIRE(stage.ask("priya", CoverRoom{}).empty());
    REQUIRE(until([&] { return stage.client("priya").view().around()->inTheWay.empty(); }));
    REQUIRE(stage.ask("priya", OpenSection{"Police information"}).empty());
    causes.neutral["a section"] = room.whenNeutral();
    REQUIRE(stage.ask("priya", EndSection{}).empty());
    mark(Where::in);
}

void tryByHand(Causes& causes)
{
    Room& room = causes.room;
    Stage& stage = room.stage();
    const auto comeBack = [&](const std::string& from) {
        REQUIRE(stage.ask("priya", UncoverRoom{}).empty());
        causes.shown["after " + from] = room.whenShown();
    };
    causes.shown["before"] = room.whenShown();

    REQUIRE(stage.ask("priya", CoverRoom{}).empty());
    causes.neutral["cover"] = room.whenNeutral();
    comeBack("cover");

    REQUIRE(stage.ask("priya", MarkStranger{Where::in, "a man at the back"}).empty());
    const RecordId stranger = stage.made();
    causes.neutral["an unknown face"] = room.whenNeutral();
    REQUIRE(stage.ask("priya", StrangerGone{stranger}).empty());
    comeBack("an unknown face");

    REQUIRE(stage.ask("priya", MarkPresence{stage.id<PersonId>("mark"), Where::in}).empty());
    causes.neutral["somebody who is not of this part"] = room.whenNeutral();
    REQUIRE(stage.ask("priya", MarkPresence{stage.id<PersonId>("mark"), Where::waiting}).empty());
    comeBack("somebody who is not of this part");

    stepOut(causes);
    comeBack("a section by hand");

    REQUIRE(stage.ask("priya", TakeBreak{}).empty());
    causes.neutral["a break"] = room.whenNeutral();
    REQUIRE(stage.ask("priya", GoOn{}).empty());
    causes.shown["after a break"] = room.whenShown();

    const Moment soon = *stage.client("priya").view().now() + std::chrono::minutes(7);
    REQUIRE(stage.ask("priya", TakeBreak{soon}).empty());
    const auto restsUntil = [](const Stretch& stretch) { return stretch.until.has_value() && !stretch.to; };
    REQUIRE(until([&] { return room.shows<Stretch>(restsUntil); }));
    causes.shown["a break with its end"] = room.seen();
    REQUIRE(stage.ask("priya", GoOn{}).empty());
    REQUIRE(until([&] { return !room.shows<Stretch>(restsUntil); }));

    causes.shown["before a lost link"] = room.whenShown();
    // Nobody is told: no end of the link is closed.
    room.relay().isSilent = true;
    causes.neutral["a lost link"] = room.whenNeutral();
    room.relay().isSilent = false;
    room.relay().cut();
    causes.shown["after a lost link"] = room.whenShown();
}

const Causes& causes()
{
    static Causes& causes = *new Causes; // never taken down: at the end of the program Qt has gone before it
    static bool done = false;
    if (std::exchange(done, true))
        return causes;
    causes.empty.stage().evening().onStep = [](std::size_t step, Evening&) {
        if (step == 1)
            causes.never = causes.empty.whenNeutral();
    };
    REQUIRE(causes.empty.stage().playTo("room-columns").isEmpty());
    causes.shown["before the chair left"] = causes.empty.whenShown();
    causes.empty.stage().client("priya").leave();

    const std::size_t firstGap = stepAfter<EndPart>();
    watch(causes, {{1, "before the first part"},
                   {stepAfter<Exclude>(), "an exclusion"},
                   {firstGap, "a handover"},
                   {stepAfter<OpenSection>(), "a section while covered"},
                   {stepAfter<EndSection>(), "the end of a section"},
                   {stepAfter<EndPart>(firstGap), "the second handover"},
                   {stepAfter<CloseConference>(), "the close"}});
    REQUIRE(causes.room.stage().playTo("room-columns").isEmpty());
    tryByHand(causes);
    const QString why = causes.room.stage().playTo("closed-room");
    INFO(why.toStdString());
    REQUIRE(why.isEmpty());
    causes.neutral["the chair's empty seat"] = causes.empty.whenNeutral();
    return causes;
}

} // namespace

TEST_CASE("every cause gives the same picture, pixel for pixel")
{
    const auto& neutral = causes().neutral;
    const Seen& never = neutral.at("before the first part");
    REQUIRE(never.picture.size() == QSize(1920, 1080));
    CHECK(neutral.size() >= 14);
    for (const auto& [cause, seen] : neutral) {
        INFO(cause);
        // For whoever wants to look at them: WAYMARK_KEEP=folder.
        if (const QString keep = qEnvironmentVariable("WAYMARK_KEEP"); !keep.isEmpty())
            REQUIRE(seen.picture.save(keep + '/' + QString::fromStdString(cause).replace(' ', '-') + ".png"));
        // Each screen against its own: letters of this size are not drawn alike by two windows (steady_words.hpp).
        const QImage& own = cause == "the chair's empty seat" ? causes().never.picture : never.picture;
        CHECK(seen.picture == own);
        CHECK(hash(seen.picture) == hash(own));
    }
}

TEST_CASE("every cause sends the room's seat the same bytes as a seat that was never shown anything")
{
    const auto& neutral = causes().neutral;
    const std::string& never = neutral.at("before the first part").bytes;
    CHECK(never.find("\"lobby\":true") != std::string::npos);
    for (const auto& [cause, seen] : neutral) {
        INFO(cause);
        if (cause != "a lost link") // then nothing can be sent: the room screen knows by itself
            CHECK(seen.bytes == never);
    }
}

TEST_CASE("what is shown in between is not the neutral picture, and comes back as it was")
{
    const Causes& all = causes();
    const QByteArray neutral = hash(all.neutral.at("cover").picture);
    CHECK(all.shown.size() >= 11);
    for (const auto& [moment, seen] : all.shown) {
        INFO(moment);
        CHECK(hash(seen.picture) != neutral);
        CHECK(seen.records.size() > 5);
        // What was covered comes back, and nothing with it. A section or a break begins another stretch.
        if (moment == "after cover" || moment == "after an unknown face" || moment == "after somebody who is not of this part")
            CHECK(seen.records == all.shown.at("before").records);
        if (moment == "after a lost link")
            CHECK(seen.records == all.shown.at("before a lost link").records);
    }
}

TEST_CASE("a break is neutral only while nobody has said when we go on")
{
    CHECK(causes().neutral.contains("a break"));
    CHECK(causes().shown.contains("a break with its end"));
}

TEST_CASE("a lost link covers the room screen within five seconds of the last sign of life")
{
    // How long it waits is a number, and the event was waited for above; a clock on the wall is no test.
    CHECK(client::Patience{}.roomGone <= std::chrono::seconds(5));
    CHECK(causes().neutral.contains("a lost link"));
}

TEST_CASE("parents who step out widen nothing: the room screen goes on showing what it showed")
{
    const Causes& all = causes();
    const Seen& before = all.shown.at("before they step out");
    const Seen& after = all.shown.at("when they are out");
    CHECK(before.records == after.records);
    CHECK(before.picture == after.picture);
    for (const std::string& text : all.received())
        CHECK(text.find(narrow) == std::string::npos);
}
