#include "server/end_signal.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace waymark::server {

namespace {

volatile std::sig_atomic_t writeEnd = -1;

extern "C" void tellPipe(int)
{
    const int before = errno;
    if (writeEnd >= 0) {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    }
    errno = before;
}

std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        std::abort(); // no descriptors left before the first socket: nothing can be served
    return ends;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

EndSignal::EndSignal(QObject* parent)
    : QObject(parent), m_pipe(makePipe()), m_notifier(m_pipe[0], QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        emit came();
    });
    writeEnd = m_pipe[1];
    handle(SIGTERM, tellPipe);
    handle(SIGINT, tellPipe);
}

EndSignal::~EndSignal()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    writeEnd = -1;
    m_notifier.setEnabled(false);
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace waymark::server
