#include "app/awake.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QUuid>

namespace waymark::app {

Awake::Awake(const QString& busAddress, QObject* parent)
    : QObject(parent), m_name("waymark-awake-" + QUuid::createUuid().toString(QUuid::Id128))
{
    if (busAddress.isEmpty())
        return;
    if (!QDBusConnection::connectToBus(busAddress, m_name).isConnected())
        return;
    // The screen that saves itself, and the machine that suspends: two services, and no desktop has only the second.
    ask({"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"});
    ask({"org.freedesktop.PowerManagement.Inhibit", "/org/freedesktop/PowerManagement/Inhibit"});
}

Awake::~Awake()
{
    for (const Promise& promise : m_promises) {
        QDBusMessage release = QDBusMessage::createMethodCall(promise.service.name, promise.service.path,
                                                              promise.service.name, "UnInhibit");
        release << promise.cookie;
        QDBusConnection(m_name).send(release);
    }
    QDBusConnection::disconnectFromBus(m_name);
}

void Awake::ask(const Service& service)
{
    QDBusMessage inhibit =
        QDBusMessage::createMethodCall(service.name, service.path, service.name, "Inhibit");
    inhibit << "Waymark"
            << "A meeting is on this screen"; // told to the system, to anybody: no names
    auto* const watcher = new QDBusPendingCallWatcher(QDBusConnection(m_name).asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, service, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        m_promises.push_back({service, reply.value()});
        emit promised();
    });
}

QString sessionBus()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus";
    return !told.isEmpty() ? told : QFile::exists(usual) ? "unix:path=" + usual : QString();
}

} // namespace waymark::app
