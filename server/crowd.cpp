#include "server/crowd.hpp"

#include <algorithm>

namespace waymark::server {

QHostAddress plainAddress(const QHostAddress& address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : address;
}

std::size_t Crowd::places(const QHostAddress& address) const
{
    // The sample's players, and a server's own laptop, are all at one address.
    return static_cast<std::size_t>(address.isLoopback() ? m_limits.unjoinedOnLoopback
                                                         : m_limits.unjoinedPerAddress);
}

Crowd::Answer Crowd::arrive(ConnectionId id, const QHostAddress& address, Time now)
{
    const auto isSame = [&](const Waiting& one) { return one.address == address; };
    const auto mine = static_cast<std::size_t>(std::count_if(m_waiting.begin(), m_waiting.end(), isSame));

    auto oldest = m_waiting.end();
    if (mine >= places(address))
        oldest = std::find_if(m_waiting.begin(), m_waiting.end(), isSame);
    else if (m_waiting.size() >= static_cast<std::size_t>(m_limits.unjoined))
        oldest = m_waiting.begin();
    else {
        m_waiting.push_back({id, address, now});
        return {true, {}};
    }

    // Idle sockets must not keep an honest tablet out for as long as their deadline; but a crowd that arrives at once
    // after a lost server must not throw itself out again and again either.
    if (now - oldest->since < m_limits.settling)
        return {};
    const ConnectionId leaves = oldest->id;
    m_waiting.erase(oldest);
    m_waiting.push_back({id, address, now});
    return {true, leaves};
}

void Crowd::depart(ConnectionId id)
{
    std::erase_if(m_waiting, [&](const Waiting& one) { return one.id == id; });
}

void Crowd::wrongCode(const QHostAddress& address, Time now)
{
    // Addresses are cheap to an attacker on the same network: what is over is forgotten.
    std::erase_if(m_tries,
                  [&](const auto& entry) { return now - entry.second.last > m_limits.wrongCodesWait; });
    Tries& tries = m_tries[address.toString()];
    ++tries.wrong;
    tries.last = now;
}

void Crowd::rightCode(const QHostAddress& address)
{
    m_tries.erase(address.toString());
}

bool Crowd::mustWait(const QHostAddress& address, Time now) const
{
    const auto found = m_tries.find(address.toString());
    return found != m_tries.end() && found->second.wrong >= m_limits.wrongCodes &&
           now - found->second.last <= m_limits.wrongCodesWait;
}

} // namespace waymark::server
