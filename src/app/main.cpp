// waymark: the client's program. Composition only.
//   waymark demo [--headless] [--script FILE] [--out FOLDER]     plays the sample conference
//   waymark join CARD                                            joins a conference with the card of one seat
//   waymark --gallery [--out FOLDER]                             shows every control; with --out, leaves pictures of them
#include "app/demo.hpp"
#include "app/gallery.hpp"
#include "app/languages.hpp"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_MinutesPlugin)

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

int join(const QString& text)
{
    const auto card = client::Card::read(text);
    if (!card)
        return stop(2, QString::fromStdString(card.failure().say));
    client::Client client(*card);
    const auto save = [](PersonId person, wire::PaperForm form, const QByteArray& bytes) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QFile file(folder + "/record-" + QString::fromStdString(wire::text(person)).left(8) +
                   (form == wire::PaperForm::html ? ".html" : ".pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            stop(0, "the paper could not be kept in " + folder);
    };
    app::SeatWindow window(client, save, false);
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
    choosePlatform(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("waymark");
    QCommandLineParser options;
    options.setApplicationDescription("Waymark runs a child protection conference live.");
    options.addHelpOption();
    options.addPositionalArgument("demo | join", "play the sample conference, or join one", "demo | join CARD");
    options.addOption({"headless", "Play fast, without windows, and save pictures."});
    options.addOption({"script", "The script to play.", "file", WAYMARK_SAMPLE});
    options.addOption({"out", "Where pictures and papers go.", "folder", "build/demo"});
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
        return join(words[1]);
    return stop(2, "say what to do: waymark demo, or waymark join CARD");
}
