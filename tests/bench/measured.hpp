// The measured process's end of a measurement: it says on standard output when its first useful frame was shown and when it
// has drawn what came, and answers "memory" on standard input. It ends when that input does.
#pragma once

#include "bench/figures.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QQuickWindow>
#include <QSocketNotifier>

#include <functional>
#include <memory>

#include <unistd.h>

namespace waymark::bench {

inline void say(const QByteArray& line)
{
    std::fputs((line + "\n").constData(), stdout);
    std::fflush(stdout);
}

// "memory RSS PSS", in KiB.
inline void sayMemory()
{
    QFile file("/proc/self/smaps_rollup");
    long rss = 0, pss = 0;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("Rss:"))
                rss = line.mid(4).trimmed().split(' ').first().toLong();
            if (line.startsWith("Pss:"))
                pss = line.mid(4).trimmed().split(' ').first().toLong();
        }
    say("memory " + QByteArray::number(qlonglong(rss)) + ' ' + QByteArray::number(qlonglong(pss)));
}

// Says "frame MILLISECONDS" once, at the first frame that `useful` finds useful.
inline void sayFirstFrame(QQuickWindow* window, std::function<bool()> useful)
{
    auto said = std::make_shared<bool>(false);
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [said, useful = std::move(useful)] {
        if (!*said && useful()) {
            *said = true;
            say("frame " + QByteArray::number(now(), 'f', 3));
        }
    });
}

inline void answerInput(QObject* parent)
{
    auto* const input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, parent);
    QObject::connect(input, &QSocketNotifier::activated, parent, [input] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return sayMemory();
        input->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace waymark::bench
