#include "client/view.hpp"
#include "support/catch.hpp"

using namespace waymark;

namespace {

RecordId id(std::uint8_t number)
{
    return RecordId{{number}};
}

wire::Shown point(std::uint8_t number, const std::string& text)
{
    Point point;
    point.head.id = id(number);
    point.text = text;
    return {point, "Everyone in the room"};
}

std::string words(const client::View& view)
{
    std::string all;
    view.each<Point>([&](const Point& point, const wire::Shown&) { all += point.text + " "; });
    return all;
}

client::View three()
{
    client::View view;
    wire::Update update;
    update.fresh = true;
    update.put = {point(1, "one"), point(2, "two"), point(3, "three")};
    update.may = {{"AddPoint"}};
    update.situation = SituationId{{9}};
    (void)view.apply(update);
    return view;
}

} // namespace

TEST_CASE("rows keep the order in which they came, also when they change")
{
    client::View view = three();
    wire::Update update;
    update.put = {point(4, "four"), point(1, "ONE")};
    const auto change = view.apply(update);
    CHECK(words(view) == "ONE two three four ");
    CHECK(change.put == std::vector{id(4), id(1)});
    CHECK_FALSE(change.anew);
    CHECK_FALSE(change.may);
}

TEST_CASE("what is dropped is gone, and the rest is found where it stands")
{
    client::View view = three();
    wire::Update update;
    update.drop = {id(1), id(77)};
    const auto change = view.apply(update);
    CHECK(words(view) == "two three ");
    CHECK(change.dropped == std::vector{id(1)});
    CHECK(view.find<Point>(id(3))->text == "three");
    CHECK(view.find<Point>(id(1)) == nullptr);
    CHECK(view.find<Note>(id(3)) == nullptr);
}

TEST_CASE("a record dropped and put in one message stays")
{
    client::View view = three();
    wire::Update update;
    update.drop = {id(2)};
    update.put = {point(2, "two again")};
    (void)view.apply(update);
    CHECK(words(view) == "one three two again ");
}

TEST_CASE("a fresh view takes the place of everything")
{
    client::View view = three();
    wire::Update update;
    update.n = 1;
    update.fresh = true;
    update.put = {point(3, "three"), point(5, "five")};
    const auto change = view.apply(update);
    CHECK(words(view) == "three five ");
    CHECK(change.anew);
    CHECK(change.dropped == std::vector{id(1), id(2)});
    CHECK(view.may().empty());
    CHECK_FALSE(view.situation());
    CHECK(view.lastNumber() == 1);
}

TEST_CASE("in the lobby nothing is left, and the next view opens again")
{
    client::View view = three();
    wire::Update lobby;
    lobby.lobby = true;
    const auto change = view.apply(lobby);
    CHECK(view.isLobby());
    CHECK(view.isEmpty());
    CHECK_FALSE(view.may("AddPoint"));
    CHECK_FALSE(view.situation());
    CHECK(change.dropped.size() == 3);

    wire::Update back;
    back.fresh = true;
    back.put = {point(1, "one")};
    (void)view.apply(back);
    CHECK_FALSE(view.isLobby());
    CHECK(words(view) == "one ");
}

TEST_CASE("what a message does not mention stays as it was")
{
    client::View view = three();
    (void)view.apply(wire::Update{});
    CHECK(view.may("AddPoint"));
    CHECK(view.situation() == SituationId{{9}});
}
