// The press room: hands what a paper is made of to the program waymark-papers, over a pipe, and takes the finished bytes
// back. Nothing of it touches the disk. Lives on the thread of its owner, which must have an event loop; what is still
// at work when it goes is stopped.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <map>

class QProcess;

namespace waymark::server {

class Papers : public QObject {
    Q_OBJECT

public:
    explicit Papers(QString program, std::chrono::milliseconds patience = std::chrono::seconds(30),
                    QObject* parent = nullptr);
    ~Papers() override;

    // Answers with `made`, once for each ticket. A few run at a time, the others wait in order.
    void make(std::uint64_t ticket, const QByteArray& input);

signals:
    // ok: the paper's bytes. Otherwise "<code> <sentence>" (no-paper-program, paper-too-slow, paper-failed, or what the
    // program itself said).
    void made(std::uint64_t ticket, bool ok, const QByteArray& output);

private:
    struct Order {
        std::uint64_t ticket = 0;
        QByteArray input;
    };
    struct Work {
        std::uint64_t ticket = 0;
        QByteArray output;
    };

    void start(const Order& order);
    void collect(QProcess* process);
    void finish(QProcess* process, bool ok, const QByteArray& output);
    void finishFrom(QProcess* process, bool ranWell);

    const QString m_program;
    const std::chrono::milliseconds m_patience;
    std::deque<Order> m_waiting;
    std::map<QProcess*, Work> m_working;
};

} // namespace waymark::server
