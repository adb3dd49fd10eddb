// A child's standard input that leaves no copies behind: QProcess would keep what is written to it in buffers of its own,
// and a passphrase must not stay there. Also never a signal when the child has gone. One thread.
#pragma once

#include <QProcess>

#include <string_view>

namespace waymark::host {

class Channel {
public:
    Channel() = default;
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;
    ~Channel();

    // Starts the child with this as its standard input.
    void start(QProcess& child, const QString& program, const QStringList& arguments);
    void write(std::string_view bytes); // small: what a pipe takes at once
    void close();

private:
    int m_end = -1;
};

} // namespace waymark::host
