// chair_by_keys KEYS FOLDER: the chair runs a conference from her keyboard, as KEYS says (play.hpp), and what she sees
// on the way is kept in FOLDER. Everybody else is at a seat of their own and does what others.toml, beside KEYS, says.
#include "chairkeys/play.hpp"

#include <QFileInfo>

#include <cstdio>

using namespace waymark;
using namespace waymark::tests;

int main(int argc, char** argv)
{
    needWindows();
    if (argc != 3) {
        std::fprintf(stderr, "chair_by_keys KEYS FOLDER\n");
        return 2;
    }
    const QString keys = argv[1];
    const auto script = pack::loadScript((QFileInfo(keys).path() + "/others.toml").toStdString());
    if (!script) {
        std::fprintf(stderr, "%s\n", script.failure().say.c_str());
        return 1;
    }
    Stage stage(*script);
    Play play(stage, argv[2]);
    const QString why = play.run(keys);
    std::printf("%d keys were pressed; pictures are in %s\n", play.keys(), argv[2]);
    if (why.isEmpty())
        return 0;
    std::fprintf(stderr, "%s:%s\n", argv[1], qPrintable(why));
    return 1;
}
