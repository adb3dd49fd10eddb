// One face in a process of its own, put together as `waymark join` does it, to be measured from outside.
//   bench_face CARD
#include "bench/measured.hpp"
#include "stage/stage.hpp"

#include <QGuiApplication>

using namespace waymark;

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    QGuiApplication application(argc, argv);
    const auto card = client::Card::read(argc > 1 ? argv[1] : "");
    if (!card)
        return 2;
    client::Client client(*card);
    app::SeatWindow window(client, app::Save{}, true);
    bench::answerInput(&window);

    // Each message is answered when it has been drawn, so that whoever sends them goes at the face's own pace.
    bool owes = false;
    client.onReceived([&](const std::string&) {
        owes = true;
        if (window.view())
            window.view()->update();
    });
    QObject::connect(&window, &app::SeatWindow::opened, &window, [&] {
        bench::sayFirstFrame(window.view(), [&] { return !client.view().isLobby() && !client.view().isEmpty(); });
        QObject::connect(window.view(), &QQuickWindow::frameSwapped, &window, [&] {
            if (std::exchange(owes, false))
                bench::say("took");
        });
    });
    client.start();
    return QCoreApplication::exec();
}
