// What the QML tests of this and of other folders begin with: a conference behind the faces, and eyes to look at them. A test
// program names its own and runs it with QUICK_TEST_MAIN_WITH_SETUP. GUI thread.
#pragma once

#include "faces/eyes.hpp"
#include "faces/sample.hpp"

#include <QQmlEngine>

#include <functional>

namespace waymark::tests {

class Setup : public QObject {
    Q_OBJECT

public:
    // `script` is asked for when there is an application; what it gives must outlive the tests.
    explicit Setup(std::function<const pack::Script&()> script) : m_script(std::move(script)) {}

public slots:
    void applicationAvailable() { m_sample = std::make_unique<Sample>(m_script()); }
    // Each test file has an engine of its own; what is lent to it outlives them all.
    void qmlEngineAvailable(QQmlEngine* engine);
    void cleanupTestCase() { m_sample.reset(); }

protected:
    virtual void lend() {} // what a test lends to QML besides

private:
    const std::function<const pack::Script&()> m_script;
    std::unique_ptr<Sample> m_sample;
    Eyes m_eyes;
};

} // namespace waymark::tests
