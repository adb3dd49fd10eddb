#include "server/parent.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace waymark::server {

namespace {

constexpr std::size_t longestLine = 256;

void answer(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

// Digits where the pattern says 0, the same character elsewhere.
bool fits(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == '0' ? (text[i] < '0' || text[i] > '9') : text[i] != pattern[i])
            return false;
    return true;
}

int number(std::string_view text, std::size_t from, std::size_t digits)
{
    int result = 0;
    for (const char digit : text.substr(from, digits))
        result = result * 10 + (digit - '0');
    return result;
}

} // namespace

std::optional<qint64> readClock(std::string_view line)
{
    using namespace std::chrono;
    if (!fits(line, "clock 0000-00-00T00:00:00"))
        return {};
    const year_month_day day{year(number(line, 6, 4)), month(static_cast<unsigned>(number(line, 11, 2))),
                             std::chrono::day(static_cast<unsigned>(number(line, 14, 2)))};
    const int hour = number(line, 17, 2), minute = number(line, 20, 2), second = number(line, 23, 2);
    if (!day.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const local_seconds moment = local_days(day) + hours(hour) + minutes(minute) + seconds(second);
    return moment.time_since_epoch().count();
}

std::string clockLine(qint64 localSeconds)
{
    using namespace std::chrono;
    const local_seconds moment{seconds(localSeconds)};
    const local_days date = floor<days>(moment);
    const year_month_day day{date};
    const hh_mm_ss time{moment - date};
    char text[64];
    std::snprintf(text, sizeof text, "clock %04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

Parent::Parent(int in, bool rehearsal, QObject* parent)
    : QObject(parent), m_in(in), m_rehearsal(rehearsal), m_notifier(in, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Parent::read);
}

void Parent::confirm(qint64 localSeconds)
{
    answer(clockLine(localSeconds));
}

void Parent::say(const QString& line)
{
    answer(line.toStdString());
}

void Parent::read()
{
    char bytes[4096];
    const ssize_t count = ::read(m_in, bytes, sizeof bytes);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        emit ended();
        return;
    }
    m_rest.append(bytes, static_cast<std::size_t>(count));
    std::size_t end;
    while ((end = m_rest.find('\n')) != std::string::npos) {
        readLine(std::string_view(m_rest).substr(0, end));
        m_rest.erase(0, end + 1);
    }
    if (m_rest.size() > longestLine) {
        m_rest.clear();
        readLine("");
    }
}

void Parent::readLine(std::string_view line)
{
    if (const auto moment = m_rehearsal ? readClock(line) : std::nullopt)
        emit clock(*moment);
    else if (line == "code chair" || line == "code room")
        emit codeAsked(line == "code room");
    else if (line == "copy")
        emit copyAsked();
    else if (m_rehearsal)
        answer("wrong say 'clock 2026-11-10T08:31:00', with the day and time to set, 'code chair', 'code "
               "room' or 'copy'");
    else
        answer("wrong say 'code chair', 'code room' or 'copy'");
}

} // namespace waymark::server
