// A real client against the real door, with a small hall behind it and links that break.
#include "server/house.hpp"
#include "server/relay.hpp"
#include "support/catch.hpp"

using namespace waymark;
using namespace waymark::tests;
using namespace std::chrono_literals;
using client::Client;
using client::Patience;

namespace {

// Never blank, never silent, quick to come back: a test changes what it is about.
Patience quick()
{
    Patience patience;
    patience.firstPause = patience.longestPause = 5ms;
    patience.ping = patience.gone = patience.roomPing = patience.roomGone = 1h;
    return patience;
}

bool isIn(const Client& client)
{
    return client.state() == Client::State::open && !client.view().isEmpty();
}

// A client that reaches the house through a relay, and what it heard.
struct Device {
    House house;
    Relay relay{house.port};
    Client client;
    std::vector<CommandId> answered;
    std::vector<Client::State> states;
    std::vector<std::string> refused;
    int changes = 0;

    explicit Device(Face face = Face::tablet, Patience patience = quick())
        : client((house.hall.expect("ABCD1234", face), through(relay.port())), patience)
    {
        QObject::connect(&client, &Client::answered,
                         [this](CommandId id, const wire::Did&) { answered.push_back(id); });
        QObject::connect(&client, &Client::linkChanged,
                         [this](Client::State state) { states.push_back(state); });
        QObject::connect(&client, &Client::changed, [this] { ++changes; });
        QObject::connect(&client, &Client::refused,
                         [this](const Refusal& refusal) { refused.push_back(refusal.code); });
    }
    client::Card through(quint16 port) const
    {
        auto card = house.card("ABCD1234");
        card.port = port;
        return card;
    }
    void join()
    {
        client.start();
        REQUIRE(until([this] { return isIn(client); }));
    }
    void joinAgain(std::size_t resumes)
    {
        REQUIRE(until([=, this] { return house.hall.resumes.size() == resumes && isIn(client); }));
    }
};

} // namespace

TEST_CASE("a command is carried until it is answered, and answered once")
{
    Device seat;
    seat.join();
    const CommandId id = seat.client.ask(RaiseHand{});
    CHECK(seat.client.unanswered().size() == 1);
    REQUIRE(until([&] { return seat.client.unanswered().empty(); }));
    CHECK(seat.answered == std::vector{id});
    CHECK(seat.house.hall.commands() == std::vector{id});
}

TEST_CASE("after a lost link what was not answered is sent again, in order, and answered once")
{
    Device seat;
    seat.join();
    seat.house.hall.answers = false;
    const CommandId first = seat.client.ask(RaiseHand{});
    const CommandId second = seat.client.ask(LowerHand{});
    REQUIRE(until([&] { return seat.house.hall.commands().size() == 2; }));

    seat.relay.cut();
    REQUIRE(until([&] { return seat.client.state() == Client::State::offline; }));
    const CommandId third = seat.client.ask(TakeBreak{}); // written while offline
    seat.house.hall.answers = true;
    seat.joinAgain(1);
    REQUIRE(until([&] { return seat.client.unanswered().empty(); }));

    CHECK(seat.house.hall.commands() == std::vector{first, second, first, second, third});
    CHECK(seat.answered == std::vector{first, second, third});
    CHECK(seat.house.hall.joins.size() == 1); // the code was used once
}

TEST_CASE("an answer that comes twice is told once")
{
    Device seat;
    seat.join();
    const CommandId id = seat.client.ask(RaiseHand{});
    REQUIRE(until([&] { return seat.answered.size() == 1; }));
    wire::Update again;
    again.did = {{id, {}, {}, {}, ""}};
    const int before = seat.changes;
    seat.house.hall.say(seat.house.hall.seatedNow[0], again);
    REQUIRE(until([&] { return seat.changes > before; }));
    CHECK(seat.answered.size() == 1);
}

TEST_CASE("a command carries the situation in which it was written, also when it is sent again")
{
    Device seat;
    seat.join();
    seat.house.hall.answers = false;
    wire::Update where;
    where.situation = SituationId{{4, 2}};
    seat.house.hall.say(seat.house.hall.seatedNow[0], where);
    REQUIRE(until([&] { return seat.client.view().situation().has_value(); }));
    seat.client.ask(RaiseHand{});
    REQUIRE(until([&] { return seat.house.hall.commands().size() == 1; }));
    seat.relay.cut();
    seat.joinAgain(1);
    REQUIRE(until([&] { return seat.house.hall.commands().size() == 2; }));
    for (const auto& [connection, message] : seat.house.hall.messages)
        CHECK(std::get<Asked>(message).situation == SituationId{{4, 2}});
}

TEST_CASE("a server that is away for a while is found again, on the same port with the same key")
{
    Device seat;
    seat.join();
    seat.house.closeDoor();
    REQUIRE(until([&] { return seat.client.state() == Client::State::offline; }));
    CHECK_FALSE(seat.client.view().isEmpty()); // not gone for long: the screen stays
    seat.client.ask(RaiseHand{});
    REQUIRE(until([&] { return seat.relay.accepted() > 4; })); // it goes on trying
    seat.house.openDoor();
    REQUIRE(until([&] { return seat.answered.size() == 1; }));
    CHECK(seat.client.state() == Client::State::open);
}

TEST_CASE("a join whose answer was lost is not a used code")
{
    Device seat;
    SECTION("the hall had taken it: the device is known")
    {
        seat.house.hall.isSilentOnce = true;
        seat.client.start();
        REQUIRE(until([&] { return seat.house.hall.joins.size() == 1; }));
        seat.relay.cut();
        seat.joinAgain(1);
        CHECK(seat.house.hall.joins.size() == 1);
    }
    SECTION("the hall never heard it: the code is tried again")
    {
        seat.client.onReceived([&](const std::string&) { seat.relay.isSilent = true; }); // after the Hello
        seat.client.start();
        REQUIRE(until([&] { return seat.relay.isSilent; }));
        seat.client.onReceived({});
        seat.relay.cut();
        seat.relay.isSilent = false;
        seat.joinAgain(1);
        CHECK(seat.house.hall.joins.size() == 1);
    }
    CHECK(seat.refused.empty());
}

TEST_CASE("a wrong code is refused once, also when the server was late")
{
    Device seat;
    seat.house.hall.places[0].code = "ANOTHER1";
    seat.house.closeDoor();
    seat.client.start();
    REQUIRE(until([&] { return seat.relay.accepted() > 2; }));
    seat.house.openDoor();
    REQUIRE(until([&] { return seat.client.state() == Client::State::turnedAway; }));
    CHECK(seat.refused == std::vector<std::string>{"wrong-code"});
    const int before = seat.relay.accepted();
    settle();
    CHECK(seat.relay.accepted() == before);
}

TEST_CASE("a seat that another device takes over is turned away for good, and dark")
{
    Device seat;
    seat.join();
    emit seat.house.hall.turnedAway(seat.house.hall.seatedNow[0],
                                    {"replaced", "", "Used on another device."});
    REQUIRE(until([&] { return seat.client.state() == Client::State::turnedAway; }));
    CHECK(seat.refused == std::vector<std::string>{"replaced"});
    CHECK(seat.client.view().isEmpty());
}

TEST_CASE("a refusal after which the server stays is about the request alone")
{
    Device seat;
    seat.join();
    seat.house.hall.say(seat.house.hall.seatedNow[0],
                        Refusal{"no-paper", "paper", "This person receives no papers."});
    REQUIRE(until([&] { return !seat.refused.empty(); }));
    seat.client.ask(RaiseHand{});
    REQUIRE(until([&] { return seat.client.unanswered().empty(); }));
    seat.relay.cut();
    seat.joinAgain(1);
    CHECK(seat.refused == std::vector<std::string>{"no-paper"});
}

TEST_CASE("a cut clears the screen first, and then says so")
{
    Device seat;
    seat.join();
    bool wasEmpty = false;
    QObject::connect(&seat.client, &Client::changed, [&](const client::Change& change) {
        wasEmpty = change.anew && seat.client.view().isEmpty() && seat.house.hall.count<wire::Blanked>() == 0;
    });
    wire::Update cut;
    cut.lobby = true;
    seat.house.hall.say(seat.house.hall.seatedNow[0], cut);
    REQUIRE(until([&] { return seat.house.hall.count<wire::Blanked>() == 1; }));
    CHECK(wasEmpty);
    CHECK(seat.client.view().isLobby());
    CHECK(seat.client.state() == Client::State::open);
}

TEST_CASE("a link gone for too long leaves a dark screen")
{
    Patience patience = quick();
    SECTION("a tablet")
    {
        patience.gone = 100ms;
        Device seat(Face::tablet, patience);
        seat.join();
        seat.house.closeDoor();
        CHECK(until([&] { return seat.client.view().isEmpty(); }));
        CHECK(seat.client.state() == Client::State::offline);
        seat.house.openDoor();
        CHECK(until([&] { return isIn(seat.client); }));
    }
    SECTION("a room screen has a time of its own")
    {
        patience.roomGone = 100ms;
        Device seat(Face::room, patience);
        seat.join();
        seat.house.closeDoor();
        CHECK(until([&] { return seat.client.view().isEmpty(); }));
    }
}

TEST_CASE("a link that only went silent is noticed, and another one is made")
{
    Patience patience = quick();
    patience.ping = 20ms;
    patience.gone = 300ms;
    Device seat(Face::tablet, patience);
    seat.join();
    seat.relay.isSilent = true;
    REQUIRE(until([&] { return seat.client.state() == Client::State::offline; }));
    CHECK(seat.client.view().isEmpty());
    seat.relay.isSilent = false;
    CHECK(until([&] { return isIn(seat.client); }));
}

TEST_CASE("an attempt that gets no answer is given up and made again")
{
    Patience patience = quick();
    patience.attempt = 100ms;
    Device seat(Face::tablet, patience);
    seat.relay.isSilent = true;
    seat.client.start();
    REQUIRE(until([&] { return seat.relay.accepted() >= 2; }));
    seat.relay.isSilent = false;
    CHECK(until([&] { return isIn(seat.client); }));
}

TEST_CASE("watching the room is one view more, and goes on after a lost link")
{
    Device seat(Face::chair);
    seat.join();
    seat.client.watchRoom(true);
    REQUIRE(until([&] { return seat.house.hall.count<wire::Watch>() == 1; }));
    wire::Update room;
    room.room = room.fresh = true;
    Point point;
    point.head.id = RecordId{{8}};
    room.put = {{point, ""}};
    seat.house.hall.say(seat.house.hall.seatedNow[0], room);
    REQUIRE(until([&] { return !seat.client.room().isEmpty(); }));
    CHECK(seat.client.view().row(RecordId{{8}}) == nullptr);

    wire::Update neutral;
    neutral.room = neutral.lobby = true;
    seat.house.hall.say(seat.house.hall.seatedNow[0], neutral);
    REQUIRE(until([&] { return seat.client.room().isEmpty(); }));
    CHECK_FALSE(seat.client.view().isEmpty());

    seat.relay.cut();
    seat.joinAgain(1);
    CHECK(until([&] { return seat.house.hall.count<wire::Watch>() == 2; }));
    CHECK(seat.house.hall.count<wire::Blanked>() == 0); // the room's darkness is not this seat's
}

TEST_CASE("a paper asked for is asked for again after a lost link, until it has come")
{
    Device seat(Face::minutes);
    seat.join();
    seat.client.askPaper(PersonId{{1}}, wire::PaperForm::pdf);
    REQUIRE(until([&] { return seat.house.hall.count<wire::AskPaper>() == 1; }));
    seat.relay.cut();
    seat.joinAgain(1);
    CHECK(until([&] { return seat.house.hall.count<wire::AskPaper>() == 2; }));
}

TEST_CASE("what the door would not read is refused here, and costs no connection")
{
    Device seat;
    seat.join();
    std::vector<std::string> codes;
    QObject::connect(&seat.client, &Client::answered, [&](CommandId, const wire::Did& did) {
        codes.push_back(did.refused ? did.refused->code : "done");
    });
    AddPoint tooLong, strange;
    tooLong.text = std::string(70 * 1024, 'x');
    strange.text = "a bell \a in it";
    const CommandId first = seat.client.ask(tooLong);
    const CommandId second = seat.client.ask(strange);
    CHECK(codes.empty()); // not before the caller has the id
    REQUIRE(until([&] { return codes.size() == 2; }));
    CHECK(codes[0] == "too-long");
    CHECK(codes[1] != "done");
    CHECK(seat.answered == std::vector{first, second});
    CHECK(seat.house.hall.commands().empty());
    CHECK(seat.client.state() == Client::State::open);
}

TEST_CASE("a test sees every message as it came, padding and all")
{
    Device seat;
    std::vector<std::string> all;
    seat.client.onReceived([&](const std::string& message) { all.push_back(message); });
    seat.join();
    REQUIRE(all.size() == 3); // Hello, Joined, the view
    const std::string line = "{\"n\":2}" + std::string(100, ' ');
    emit seat.house.hall.tell(seat.house.hall.seatedNow[0], QByteArray::fromStdString(line));
    REQUIRE(until([&] { return all.size() == 4; }));
    CHECK(all[3].size() == line.size());
}

TEST_CASE("whoever leaves does not come back")
{
    Device seat;
    seat.join();
    seat.client.leave();
    REQUIRE(until([&] { return seat.house.hall.gone.size() == 1; }));
    CHECK(seat.client.view().isEmpty());
    const int before = seat.relay.accepted();
    settle();
    CHECK(seat.relay.accepted() == before);
}
