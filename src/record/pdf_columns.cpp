// Column widths, in three steps: fair shares, whole words, the spare.
#include "record/pdf_columns.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waymark::record {

namespace {

double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

// Columns narrower than a fair share are settled first, so that a name never pays for a long reason.
std::vector<double> shared(const std::vector<Wish>& wishes, double room)
{
    std::vector<double> widths(wishes.size(), 0);
    std::vector<std::size_t> open(wishes.size());
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i] = i;
    for (bool settled = true; settled && !open.empty();) {
        settled = false;
        const double fair = room / static_cast<double>(open.size());
        for (auto at = open.begin(); at != open.end();) {
            if (wishes[*at].natural <= fair) {
                widths[*at] = wishes[*at].natural;
                room -= wishes[*at].natural;
                at = open.erase(at);
                settled = true;
            } else {
                ++at;
            }
        }
    }
    double weight = 0;
    for (const std::size_t i : open)
        weight += std::sqrt(wishes[i].natural);
    for (const std::size_t i : open)
        widths[i] = room * std::sqrt(wishes[i].natural) / weight;
    return widths;
}

// Whoever has more than its longest word gives, in proportion, to whoever has less.
void keepWordsWhole(std::vector<double>& widths, const std::vector<Wish>& wishes)
{
    double missing = 0;
    double givable = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        missing += std::max(0.0, wishes[i].word - widths[i]);
        givable += std::max(0.0, widths[i] - wishes[i].word);
    }
    if (missing <= 0 || givable <= 0)
        return;
    const double moved = std::min(missing, givable);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double more = widths[i] - wishes[i].word;
        widths[i] += more < 0 ? -more * moved / missing : -more * moved / givable;
    }
}

} // namespace

std::vector<double> columnWidths(const std::vector<Wish>& wishes, double room, Spare spare)
{
    auto widths = shared(wishes, room);
    keepWordsWhole(widths, wishes);
    const double left = room - sum(widths);
    if (left > 0 && spare == Spare::toLast)
        widths.back() += left;
    else if (left > 0)
        for (double& width : widths)
            width += left / static_cast<double>(widths.size());
    return widths;
}

} // namespace waymark::record
