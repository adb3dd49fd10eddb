// The application object of a test program without a main of its own: made at first use, main thread only.
#pragma once

#include <QCoreApplication>

namespace waymark::tests {

inline void needApplication()
{
    if (QCoreApplication::instance())
        return;
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    // Never deleted: as a static it would outlive what Qt's network threads stand on, and Qt 6.8 ends the process for it.
    [[maybe_unused]] static auto* const application = new QCoreApplication(count, arguments);
}

} // namespace waymark::tests
