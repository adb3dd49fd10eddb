// Whoever started the server and holds its standard input and output: a host on the same machine, or a rehearsal's player.
// Lines in, lines out. They had the passphrase, so they may ask for what it is worth: the time of a rehearsal (the network
// never sets a clock), a new code for the chair's seat or a room screen, the copy begun again. The end of the input ends the
// server, so that it never outlives them. Main thread.
//
//     clock 2026-11-10T08:31:00   -> the same line, when the hall has it (rehearsals only)
//     code chair | code room      -> card <TAB> KEY <TAB> NAME <TAB> FACE <TAB> CODE
//     copy                        -> copy current, or copy lost <TAB> why
//                                 -> copy current | copy lost, by itself, when that changes
//     anything else               -> wrong …
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

class Parent : public QObject {
    Q_OBJECT

public:
    // Reads from descriptor `in` whatever comes after what was read before; answers on stdout.
    Parent(int in, bool rehearsal, QObject* parent = nullptr);

public slots:
    void confirm(qint64 localSeconds);
    // One line, as it is.
    void say(const QString& line);

signals:
    void clock(qint64 localSeconds);
    void codeAsked(bool room); // of a room screen, or of the chair's seat
    void copyAsked();
    void ended();

private:
    void read();
    void readLine(std::string_view line);

    const int m_in;
    const bool m_rehearsal;
    QSocketNotifier m_notifier;
    std::string m_rest; // a line not yet whole
};

} // namespace waymark::server
