// The merged text is the same whoever is transformed over whom: of each letter of the old text it stands when neither took
// it out, and at each gap between two letters first the earlier writer's words, then the later's. Everything here only
// works out where that leaves the one edit once the other is in.
#include "conference/edits.hpp"

#include <algorithm>
#include <cassert>

namespace waymark {
namespace {

bool beginsLetter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

// The byte at which a letter begins.
std::size_t byteAt(const std::string& text, std::int64_t position)
{
    std::size_t byte = 0;
    for (; byte < text.size(); ++byte)
        if (beginsLetter(text[byte]) && position-- == 0)
            return byte;
    assert(position == 0);
    return byte;
}

bool takesOut(const Shifts& over, std::int64_t letter)
{
    return std::any_of(over.begin(), over.end(), [&](const Shift& shift) {
        return shift.position <= letter && letter < shift.position + shift.removed;
    });
}

// Where the gap before a letter is afterwards.
std::int64_t gapAfter(const Shifts& over, std::int64_t gap, Before before)
{
    std::int64_t moved = gap;
    for (const Shift& shift : over)
        if (shift.position < gap)
            moved += shift.added - std::min(shift.removed, gap - shift.position);
        else if (shift.position == gap && before == Before::theirs)
            moved += shift.added;
    return moved;
}

// Where a letter that stays is afterwards.
std::int64_t letterAfter(const Shifts& over, std::int64_t letter)
{
    std::int64_t moved = letter;
    for (const Shift& shift : over)
        if (shift.position <= letter)
            moved += shift.added - shift.removed;
    return moved;
}

void take(Edit& result, std::int64_t letter)
{
    if (!result.empty() && result.back().position + result.back().removed == letter)
        ++result.back().removed;
    else
        result.push_back({letter, 1, {}});
}

} // namespace

Shifts shiftsOf(const Edit& edit)
{
    Shifts result;
    for (const Splice& splice : edit)
        result.push_back({splice.position, splice.removed, lettersOf(splice.inserted)});
    return result;
}

Edit transform(const Edit& edit, const Shifts& over, Before before)
{
    Edit result;
    for (const Splice& splice : edit) {
        if (!splice.inserted.empty())
            result.push_back({gapAfter(over, splice.position, before), 0, splice.inserted});
        for (std::int64_t letter = splice.position; letter < splice.position + splice.removed; ++letter)
            if (!takesOut(over, letter))
                take(result, letterAfter(over, letter));
    }
    return result;
}

std::string applied(const std::string& text, const Edit& edit)
{
    std::string result = text;
    for (auto splice = edit.rbegin(); splice != edit.rend();
         ++splice) { // from the last, so that no place moves
        const std::size_t from = byteAt(result, splice->position);
        const std::size_t to = byteAt(result, splice->position + splice->removed);
        result.replace(from, to - from, splice->inserted);
    }
    return result;
}

bool fits(const Edit& edit, std::int64_t letters)
{
    return std::all_of(edit.begin(), edit.end(), [&](const Splice& splice) {
        return splice.position >= 0 && splice.removed >= 0 && splice.position <= letters &&
               splice.removed <= letters - splice.position;
    });
}

std::int64_t lettersOf(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), beginsLetter);
}

Edit between(const std::string& before, const std::string& after)
{
    if (before == after)
        return {};
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    const auto inside = [](const std::string& text, std::size_t byte) {
        return byte < text.size() && !beginsLetter(text[byte]);
    };
    while (front > 0 && (inside(before, front) || inside(after, front)))
        --front;
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    while (back > 0 && inside(before, before.size() - back))
        --back;
    const auto gone = std::string_view(before).substr(front, before.size() - front - back);
    return {{lettersOf(std::string_view(before).substr(0, front)), lettersOf(gone),
             after.substr(front, after.size() - front - back)}};
}

Rebased rebased(const Edit& underWay, const Edit& arrived)
{
    return {transform(underWay, shiftsOf(arrived), Before::theirs),
            transform(arrived, shiftsOf(underWay), Before::ours)};
}

void Drafting::remember(TextField field, const Edit& edit)
{
    for (auto splice = edit.rbegin(); splice != edit.rend(); ++splice, ++revision)
        steps.push_back({field, splice->position, splice->removed, lettersOf(splice->inserted)});
    if (steps.size() > kept)
        steps.erase(steps.begin(), steps.end() - kept);
}

std::optional<std::vector<Step>> Drafting::since(std::int64_t base) const
{
    if (base < 0 || base > revision || revision - base > static_cast<std::int64_t>(steps.size()))
        return std::nullopt;
    const auto missed = static_cast<std::ptrdiff_t>(revision - base);
    return std::vector<Step>(steps.end() - missed, steps.end());
}

} // namespace waymark
