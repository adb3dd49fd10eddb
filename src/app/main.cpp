// waymark: the client's program. Composition only.
//   waymark                                                      opens the home page: run a conference here, join, rehearse
//   waymark host --data DIR [--copy DIR] [--listen ADDR:PORT] [--new-from PACK]      the same, said beforehand
//   waymark demo [--headless] [--script FILE] [--out FOLDER]     plays the sample conference
//   waymark join CARD                                            joins a conference with the card of one seat
//   waymark --gallery [--out FOLDER]                             shows every control; with --out, leaves pictures of them
#include "app/demo.hpp"
#include "app/gallery.hpp"
#include "app/home_window.hpp"
#include "app/languages.hpp"
#include "host/places.hpp"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHostAddress>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_MinutesPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_HomePlugin)

using namespace waymark;

namespace {

int stop(int status, const QString& say)
{
    std::fprintf(stderr, "waymark: %s\n", say.toUtf8().constData());
    return status;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Before the application object: how it will draw.
void choosePlatform(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    const auto asks = [&](const char* word) { return std::any_of(argv + 1, argv + argc, [&](const char* a) { return !qstrcmp(a, word); }); };
    if (asks("--headless") || (asks("--gallery") && asks("--out")) || !hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

int demo(const QCommandLineParser& options)
{
    const auto script = pack::loadScript(options.value("script").toStdString());
    if (!script)
        return stop(5, QString::fromStdString(script.failure().say));
    app::DemoTask task{options.value("script"), QFileInfo(options.value("out")).absoluteFilePath(),
                       options.isSet("headless") || !hasDisplay()};
    if (task.headless && !options.isSet("headless"))
        std::printf("There is no display here, so the demo plays by itself and saves pictures.\n");
    app::Demo demo(*script, std::move(task));
    QObject::connect(&demo, &app::Demo::ended, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&demo, &app::Demo::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void keepInDocuments(PersonId person, wire::PaperForm form, const QByteArray& bytes)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFile file(folder + "/record-" + QString::fromStdString(wire::text(person)).left(8) +
               (form == wire::PaperForm::html ? ".html" : ".pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop(0, "the paper could not be kept in " + folder);
}

// "192.168.1.20:8443"
std::optional<host::Plan> readPlan(const QCommandLineParser& options)
{
    host::Plan plan;
    plan.rehearsal = false;
    plan.copy = options.value("copy");
    const QString where = options.value("listen");
    const qsizetype colon = where.lastIndexOf(':');
    bool isPort = false;
    plan.address = where.left(colon).remove('[').remove(']');
    plan.port = where.mid(colon + 1).toUShort(&isPort);
    if (colon < 1 || !isPort || QHostAddress(plan.address).isNull())
        return {};
    return plan;
}

// The home page; with `host`, what the command line says stands in it already, and with a passphrase on standard input
// it begins by itself.
int home(const QCommandLineParser& options, bool hosts)
{
    QVariantMap asked;
    std::optional<host::Plan> plan;
    if (hosts) {
        if (options.value("data").isEmpty())
            return stop(2, "say which folder: waymark host --data DIR");
        plan = readPlan(options);
        if (!plan)
            return stop(2, "'" + options.value("listen") + "' is no address and port, such as 192.168.1.20:8443");
        asked = {{"folder", QFileInfo(options.value("data")).absoluteFilePath()}, {"address", plan->address},
                 {"port", QString::number(plan->port)}, {"pack", options.value("new-from")}};
        if (!plan->copy.isEmpty())
            asked["copy"] = plan->copy = QFileInfo(plan->copy).absoluteFilePath();
    }
    host::Home home({QCoreApplication::applicationDirPath() + "/waymark-server", host::conferencesFolder(), WAYMARK_SAMPLE_PACK},
                    asked);
    app::HomeWindow window(home, keepInDocuments, !hasDisplay());
    if (hosts && isatty(STDIN_FILENO) == 0) {
        QObject::connect(&home, &host::Home::begun, qApp, [&home] {
            std::printf("hosting %s\n", home.address().toUtf8().constData());
            std::fflush(stdout);
        });
        QObject::connect(&home, &host::Home::problemsChanged, qApp, [&home] {
            if (!home.problems().isEmpty())
                QCoreApplication::exit(stop(3, home.problems().join(' ')));
        });
        home.begin({asked["folder"].toString(), host::readSecret(STDIN_FILENO), *plan, options.value("new-from")});
    }
    window.show();
    return QCoreApplication::exec();
}

// Which screen a room seat takes. None: there is no such screen, and it has been said.
std::optional<app::RoomPlace> roomPlace(const QCommandLineParser& options)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    QStringList names;
    for (const QScreen* screen : screens)
        names.append(screen->name());
    const int primary = static_cast<int>(screens.indexOf(QGuiApplication::primaryScreen()));
    const auto chosen = app::chooseScreen(names, primary, options.value("screen"));
    if (!chosen) {
        stop(2, "there is no screen '" + options.value("screen") + "'; there are " + names.join(", "));
        return std::nullopt;
    }
    return app::RoomPlace{screens.value(*chosen), options.isSet("windowed")};
}

int join(const QString& text, const QCommandLineParser& options)
{
    const auto place = roomPlace(options);
    if (!place)
        return 2;
    const auto card = client::Card::read(text);
    if (!card)
        return stop(2, QString::fromStdString(card.failure().say));
    client::Client client(*card);
    app::SeatWindow window(client, keepInDocuments, false, *place);
    QObject::connect(&client, &client::Client::linkChanged, qApp, [](client::Client::State state) {
        if (state == client::Client::State::turnedAway)
            QCoreApplication::exit(4);
    });
    QObject::connect(&client, &client::Client::refused, qApp,
                     [](const Refusal& refusal) { stop(4, QString::fromStdString(refusal.say + " [" + refusal.code + "]")); });
    // Nothing is on the screen before the server has answered; whoever waits is told why, once.
    QObject::connect(&client, &client::Client::troubled, qApp,
                     [](const Failure& failure) { stop(0, QString::fromStdString(failure.say)); });
    QTimer::singleShot(5000, &client, [&client] {
        if (client.state() == client::Client::State::joining)
            stop(0, QString("no server answers at %1:%2; still trying. Is it running, and is this device on the same network?")
                        .arg(client.card().host)
                        .arg(client.card().port));
    });
    client.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    host::forbidDumps(); // before the first word of a conference is in memory
    choosePlatform(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("waymark");
    QCommandLineParser options;
    options.setApplicationDescription("Waymark runs a child protection conference live.");
    options.addHelpOption();
    options.addPositionalArgument("task",
                                  "nothing: the home page, where a conference is run on this laptop, joined or rehearsed.\n"
                                  "host: the same for the conference in --data; the passphrase is asked for, or is the first "
                                  "line of standard input where that is a pipe.\n"
                                  "join CARD: one seat, with what stands on its card.\n"
                                  "demo: plays the sample conference.",
                                  "[host | join CARD | demo]");
    options.addOption({"data", "host: the folder of the conference, encrypted.", "folder"});
    options.addOption({"copy", "host: a second folder, where an encrypted copy is kept current.", "folder"});
    options.addOption({"listen", "host: where other devices reach it.", "address:port", "127.0.0.1:0"});
    options.addOption({"new-from", "host: make the conference in --data from this pack first.", "pack", ""});
    options.addOption({"headless", "Play fast, without windows, and save pictures."});
    options.addOption({"script", "The script to play.", "file", WAYMARK_SAMPLE});
    options.addOption({"out", "Where pictures and papers go.", "folder", "build/demo"});
    options.addOption({"screen", "join, a room screen: the screen to fill, by name or number from 1; without it the one that is "
                                 "not the primary one. Ctrl+F11 leaves full screen.", "name"});
    options.addOption({"windowed", "join, a room screen: in a window, to try it."});
    options.addOption({"gallery", "Show every control of the program on a page of its own."});
    options.addOption({"language", "The language to speak: en, cy, or pseudo for tests.", "code", "en"});
    options.process(application);
    app::Languages languages;
    if (!languages.speak(options.value("language")))
        return stop(2, "there is no language '" + options.value("language") + "'; there are " + app::Languages::known().join(", "));
    if (options.isSet("gallery") && (options.isSet("out") || !hasDisplay()))
        return app::pictureGallery(languages, options.isSet("out") ? options.value("out") : "build/gallery");
    if (options.isSet("gallery"))
        return app::showGallery(languages);
    const QStringList words = options.positionalArguments();
    if (words == QStringList{"demo"})
        return demo(options);
    if (words.size() == 2 && words[0] == "join")
        return join(words[1], options);
    if (words.size() == 1 && words[0].startsWith("waymark:")) // a card opened as a link
        return join(words[0], options);
    if (words == QStringList{"host"})
        return home(options, true);
    if (!words.isEmpty())
        return stop(2, "'" + words.join(' ') + "' is not known; waymark --help says what is");
    if (!hasDisplay())
        return stop(2, "there is no display here; waymark --help says what else can be done");
    return home(options, false);
}
