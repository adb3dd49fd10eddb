// One whole play of a script in a test: the real server as a child process, real clients over TLS, an encrypted file. It
// keeps what every client received, every paper, and what was shown when a picture was asked for; a test can take the
// server away before chosen steps, and let the play stand still at a picture. One thread.
#pragma once

#include "host/host.hpp"
#include "play/player.hpp"

#include <QTemporaryDir>

#include <set>

namespace waymark::tests {

class Evening : public QObject, public play::Stage {
    Q_OBJECT

public:
    explicit Evening(const pack::Script& script);
    ~Evening() override;

    // Runs the event loop until the play is over or stands still at `pauseAt`, from where the next run() goes on.
    // Empty: it went well; otherwise why not.
    [[nodiscard]] QString run();

    // A picture ("room-columns") at which run() returns with server and clients alive. They stay in use: whoever waits
    // keeps an event loop running.
    std::string pauseAt;
    std::set<std::size_t> killBefore; // steps before which the server is killed and started again
    // Steps during which the server is killed: the acknowledgement may be lost on its way.
    std::set<std::size_t> killDuring;
    // Makes the client of a seat from its card: for a seat that comes over a relay, or with a patience of its own.
    std::function<std::unique_ptr<client::Client>(const std::string& seat, const client::Card& card)> makeClient;
    // Called before each step with its number.
    std::function<void(std::size_t, Evening&)> onStep;
    std::function<void(const std::string& seat, const std::string& name, Evening&)> onPicture;

    [[nodiscard]] const std::map<std::string, std::vector<std::string>>& received() const { return m_received; }
    [[nodiscard]] const std::map<std::string, QByteArray>& papers() const { return m_papers; } // "hannah.html"
    [[nodiscard]] QString data() const { return m_host.data(); }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] const pack::Script& script() const { return m_script; }
    [[nodiscard]] client::Client* client(const std::string& seat);
    [[nodiscard]] std::size_t acknowledged() const { return m_player.acknowledged(); }
    void know(const std::string& name, RecordId record) { m_player.know(name, record); }
    void endServer() { m_host.end(); }

signals:
    void troubled();
    void paused();

private:
    void setClock(Moment moment, Then then) override { m_host.setClock(moment, std::move(then)); }
    client::Client& seat(const std::string& key) override;
    void progress(const std::string&) override {}
    void before(const pack::Step& step, Then then) override;
    void picture(const std::string& seat, const std::string& name, Then then) override;
    void paper(const std::string& recipient, wire::PaperForm form, const QByteArray& bytes) override;

    const pack::Script& m_script;
    QTemporaryDir m_folder;
    host::Host m_host;
    std::map<std::string, std::unique_ptr<client::Client>> m_clients;
    std::map<std::string, std::vector<std::string>> m_received;
    std::map<std::string, QByteArray> m_papers;
    play::Player m_player;
    std::size_t m_step = 0;
    int m_kills = 0;
    QString m_trouble; // a client did not understand the server
    Then m_afterRestart;
    Then m_held; // the play, while it stands still
    bool m_began = false;
};

// The sample's script, read once.
[[nodiscard]] const pack::Script& sampleScript();

} // namespace waymark::tests
