// Somebody honest at the door, by whom the tests see whether what others do there is noticed.
#pragma once

#include "server/house.hpp"
#include "support/catch.hpp"

namespace waymark::tests {

// Joined, and told its first view.
inline bool isIn(const client::Client& client)
{
    return client.state() == client::Client::State::open && !client.view().isEmpty();
}

// Somebody honest who is in before the trouble begins, and must notice nothing of it.
struct Honest {
    client::Client client;
    explicit Honest(House& house) : client((house.hall.expect("H0NESTXX"), house.card("H0NESTXX")))
    {
        client.start();
        REQUIRE(until([&] { return isIn(client); }));
    }
    bool isStillServed()
    {
        client.ask(RaiseHand{});
        return until([&] { return client.unanswered().empty(); }) &&
               client.state() == client::Client::State::open;
    }
};

} // namespace waymark::tests
