// Connections only. In a rehearsal the clock is the server's; else the wall's, looked at once a second.
#include "screens/bind.hpp"

#include <QDateTime>
#include <QTimer>

namespace waymark::screens {

namespace {

Moment wallClock()
{
    const QDateTime now = QDateTime::currentDateTime();
    return Moment{std::chrono::seconds{now.toSecsSinceEpoch() + now.offsetFromUtc()}};
}

// An empty view that is not the lobby's is that of a client which has lost its link for too long.
Outlook outlook(const client::View& view, bool fresh)
{
    return {view.rows(), fresh, view.isLobby() || view.isEmpty(), view.may(), view.around()};
}

LinkState linkState(client::Client::State state)
{
    switch (state) {
    case client::Client::State::joining:
        return LinkState::joining;
    case client::Client::State::open:
        return LinkState::open;
    case client::Client::State::offline:
    case client::Client::State::turnedAway:
        return LinkState::offline;
    }
    return LinkState::offline;
}

void connectClock(Desk& desk, const client::Client& client)
{
    auto* const timer = new QTimer(&desk);
    QObject::connect(timer, &QTimer::timeout, &desk, [&desk] { desk.tick(wallClock()); });
    timer->start(std::chrono::seconds{1});
    // Once the server has said the time, the wall is not looked at again: a lobby must not jump to another day.
    const auto rehearse = [&desk, &client, timer] {
        if (const auto& now = client.view().now()) {
            timer->stop();
            desk.tick(*now);
        }
    };
    QObject::connect(&client, &client::Client::changed, &desk, rehearse);
    rehearse();
}

void connectRoom(Desk& room, client::Client& client)
{
    QObject::connect(&client, &client::Client::roomChanged, &room, [&](const client::Change& change) {
        room.see(outlook(client.room(), change.anew));
        if (const auto& now = client.view().now())
            room.tick(*now);
    });
    client.watchRoom(true);
}

void connectAnswers(Desk& desk, const client::Client& client)
{
    using client::Client;
    QObject::connect(&client, &Client::changed, &desk,
                     [&](const client::Change& change) { desk.see(outlook(client.view(), change.anew)); });
    QObject::connect(&client, &Client::linkChanged, &desk,
                     [&](Client::State state) { desk.linkIs(linkState(state)); });
    QObject::connect(&client, &Client::answered, &desk,
                     [&](CommandId, const wire::Did& did) { desk.answer(did); });
    QObject::connect(&client, &Client::refused, &desk, [&](const Refusal& refusal) { desk.refuse(refusal); });
    QObject::connect(&client, &Client::troubled, &desk, [&](const Failure& failure) {
        desk.refuse({failure.code, {}, failure.say});
    });
    QObject::connect(&client, &Client::paperCame, &desk, &Desk::paper);
    QObject::connect(&client, &Client::codeCame, &desk, &Desk::code);
    QObject::connect(&client, &Client::foreseen, &desk, &Desk::foresaw);
}

} // namespace

std::unique_ptr<Desk> deskFor(client::Client& client,
                              std::function<void(PersonId, wire::PaperForm, const QByteArray&)> save,
                              QVariantList agendas)
{
    const wire::Joined& seat = *client.seat();
    const Moment now = client.view().now().value_or(wallClock());
    std::unique_ptr<Desk> room;
    if (seat.face == Face::chair || seat.face == Face::minutes)
        room = std::make_unique<Desk>(Seating{Face::room, {}, {}}, Ways{}, now);

    Ways ways{[&client](const Command& command) { return client.ask(command); },
              [&client](PersonId person, wire::PaperForm form) { client.askPaper(person, form); },
              std::move(save),
              [&client](const Command& command) { return client.foresee(command); },
              [&client](const wire::AskCode& asked) { client.askCode(asked); },
              [&client](const std::string& code) {
                  client::Card card = client.card();
                  card.code = code;
                  return card.text();
              },
              std::move(agendas)};
    auto desk = std::make_unique<Desk>(Seating{seat.face, seat.person.value_or(PersonId{}), plain(seat.name)},
                                       std::move(ways), now, std::move(room));
    connectAnswers(*desk, client);
    connectClock(*desk, client);
    if (desk->roomDesk())
        connectRoom(*desk->roomDesk(), client);
    desk->linkIs(linkState(client.state()));
    desk->see(outlook(client.view(), true));
    return desk;
}

} // namespace waymark::screens
