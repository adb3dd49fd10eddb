// What the tests of the home page hold: a home with a folder of its own, and where its pictures go.
#pragma once

#include "host/home.hpp"
#include "host/places.hpp"

#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace waymark::test {

class Bench : public QObject {
    Q_OBJECT
    Q_PROPERTY(QObject* home READ home CONSTANT)

public:
    [[nodiscard]] QObject* home() { return &m_home; }
    [[nodiscard]] Q_INVOKABLE QString folder() const { return m_folder.path(); }
    // A folder that looks like one of yesterday's; nothing opens it.
    Q_INVOKABLE void prepare(const QString& name)
    {
        const QString path = m_folder.path() + "/" + name;
        QDir().mkpath(path);
        QFile file(path + "/conference.waymark");
        (void)file.open(QIODevice::WriteOnly);
        m_home.look();
    }
    Q_INVOKABLE void projector(bool there) { m_home.setProjector(there); }
    Q_INVOKABLE QString card() const { return "waymark:192.168.1.20:8443:" + QString(64, 'a') + ":ABCD1234"; }
    // The whole window, as it is now.
    Q_INVOKABLE bool picture(QQuickItem* item, const QString& name)
    {
        QDir().mkpath(WAYMARK_BIN_DIR "/../home");
        return item && item->window() &&
               item->window()->grabWindow().save(QString(WAYMARK_BIN_DIR "/../home/%1.png").arg(name));
    }

private:
    QTemporaryDir m_folder;
    host::Home m_home{{WAYMARK_BIN_DIR "/waymark-server", m_folder.path(),
                       WAYMARK_SOURCE_DIR "/assets/demo/reed.pack.toml"}};
};

} // namespace waymark::test
