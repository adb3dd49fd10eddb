// Runs every tst_*.qml of this folder: the chair's console with the sample conference behind it, at every size of text. The
// sample stands still at its own pictures, and at a few moments more that no picture is taken of.
#include "faces/eyes.hpp"
#include "faces/sample.hpp"
#include "sizes/reading.hpp"

#include <QAccessible>
#include <QQmlEngine>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)

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

} // namespace

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        static const pack::Script script = withMomentsMore();
        m_sample = std::make_unique<Sample>(script);
    }
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        // As on a machine with a screen reader: what is cut short must be told.
        QAccessible::setActive(true);
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Sample", m_sample.get());
        qmlRegisterSingletonInstance("Waymark.Test.Faces", 1, 0, "Eyes", &m_eyes);
        qmlRegisterSingletonInstance("Waymark.Test.Sizes", 1, 0, "Reading", &m_reading);
    }
    void cleanupTestCase() { m_sample.reset(); }

private:
    std::unique_ptr<Sample> m_sample;
    Eyes m_eyes;
    Reading m_reading;
};

} // namespace waymark::tests

QUICK_TEST_MAIN_WITH_SETUP(sizes, waymark::tests::Setup)

#include "main.moc"
