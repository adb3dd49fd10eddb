#include "screens/afterwards.hpp"

namespace waymark::screens {

namespace {

QString whenText(Moment at)
{
    return dayText(std::chrono::floor<std::chrono::days>(at)) + QStringLiteral(", ") + clockText(at);
}

// The words of a line that somebody says are not right.
QString wordsOf(const Scene& scene, RecordId id)
{
    const Record* record = scene.record(id);
    if (!record)
        return {};
    return std::visit(
        [](const auto& line) {
            using Line = std::decay_t<decltype(line)>;
            if constexpr (std::is_same_v<Line, Note> || std::is_same_v<Line, Point> ||
                          std::is_same_v<Line, Voice>)
                return plain(line.text);
            else if constexpr (std::is_same_v<Line, PlanLine>)
                return plain(line.what);
            else if constexpr (std::is_same_v<Line, Decision>)
                return plain(line.reasons);
            else if constexpr (std::is_same_v<Line, Report>)
                return plain(line.title);
            else
                return QString{};
        },
        *record);
}

std::vector<Row> correctionRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Correction>([&](const Correction& one) {
        const bool answered =
            scene.last<Handled>([&](const Handled& done) { return done.offer == one.head.id; }) != nullptr;
        rows.push_back({hex(one.head.id),
                        {scene.name(one.person), plain(one.text), wordsOf(scene, one.of),
                         whenText(one.head.at), answered}});
    });
    return rows;
}

const char* inWords(Paper paper)
{
    static constexpr const char* words[] = {"Decision letter", "Outline of the plan", "Record"};
    return words[static_cast<std::size_t>(paper)];
}

std::vector<Row> releaseRows(const Scene& scene)
{
    std::vector<Row> rows;
    if (!scene.office())
        return rows;
    scene.each<Release>([&](const Release& one) {
        rows.push_back(
            {hex(one.head.id),
             {scene.name(one.recipient), spelling(one.paper), QString::fromLatin1(inWords(one.paper)),
              scene.name(one.head.by), scene.isMe(one.head.by), whenText(one.head.at),
              one.checkedBy ? scene.name(*one.checkedBy) : QString{},
              one.out ? whenText(*one.out) : QString{}, plain(one.again)}});
    });
    return rows;
}

} // namespace

Table tables::corrections()
{
    return {{"who", "text", "line", "at", "answered"}, correctionRows};
}

Table tables::releases()
{
    return {{"recipient", "paper", "paperSay", "by", "byMe", "at", "checkedBy", "out", "again"}, releaseRows};
}

QVariantMap recordFacts(const Scene& scene)
{
    QVariantMap facts;
    for (const char* key : {"finished", "finishedBy", "approved", "approvedBy"})
        facts[QLatin1String(key)] = QString{};
    facts[QStringLiteral("finishedByMe")] = false;
    if (!scene.office())
        return facts;
    if (const auto* finished = scene.last<Finished>([](const Finished&) { return true; })) {
        facts[QStringLiteral("finished")] = whenText(finished->head.at);
        facts[QStringLiteral("finishedBy")] = scene.name(finished->head.by);
        facts[QStringLiteral("finishedByMe")] = scene.isMe(finished->head.by);
    }
    if (const auto* approved = scene.last<Approved>([](const Approved&) { return true; })) {
        facts[QStringLiteral("approved")] = whenText(approved->head.at);
        facts[QStringLiteral("approvedBy")] = scene.name(approved->head.by);
    }
    return facts;
}

Afterwards::Afterwards(QObject* parent)
    : QObject(parent),
      m_corrections(new Rows(tables::corrections().roles, this)),
      m_releases(new Rows(tables::releases().roles, this))
{}

void Afterwards::see(const Scene& scene)
{
    m_corrections->become(tables::corrections().rows(scene));
    m_releases->become(tables::releases().rows(scene));
    if (QVariantMap record = recordFacts(scene); record != m_record) {
        m_record = std::move(record);
        emit recordChanged();
    }
}

} // namespace waymark::screens
