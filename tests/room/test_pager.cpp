// A list that never cuts a word: whole items, pages, and what is newest in sight.
#include "room/shown.hpp"

#include "pager.hpp"
#include "support/catch.hpp"

#include <QGuiApplication>
#include <QQmlComponent>

using namespace waymark;
using namespace waymark::tests;
using waymark::room::Pager;

namespace {

struct Paged {
    QQuickView view;
    Pager* pager = nullptr;

    explicit Paged(const QByteArray& list)
    {
        view.engine()->addImportPath("qrc:/qt/qml");
        QQmlComponent made(view.engine());
        made.setData("import QtQuick\nimport Waymark.Room\nPager { width: 100; room: 100; leading: 10\n" +
                         list + "}",
                     {});
        pager = qobject_cast<Pager*>(made.create());
        if (!pager)
            throw std::logic_error(made.errorString().toStdString());
        pager->setParent(&view);
        pager->setParentItem(view.contentItem());
        view.resize(200, 200);
        view.show();
        look();
    }
    void look()
    {
        QCoreApplication::processEvents();
        (void)view.grabWindow();
    }
    [[nodiscard]] std::string shows() const
    {
        return std::to_string(pager->first()) + "-" + std::to_string(pager->last()) + " of " +
               std::to_string(pager->count()) + ", page " + std::to_string(pager->page() + 1) + " of " +
               std::to_string(pager->pages());
    }
    void change(int item)
    {
        pager->childItems().at(item)->setProperty("changed", true);
        look();
    }
};

QByteArray items(int count, int height)
{
    return QByteArray("Repeater { model: ") + QByteArray::number(count) +
           "; Item { property bool changed: false; property real above: 5; implicitHeight: " +
           QByteArray::number(height) + " } }\n";
}

} // namespace

TEST_CASE("whole items only stand on a page, and the pages turn round")
{
    needWindows();
    Paged list(items(5, 40));
    CHECK(list.shows() == "1-2 of 5, page 1 of 3");
    CHECK(list.pager->height() == 80);
    list.pager->turn();
    list.look();
    CHECK(list.shows() == "3-4 of 5, page 2 of 3");
    list.pager->turn();
    list.pager->turn();
    list.look();
    CHECK(list.shows() == "1-2 of 5, page 1 of 3");
}

TEST_CASE("no page is nearly empty while another is full")
{
    needWindows();
    Paged list(items(7, 20));
    CHECK(list.shows() == "1-4 of 7, page 1 of 2");
    list.pager->turn();
    list.look();
    CHECK(list.shows() == "5-7 of 7, page 2 of 2");
}

TEST_CASE("a reading list turns to what has just changed")
{
    needWindows();
    Paged list(items(5, 40));
    list.change(3);
    CHECK(list.shows() == "3-4 of 5, page 2 of 3");
}

TEST_CASE("a list that grows stands still at its last items, or at the one that changed above them")
{
    needWindows();
    Paged list("holds: true\n" + items(5, 40));
    CHECK(list.shows() == "4-5 of 5, page 1 of 1");
    list.change(3);
    CHECK(list.shows() == "4-5 of 5, page 1 of 1");
    Paged above("holds: true\n" + items(5, 40));
    above.change(1);
    CHECK(above.shows() == "1-2 of 5, page 1 of 1");
    Paged path("holds: true; beyond: 1\n" + items(5, 40));
    path.change(1);
    CHECK(path.shows() == "2-3 of 5, page 1 of 1");
}

TEST_CASE("an item higher than the room has pages of its own that end between two lines")
{
    needWindows();
    Paged list("holds: true\n" + items(1, 225)); // 5 above, 22 lines
    CHECK(list.shows() == "1-1 of 1, page 1 of 3");
    CHECK(list.pager->height() == 95); // 5 and nine lines
    list.pager->turn();
    list.look();
    CHECK(list.pager->childItems().at(0)->y() == -95);
    CHECK(list.pager->height() == 100);
    list.pager->turn();
    list.look();
    CHECK(list.pager->height() == 30);
}
