// Papers: what is asked for, the parcel it is made from, and the finished paper in pieces.
#include "server/hall.hpp"

#include "journal/parcel.hpp"
#include "sight/people.hpp"

#include <sodium.h>

namespace waymark::server {
namespace {

std::vector<Office> officesOf(const Conference& conference, PersonId id)
{
    std::vector<Office> held;
    for (const Office office : {Office::chair, Office::minutes})
        if (sight::holderOf(conference, office) == id)
            held.push_back(office);
    return held;
}

bool isIn(const People& circle, PersonId person, const std::vector<Office>& offices)
{
    return circle.contains(person) || std::any_of(offices.begin(), offices.end(),
                                                  [&](Office office) { return circle.contains(office); });
}

} // namespace

void Hall::orderPaper(ConnectionId connection, const Place& place, const wire::AskPaper& asked)
{
    const Conference& conference = m_memory.conference();
    const Person* recipient = sight::person(conference, asked.recipient);
    const bool office = sight::view(conference, place.chairing, surroundings()).office();
    const auto refuse = [&](const char* code, const char* say) {
        emit tell(connection,
                  QByteArray::fromStdString(wire::write(wire::FromServer{Refusal{code, "paper", say}})));
    };
    if (!office)
        return refuse("not-yours", "Papers are for the chair or the minute-taker to make.");
    if (!recipient || !recipient->getsPapers)
        return refuse("no-paper", "This person receives no papers.");
    journal::Parcel parcel;
    parcel.conference = m_memory.journal().conference();
    parcel.recipient = asked.recipient;
    parcel.offices = officesOf(conference, asked.recipient);
    parcel.form = asked.form == wire::PaperForm::html ? "html" : "pdf";
    std::vector<CircleId> circles;
    for (const auto& [id, who] : conference.circles())
        if (isIn(who, asked.recipient, parcel.offices)) {
            circles.push_back(id);
            parcel.keys.emplace_back(id, m_memory.journal().keys().circleKey(id));
        }
    auto rows = m_memory.journal().sealedRows(circles);
    if (!rows)
        return refuse("paper-failed", "The record could not be read, so no paper was made.");
    parcel.rows = std::move(*rows);
    const auto bytes = journal::encode(parcel);
    const auto ticket = ++m_lastTicket;
    m_orders[ticket] = {connection, asked};
    m_papers.make(ticket, QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

void Hall::sendPaper(std::uint64_t ticket, bool ok, const QByteArray& output)
{
    const Order order = m_orders[ticket];
    m_orders.erase(ticket);
    if (!at(order.connection))
        return;
    const auto send = [&](wire::FromServer message) {
        emit tell(order.connection, QByteArray::fromStdString(wire::write(message)));
    };
    if (!ok)
        return send(Refusal{"paper-failed", "paper", "The paper could not be made: " + output.toStdString()});
    wire::PaperPiece piece{order.asked.recipient, order.asked.form, 0, 1, {}, {}};
    crypto_generichash(piece.hash.data(), piece.hash.size(),
                       reinterpret_cast<const unsigned char*>(output.constData()),
                       static_cast<unsigned long long>(output.size()), nullptr, 0);
    const auto size = static_cast<std::size_t>(output.size());
    piece.of = (size + wire::paperPiece - 1) / wire::paperPiece;
    for (; piece.piece < piece.of; ++piece.piece) {
        const std::size_t from = piece.piece * wire::paperPiece;
        const std::size_t to = std::min(size, from + wire::paperPiece);
        piece.bytes.assign(output.begin() + qsizetype(from), output.begin() + qsizetype(to));
        send(piece);
    }
}

} // namespace waymark::server
