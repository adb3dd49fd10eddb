// The sample conference from 08:30 to 13:00 through the real server, and what must be true of it afterwards.
#include "journeys/evening.hpp"
#include "support/catch.hpp"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::tests;

namespace {

template <class C>
std::size_t stepOf(const pack::Script& script)
{
    for (std::size_t i = 0; i < script.steps.size(); ++i)
        if (script.steps[i].command && std::holds_alternative<C>(*script.steps[i].command))
            return i;
    FAIL("the sample has no step " << C::kind);
    return 0;
}

// What is remembered of one evening while it goes on.
struct Watched {
    std::unique_ptr<Evening> evening;
    std::map<std::string, std::size_t> whenExcluded;  // messages each seat had received by then
    std::map<std::string, std::size_t> whenReturning;
    std::map<std::string, std::size_t> whenRefused;   // the section that did not open
    std::map<std::string, std::size_t> whenSectionOver;
    bool roomNeutralWhenRefused = false;
    std::string why;
};

std::map<std::string, std::size_t> counts(const Evening& evening)
{
    std::map<std::string, std::size_t> result;
    for (const auto& [seat, messages] : evening.received())
        result[seat] = messages.size();
    return result;
}

// The undisturbed evening: played once, looked at by every test below.
const Watched& undisturbed()
{
    static const Watched watched = [] {
        Watched w;
        const pack::Script& script = sampleScript();
        const std::size_t excluded = stepOf<Exclude>(script);
        const std::size_t returning = stepOf<EndExclusion>(script);
        const std::size_t refused = stepOf<OpenSection>(script);
        const std::size_t over = stepOf<EndSection>(script);
        w.evening = std::make_unique<Evening>(script);
        w.evening->onStep = [&](std::size_t step, Evening& evening) {
            if (step == excluded + 1)
                w.whenExcluded = counts(evening);
            if (step == returning)
                w.whenReturning = counts(evening);
            if (step == refused)
                w.whenRefused = counts(evening);
            if (step == refused + 1)
                w.roomNeutralWhenRefused = evening.client("room")->view().isLobby();
            if (step == over + 1)
                w.whenSectionOver = counts(evening);
        };
        w.why = w.evening->run().toStdString();
        w.evening->onStep = {};
        return w;
    }();
    INFO(watched.why);
    REQUIRE(watched.why.empty());
    return watched;
}

QByteArray tool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

// Everything that can be read out of a paper, as one text in which a phrase is found however it was broken.
QString readable(const std::string& name, const QByteArray& bytes)
{
    QString text;
    if (name.ends_with(".html")) {
        text = QString::fromUtf8(bytes).replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    } else {
        QTemporaryDir folder;
        const QString file = folder.filePath("paper.pdf");
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        text = QString::fromUtf8(tool("pdftotext", {file, "-"}));
        text += QString::fromLatin1(tool("qpdf", {"--qdf", "--object-streams=disable", file, "-"}));
    }
    return text.simplified();
}

QStringList seatsOf(const Evening& evening, PersonId person)
{
    QStringList seats;
    for (const pack::SeatWish& wish : evening.script().prepared.seats)
        if (wish.person == person)
            seats << QString::fromStdString(wish.key);
    return seats;
}

bool anyContains(const std::vector<std::string>& messages, const std::string& phrase)
{
    return std::any_of(messages.begin(), messages.end(),
                       [&](const std::string& text) { return text.find(phrase) != std::string::npos; });
}

// A paper with what may differ between two plays made alike.
QByteArray masked(QByteArray html)
{
    static const QRegularExpression time(R"(\b\d\d:\d\d\b)");
    return QString::fromUtf8(html).replace(time, "--:--").toUtf8();
}

std::string textOf(const Command& command)
{
    if (const auto* note = std::get_if<AddNote>(&command))
        return note->text;
    if (const auto* point = std::get_if<AddPoint>(&command))
        return point->text;
    return {};
}

} // namespace

TEST_CASE("the whole sample conference goes through the real server")
{
    const Evening& evening = *undisturbed().evening;
    CHECK(evening.acknowledged() > 250);
    CHECK(evening.papers().size() >= 16);
    // For whoever wants to look at them: WAYMARK_KEEP=folder.
    if (const QString keep = qEnvironmentVariable("WAYMARK_KEEP"); !keep.isEmpty())
        for (const auto& [name, bytes] : evening.papers()) {
            QFile file(keep + "/" + QString::fromStdString(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
}

TEST_CASE("no planted phrase stands in any byte of the data folder")
{
    const Evening& evening = *undisturbed().evening;
    int files = 0;
    QDirIterator it(evening.data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const pack::Planted& planted : evening.script().prepared.planted) {
            INFO(file.fileName().toStdString() << ": " << planted.phrase);
            CHECK_FALSE(bytes.contains(QByteArray::fromStdString(planted.phrase)));
        }
    }
    CHECK(files >= 3);
}

TEST_CASE("nobody's paper holds a phrase withheld from them, and the papers of others do")
{
    const Evening& evening = *undisturbed().evening;
    std::map<std::string, QString> papers;
    for (const auto& [name, bytes] : evening.papers())
        papers[name] = readable(name, bytes);
    const auto& prepared = evening.script().prepared;
    std::map<std::string, int> held;
    REQUIRE(prepared.planted.size() >= 6);
    for (const pack::Planted& planted : prepared.planted) {
        INFO(planted.phrase);
        const QString phrase = QString::fromStdString(planted.phrase);
        for (const PersonId person : planted.withheldFrom)
            for (const char* form : {".html", ".pdf"}) {
                const auto paper = papers.find(prepared.names.keyOf(person) + form);
                if (paper == papers.end())
                    continue;
                INFO(paper->first);
                CHECK_FALSE(paper->second.contains(phrase, Qt::CaseInsensitive));
            }
        for (const std::string form : {".html", ".pdf"})
            held[form] += std::any_of(papers.begin(), papers.end(), [&](const auto& paper) {
                return paper.first.ends_with(form) && paper.second.contains(phrase);
            });
    }
    // The search finds what is there: most of the phrases stand in a paper of somebody who may have them.
    CHECK(held[".html"] >= 6);
    CHECK(held[".pdf"] >= 6);
}

TEST_CASE("no client receives a phrase withheld from its person over the socket, during the whole play")
{
    const Evening& evening = *undisturbed().evening;
    int looked = 0;
    for (const pack::Planted& planted : evening.script().prepared.planted) {
        INFO(planted.phrase);
        for (const PersonId person : planted.withheldFrom)
            for (const QString& seat : seatsOf(evening, person)) {
                INFO(seat.toStdString());
                const auto found = evening.received().find(seat.toStdString());
                if (found == evening.received().end())
                    continue;
                ++looked;
                CHECK_FALSE(anyContains(found->second, planted.phrase));
            }
        if (planted.withheldFromRoom)
            CHECK_FALSE(anyContains(evening.received().at("room"), planted.phrase));
        CHECK(anyContains(evening.received().at("priya"), planted.phrase));
    }
    CHECK(looked > 0);
}

TEST_CASE("from the acknowledgement of the exclusion to his return the excluded father and his brother receive no content")
{
    const Watched& w = undisturbed();
    for (const std::string seat : {"mark", "dean"}) {
        INFO(seat);
        const auto& messages = w.evening->received().at(seat);
        const std::size_t from = w.whenExcluded.at(seat);
        const std::size_t to = w.whenReturning.at(seat);
        REQUIRE(from > 0);
        // The cut itself came before the acknowledgement.
        CHECK(messages[from - 1].find("\"lobby\":true") != std::string::npos);
        for (std::size_t i = from; i < to; ++i)
            CHECK(messages[i].find("\"put\"") == std::string::npos);
        CHECK(to == from);
    }
}

TEST_CASE("the excluded father's record holds what he heard before and after, and nothing between")
{
    const Evening& evening = *undisturbed().evening;
    const QString paper = readable("mark.html", evening.papers().at("mark.html"));
    const pack::Script& script = evening.script();
    const std::size_t out = stepOf<Exclude>(script);
    const std::size_t back = stepOf<EndExclusion>(script);
    int before = 0;
    int between = 0;
    for (std::size_t i = 0; i < back; ++i) {
        const auto& command = script.steps[i].command;
        const std::string text = command ? textOf(*command) : std::string();
        if (text.empty() || !script.steps[i].refused.empty())
            continue;
        const auto* note = std::get_if<AddNote>(&*command);
        const bool forAll = !note || note->width == Width::everyone;
        INFO("line " << script.steps[i].line << ": " << text);
        ++(i < out ? before : between);
        CHECK(paper.contains(QString::fromStdString(text).simplified().toHtmlEscaped().replace("&#39;", "'").replace("&quot;", "\"")) ==
              (i < out && forAll));
    }
    CHECK(before > 2);
    CHECK(between > 0);
}

TEST_CASE("the confidential section does not start while the mother is marked in the room, and says so")
{
    const Watched& w = undisturbed();
    const pack::Script& script = w.evening->script();
    const pack::Step& refused = script.steps[stepOf<OpenSection>(script)];
    CHECK(refused.refused == "people-in-the-way"); // the play itself fails where the server answers otherwise
    const auto& heard = w.evening->received().at("priya");
    CHECK(std::any_of(heard.begin(), heard.end(), [](const std::string& text) {
        return text.find("people-in-the-way") != std::string::npos &&
               text.find("Hannah Reed is still in the room") != std::string::npos;
    }));
    CHECK(w.roomNeutralWhenRefused);
    // The other part's clients receive nothing from the attempt to the end of the section.
    for (const std::string seat : {"mark", "dean"})
        CHECK(w.whenRefused.at(seat) == w.whenSectionOver.at(seat));
}

TEST_CASE("a dissent by an absent professional, by the parent, or after closing is refused with its reason")
{
    const Watched& w = undisturbed();
    std::set<std::string> reasons;
    for (const pack::Step& step : w.evening->script().steps)
        if (step.command && std::holds_alternative<RaiseDissent>(*step.command) && !step.refused.empty()) {
            reasons.insert(step.refused);
            const auto& heard = w.evening->received().at(step.who);
            CHECK(anyContains(heard, "\"code\":\"" + step.refused + "\",\"say\":\""));
        }
    CHECK(reasons == std::set<std::string>{"did-not-attend", "not-entitled", "closed"});
}

TEST_CASE("a server killed at three points loses nothing acknowledged, doubles nothing, and the papers are the same")
{
    const Evening& calm = *undisturbed().evening;
    const pack::Script& script = sampleScript();
    Evening evening(script);
    evening.killBefore = {stepOf<Exclude>(script) + 2};
    evening.killDuring = {stepOf<PutUp>(script), stepOf<Declare>(script)};
    const QString why = evening.run();
    INFO(why.toStdString());
    REQUIRE(why.isEmpty());
    CHECK(evening.kills() == 3);
    CHECK(evening.acknowledged() == calm.acknowledged());
    REQUIRE(evening.papers().size() == calm.papers().size());
    for (const auto& [name, bytes] : calm.papers())
        if (name.ends_with(".html")) {
            INFO(name);
            CHECK(masked(evening.papers().at(name)) == masked(bytes));
        }
}
