#include "play/host.hpp"

#include <QDir>

namespace waymark::play {
namespace {

QByteArray clockLine(Moment moment)
{
    const Day day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const auto seconds = int((moment - day).count());
    return QString::asprintf("clock %04d-%02u-%02uT%02d:%02d:%02d\n", int(date.year()), unsigned(date.month()),
                             unsigned(date.day()), seconds / 3600, seconds / 60 % 60, seconds % 60)
        .toUtf8();
}

} // namespace

Host::Host(QString program, QString data, QByteArray passphrase, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_data(std::move(data)), m_passphrase(std::move(passphrase))
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_maker, &QProcess::finished, this, &Host::readMade);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &Host::readServing);
    connect(&m_server, &QProcess::finished, this, [this] {
        m_listening = false;
        if (!m_ending)
            emit gone();
    });
    for (QProcess* process : {&m_maker, &m_server})
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                emit failed(QString("%1 cannot be started: %2").arg(m_program, process->errorString()));
        });
}

Host::~Host()
{
    end();
}

void Host::make(const QString& pack)
{
    QDir(m_data).removeRecursively();
    m_maker.start(m_program, {"new", "--from", pack, "--data", m_data});
    m_maker.write(m_passphrase + "\n");
    m_maker.closeWriteChannel();
}

void Host::readMade()
{
    if (m_maker.exitCode() != 0) {
        emit failed(QString::fromUtf8(m_maker.readAllStandardError()).trimmed());
        return;
    }
    std::optional<wire::Key> pin;
    const auto lines = QString::fromUtf8(m_maker.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split('\t');
        if (parts.size() == 2 && parts[0] == "pin")
            pin = client::readPin(parts[1]);
        else if (parts.size() == 4)
            m_cards[parts[0].toStdString()] = {"127.0.0.1", 0, {}, parts[3].toStdString()};
    }
    if (!pin || m_cards.empty()) {
        emit failed("waymark-server new printed no cards");
        return;
    }
    for (auto& [key, card] : m_cards)
        card.pin = *pin;
    emit made();
}

void Host::serve()
{
    m_ending = false;
    m_server.start(m_program,
                   {"serve", "--rehearsal", "--data", m_data, "--listen", QString("127.0.0.1:%1").arg(m_port)});
    m_server.write(m_passphrase + "\n");
}

void Host::readServing()
{
    while (m_server.canReadLine()) {
        const QByteArray line = m_server.readLine().trimmed();
        if (line.startsWith("listening ")) {
            m_port = quint16(line.mid(line.lastIndexOf(':') + 1).toUInt());
            for (auto& [key, card] : m_cards)
                card.port = m_port;
            m_listening = true;
            emit serving();
            if (m_clock)
                sendClock();
        } else if (line.startsWith("clock ") && m_clock && line + "\n" == clockLine(*m_clock)) {
            if (const auto then = std::exchange(m_then, {}))
                then();
        }
    }
}

void Host::setClock(Moment moment, std::function<void()> then)
{
    m_clock = moment;
    m_then = std::move(then);
    if (m_listening)
        sendClock();
}

void Host::sendClock()
{
    m_server.write(clockLine(*m_clock));
}

void Host::kill()
{
    m_listening = false;
    m_server.kill();
}

void Host::end()
{
    m_ending = true;
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(10000)) {
        m_server.kill();
        m_server.waitForFinished(10000);
    }
}

} // namespace waymark::play
