// A desk for a seat that has joined: everything the client hears goes to the desk, everything asked at the desk to the
// client. Chair and minute-taker also watch the room screen. GUI thread, which is the client's too; the client must
// outlive the desk.
#pragma once

#include "client/client.hpp"
#include "screens/desk.hpp"

namespace waymark::screens {

// `save` is where a paper goes that a person wants to keep; `agendas` are offered where a part is prepared.
// REQUIRES: client.seat().
[[nodiscard]] std::unique_ptr<Desk>
deskFor(client::Client& client, std::function<void(PersonId, wire::PaperForm, const QByteArray&)> save = {},
        QVariantList agendas = {});

} // namespace waymark::screens
