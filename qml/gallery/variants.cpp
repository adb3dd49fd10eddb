#include "gallery/variants.hpp"

#include <QDir>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace waymark::gallery {
namespace {

using Row = std::array<int, 5>; // page, look, large, language, mirrored
using Pair = std::tuple<std::size_t, int, std::size_t, int>;

std::vector<Pair> pairsOf(const Row &row)
{
    std::vector<Pair> pairs;
    for (std::size_t one = 0; one < row.size(); ++one)
        for (std::size_t other = one + 1; other < row.size(); ++other)
            pairs.emplace_back(one, row[one], other, row[other]);
    return pairs;
}

std::vector<Row> everyRow(int pages)
{
    std::vector<Row> rows;
    for (int page = 0; page < pages; ++page)
        for (int look = 0; look < 3; ++look)
            for (int large = 0; large < 2; ++large)
                for (int language = 0; language < 3; ++language)
                    for (int mirrored = 0; mirrored < 2; ++mirrored)
                        rows.push_back({page, look, large, language, mirrored});
    return rows;
}

} // namespace

QStringList pages()
{
    QStringList stems = QDir(QStringLiteral(":/qt/qml/Waymark/Gallery")).entryList({QStringLiteral("*Page.qml")}, QDir::Files);
    stems.removeAll(QStringLiteral("GalleryPage.qml")); // what they are all made of
    stems.replaceInStrings(QStringLiteral("Page.qml"), QString());
    stems.sort();
    return stems;
}

std::vector<Variant> pairwise(int pages)
{
    const std::vector<Row> candidates = everyRow(pages);
    std::set<Pair> missing;
    for (const Row &row : candidates)
        for (const Pair &pair : pairsOf(row))
            missing.insert(pair);

    std::vector<Row> chosen;
    const auto take = [&](const Row &row) {
        chosen.push_back(row);
        for (const Pair &pair : pairsOf(row))
            missing.erase(pair);
    };
    // What every page must be seen in, whatever else the pairs ask for.
    for (int page = 0; page < pages; ++page) {
        take({page, 0, 0, 0, 0});
        take({page, 1 + page % 2, 1, 2, page / 2 % 2});
    }
    // Then always the row that brings the most pairs not met yet; the first of equals.
    const auto brings = [&](const Row &row) {
        const std::vector<Pair> pairs = pairsOf(row);
        return std::count_if(pairs.begin(), pairs.end(), [&](const Pair &pair) { return missing.contains(pair); });
    };
    while (!missing.empty())
        take(*std::max_element(candidates.begin(), candidates.end(),
                               [&](const Row &one, const Row &other) { return brings(one) < brings(other); }));

    std::sort(chosen.begin(), chosen.end());
    std::vector<Variant> variants;
    for (const Row &row : chosen)
        variants.push_back({row[0], Look(row[1]), row[2] == 1, Language(row[3]), row[4] == 1});
    return variants;
}

QString code(Language language)
{
    return language == Language::welsh    ? QStringLiteral("cy")
           : language == Language::pseudo ? QStringLiteral("pseudo")
                                          : QStringLiteral("en");
}

QString nameOf(const Variant &variant)
{
    static const QStringList looks{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(pages().value(variant.page), looks[int(variant.look)], variant.large ? QStringLiteral("200") : QStringLiteral("100"),
             code(variant.language), variant.mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr"));
}

} // namespace waymark::gallery
