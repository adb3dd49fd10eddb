// The languages the program speaks: English as it is written in the source, Welsh from assets/translations, and a
// pseudo-language that makes every text 40 % longer and accented, so that a picture shows what a longer language breaks and
// which words are not translatable at all. GUI thread only; needs the application, and must outlive its windows.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace waymark::app {

// "Plan for %1" in the pseudo-language. Placeholders (%1, %L1, %n) stay as they are.
[[nodiscard]] QString pseudo(const QString& english);

class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

class Languages {
public:
    ~Languages();

    [[nodiscard]] static QStringList known() { return {"en", "cy", "pseudo"}; }

    // What qsTr gives from here on; words already on a window follow after QQmlEngine::retranslate. False: this language
    // is not spoken, and nothing has changed.
    [[nodiscard]] bool speak(const QString& language);

private:
    void silence();

    QTranslator m_welsh;
    PseudoTranslator m_pseudo;
};

} // namespace waymark::app
