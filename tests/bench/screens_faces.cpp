#include "bench/screens.hpp"

#include <QProcess>

namespace waymark::bench {
namespace {

using tests::Stage;

constexpr const char* seats[][2] = {{"room", "room"}, {"chair", "priya"}, {"tablet", "hannah"}, {"minutes", "elin"}};
constexpr const char* lateMoment = "room-plan"; // most of the sample has been said

bool isUpdate(const std::string& message)
{
    const auto read = wire::readFromServer(message);
    const auto* known = std::get_if<wire::FromServer>(&read);
    return known && std::holds_alternative<wire::Update>(*known);
}

std::vector<std::string> updates(const std::vector<std::string>& messages, std::size_t from = 0)
{
    std::vector<std::string> found;
    std::copy_if(messages.begin() + std::ptrdiff_t(from), messages.end(), std::back_inserter(found), isUpdate);
    return found;
}

// Both offices look at the room, as their faces do.
void watchRoom(Stage& stage)
{
    stage.evening().onStep = [](std::size_t, tests::Evening& evening) {
        for (const char* office : {"priya", "elin"})
            if (client::Client* client = evening.client(office); client && client->seat())
                client->watchRoom(true);
    };
}

void play(Stage& stage, const std::string& to)
{
    if (const QString why = stage.playTo(to); !why.isEmpty())
        qFatal("%s", qPrintable(why));
}

std::size_t stepOf(const std::string& picture)
{
    const auto& steps = tests::sampleScript().steps;
    return std::size_t(std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.picture == picture; }) -
                       steps.begin());
}

// A measured process: what it says, line by line.
class Measured {
public:
    Measured(const QString& program, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_began = now();
        m_process.start(program, arguments);
    }
    ~Measured()
    {
        m_process.kill(); // what it says while it ends is not measured
        m_process.waitForFinished();
    }
    // The next line that begins so; what it says behind that.
    QByteArray hear(const QByteArray& word)
    {
        QByteArray line;
        const bool came = tests::until([&] {
            while (m_process.canReadLine())
                if (line = m_process.readLine().trimmed(); line.startsWith(word))
                    return true;
            return m_process.state() == QProcess::NotRunning;
        });
        if (!came || !line.startsWith(word))
            qFatal("a measured process does not say \"%s\"", word.constData());
        return line.mid(word.size()).trimmed();
    }
    double firstFrame() { return hear("frame").toDouble() - m_began; }
    // RSS and PSS in MiB.
    std::pair<double, double> memory()
    {
        m_process.write("memory\n");
        const QList<QByteArray> both = hear("memory").split(' ');
        return {both.value(0).toDouble() / 1024, both.value(1).toDouble() / 1024};
    }

private:
    QProcess m_process;
    double m_began = 0;
};

QStringList sizeFor(const std::string& face)
{
    return face == "room" ? QStringList{"1920", "1080"} : QStringList{"1440", "900"};
}

} // namespace

std::vector<Recorded> record()
{
    std::vector<Recorded> faces;
    Stage whole;
    watchRoom(whole);
    play(whole, {});
    for (const auto& [face, seat] : seats)
        faces.push_back({face, {*whole.client(seat).seat(), updates(whole.evening().received().at(seat))}, {}});

    // The server is killed and comes back, so that each seat is told everything anew.
    Stage late;
    watchRoom(late);
    const std::size_t killed = stepOf(lateMoment);
    late.evening().killBefore = {killed};
    std::map<std::string, std::size_t> before;
    late.evening().onStep = [&, watch = late.evening().onStep](std::size_t step, tests::Evening& evening) {
        watch(step, evening);
        if (step == killed)
            for (const auto& [seat, messages] : evening.received())
                before[seat] = messages.size();
    };
    play(late, lateMoment);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const char* seat = seats[i][1];
        faces[i].late = {faces[i].whole.seat, updates(late.evening().received().at(seat), before[seat])};
    }
    return faces;
}

void starting(const std::vector<Recorded>& faces, int times)
{
    std::printf("\nFrom the start of the process to the first useful frame, late in the sample\n");
    ReplayHall hall;
    double floor = 0;
    const auto measure = [&](const std::string& what, const std::function<double()>& once) {
        Times all;
        for (int i = 0; i < times; ++i)
            all.add(once());
        all.print(what.c_str());
        return all.percentile(50);
    };
    floor = measure("floor: an empty window", [] { return Measured(WAYMARK_BIN_DIR "/bench_empty", sizeFor("chair")).firstFrame(); });
    for (const Recorded& face : faces) {
        const double took = measure(face.face, [&] {
            return Measured(WAYMARK_BIN_DIR "/bench_face", {hall.card(face.late, true)}).firstFrame();
        });
        std::printf("  ratio of the p50s: %.1f\n", took / floor);
    }
}

void memory(const std::vector<Recorded>& faces)
{
    std::printf("\nMemory of each face when the whole sample has gone through it\n");
    const auto print = [](const std::string& what, std::pair<double, double> used, std::pair<double, double> floor) {
        std::printf("  %-40s RSS %7.1f MiB   PSS %7.1f MiB   above the floor %7.1f MiB   ratio %.1f\n", what.c_str(), used.first,
                    used.second, used.second - floor.second, used.second / floor.second);
    };
    ReplayHall hall;
    for (const Recorded& face : faces) {
        Measured empty(WAYMARK_BIN_DIR "/bench_empty", sizeFor(face.face));
        (void)empty.firstFrame();
        const auto floor = empty.memory();
        Measured measured(WAYMARK_BIN_DIR "/bench_face", {hall.card(face.whole, false)});
        do
            measured.hear("took");
        while (hall.next());
        print("floor: an empty window as large", floor, floor);
        print(face.face + ", " + std::to_string(face.whole.messages.size()) + " messages", measured.memory(), floor);
    }
}

} // namespace waymark::bench
