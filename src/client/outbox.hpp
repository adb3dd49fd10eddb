// The commands of this seat that the server has not answered yet, in the order in which they were given. In memory only.
// Plain value; one thread.
#pragma once

#include "conference/commands.hpp"

#include <algorithm>
#include <deque>

namespace waymark::client {

class Outbox {
public:
    void add(Asked asked) { m_waiting.push_back(std::move(asked)); }
    // false: it was not waiting (answered before).
    bool answered(CommandId id)
    {
        return std::erase_if(m_waiting, [&](const Asked& asked) { return asked.id == id; }) > 0;
    }
    [[nodiscard]] const std::deque<Asked>& waiting() const { return m_waiting; }

private:
    std::deque<Asked> m_waiting;
};

} // namespace waymark::client
