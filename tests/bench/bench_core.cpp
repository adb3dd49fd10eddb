// How long the core takes: folding many events, and the views of many seats after one event. Each figure stands beside a
// floor measured in the same run: copying the same bytes once.
//
//   bench_core [events] [seats]      100,000 events and 1,000 seats if nothing is said
#include "conference/codec.hpp"
#include "support/family.hpp"

#include <chrono>
#include <cstdio>
#include <cstring>

using namespace waymark;
using namespace waymark::tests;

namespace {

using Clock = std::chrono::steady_clock;

template <class F>
double milliseconds(F&& f)
{
    const auto began = Clock::now();
    f();
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

// The best of a few: what the machine can do when nothing disturbs it.
template <class F>
double best(int times, F&& f)
{
    double least = 1e300;
    for (int i = 0; i < times; ++i)
        least = std::min(least, milliseconds(f));
    return least;
}

std::vector<std::uint8_t> sink;

double copying(const std::vector<std::uint8_t>& bytes)
{
    sink.resize(bytes.size());
    return best(5, [&] { std::memcpy(sink.data(), bytes.data(), bytes.size()); });
}

// A meeting that goes on and on: notes, points, lines of the plan changed, marks, items.
Table longMeeting(std::size_t events)
{
    Table t = partA();
    RecordId line = t.must("elin", action("See Ellie weekly", "ellie", "Tom", "Fri"));
    for (int i = 0; t.events().size() < events; ++i) {
        t.now += std::chrono::seconds(5);
        switch (i % 8) {
        case 0:
            t.must("priya", point("Ellie is at school every day " + std::to_string(i), "ellie"));
            break;
        case 1:
            t.must("elin", MarkPresence{who("karen"), i % 16 == 1 ? Where::out : Where::in});
            break;
        case 2:
            line = t.must("priya", ChangePlanLine{line, "See Ellie weekly " + std::to_string(i), "Tom", "Fri", ""});
            break;
        case 3:
            t.must("priya", GoTo{item(i % 16 == 3 ? "a2" : "a1")});
            break;
        default:
            t.must("elin", note("Joan said that the children sleep in her sewing room every Friday. " + std::to_string(i)));
        }
    }
    return t;
}

void report(const char* what, double took, double floor, std::size_t bytes)
{
    std::printf("%-44s %10.2f ms   floor %8.3f ms (copying %.1f MB)   ratio %.0f\n", what, took, floor,
                static_cast<double>(bytes) / 1e6, took / floor);
}

// The meeting's events, and further lines of the record until there are so many.
std::vector<Event> grown(const Table& t, std::size_t events)
{
    std::vector<Event> all = t.events();
    const auto* pattern = t.conference.any<Note>();
    while (all.size() < events) {
        Note note = *pattern;
        note.head.id = named<RecordId>("line " + std::to_string(all.size()));
        note.head.line = LineId{note.head.id.bytes};
        note.text += std::to_string(all.size());
        all.push_back({note.head.circle, Put{std::move(note)}});
    }
    return all;
}

void folding(const std::vector<Event>& events)
{
    std::vector<std::pair<CircleId, Bytes>> stored;
    std::vector<std::uint8_t> all;
    for (const Event& event : events) {
        stored.emplace_back(event.circle, encode(event));
        all.insert(all.end(), stored.back().second.begin(), stored.back().second.end());
    }
    const double floor = copying(all);
    const auto fold = [&] {
        Conference conference;
        for (const auto& [circle, bytes] : stored) {
            const auto event = decode(circle, bytes);
            if (!event || !rules::apply(conference, *event))
                std::abort();
        }
    };
    report(("folding " + std::to_string(stored.size()) + " events").c_str(), best(3, fold), floor, all.size());
}

void viewing(Table& t, std::size_t seats)
{
    const std::vector<std::string> names = professionals();
    for (std::size_t i = 0; i < seats; ++i)
        t.seat("seat " + std::to_string(i), Face::tablet, who(names[i % names.size()]), Standing::professional);
    t.tell();
    t.must("elin", note("One line more."));
    std::vector<std::uint8_t> sent;
    const double took = milliseconds([&] { t.tell(); });
    for (const std::string& name : t.seats())
        sent.insert(sent.end(), t.told(name).back().begin(), t.told(name).back().end());
    report(("views of " + std::to_string(seats) + " seats after one event").c_str(), took, copying(sent), sent.size());
}

std::size_t numberOr(int argc, char** argv, int at, std::size_t usual)
{
    return argc > at ? std::strtoull(argv[at], nullptr, 10) : usual;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t events = numberOr(argc, argv, 1, 100'000), seats = numberOr(argc, argv, 2, 1'000);
    Table evening = longMeeting(600); // the sample has about as many
    std::printf("an evening of %zu events, %zu records\n", evening.events().size(), evening.conference.records().size());
    viewing(evening, seats);
    folding(grown(evening, events / 10));
    folding(grown(evening, events));
}
