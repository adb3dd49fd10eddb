#include "conference/commands.hpp"

namespace waymark {

Command::Command() = default;
Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

const char* kindOf(const Command& command)
{
    return std::visit([](const auto& c) { return std::decay_t<decltype(c)>::kind; }, command);
}

} // namespace waymark
