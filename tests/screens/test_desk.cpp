// The desk as a whole: what it notifies, what it marks as changed, what it keeps and what it forgets.
#include "screens/given.hpp"
#include "support/catch.hpp"

#include <QAbstractItemModelTester>
#include <QMetaProperty>
#include <QSignalSpy>

#include <map>
#include <random>

using namespace waymark;
using namespace waymark::screens;
using namespace waymark::screens::given;

namespace {

// Counts every notification of a desk by name, and holds every list to the model rules.
class Watch : public QObject {
public:
    explicit Watch(Desk& desk)
    {
        const QMetaObject& meta = *desk.metaObject();
        for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            if (property.hasNotifySignal() && !m_spies.contains(property.notifySignal().name().toStdString()))
                m_spies[property.notifySignal().name().toStdString()] =
                    std::make_unique<QSignalSpy>(&desk, property.notifySignal());
            if (auto* rows = property.read(&desk).value<Rows*>())
                new QAbstractItemModelTester(rows, QAbstractItemModelTester::FailureReportingMode::Fatal,
                                             this);
        }
    }
    // "clockChanged nowChanged", with a count where it is not one; and forgets.
    std::string told()
    {
        std::string names;
        for (auto& [name, spy] : m_spies) {
            if (!spy->isEmpty())
                names += (names.empty() ? "" : " ") + name +
                         (spy->count() > 1 ? std::to_string(spy->count()) : "");
            spy->clear();
        }
        return names;
    }

private:
    std::map<std::string, std::unique_ptr<QSignalSpy>> m_spies;
};

std::string lines(const Desk& desk, const char* list, const std::vector<const char*>& roles)
{
    return given::text(*desk.property(list).value<Rows*>(), roles);
}

} // namespace

TEST_CASE("a desk tells a fact only when it is another than before")
{
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner);
    Watch watch(desk);
    Told view = part();
    desk.see(view.anew());
    CHECK(watch.told() == "headingChanged lobbyChanged meChanged nowChanged planChildChanged");
    desk.see(view.goesOn());
    CHECK(watch.told().empty());
    desk.tick(at(10, 38, 59));
    CHECK(watch.told().empty());
    desk.tick(at(10, 39));
    CHECK(watch.told() == "clockChanged nowChanged");
    Outlook outlook = view.goesOn();
    outlook.may = {"MakeOffer", "RaiseHand"};
    desk.see(outlook);
    CHECK(watch.told() == "mayChanged");
    desk.setPlanChild(hex(jack));
    CHECK(watch.told() == "planChildChanged");
    desk.setPlanChild(hex(jack));
    CHECK(watch.told().empty());
    desk.linkIs(LinkState::offline);
    CHECK(watch.told() == "linkChanged");
}

TEST_CASE("a desk says who sits there and where the meeting is")
{
    QObject owner;
    Desk& desk = *tablet(hannah, "Hannah Reed", &owner);
    desk.see(part().anew());
    CHECK(desk.face() == "tablet");
    CHECK(desk.family());
    CHECK(desk.myId() == hex(hannah));
    CHECK(desk.myKnown() == "Hannah");
    CHECK(desk.myRole() == "Mother");
    CHECK(desk.myInitials() == "HR");
    CHECK(desk.title() == "Ellie and Jack Reed");
    CHECK(desk.meeting() == "Initial child protection conference");
    CHECK(desk.date() == "Tue 10 Nov 2026");
    CHECK(desk.authority() == "Westmere Council");
    CHECK(desk.rehearsal());
    CHECK_FALSE(tablet(sam, "Sam Okafor", &owner)->family());
}

TEST_CASE("the lobby shows nothing, whatever comes with it, and remembers only whose face it is")
{
    QObject owner;
    Desk& desk = *tablet(hannah, "Hannah Reed", &owner);
    Told view = part();
    view.put(point(partA, Column::well, "Ellie is at school", sam, at(10, 30)));
    desk.see(view.anew());
    REQUIRE(lines(desk, "well", {"text"}) == "Ellie is at school\n");
    Outlook lobby = view.goesOn();
    lobby.lobby = true;
    desk.see(lobby);
    CHECK(desk.lobby());
    for (const char* list : {"agenda", "people", "children", "well", "notes", "plan", "views", "decisions"})
        CHECK(lines(desk, list, {"key"}).empty());
    CHECK(desk.title().isEmpty());
    CHECK(desk.now()["what"].toString() == "none");
    CHECK(desk.family());
    CHECK(desk.rehearsal());
}

TEST_CASE("the newest line is marked, in one place only, and a fresh view has none")
{
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner);
    Told view = part();
    const RecordId first = view.put(point(partA, Column::well, "One", sam, at(10, 30)));
    view.put(point(partA, Column::worry, "Two", sam, at(10, 31)));
    desk.see(view.anew());
    CHECK(lines(desk, "well", {"changed"}) == "false\n");

    view.put(point(partA, Column::worry, "Three", sam, at(10, 32)));
    desk.see(view.goesOn());
    CHECK(lines(desk, "worries", {"text", "changed"}) == "Two | false\nThree | true\n");

    view.change<Point>(first, [](Point& changed) { changed.text = "One, said better"; });
    desk.see(view.goesOn());
    CHECK(lines(desk, "well", {"text", "changed"}) == "One, said better | true\n");
    CHECK(lines(desk, "worries", {"changed"}) == "false\nfalse\n");

    view.put(note(partA, "A note", sam, at(10, 33)));
    desk.see(view.goesOn());
    CHECK(lines(desk, "well", {"changed"}) == "true\n");

    desk.see(view.anew());
    CHECK(lines(desk, "well", {"changed"}) == "false\n");
}

TEST_CASE("a new point is one row told and one mark taken from the last, nothing else")
{
    QObject owner;
    Desk& desk = *tablet(sam, "Sam Okafor", &owner);
    Told view = part();
    view.put(point(partA, Column::well, "One", sam, at(10, 30)));
    desk.see(view.anew());
    view.put(point(partA, Column::well, "Two", sam, at(10, 31)));
    desk.see(view.goesOn());

    Rows& well = *desk.property("well").value<Rows*>();
    QSignalSpy inserted(&well, &Rows::rowsInserted);
    QSignalSpy changed(&well, &Rows::dataChanged);
    int others = 0;
    for (Rows* rows : desk.findChildren<Rows*>())
        if (rows != &well)
            for (auto told : {&Rows::rowsInserted, &Rows::rowsRemoved})
                QObject::connect(rows, told, &owner, [&] { ++others; });
    view.put(point(partA, Column::well, "Three", sam, at(10, 32)));
    desk.see(view.goesOn());
    CHECK(inserted.count() == 1);
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 1);
    CHECK(changed[0][2].value<QList<int>>() == QList<int>{well.roleNames().key("changed")});
    CHECK(others == 0);
}

TEST_CASE("a part chosen to be looked at is folded away when a part begins")
{
    Desk desk(seatOf(Face::minutes, elin, "Elin Morgan"), {}, at(10, 38));
    Told view;
    view.officeRecords();
    const RecordId first = view.stretch(partA, columns, at(10, 0), {sitting(priya)});
    view.end(first, at(10, 20));
    view.put(note(partA, "Said in part A", sam, at(10, 5)));
    view.put(note(partB, "Said in part B", mark, at(8, 40)));
    desk.see(view.anew());
    CHECK(lines(desk, "notes", {"text"}) == "Said in part A\n");
    desk.setChosenPart(hex(partB));
    CHECK(lines(desk, "notes", {"text"}) == "Said in part B\n");
    CHECK(lines(desk, "agenda", {"title"}) == "Tell Mark the decision\n");

    view.stretch(partA, columns, at(10, 40), {sitting(priya)});
    desk.see(view.goesOn());
    CHECK(desk.chosenPart().isEmpty());
    CHECK(lines(desk, "notes", {"text"}) == "Said in part A\n");
}

TEST_CASE("what the rules say about the room reaches the offices and nobody else")
{
    Told view = part();
    Outlook outlook = view.anew();
    outlook.around = Around{};
    outlook.around->quorum = true;
    outlook.around->quorumSay = "Social care and 3 others, 2 needed";
    outlook.around->inTheWay = {"Hannah is in the room"};
    outlook.around->beforeClose = {"part B has not been told"};
    Desk chair(seatOf(Face::chair, priya, "Priya Nair"), {}, at(10, 38));
    chair.see(outlook);
    CHECK(chair.around()["quorum"].toBool());
    CHECK(chair.around()["inTheWay"].toList() == QVariantList{QStringLiteral("Hannah is in the room")});
    CHECK(chair.around()["beforeClose"].toList() == QVariantList{QStringLiteral("part B has not been told")});
    QObject owner;
    Desk& other = *tablet(sam, "Sam Okafor", &owner);
    other.see(outlook);
    CHECK(other.around().isEmpty());
}

TEST_CASE("every name of the contract is there")
{
    QObject owner;
    const QMetaObject& meta = *tablet(sam, "Sam Okafor", &owner)->metaObject();
    for (const char* name :
         {"face",  "family",  "myId",      "myName",   "myKnown",   "myRole",    "myInitials",
          "link",  "lobby",   "saving",    "savedAt",  "clock",     "rehearsal", "meeting",
          "title", "date",    "authority", "place",    "may",       "now",       "around",
          "round", "problem", "planChild", "roomDesk", "chosenPart"})
        CHECK(meta.indexOfProperty(name) >= 0);
    for (const char* list :
         {"agenda", "parts",  "people",   "well",       "worries",    "needs",   "waiting", "mine",
          "notes",  "voices", "children", "plan",       "rounds",     "views",   "given",   "decisions",
          "toTell", "hands",  "reports",  "recipients", "exclusions", "letters", "dissents"}) {
        const int index = meta.indexOfProperty(list);
        REQUIRE(index >= 0);
        CHECK(meta.property(index).isConstant());
        CHECK_FALSE(meta.property(index).isWritable());
    }
}

TEST_CASE("whatever a server sends, the lists keep the rules of a model")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Desk desk(seatOf(random() % 2 ? Face::chair : Face::tablet, sam, "Sam Okafor"), {}, at(10, 38));
        Watch watch(desk);
        Told view;
        if (random() % 2)
            view.officeRecords();
        std::vector<RecordId> put;
        for (int step = 0; step < 40; ++step) {
            const PartId which = random() % 2 ? partA : partB;
            const auto when = at(10, static_cast<int>(random() % 60));
            switch (random() % 6) {
            case 0:
                put.push_back(view.stretch(which, columns, when,
                                           {sitting(sam), sitting(random() % 2 ? hannah : mark)}));
                break;
            case 1:
                put.push_back(view.put(point(which, Column::well, "Line", sam, when, aboutBoth)));
                break;
            case 2:
                put.push_back(view.put(note(which, "Note", beth, when)));
                break;
            case 3:
                if (!put.empty())
                    view.drop(put[random() % put.size()]);
                break;
            case 4:
                desk.setPlanChild(hex(random() % 2 ? ellie : jack));
                desk.setChosenPart(hex(which));
                break;
            case 5:
                desk.tick(when);
                break;
            }
            Outlook outlook = random() % 8 ? view.goesOn() : view.anew();
            outlook.lobby = random() % 10 == 0;
            desk.see(outlook);
        }
    }
}
