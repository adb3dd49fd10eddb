#include "qmllint/plain.hpp"

#include <QRegularExpression>

namespace waymark::tests {
namespace {

// From an opening brace to the one that closes it.
QString blockAt(const QString& qml, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < qml.size(); ++at) {
        depth += qml[at] == '{' ? 1 : qml[at] == '}' ? -1 : 0;
        if (depth == 0)
            return qml.mid(open, at - open);
    }
    return qml.mid(open);
}

} // namespace

QStringList notPlain(const QString& qml)
{
    static const QRegularExpression shows("(?<![\\w])(?:\\w+\\.)?(Text|TextEdit|TextArea|Label) \\{");
    static const QRegularExpression plain("textFormat: (Text|TextEdit)\\.PlainText");
    QStringList found;
    for (auto element = shows.globalMatch(qml); element.hasNext();) {
        const auto match = element.next();
        if (!blockAt(qml, match.capturedEnd() - 1).contains(plain))
            found << QString("%1, line %2").arg(match.captured(1)).arg(qml.left(match.capturedStart()).count('\n') + 1);
    }
    return found;
}

} // namespace waymark::tests
