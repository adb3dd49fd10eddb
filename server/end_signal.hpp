// SIGTERM and SIGINT as a Qt signal: the handler only writes a byte to a pipe, and the event loop does the rest.
// One per process, on the main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace waymark::server {

class EndSignal : public QObject {
    Q_OBJECT

public:
    explicit EndSignal(QObject* parent = nullptr);
    ~EndSignal() override;

signals:
    void came();

private:
    std::array<int, 2> m_pipe;
    QSocketNotifier m_notifier;
};

} // namespace waymark::server
