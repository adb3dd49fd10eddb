#include "screens/legible.hpp"

#include <algorithm>

namespace waymark::screens {

Legible legibility(std::int64_t metres, std::int64_t centimetres)
{
    if (metres <= 0 || centimetres <= 0)
        return {};
    const double height = static_cast<double>(centimetres) * 10; // mm
    const double withEase = static_cast<double>(metres) * 1000 / 150 / height;
    const double atLeast = static_cast<double>(metres) * 4 / height;
    const double type = std::clamp(withEase, smallestType, largestSmallest);
    return {type / smallestType, atLeast <= type, withEase <= type};
}

} // namespace waymark::screens
