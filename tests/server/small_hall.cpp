#include "server/small_hall.hpp"

namespace waymark::tests {

void SmallHall::expect(const std::string& code, Face face)
{
    Place place;
    place.joined.seat.bytes[0] = static_cast<std::uint8_t>(places.size() + 1);
    place.joined.face = face;
    place.joined.name = "Seat " + code;
    place.code = code;
    places.push_back(place);
}

void SmallHall::say(ConnectionId connection, const wire::FromServer& message)
{
    emit tell(connection, QByteArray::fromStdString(wire::write(message)));
}

void SmallHall::putPoint(ConnectionId connection, const std::string& text, bool fresh)
{
    Point point;
    point.head.id.bytes[0] = 7;
    point.head.id.bytes[1] = static_cast<std::uint8_t>(text.size());
    point.head.about = About::theMeeting();
    point.text = text;
    wire::Update update;
    update.n = 1;
    update.fresh = fresh;
    update.put = {{point, "Everyone in the room"}};
    say(connection, update);
}

std::vector<CommandId> SmallHall::commands() const
{
    std::vector<CommandId> result;
    for (const auto& [connection, message] : messages)
        if (const auto* asked = std::get_if<Asked>(&message))
            result.push_back(asked->id);
    return result;
}

void SmallHall::join(ConnectionId connection, const wire::Join& join)
{
    joins.push_back(join);
    for (Place& place : places) {
        if (place.code != join.code || place.key)
            continue;
        place.key = join.key;
        if (!std::exchange(isSilentOnce, false))
            seat(connection, place);
        return;
    }
    emit turnedAway(connection, {"wrong-code", "code", "This code is not right. Look at the card again."});
}

void SmallHall::resume(ConnectionId connection, const wire::Resume& resume)
{
    resumes.push_back(resume);
    for (const Place& place : places)
        if (place.key == resume.key)
            return seat(connection, place);
    emit turnedAway(connection, {"unknown-device", "", "This device has no seat here."});
}

void SmallHall::seat(ConnectionId connection, const Place& place)
{
    seatedNow.push_back(connection);
    emit seated(connection, place.joined);
    putPoint(connection, "The first line", true);
}

void SmallHall::hear(ConnectionId connection, const wire::FromClient& message)
{
    messages.emplace_back(connection, message);
    const auto* asked = std::get_if<Asked>(&message);
    if (!asked || !answers)
        return;
    wire::Update update;
    update.n = 2;
    update.did = {{asked->id, {}, {}, {}, "Everyone in the room"}};
    say(connection, update);
}

void SmallHall::leave(ConnectionId connection)
{
    gone.push_back(connection);
    std::erase(seatedNow, connection);
}

} // namespace waymark::tests
