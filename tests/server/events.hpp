// Waiting for something to become true while the event loop runs: no sleeps, no polling. Main thread only.
#pragma once

#include "support/application.hpp"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

namespace waymark::tests {

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
