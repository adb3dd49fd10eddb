// The words themselves. Fixed English: a screen must not read differently under another system language.
#include "screens/words.hpp"

#include <array>

namespace waymark::screens {

namespace {

constexpr const char* weekdays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

QString two(long long number)
{
    return QString::number(number).rightJustified(2, u'0');
}

std::chrono::seconds sinceMidnight(Moment at)
{
    return at - std::chrono::floor<std::chrono::days>(at);
}

bool isTitle(const QString& word)
{
    static const QStringList titles{"Mr",  "Mrs",  "Ms", "Miss", "Mx", "Dr", "Prof", "Rev",
                                    "Sir", "Dame", "PC", "DC",   "DS", "DI", "DCI",  "Sgt"};
    return titles.contains(word);
}

} // namespace

QString clockText(Moment at)
{
    if (at == Moment{})
        return {};
    const auto seconds = sinceMidnight(at).count();
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60);
}

QString secondsText(Moment at)
{
    if (at == Moment{})
        return {};
    return clockText(at) + u':' + two(sinceMidnight(at).count() % 60);
}

QString momentText(Moment at)
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(at)};
    return QString::number(static_cast<int>(date.year())).rightJustified(4, u'0') + u'-' +
           two(static_cast<unsigned>(date.month())) + u'-' + two(static_cast<unsigned>(date.day())) + u'T' + secondsText(at);
}

QString dayText(Day day)
{
    if (day == Day{})
        return {};
    const std::chrono::year_month_day date{day};
    const std::chrono::weekday weekday{day};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1String(weekdays[weekday.c_encoding()]))
        .arg(static_cast<unsigned>(date.day()))
        .arg(QLatin1String(months[static_cast<unsigned>(date.month()) - 1]))
        .arg(static_cast<int>(date.year()));
}

QString initials(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

QString listed(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString{});
    return words.mid(0, words.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ") + words.last();
}

QString capital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString say(const std::vector<Harm>& harms)
{
    QStringList words;
    for (const Harm harm : harms)
        words.append(spelling(harm));
    return capital(words.join(QLatin1String(", ")));
}

QString say(Outcome outcome)
{
    switch (outcome) {
    case Outcome::plan:
        return QStringLiteral("Child protection plan");
    case Outcome::other:
        return QStringLiteral("No plan. Other help offered");
    case Outcome::more:
        return QStringLiteral("More information, meet again");
    case Outcome::goesOn:
        return QStringLiteral("The plan goes on");
    case Outcome::ends:
        return QStringLiteral("The plan ends");
    }
    return {};
}

QString say(Threshold threshold)
{
    switch (threshold) {
    case Threshold::yes:
        return QStringLiteral("Yes");
    case Threshold::no:
        return QStringLiteral("No");
    case Threshold::more:
        return QStringLiteral("More information");
    }
    return {};
}

QString say(Ground ground)
{
    switch (ground) {
    case Ground::violence:
        return QStringLiteral("Violence or threats");
    case Ground::disruption:
        return QStringLiteral("Likely disruption");
    case Ground::prejudice:
        return QStringLiteral("Serious prejudice to the child");
    case Ground::childAsks:
        return QStringLiteral("The child asks for it");
    case Ground::abuse:
        return QStringLiteral("Domestic abuse");
    case Ground::confidential:
        return QStringLiteral("Another person's confidential information");
    case Ground::conflict:
        return QStringLiteral("Conflict between family members");
    case Ground::intoxication:
        return QStringLiteral("Intoxication");
    }
    return {};
}

} // namespace waymark::screens
