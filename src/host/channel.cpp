#include "host/channel.hpp"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace waymark::host {

Channel::~Channel()
{
    close();
}

void Channel::start(QProcess& child, const QString& program, const QStringList& arguments)
{
    close();
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0)
        m_end = ends[0];
    child.setInputChannelMode(QProcess::ManagedInputChannel);
    // Runs in the child, after Qt has arranged its channels: this one takes the place of Qt's.
    child.setChildProcessModifier([inner = ends[1]] { ::dup2(inner, STDIN_FILENO); });
    child.start(program, arguments);
    child.closeWriteChannel();
    if (ends[1] >= 0)
        ::close(ends[1]);
}

void Channel::write(std::string_view bytes)
{
    while (m_end >= 0 && !bytes.empty()) {
        const ssize_t count = ::send(m_end, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return; // it has gone: its end is told elsewhere
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void Channel::close()
{
    if (m_end >= 0)
        ::close(m_end);
    m_end = -1;
}

} // namespace waymark::host
