#include "server/papers.hpp"

#include <QProcess>
#include <QTimer>

namespace waymark::server {

namespace {

constexpr std::size_t atOnce = 2;
constexpr qsizetype longestPaper = 64 * 1024 * 1024; // bytes

// Nothing of this process's surroundings but what fonts and words need.
QProcessEnvironment surroundings()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    for (const char* name : {"PATH", "HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE"})
        if (ours.contains(name))
            theirs.insert(name, ours.value(name));
    theirs.insert("LC_ALL", "C.UTF-8");
    return theirs;
}

} // namespace

Papers::Papers(QString program, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_patience(patience)
{}

Papers::~Papers()
{
    // All children, also those that were given up and are still dying.
    for (QProcess* process : findChildren<QProcess*>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

void Papers::make(std::uint64_t ticket, const QByteArray& input)
{
    if (m_working.size() < atOnce)
        start({ticket, input});
    else
        m_waiting.push_back({ticket, input});
}

void Papers::start(const Order& order)
{
    auto* process = new QProcess(this);
    m_working.emplace(process, Work{order.ticket, {}});
    process->setProcessEnvironment(surroundings());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process] { collect(process); });
    connect(process, &QProcess::finished, this, [this, process](int code, QProcess::ExitStatus status) {
        finishFrom(process, status == QProcess::NormalExit && code == 0);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(process, false,
                   "no-paper-program the program that makes papers cannot be started; install it again");
    });
    QTimer::singleShot(m_patience, process, [this, process] {
        finish(process, false, "paper-too-slow the paper took too long to make; ask for it again");
    });
    process->start(m_program, QStringList());
    process->write(order.input);
    process->closeWriteChannel();
}

void Papers::collect(QProcess* process)
{
    Work& work = m_working.at(process);
    work.output += process->readAllStandardOutput();
    if (work.output.size() > longestPaper)
        finish(process, false, "paper-failed the paper became longer than any paper may be");
}

void Papers::finishFrom(QProcess* process, bool ranWell)
{
    if (!m_working.contains(process))
        return;
    collect(process);
    if (!m_working.contains(process))
        return;
    const QByteArray& output = m_working.at(process).output;
    const qsizetype end = output.indexOf('\n');
    const QByteArray first = output.left(end);
    if (ranWell && end > 0 && first == "ok")
        return finish(process, true, output.mid(end + 1));
    if (end > 0 && first.startsWith("failed "))
        return finish(process, false, first.mid(7));
    finish(process, false,
           "paper-failed the program that makes papers stopped in the middle; ask for the paper again");
}

void Papers::finish(QProcess* process, bool ok, const QByteArray& output)
{
    const auto found = m_working.find(process);
    if (found == m_working.end())
        return;
    const std::uint64_t ticket = found->second.ticket;
    const QByteArray result = output; // may lie in what is erased next
    m_working.erase(found);
    process->disconnect(this);
    if (process->state() != QProcess::NotRunning) {
        // QProcess waits for its child when it is deleted: give it nothing to wait for.
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
    } else {
        process->deleteLater();
    }
    if (!m_waiting.empty()) {
        const Order next = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(next);
    }
    emit made(ticket, ok, result);
}

} // namespace waymark::server
