#include "server/serving.hpp"

#include "conference/described.hpp"
#include "server/certificate.hpp"
#include "server/door.hpp"
#include "server/end_signal.hpp"
#include "server/hall.hpp"
#include "server/parent.hpp"
#include "server/places.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>

#include <unistd.h>

namespace waymark::server {

namespace {

QString paperProgram()
{
    return QCoreApplication::applicationDirPath() + "/waymark-papers";
}

Result<std::unique_ptr<Hall>> openHall(const Serve& task, std::string_view passphrase)
{
    const QString file = conferenceFile(task.folder);
    auto journal = journal::Journal::open(QFile::encodeName(file).toStdString(), passphrase);
    if (!journal)
        return journal.failure();
    return Hall::open(std::move(*journal), task.rehearsal, paperProgram());
}

void announce(const QHostAddress& address, quint16 port)
{
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    const std::string name = address.toString().toStdString();
    std::printf("listening %s:%u\n", isSix ? ("[" + name + "]").c_str() : name.c_str(), unsigned(port));
    std::fflush(stdout);
}

// The hall's thread: stopped, and the file closed, when this goes.
class HallThread {
public:
    explicit HallThread(std::unique_ptr<Hall> hall)
    {
        Hall* inside = hall.release();
        inside->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, inside, &QObject::deleteLater);
        m_thread.start();
    }
    ~HallThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
};

void connectParent(Parent& parent, Hall* hall)
{
    QObject::connect(&parent, &Parent::clock, hall, &Hall::setClock);
    QObject::connect(hall, &Hall::clockSet, &parent, &Parent::confirm);
    QObject::connect(&parent, &Parent::codeAsked, hall, &Hall::giveHostCode);
    QObject::connect(hall, &Hall::codeGiven, &parent, &Parent::say);
    QObject::connect(&parent, &Parent::copyAsked, hall, &Hall::copyAgain);
    QObject::connect(hall, &Hall::copyIs, &parent, [&parent](CopyState state, const QString& why) {
        parent.say(QString("copy ") + spell(state) + (why.isEmpty() ? "" : "\t" + why));
    });
}

} // namespace

std::optional<Ending> serve(const Serve& task, std::string_view passphrase)
{
    auto opened = openHall(task, passphrase);
    if (!opened)
        return Ending{Status::data, opened.failure()};
    const auto identity = identityIn(task.folder);
    if (!identity)
        return Ending{Status::data, identity.failure()};
    Result<void> copied;
    if (!task.copy.isEmpty())
        copied = (*opened)->keepCopy(task.folder, task.copy);
    if (!copied && !task.copyMayFail)
        return Ending{Status::data, copied.failure()};

    Hall* hall = opened->get();
    Door door(*identity, hall->conference());
    const auto port = door.listen(task.address, task.port);
    if (!port)
        return Ending{Status::port, port.failure()};

    connectHall(&door, hall);
    QObject::connect(hall, &Hall::notSaved, &door, [](const QString& why) {
        std::fprintf(stderr, "waymark-server: %s [not-saved]\n", why.toUtf8().constData());
    });
    EndSignal end;
    QObject::connect(&end, &EndSignal::came, qApp, &QCoreApplication::quit);
    QObject::connect(hall, &Hall::copyIs, &door, [](CopyState state, const QString&) {
        if (state == CopyState::lost)
            std::fprintf(stderr, "waymark-server: the copy on the second path is not kept any more; serving "
                                 "goes on [copy-lost]\n");
    });
    std::optional<Parent> parent;
    if (task.hosted) {
        parent.emplace(STDIN_FILENO, task.rehearsal);
        connectParent(*parent, hall);
        QObject::connect(&*parent, &Parent::ended, qApp, &QCoreApplication::quit);
    }

    HallThread thread(std::move(*opened));
    announce(task.address, *port);
    if (!copied && parent)
        parent->say("copy lost\t" + QString::fromStdString(copied.failure().say));
    QCoreApplication::exec();
    door.close();
    return {};
}

} // namespace waymark::server
