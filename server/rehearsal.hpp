// A rehearsal's clock: lines on standard input set the time, each is answered when the hall has it, and the end of the
// input ends the server. The network never sets a clock. Main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <optional>
#include <string>
#include <string_view>

namespace waymark::server {

// "clock 2026-11-10T08:31:00" <-> seconds of local civil time, as Moment counts them.
[[nodiscard]] std::optional<qint64> readClock(std::string_view line);
[[nodiscard]] std::string clockLine(qint64 localSeconds);

class Rehearsal : public QObject {
    Q_OBJECT

public:
    // Reads from descriptor `in` whatever comes after what was read before; answers on stdout.
    explicit Rehearsal(int in, QObject* parent = nullptr);

public slots:
    void confirm(qint64 localSeconds);

signals:
    void clock(qint64 localSeconds);
    void ended();

private:
    void read();
    void readLine(std::string_view line);

    const int m_in;
    QSocketNotifier m_notifier;
    std::string m_rest; // a line not yet whole
};

} // namespace waymark::server
