#include "journeys/evening.hpp"

#include "support/application.hpp"

#include <QEventLoop>

namespace waymark::tests {

const pack::Script& sampleScript()
{
    needApplication();
    static const auto script = pack::loadScript(WAYMARK_SOURCE_DIR "/assets/demo/reed.script.toml");
    if (!script)
        qFatal("%s", script.failure().say.c_str());
    return *script;
}

Evening::Evening(const pack::Script& script)
    : m_script(script), m_host(WAYMARK_BIN_DIR "/waymark-server", m_folder.path() + "/data", host::Secret(std::string_view("the words of this rehearsal"))),
      m_player(script, *this)
{
    connect(&m_host, &host::Host::made, &m_host, &host::Host::serve);
    connect(&m_host, &host::Host::gone, &m_host, &host::Host::serve);
    connect(&m_host, &host::Host::serving, this, [this] {
        if (!std::exchange(m_began, true))
            return m_player.start();
        if (const auto then = std::exchange(m_afterRestart, {}))
            then();
    });
}

Evening::~Evening() = default;

QString Evening::run()
{
    QEventLoop loop;
    QString why = "the play did not end";
    connect(&m_player, &play::Player::finished, &loop, [&] {
        m_host.end();
        why.clear();
        loop.quit();
    });
    const auto fail = [&](const QString& because) {
        why = because;
        loop.quit();
    };
    connect(&m_player, &play::Player::failed, &loop, fail);
    connect(&m_host, &host::Host::failed, &loop, fail);
    connect(this, &Evening::troubled, &loop, [&] { fail(m_trouble); });
    connect(this, &Evening::paused, &loop, [&] {
        why.clear();
        loop.quit();
    });
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (const auto then = std::exchange(m_held, {}))
        QMetaObject::invokeMethod(&loop, then, Qt::QueuedConnection);
    else
        m_host.make(QString::fromStdString(m_script.pack.string()));
    loop.exec();
    return why;
}

client::Client& Evening::seat(const std::string& key)
{
    auto& client = m_clients[key];
    if (!client) {
        const client::Card& card = m_host.cards().at(key);
        client = makeClient ? makeClient(key, card) : std::make_unique<client::Client>(card);
        connect(client.get(), &client::Client::troubled, this, [this, key](const Failure& failure) {
            if (m_trouble.isEmpty())
                m_trouble = QString::fromStdString(key + ": " + failure.say);
            emit troubled();
        });
        client->onReceived([this, key](const std::string& text) { m_received[key].push_back(text); });
    }
    return *client;
}

client::Client* Evening::client(const std::string& seat)
{
    const auto found = m_clients.find(seat);
    return found == m_clients.end() ? nullptr : found->second.get();
}

void Evening::before(const pack::Step&, Then then)
{
    const std::size_t step = m_step++;
    if (qEnvironmentVariableIsSet("WAYMARK_PROGRESS"))
        qInfo("step %zu of %zu, script line %d", step, m_script.steps.size(), m_script.steps[step].line);
    if (onStep)
        onStep(step, *this);
    if (killDuring.contains(step)) {
        ++m_kills;
        // Posted: the step's command is on its way when the server dies.
        then();
        QMetaObject::invokeMethod(&m_host, &host::Host::kill, Qt::QueuedConnection);
        return;
    }
    if (!killBefore.contains(step))
        return then();
    ++m_kills;
    m_afterRestart = std::move(then);
    m_host.kill();
}

void Evening::picture(const std::string& seat, const std::string& name, Then then)
{
    if (onPicture)
        onPicture(seat, name, *this);
    if (name != pauseAt)
        return then();
    m_held = std::move(then);
    emit paused();
}

void Evening::paper(const std::string& recipient, wire::PaperForm form, const QByteArray& bytes)
{
    m_papers[recipient + (form == wire::PaperForm::html ? ".html" : ".pdf")] = bytes;
}

} // namespace waymark::tests
