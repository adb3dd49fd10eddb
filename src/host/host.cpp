#include "host/host.hpp"

#include "conference/described.hpp"

#include "conference/described.hpp"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

namespace waymark::host {
namespace {

QByteArray clockLine(Moment moment)
{
    const Day day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const auto seconds = int((moment - day).count());
    return QString::asprintf("clock %04d-%02u-%02uT%02d:%02d:%02d\n", int(date.year()),
                             unsigned(date.month()), unsigned(date.day()), seconds / 3600, seconds / 60 % 60,
                             seconds % 60)
        .toUtf8();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QString withBrackets(const QString& address)
{
    return address.contains(':') ? "[" + address + "]" : address;
}

} // namespace

Host::Host(QString program, QString data, Secret passphrase, Plan plan, QObject* parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_data(std::move(data)),
      m_passphrase(std::move(passphrase)),
      m_plan(std::move(plan))
{
    connect(&m_maker, &QProcess::finished, this, &Host::readMade);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &Host::readServing);
    connect(&m_server, &QProcess::finished, this, [this] {
        const bool served = std::exchange(m_listening, false);
        m_serverInput.close();
        if (m_ending)
            return;
        if (served)
            emit gone();
        else
            tellFailure(m_server);
    });
    for (QProcess* process : {&m_maker, &m_server})
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                emit failed(tr("%1 cannot be started: %2").arg(m_program, process->errorString()),
                            "no-server");
        });
}

Host::~Host()
{
    m_server.disconnect(this);
    m_maker.disconnect(this);
    end();
}

// "waymark-server: a sentence [code]" -> the sentence and the code.
void Host::tellFailure(QProcess& process)
{
    QString text = QString::fromUtf8(process.readAllStandardError()).trimmed();
    QString code = "no-server";
    const qsizetype from = text.lastIndexOf('['), to = text.lastIndexOf(']');
    if (from >= 0 && to > from) {
        code = text.mid(from + 1, to - from - 1);
        text.truncate(from);
    }
    const QString prefix = "waymark-server: ";
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    text = text.trimmed();
    emit failed(text.isEmpty() ? tr("The server ended by itself.") : text, code);
}

// ---- making ---------------------------------------------------------------------------------------------------------

void Host::make(const QString& packFile)
{
    startMaking(packFile, {});
}

void Host::makeFrom(const QByteArray& pack)
{
    startMaking("-", pack);
}

void Host::startMaking(const QString& from, const QByteArray& pack)
{
    m_makerInput.start(m_maker, m_program, {"new", "--from", from, "--data", m_data});
    m_makerInput.write(m_passphrase.text());
    m_makerInput.write("\n");
    m_makerInput.write(viewOf(pack));
    m_makerInput.close();
}

void Host::readMade()
{
    if (m_maker.exitCode() != 0 || m_maker.exitStatus() != QProcess::NormalExit)
        return tellFailure(m_maker);
    std::optional<wire::Key> pin;
    const auto lines = QString::fromUtf8(m_maker.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split('\t');
        if (parts.size() == 2 && parts[0] == "pin") {
            pin = client::readPin(parts[1]);
        } else if (parts.size() == 4) {
            m_cards[parts[0].toStdString()] = {m_plan.address, m_plan.port, {}, parts[3].toStdString()};
            m_seats.push_back({parts[0], parts[1], parts[2]});
        }
    }
    if (!pin || m_cards.empty())
        return emit failed(tr("The server made no cards."), "no-cards");
    for (auto& [key, card] : m_cards)
        card.pin = *pin;
    emit made();
}

std::vector<HostCard> Host::madeCards() const
{
    std::vector<HostCard> cards;
    for (const Made& seat : m_seats)
        cards.push_back({seat.key, seat.name, seat.face, m_cards.at(seat.key.toStdString())});
    return cards;
}

// ---- serving --------------------------------------------------------------------------------------------------------

void Host::serve()
{
    m_ending = false;
    QStringList arguments{"serve",
                          "--data",
                          m_data,
                          "--listen",
                          QString("%1:%2").arg(withBrackets(m_plan.address)).arg(m_plan.port),
                          m_plan.rehearsal ? "--rehearsal" : "--hosted"};
    if (!m_plan.copy.isEmpty())
        arguments << "--copy" << m_plan.copy;
    // Once the meeting is on it goes on, with the copy or without.
    if (m_served)
        arguments << "--copy-may-fail";
    m_serverInput.start(m_server, m_program, arguments);
    m_serverInput.write(m_passphrase.text());
    m_serverInput.write("\n");
}

void Host::readServing()
{
    while (m_server.canReadLine())
        readLine(m_server.readLine().trimmed());
}

void Host::readLine(const QByteArray& line)
{
    if (line.startsWith("listening ")) {
        m_plan.port = quint16(line.mid(line.lastIndexOf(':') + 1).toUInt());
        for (auto& [key, card] : m_cards)
            card.port = m_plan.port;
        m_listening = m_served = true;
        m_copy = m_plan.copy.isEmpty() ? CopyState::none : CopyState::current;
        emit serving();
        if (m_clock)
            sendClock();
    } else if (line.startsWith("clock ") && m_clock && line + "\n" == clockLine(*m_clock)) {
        if (const auto then = std::exchange(m_then, {}))
            then();
    } else if (line.startsWith("card\t")) {
        readGiven(QString::fromUtf8(line));
    } else if (line.startsWith("copy ")) {
        const auto tab = line.indexOf('\t');
        const auto word = line.mid(5, tab < 0 ? -1 : tab - 5).toStdString();
        m_copy = spelled<CopyState>(word).value_or(m_copy);
        emit copyChanged(m_copy, tab < 0 ? QString() : QString::fromUtf8(line.mid(tab + 1)));
    }
}

void Host::readGiven(const QString& line)
{
    const QStringList parts = line.split('\t');
    if (parts.size() != 5)
        return;
    // The server's key as its certificate says it; the file lies in our own folder.
    const auto certificates = QSslCertificate::fromPath(m_data + "/server.crt");
    if (certificates.isEmpty())
        return emit failed(tr("The server's certificate is not in its folder."), "no-certificate");
    client::Card card{m_plan.address, m_plan.port, {}, parts[4].toStdString()};
    const QByteArray pin =
        QCryptographicHash::hash(certificates.first().publicKey().toDer(), QCryptographicHash::Sha256);
    std::copy(pin.begin(), pin.end(), card.pin.begin());
    emit given({parts[1], parts[2], parts[3], card});
}

void Host::askCode(bool room)
{
    m_serverInput.write(room ? "code room\n" : "code chair\n");
}

void Host::copyAgain()
{
    m_serverInput.write("copy\n");
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
    m_serverInput.write(viewOf(clockLine(*m_clock)));
}

void Host::kill()
{
    m_server.kill();
}

void Host::end()
{
    m_ending = true;
    m_serverInput.close(); // the end of its input ends it
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(10000)) {
        m_server.kill();
        m_server.waitForFinished(10000);
    }
}

} // namespace waymark::host
