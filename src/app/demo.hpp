// The demo: hosts a rehearsal of the sample conference, plays its script through real clients, and shows it. On a desktop
// the windows stand side by side, the play goes at a watchable pace, and everything stays usable afterwards. Headless it
// plays fast and leaves pictures and papers in a folder. GUI thread.
#pragma once

#include "app/seat_window.hpp"
#include "host/host.hpp"
#include "play/player.hpp"

#include <QElapsedTimer>

#include <map>

namespace waymark::app {

struct DemoTask {
    QString script;
    QString out; // build/demo
    bool headless = false;
};

class Demo : public QObject, public play::Stage {
    Q_OBJECT

public:
    Demo(const pack::Script& script, DemoTask task);

    void start();

signals:
    void ended(int status);

private:
    struct Place {
        std::unique_ptr<client::Client> client;
        std::unique_ptr<SeatWindow> window;
    };

    void setClock(Moment moment, Then then) override { m_host.setClock(moment, std::move(then)); }
    client::Client& seat(const std::string& key) override;
    void progress(const std::string& say) override;
    void before(const pack::Step& step, Then then) override;
    void picture(const std::string& seat, const std::string& name, Then then) override;
    void paper(const std::string& recipient, wire::PaperForm form, const QByteArray& bytes) override;

    [[nodiscard]] bool isShown(const std::string& key) const;
    void arrange();
    void finish();
    void fail(const QString& why);
    [[nodiscard]] Save savingPapers() const;

    const pack::Script& m_script;
    const DemoTask m_task;
    host::Host m_host;
    std::map<std::string, Place> m_places;
    play::Player m_player;
    QElapsedTimer m_time;
    std::size_t m_step = 0;
    int m_pictures = 0;
    int m_papers = 0;
    bool m_began = false;
};

} // namespace waymark::app
