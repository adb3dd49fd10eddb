// How the screens keep their promises: covering the room, starting, drawing while everybody drafts, memory. Real server,
// real TLS, an encrypted file on disk, the program's own windows. Each figure stands beside a floor of the same run: the
// same with an empty Qt Quick window. The server is another process; the chair's and the room screen's windows and all
// clients share one thread here, which is more than one laptop has to do.
//
//   bench_screens [presses] [seconds] [starts]      300, 10 and 5 if nothing is said
#include "bench/screens.hpp"

#include <QGuiApplication>
#include <QQuickWindow>

using namespace waymark;

namespace {

int numberOr(int argc, char** argv, int at, int usual)
{
    return argc > at ? std::atoi(argv[at]) : usual;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    tests::needWindows();
    std::printf("screens on %s, scene graph %s\n", qPrintable(QGuiApplication::platformName()),
                qPrintable(QQuickWindow::sceneGraphBackend()));
    {
        tests::Stage stage;
        const QString why = stage.playTo("room-columns");
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
        bench::cover(stage, numberOr(argc, argv, 1, 300));
        bench::drafting(stage, std::chrono::seconds(numberOr(argc, argv, 2, 10)));
    }
    const auto faces = bench::record();
    bench::starting(faces, numberOr(argc, argv, 3, 5));
    bench::memory(faces);
}
