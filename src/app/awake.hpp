// Keeps the screen from sleeping, from saving itself and from locking, for as long as it lives: asks the desktop over the
// session bus. Where there is no bus, or nobody on it who knows how, it does nothing and says nothing. GUI thread.
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <memory>

namespace waymark::app {

class Awake : public QObject {
    Q_OBJECT

public:
    // `busAddress`: of the session bus; empty: there is none.
    explicit Awake(const QString& busAddress, QObject* parent = nullptr);
    // Lets it sleep again; so does the bus by itself if the program dies.
    ~Awake() override;

    // How many services have promised.
    [[nodiscard]] int promises() const { return static_cast<int>(m_promises.size()); }

signals:
    void promised();

private:
    struct Service {
        QString name;
        QString path;
    };
    struct Promise {
        Service service;
        uint cookie;
    };
    void ask(const Service& service);

    QString m_name; // of the connection
    std::vector<Promise> m_promises;
};

// Of this process's session; empty: none.
[[nodiscard]] QString sessionBus();

} // namespace waymark::app
