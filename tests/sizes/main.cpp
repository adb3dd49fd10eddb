// Runs every tst_*.qml of this folder: the chair's console with the sample conference behind it, at every size of text. The
// sample stands still at its own pictures, and at a few moments more that no picture is taken of.
#include "faces/setup.hpp"
#include "sizes/reading.hpp"

#include <QtQuickTest/quicktest.h>

namespace waymark::tests {
namespace {

pack::Step stillAt(const std::string& moment)
{
    pack::Step step;
    step.picture = moment;
    step.of = {"priya"};
    return step;
}

// "prepared": the chair's laptop has joined and nothing has begun. "begun-1", "begun-2" and so on: a part has just come in.
// "left-1" and so on: a part has just ended and its people are still in the building.
pack::Script withMomentsMore()
{
    pack::Script script = sampleScript();
    std::vector<pack::Step> steps;
    int begun = 0;
    int ended = 0;
    for (const pack::Step& step : std::exchange(script.steps, {})) {
        steps.push_back(step);
        if (std::count(step.joins.begin(), step.joins.end(), "priya") > 0)
            steps.push_back(stillAt("prepared"));
        if (step.command && std::holds_alternative<BeginPart>(*step.command))
            steps.push_back(stillAt("begun-" + std::to_string(++begun)));
        if (step.command && std::holds_alternative<EndPart>(*step.command))
            steps.push_back(stillAt("left-" + std::to_string(++ended)));
    }
    script.steps = std::move(steps);
    return script;
}

const pack::Script& sampleWithMomentsMore()
{
    static const pack::Script script = withMomentsMore();
    return script;
}

} // namespace

class Sizes : public Setup {
    Q_OBJECT

public:
    Sizes() : Setup(sampleWithMomentsMore) {}

private:
    void lend() override { qmlRegisterSingletonInstance("Waymark.Test.Sizes", 1, 0, "Reading", &m_reading); }

    Reading m_reading;
};

} // namespace waymark::tests

QUICK_TEST_MAIN_WITH_SETUP(sizes, waymark::tests::Sizes)

#include "main.moc"
