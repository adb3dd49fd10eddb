// The words themselves: English, or the language the program was told to speak; never that of the system.
#include "screens/words.hpp"

#include <QCoreApplication>

namespace waymark::screens {

namespace {

constexpr const char* weekdays[] = {
    QT_TRANSLATE_NOOP("Words", "Sun"), QT_TRANSLATE_NOOP("Words", "Mon"), QT_TRANSLATE_NOOP("Words", "Tue"),
    QT_TRANSLATE_NOOP("Words", "Wed"), QT_TRANSLATE_NOOP("Words", "Thu"), QT_TRANSLATE_NOOP("Words", "Fri"),
    QT_TRANSLATE_NOOP("Words", "Sat")};
constexpr const char* months[] = {
    QT_TRANSLATE_NOOP("Words", "Jan"), QT_TRANSLATE_NOOP("Words", "Feb"), QT_TRANSLATE_NOOP("Words", "Mar"),
    QT_TRANSLATE_NOOP("Words", "Apr"), QT_TRANSLATE_NOOP("Words", "May"), QT_TRANSLATE_NOOP("Words", "Jun"),
    QT_TRANSLATE_NOOP("Words", "Jul"), QT_TRANSLATE_NOOP("Words", "Aug"), QT_TRANSLATE_NOOP("Words", "Sep"),
    QT_TRANSLATE_NOOP("Words", "Oct"), QT_TRANSLATE_NOOP("Words", "Nov"), QT_TRANSLATE_NOOP("Words", "Dec")};

QString said(const char* words)
{
    return QCoreApplication::translate("Words", words);
}

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
        .arg(said(weekdays[weekday.c_encoding()]))
        .arg(static_cast<unsigned>(date.day()))
        .arg(said(months[static_cast<unsigned>(date.month()) - 1]))
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
    return said(QT_TRANSLATE_NOOP("Words", "%1 and %2"))
        .arg(words.mid(0, words.size() - 1).join(QLatin1String(", ")), words.last());
}

QString capital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

namespace {

QString say(Harm harm)
{
    switch (harm) {
    case Harm::neglect:
        return said(QT_TRANSLATE_NOOP("Words", "neglect"));
    case Harm::physical:
        return said(QT_TRANSLATE_NOOP("Words", "physical"));
    case Harm::sexual:
        return said(QT_TRANSLATE_NOOP("Words", "sexual"));
    case Harm::emotional:
        return said(QT_TRANSLATE_NOOP("Words", "emotional"));
    }
    return {};
}

} // namespace

QString say(const std::vector<Harm>& harms)
{
    QStringList words;
    for (const Harm harm : harms)
        words.append(say(harm));
    return capital(words.join(QLatin1String(", ")));
}

QString say(Outcome outcome)
{
    switch (outcome) {
    case Outcome::plan:
        return said(QT_TRANSLATE_NOOP("Words", "Child protection plan"));
    case Outcome::other:
        return said(QT_TRANSLATE_NOOP("Words", "No plan. Other help offered"));
    case Outcome::more:
        return said(QT_TRANSLATE_NOOP("Words", "More information, meet again"));
    case Outcome::goesOn:
        return said(QT_TRANSLATE_NOOP("Words", "The plan goes on"));
    case Outcome::ends:
        return said(QT_TRANSLATE_NOOP("Words", "The plan ends"));
    }
    return {};
}

QString say(Threshold threshold)
{
    switch (threshold) {
    case Threshold::yes:
        return said(QT_TRANSLATE_NOOP("Words", "Yes"));
    case Threshold::no:
        return said(QT_TRANSLATE_NOOP("Words", "No"));
    case Threshold::more:
        return said(QT_TRANSLATE_NOOP("Words", "More information"));
    }
    return {};
}

QString say(Ground ground)
{
    switch (ground) {
    case Ground::violence:
        return said(QT_TRANSLATE_NOOP("Words", "Violence or threats"));
    case Ground::disruption:
        return said(QT_TRANSLATE_NOOP("Words", "Likely disruption"));
    case Ground::prejudice:
        return said(QT_TRANSLATE_NOOP("Words", "Serious prejudice to the child"));
    case Ground::childAsks:
        return said(QT_TRANSLATE_NOOP("Words", "The child asks for it"));
    case Ground::abuse:
        return said(QT_TRANSLATE_NOOP("Words", "Domestic abuse"));
    case Ground::confidential:
        return said(QT_TRANSLATE_NOOP("Words", "Another person's confidential information"));
    case Ground::conflict:
        return said(QT_TRANSLATE_NOOP("Words", "Conflict between family members"));
    case Ground::intoxication:
        return said(QT_TRANSLATE_NOOP("Words", "Intoxication"));
    }
    return {};
}

} // namespace waymark::screens
