#include "app/languages.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace waymark::app {
namespace {

const QString plain = QStringLiteral("aceghijlnorsuwyzACEGHIJLNORSUWYZ");
const QString accented = QStringLiteral("áçéğĥíĵłñóřšúŵýžÁÇÉĞĤÍĴŁÑÓŘŠÚŴÝŽ");
const QString vowels = QStringLiteral("aeiouAEIOU");

QChar accent(QChar letter)
{
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : accented[at];
}

// Longer by doubled vowels, as long words are in other languages: a longer word also shows where one is broken.
QString longer(const QString& word)
{
    auto owed = int(std::ceil(word.size() * 0.4));
    QString text;
    for (const QChar letter : word) {
        text += accent(letter);
        if (owed > 0 && vowels.contains(letter)) {
            text += accent(letter).toLower();
            --owed;
        }
    }
    while (owed-- > 0)
        text += text.back().toLower();
    return text;
}

} // namespace

QString pseudo(const QString& english)
{
    static const QRegularExpression part(QStringLiteral("(%L?\\d{1,2}|%L?n)|(\\p{L}+)"));
    QString text;
    qsizetype from = 0;
    for (auto found = part.globalMatch(english); found.hasNext();) {
        const auto match = found.next();
        text += english.mid(from, match.capturedStart() - from);
        text += match.hasCaptured(1) ? match.captured(1) : longer(match.captured(2));
        from = match.capturedEnd();
    }
    return text + english.mid(from);
}

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    return pseudo(QString::fromUtf8(source));
}

Languages::~Languages()
{
    silence();
}

bool Languages::speak(const QString& language)
{
    if (!known().contains(language))
        return false;
    if (language == "cy" && m_welsh.isEmpty() && !m_welsh.load(":/waymark/translations/waymark_cy.qm"))
        return false;
    silence();
    if (language == "cy")
        QCoreApplication::installTranslator(&m_welsh);
    if (language == "pseudo")
        QCoreApplication::installTranslator(&m_pseudo);
    return true;
}

void Languages::silence()
{
    QCoreApplication::removeTranslator(&m_welsh);
    QCoreApplication::removeTranslator(&m_pseudo);
}

} // namespace waymark::app
