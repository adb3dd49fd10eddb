#include "faces/sample.hpp"

#include <QQmlEngine>

namespace waymark::tests {
namespace {

// Said by the platform on a machine without a screen, not by a face.
constexpr const char* harmless[] = {
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
};

QStringList warned;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& say)
{
    const bool known = std::any_of(std::begin(harmless), std::end(harmless), [&](const char* words) { return say.contains(words); });
    if (type != QtDebugMsg && type != QtInfoMsg && !known)
        warned.push_back(say);
    if (before)
        before(type, context, say);
}

// Qt Test puts its own handler in when it begins, and again its old one back when it ends: ours goes on top.
void listenNow()
{
    const QtMessageHandler other = qInstallMessageHandler(listen);
    if (other != listen)
        before = other;
}

} // namespace

Sample::Sample(const pack::Script& script) : m_script(script)
{
    listenNow();
}

Sample::~Sample()
{
    qInstallMessageHandler(before);
}

QString Sample::playTo(const QString& picture)
{
    listenNow();
    if (!m_at.isEmpty() && m_at == picture)
        return {};
    if (!m_evening)
        m_evening = std::make_unique<Evening>(m_script);
    m_evening->pauseAt = picture.toStdString();
    const QString why = m_evening->run();
    m_at = picture;
    return why;
}

QStringList Sample::ahead() const
{
    QStringList names;
    for (const pack::Step& step : m_script.steps)
        if (!step.picture.empty())
            names.push_back(QString::fromStdString(pack::pictureName(step, step.of.back())));
    return names.mid(names.indexOf(m_at) + 1);
}

screens::Desk* Sample::desk(const QString& seat)
{
    auto& desk = m_desks[seat];
    client::Client* const client = m_evening ? m_evening->client(seat.toStdString()) : nullptr;
    if (!desk && client && client->seat()) {
        desk = screens::deskFor(*client);
        QQmlEngine::setObjectOwnership(desk.get(), QQmlEngine::CppOwnership);
    }
    return desk.get();
}

QStringList Sample::warnings()
{
    listenNow();
    return std::exchange(warned, {});
}

} // namespace waymark::tests
