#include "stage/stage.hpp"
#include "stage/plugins.hpp"

#include <QGuiApplication>
#include <QTimer>

namespace waymark::tests {

void needWindows()
{
    if (QCoreApplication::instance())
        return;
    static int count = 1;
    static char name[] = "waymark";
    static char* arguments[] = {name, nullptr};
    [[maybe_unused]] static auto* const application = new QGuiApplication(count, arguments);
}

bool until(const std::function<bool()>& holds, std::chrono::milliseconds atMost)
{
    bool late = false;
    QTimer alarm;
    alarm.setSingleShot(true);
    QObject::connect(&alarm, &QTimer::timeout, &alarm, [&late] { late = true; });
    alarm.start(atMost);
    while (!holds()) {
        if (late)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // As under exec(), which a test does not call: without it what is deleted later never is.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

Stage::Stage() : Stage((needWindows(), sampleScript()))
{
}

Stage::Stage(const pack::Script& script) : m_evening(script)
{
}

Stage::~Stage() = default;

QString Stage::playTo(const std::string& picture)
{
    m_evening.pauseAt = picture;
    return m_evening.run();
}

client::Client& Stage::client(const std::string& seat)
{
    client::Client* const client = m_evening.client(seat);
    Q_ASSERT(client);
    return *client;
}

app::SeatWindow& Stage::window(const std::string& seat)
{
    auto& window = m_windows[seat];
    if (!window) {
        const auto keep = [this](PersonId, wire::PaperForm, const QByteArray& bytes) { m_kept.push_back(bytes); };
        window = std::make_unique<app::SeatWindow>(client(seat), keep, true);
    }
    return *window;
}

std::string Stage::ask(const std::string& seat, const Command& command)
{
    client::Client& asking = client(seat);
    std::optional<wire::Did> answer;
    CommandId asked;
    const auto heard = QObject::connect(&asking, &client::Client::answered, &asking, [&](CommandId id, const wire::Did& did) {
        if (id == asked)
            answer = did;
    });
    asked = asking.ask(command);
    const bool came = until([&] { return answer.has_value(); });
    QObject::disconnect(heard);
    if (!came)
        return "no-answer";
    m_made = answer->record;
    return answer->refused ? answer->refused->code : std::string();
}

} // namespace waymark::tests
