#include "conference/records.hpp"

namespace waymark {

Record::Record() = default;
Record::Record(const Record&) = default;
Record::Record(Record&&) noexcept = default;
Record& Record::operator=(const Record&) = default;
Record& Record::operator=(Record&&) noexcept = default;
Record::~Record() = default;

const Head& head(const Record& record)
{
    return std::visit([](const auto& r) -> const Head& { return r.head; }, record);
}
Head& head(Record& record)
{
    return std::visit([](auto& r) -> Head& { return r.head; }, record);
}
const char* kindOf(const Record& record)
{
    return std::visit([](const auto& r) { return std::decay_t<decltype(r)>::kind; }, record);
}

} // namespace waymark
