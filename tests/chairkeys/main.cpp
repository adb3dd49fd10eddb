// chair_by_keys FOLDER KEYS…: the chair runs the sample conference from her keyboard, as the files KEYS say one after the
// other (play.hpp), and what she sees on the way is kept in FOLDER. Everybody else is at a seat of their own.
// WAYMARK_FROM=10:26: up to that time of the sample the script does her part too, for whoever writes such a file.
#include "chairkeys/play.hpp"

#include <cstdio>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::optional<Moment> startOfKeys(const pack::Script& script)
{
    const QTime time = QTime::fromString(qEnvironmentVariable("WAYMARK_FROM"), "HH:mm");
    if (!time.isValid())
        return std::nullopt;
    const Moment first = *script.steps.front().at; // 08:30
    return first + std::chrono::minutes(QTime(8, 30).secsTo(time) / 60);
}

} // namespace

int main(int argc, char** argv)
{
    needWindows();
    if (argc < 3) {
        std::fprintf(stderr, "chair_by_keys FOLDER KEYS…\n");
        return 2;
    }
    const pack::Script& sample = sampleScript();
    const Turns turns = without("priya", sample, startOfKeys(sample));
    Stage stage(turns.script);
    Play play(stage, turns, argv[1]);
    QString why;
    for (int i = 2; i < argc && why.isEmpty(); ++i)
        if (why = play.run(argv[i]); !why.isEmpty())
            why = QString(argv[i]) + ':' + why;
    if (why.isEmpty())
        why = play.end();
    std::printf("%d keys were pressed; pictures are in %s\n", play.keys(), argv[1]);
    if (!why.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(why));
    return why.isEmpty() ? 0 : 1;
}
