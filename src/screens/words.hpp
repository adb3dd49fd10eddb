// How values read on a screen: times, dates, the small words of the field, initials. Ready to show, in the program's language.
// Pure functions; any thread.
#pragma once

#include "conference/described.hpp"

#include <QString>
#include <QStringList>

namespace waymark::screens {

template <class Tag>
[[nodiscard]] QString hex(const Id<Tag>& id)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()).toHex());
}
// The id none: the text is not 32 hex digits.
template <class IdType>
[[nodiscard]] IdType fromHex(const QString& text)
{
    IdType id;
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (text.size() == 32 && bytes.size() == static_cast<int>(id.bytes.size()))
        std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

[[nodiscard]] inline QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}
template <Spelled E>
[[nodiscard]] QString spelling(E value)
{
    return QString::fromLatin1(spell(value));
}

[[nodiscard]] QString clockText(Moment at);             // "10:38"; empty for the beginning of time
[[nodiscard]] QString secondsText(Moment at);           // "10:38:04"
[[nodiscard]] QString momentText(Moment at);            // "2026-11-10T10:38:00", as commands take it
[[nodiscard]] QString dayText(Day day);                 // "Tue 10 Nov 2026"; empty for the beginning of time
[[nodiscard]] QString initials(const QString& name);    // "DS Karen Whitlock" -> "KW"
[[nodiscard]] QString listed(const QStringList& words); // "Ellie", "Ellie and Jack", "Ellie, Jack and Sam"
[[nodiscard]] QString capital(const QString& text);     // "health visitor" -> "Health visitor"

[[nodiscard]] QString say(const std::vector<Harm>& harms); // "Emotional, neglect"
[[nodiscard]] QString say(Outcome outcome);
[[nodiscard]] QString say(Threshold threshold);
[[nodiscard]] QString say(Ground ground);

} // namespace waymark::screens
