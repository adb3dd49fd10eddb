// The floor of a face's start and of its memory: a Qt Quick window with nothing in it.
#include "bench/measured.hpp"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    QGuiApplication application(argc, argv);
    QQuickView view;
    waymark::bench::answerInput(&view);
    waymark::bench::sayFirstFrame(&view, [] { return true; });
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nRectangle { color: \"white\" }", QUrl());
    view.setContent(QUrl(), &component, component.create());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(argc > 2 ? QSize(atoi(argv[1]), atoi(argv[2])) : QSize(1440, 900));
    view.show();
    return QCoreApplication::exec();
}
