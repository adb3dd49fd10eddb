// Waiting for something to become true while the event loop runs: no sleeps, no polling. The application object of a
// test program is made at first use. Main thread only.
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace waymark::tests {

inline void needApplication()
{
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

// false: it did not become true in two minutes, which only a broken program needs.
template <class Condition>
[[nodiscard]] bool until(Condition isTrue)
{
    if (isTrue())
        return true;
    bool was = false;
    QEventLoop loop;
    QTimer::singleShot(120000, &loop, &QEventLoop::quit);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop,
                     [&] {
                         if (!was && isTrue()) {
                             was = true;
                             loop.quit();
                         }
                     });
    loop.exec();
    return was || isTrue();
}

// Lets everything happen that is already under way in this process.
inline void settle()
{
    bool isSettled = false;
    QTimer::singleShot(0, [&] { isSettled = true; });
    (void)until([&] { return isSettled; });
}

} // namespace waymark::tests
