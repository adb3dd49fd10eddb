// A stage for the pages, in a program that has no main of its own. GUI thread.
#pragma once

#include "gallery/measure.hpp"
#include "gallery/stage.hpp"

#include "app/languages.hpp"

namespace waymark::tests {

// The application object, made at first use.
void needGui();

class GivenStage {
public:
    GivenStage();

    gallery::Stage& stage() { return m_stage; }
    // Shows the page and gives what is wrong with it, or why it cannot be shown.
    [[nodiscard]] QStringList faultsOf(const gallery::Variant& variant);
    // A page of the test's own, written in QML.
    [[nodiscard]] QStringList faultsOf(const QByteArray& qml);

private:
    QQmlEngine m_engine;
    app::Languages m_languages;
    gallery::Stage m_stage;
};

} // namespace waymark::tests
