#include "chairkeys/play.hpp"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <QScreen>

namespace waymark::tests {
namespace {

constexpr int longestRing = 250; // stops of Tab: more are a trap
constexpr const char* chair = "priya";

// What a screen reader says about what has the keyboard.
QString spoken(QQuickItem* item)
{
    QAccessibleInterface* const reads = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return reads ? reads->text(QAccessible::Name) : QString();
}

} // namespace

Play::Play(Stage& stage, const Turns& turns, QString folder) : m_stage(stage), m_turns(turns), m_folder(std::move(folder))
{
    QAccessible::setActive(true);
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
}

QString Play::run(const QString& file)
{
    QFile keys(file);
    if (!keys.open(QIODevice::ReadOnly))
        return file + " cannot be read";
    int number = 0;
    while (!keys.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(keys.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QString why = obey(line);
        if (why.isEmpty())
            continue;
        if (m_stage.evening().client(chair) && m_keyboard)
            keep(chair, "stopped");
        return QString("line %1, %2: %3").arg(number).arg(line, why);
    }
    return {};
}

QString Play::obey(const QString& line)
{
    static const QRegularExpression picking(R"re(^choose "(.*)" "(.*)"$)re");
    if (const auto picker = picking.match(line); picker.hasMatch())
        return choose(picker.captured(1), picker.captured(2));
    static const QRegularExpression form(R"re(^([a-z ]+?)(?: "(.*)"| ([^"]*))?$)re");
    const QRegularExpressionMatch match = form.match(line);
    QString word = match.captured(1), words = match.captured(2).isNull() ? match.captured(3) : match.captured(2);
    for (const QLatin1String known : {QLatin1String("others "), QLatin1String("press "), QLatin1String("picture "), QLatin1String("pictures ")})
        if (line.startsWith(known)) { // what follows these stands without quotation marks
            word = QString(known).trimmed();
            words = line.mid(known.size());
        }
    if (word == "others")
        return others(words);
    if (word == "call")
        return call(words);
    if (word == "kept")
        return until([&] { return m_stage.kept().size() == words.toUInt(); }) ? QString()
            : QString("%1 papers were kept").arg(m_stage.kept().size());
    if (!m_keyboard)
        return "the others must let the chair in first";
    if (word == "press") {
        for (const QString& key : words.split(' ', Qt::SkipEmptyParts))
            if (const QString why = press(key); !why.isEmpty())
                return why;
        return {};
    }
    if (word == "type")
        return type(words);
    if (word == "to")
        return to(words, "Tab");
    if (word == "back to")
        return to(words, "Shift+Tab");
    if (word == "expect" || word == "expect no")
        return expect(chair, words, word == "expect");
    if (word == "room" || word == "room no")
        return expect("room", words, word == "room");
    if (word == "picture" || word == "pictures") {
        ++m_pictures;
        keep(chair, words);
        if (word == "pictures")
            keep("room", words + "-room");
        return {};
    }
    return "what is that?";
}

QString Play::press(const QString& key)
{
    ++m_keys;
    return m_keyboard->press(key) ? QString() : "the key did not come";
}

QString Play::type(const QString& letters)
{
    m_keys += int(letters.size());
    return m_keyboard->type(letters) ? QString() : "the letters did not come";
}

QString Play::choose(const QString& picker, const QString& letters)
{
    QString why = to(picker, "Tab");
    if (why.isEmpty())
        why = press("Space");
    if (why.isEmpty())
        why = type(letters);
    return why.isEmpty() ? press("Return") : why;
}

QString Play::to(const QString& words, const QString& key)
{
    QQuickView& face = view(chair);
    QStringList passed;
    for (int i = 0; i < longestRing; ++i) {
        const QString now = spoken(face.activeFocusItem());
        if (now.contains(words))
            return {};
        passed << now;
        if (const QString why = press(key); !why.isEmpty())
            return why;
        face.grabWindow(); // what the key changed is laid out before the next one
    }
    passed.removeDuplicates();
    return "the keyboard does not come to it; it came to\n    " + passed.join("\n    ");
}

QString Play::expect(const std::string& seat, const QString& words, bool there)
{
    QQuickItem* const face = view(seat).contentItem();
    if (until([&] { return m_eyes.sees(face, words) == there; }, std::chrono::seconds(15)))
        return {};
    return QString(there ? "it is not among\n    " : "it is still among\n    ") + m_eyes.read(face).join("\n    ");
}

QString Play::others(const QString& commands)
{
    const std::string pause = "turn-" + std::to_string(m_turn + 1);
    const auto turn = m_turns.of.find(pause);
    if (turn == m_turns.of.end())
        return "in the sample it is not her turn again";
    ++m_turn;
    if (const QString why = m_stage.playTo(pause); !why.isEmpty())
        return why;
    QStringList hers;
    for (const std::string& command : turn->second)
        hers << QString::fromStdString(command);
    if (hers.join(' ') != commands)
        return "in the sample she now does: " + hers.join(' ');
    if (!m_keyboard) {
        QQuickView& room = view("room");
        QQuickView& face = view(chair);
        face.setPosition(room.width(), 0);
        face.requestActivate();
        m_keyboard = std::make_unique<Keyboard>(&face);
        if (!until([&] { return QGuiApplication::focusWindow() == &face; }))
            return "the chair's window does not come to the front";
        QObject::connect(&m_stage.client(chair), &client::Client::answered, &face, [this](CommandId, const wire::Did& did) {
            if (!did.refused)
                m_made = did.record;
        });
    }
    return {};
}

QString Play::call(const QString& name)
{
    if (!m_stage.client(chair).view().row(m_made))
        return "her last act made nothing";
    m_stage.evening().know(name.toStdString(), m_made);
    return {};
}

QString Play::end()
{
    const QString why = m_stage.playTo({});
    return !why.isEmpty() ? why : m_turn == m_turns.of.size() ? QString() : "there is more for her to do in the sample";
}

void Play::keep(const std::string& seat, const QString& name)
{
    QQuickView& face = view(seat);
    bool drawn = false;
    const auto swapped = QObject::connect(&face, &QQuickWindow::frameSwapped, &face, [&] { drawn = true; });
    face.update();
    if (!until([&] { return drawn; }))
        return;
    QObject::disconnect(swapped);
    face.screen()->grabWindow(face.winId()).save(QString("%1/%2-%3.png").arg(m_folder).arg(m_pictures, 2, 10, QChar('0')).arg(name));
}

} // namespace waymark::tests
