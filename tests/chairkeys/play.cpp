#include "chairkeys/play.hpp"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>

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

Play::Play(Stage& stage, QString folder) : m_stage(stage), m_folder(std::move(folder))
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
    static const QRegularExpression form(R"re(^([a-z ]+?)(?: "(.*)"| ([^"]*))?$)re");
    const QRegularExpressionMatch match = form.match(line);
    QString word = match.captured(1), words = match.captured(2).isNull() ? match.captured(3) : match.captured(2);
    for (const QLatin1String known : {QLatin1String("press "), QLatin1String("picture "), QLatin1String("pictures ")})
        if (line.startsWith(known)) { // what follows these stands without quotation marks
            word = QString(known).trimmed();
            words = line.mid(known.size());
        }
    if (word == "others")
        return others(words);
    if (!m_keyboard)
        return "the others must let the chair in first";
    if (word == "press") {
        for (const QString& key : words.split(' ', Qt::SkipEmptyParts))
            if (const QString why = press(key); !why.isEmpty())
                return why;
        return {};
    }
    if (word == "type") {
        m_keys += int(words.size());
        return m_keyboard->type(words) ? QString() : "the letters did not come";
    }
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

QString Play::others(const QString& name)
{
    if (const QString why = m_stage.playTo(name.toStdString()); !why.isEmpty())
        return why;
    if (!m_keyboard && m_stage.evening().client(chair)) {
        QQuickView& room = view("room");
        QQuickView& face = view(chair);
        face.setPosition(room.width(), 0);
        face.requestActivate();
        m_keyboard = std::make_unique<Keyboard>(&face);
        if (!until([&] { return QGuiApplication::focusWindow() == &face; }))
            return "the chair's window does not come to the front";
    }
    return {};
}

void Play::keep(const std::string& seat, const QString& name)
{
    view(seat).grabWindow().save(QString("%1/%2-%3.png").arg(m_folder).arg(m_pictures, 2, 10, QChar('0')).arg(name));
}

} // namespace waymark::tests
