// What is still missing before a conference can begin well. Nothing of it stops anybody: a conference may have to begin
// with less, and then the chair has read here what that is.
#include "screens/prepared.hpp"

namespace waymark::screens {

namespace {

struct Missing {
    const Scene& scene;
    const CardsMade& made;
    std::vector<Row> rows;

    // serious: without it nobody can be heard, or a rule of the authority is not kept.
    void say(const char* section, const QString& text, bool serious = false)
    {
        rows.push_back(
            {QString::fromLatin1(section) + u'/' + text, {QString::fromLatin1(section), text, serious}});
    }

    template <class T, class Is>
    bool any(Is&& is) const
    {
        return scene.last<T>(is) != nullptr;
    }

    template <class Is>
    QStringList people(Is&& is) const
    {
        QStringList names;
        scene.each<Person>([&](const Person& p) {
            if (is(p))
                names.append(plain(p.known.empty() ? p.name : p.known));
        });
        return names;
    }
};

bool isAlone(const Part& part)
{
    return part.letter == "P";
}

bool holds(const std::vector<PersonId>& people, PersonId person)
{
    return std::find(people.begin(), people.end(), person) != people.end();
}

bool comesByName(const Person& p)
{
    return p.comes && (p.standing == Standing::family || p.standing == Standing::child ||
                       p.standing == Standing::observer);
}

QString has(const QStringList& names, const char* one, const char* several)
{
    return listed(names) + QLatin1String(names.size() == 1 ? one : several);
}

void ofChildren(Missing& missing)
{
    if (missing.scene.children().empty())
        missing.say("children", QStringLiteral("No child is on the list"), true);
    const auto hearsNothing = missing.people([](const Person& p) {
        const bool own = (p.supports && !p.independent) || p.standing == Standing::chair ||
                         p.standing == Standing::minutes;
        return !own && p.children.empty();
    });
    if (!missing.scene.children().empty() && !hearsNothing.empty())
        missing.say("people", has(hearsNothing, " hears about no child yet", " hear about no child yet"),
                    true);
}

void ofPeople(Missing& missing)
{
    if (missing.people([](const Person& p) { return p.standing == Standing::minutes; }).empty())
        missing.say("people", QStringLiteral("Nobody writes the minutes"));
    if (missing.people([](const Person& p) { return p.leads; }).empty())
        missing.say("people", QStringLiteral("Nobody is marked as the lead social worker"));
}

void ofParts(Missing& missing)
{
    if (!missing.any<Part>([](const Part& part) { return !isAlone(part); }))
        missing.say("parts", QStringLiteral("There is no part to begin"), true);
    missing.scene.each<Part>([&](const Part& part) {
        if (!isAlone(part) && part.agenda.empty())
            missing.say("parts", QStringLiteral("Part %1 has no agenda").arg(plain(part.letter)), true);
    });
    const auto nowhere = missing.people([&](const Person& p) {
        return comesByName(p) &&
               !missing.any<Part>([&](const Part& part) { return holds(part.admitted, p.person); });
    });
    if (!nowhere.empty())
        missing.say("parts", has(nowhere, " is in no part", " are in no part"), true);
}

void ofBefore(Missing& missing)
{
    if (!missing.scene.around())
        return;
    for (const PersonId person : missing.scene.around()->notMet)
        missing.say("met", QStringLiteral("%1 has not been met before").arg(missing.scene.name(person)),
                    true);
    const auto late = missing.scene.around()->reportsLate.size();
    if (late > 0)
        missing.say("reports",
                    late == 1 ? QStringLiteral("1 report is not shared in time")
                              : QStringLiteral("%1 reports are not shared in time").arg(late),
                    true);
    const auto asked = [](const ExclusionRequest& request) { return request.state == RequestState::asked; };
    if (missing.any<ExclusionRequest>(asked))
        missing.say("requests", QStringLiteral("A request to exclude somebody waits for your decision"),
                    true);
}

void ofCards(Missing& missing)
{
    QStringList without;
    for (const Row& row : cardRows(missing.scene, missing.made))
        if (row.values[5] == QLatin1String("none"))
            without.append(row.values[0] == QLatin1String("room") ? QStringLiteral("a room screen")
                                                                  : row.values[1].toString());
    const auto count = without.size();
    if (count > 3)
        missing.say("cards", QStringLiteral("No card was shown here yet for %1 of the seats").arg(count));
    else if (count > 0)
        missing.say("cards", QStringLiteral("No card was shown here yet for %1").arg(listed(without)));
}

} // namespace

std::vector<Row> missingRows(const Scene& scene, const CardsMade& made)
{
    Missing missing{scene, made, {}};
    if (!scene.office() || scene.newestStretch())
        return missing.rows;
    ofChildren(missing);
    ofPeople(missing);
    ofParts(missing);
    ofBefore(missing);
    ofCards(missing);
    return missing.rows;
}

} // namespace waymark::screens
