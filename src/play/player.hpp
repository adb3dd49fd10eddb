// Plays a script of a conference through real clients: who does what, in order, each step when everybody has taken in what
// the step before changed. Used by the demo, the journeys and the benchmark. It knows no rule: a refusal that the script
// does not expect ends the play with the script's line. One thread with an event loop.
#pragma once

#include "client/client.hpp"
#include "pack/script.hpp"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace waymark::play {

// What the play happens on. Each call answers once, by calling `then`; it may do so at once.
class Stage {
public:
    using Then = std::function<void()>;
    virtual ~Stage() = default;

    virtual void setClock(Moment moment, Then then) = 0;
    // The seat's own client, made with its card; it stays the stage's.
    virtual client::Client& seat(const std::string& key) = 0;
    virtual void progress(const std::string& say) = 0;
    // Before each step: a watchable pace waits here, a test kills the server here.
    virtual void before(const pack::Step& step, Then then) = 0;
    virtual void picture(const std::string& seat, const std::string& name, Then then) = 0;
    virtual void paper(const std::string& recipient, wire::PaperForm form, const QByteArray& bytes) = 0;
};

class Player : public QObject {
    Q_OBJECT

public:
    // Both must outlive the player.
    Player(const pack::Script& script, Stage& stage, QObject* parent = nullptr);

    void start();
    // What a step calls `name` and no step makes: somebody did it at their own face.
    void know(const std::string& name, RecordId record) { m_named[name] = record; }
    [[nodiscard]] std::size_t acknowledged() const { return m_acknowledged; }

signals:
    void finished();
    void failed(const QString& why);

private:
    struct Seat {
        client::Client* client = nullptr;
        int owedPongs = 0;
    };

    void next();
    void play(const pack::Step& step);
    void join(const pack::Step& step);
    void act(const pack::Step& step);
    void answered(CommandId id, const wire::Did& did);
    void pictures(std::size_t from);
    void papers();
    void nextPaper();
    void ending();
    // Calls `then` when every connected seat has taken in everything that was sent until now, and the server has heard
    // what they answered to it.
    void settle(std::function<void()> then);
    void pong(Seat& seat);
    void pinged();
    [[nodiscard]] bool fillIn(const pack::Step& step, Command& command);
    void fail(const QString& why);

    const pack::Script& m_script;
    Stage& m_stage;
    std::size_t m_at = 0;
    std::optional<Moment> m_clock;
    std::map<std::string, Seat> m_seats; // connected
    std::map<std::string, RecordId> m_named;
    std::optional<CommandId> m_asked;
    std::function<void()> m_settled;
    int m_rounds = 0;
    std::vector<std::pair<std::string, wire::PaperForm>> m_papers; // still to be asked for
    std::size_t m_acknowledged = 0;
    bool m_over = false;
};

} // namespace waymark::play
