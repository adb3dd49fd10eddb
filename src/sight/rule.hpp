// What a rule of sight says about one kind of record, beside its sentence. The circle of a record says which people are
// entitled to it; the rule says whether its kind may go to a circle's people at all, and which of its fields travel.
#pragma once

#include "conference/records.hpp"

#include <string_view>

namespace waymark::sight {

// How far a kind may reach, whatever its circle. Unknown means nobody.
enum class Reach { nobody, offices, circle };

// Names of fields, at compile time.
class Fields {
public:
    template <class... Names>
    constexpr Fields(Names... names) : m_names{names...}, m_count(sizeof...(names))
    {
    }
    [[nodiscard]] constexpr bool contains(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_count; ++i)
            if (m_names[i] == name)
                return true;
        return false;
    }
    [[nodiscard]] constexpr const std::string_view* begin() const { return m_names; }
    [[nodiscard]] constexpr const std::string_view* end() const { return m_names + m_count; }

private:
    std::string_view m_names[24];
    std::size_t m_count;
};

// Specialised in kinds/; a kind without a rule is nobody's.
template <class R>
struct Rule {};

} // namespace waymark::sight
