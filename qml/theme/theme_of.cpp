#include "theme_of.hpp"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

namespace waymark::theme {

QObject* themeOf(QQmlEngine& engine)
{
    QQmlComponent asking(&engine);
    asking.setData("import QtQml\nimport Waymark.Theme\nQtObject { readonly property QtObject theme: Theme }",
                   QUrl("qrc:/waymark/asking"));
    const std::unique_ptr<QObject> answer(asking.create());
    return answer ? answer->property("theme").value<QObject*>() : nullptr;
}

} // namespace waymark::theme
