#include "pager.hpp"

#include <QMetaProperty>

#include <cmath>

namespace waymark::room {
namespace {

// The item that says it is the one just changed; none: -1.
int changedAmong(const QList<QQuickItem*>& items)
{
    for (int i = 0; i < items.size(); ++i)
        if (items[i]->property("changed").toBool())
            return i;
    return -1;
}

} // namespace

Pager::Pager(QQuickItem* parent) : QQuickItem(parent)
{
    setClip(true);
}

void Pager::turn()
{
    if (m_pages.size() < 2)
        return;
    m_page = (m_page + 1) % static_cast<int>(m_pages.size());
    polish();
}

void Pager::setRoom(qreal room)
{
    if (std::exchange(m_room, room) != room)
        emit roomChanged();
    polish();
}

void Pager::setSpacing(qreal spacing)
{
    if (std::exchange(m_spacing, spacing) != spacing)
        emit spacingChanged();
    polish();
}

void Pager::setLeading(qreal leading)
{
    if (std::exchange(m_leading, leading) != leading)
        emit leadingChanged();
    polish();
}

void Pager::setHolds(bool holds)
{
    if (std::exchange(m_holds, holds) != holds)
        emit holdsChanged();
    polish();
}

void Pager::setBeyond(int beyond)
{
    if (std::exchange(m_beyond, beyond) != beyond)
        emit beyondChanged();
    polish();
}

// Repeaters are items too, without a height.
QList<QQuickItem*> Pager::items() const
{
    QList<QQuickItem*> found;
    for (QQuickItem* item : childItems())
        if (item->isVisible() && !item->inherits("QQuickRepeater"))
            found.push_back(item);
    return found;
}

qreal Pager::heightOf(const QList<QQuickItem*>& items, int from, int to) const
{
    qreal height = 0;
    for (int i = from; i < to; ++i)
        height += items[i]->implicitHeight() + (i > from ? m_spacing : 0);
    return height;
}

// What stands above the first line goes with it; what is left below the last one goes with that.
void Pager::addTall(std::vector<Page>& pages, const QQuickItem& tall, int item) const
{
    const qreal own = tall.property("leading").toReal();
    const qreal leading = own > 0 ? own : m_leading;
    qreal lead = tall.property("above").toReal();
    qreal top = 0;
    while (tall.implicitHeight() - top > m_room) {
        const qreal height = lead + std::max(1.0, std::floor((m_room - lead) / leading)) * leading;
        pages.push_back({item, item + 1, top, height});
        top += height;
        lead = 0;
    }
    pages.push_back({item, item + 1, top, tall.implicitHeight() - top});
}

// As many items to a page as stand in `high`; one that is higher than the room is cut.
std::vector<Pager::Page> Pager::filledPages(const QList<QQuickItem*>& items, qreal high) const
{
    std::vector<Page> pages;
    const int count = static_cast<int>(items.size());
    for (int from = 0; from < count;) {
        int to = from + 1;
        while (to < count && heightOf(items, from, to + 1) <= high)
            ++to;
        if (const qreal height = heightOf(items, from, to); height <= m_room)
            pages.push_back({from, to, 0, height});
        else
            addTall(pages, *items[from], from);
        from = to;
    }
    return pages;
}

// No more pages than needed, and none of them nearly empty: seven lines are four and three, not six and one.
std::vector<Pager::Page> Pager::readingPages(const QList<QQuickItem*>& items) const
{
    std::vector<Page> pages = filledPages(items, m_room);
    const std::size_t needed = pages.size();
    for (qreal low = m_room / 2, high = m_room; needed > 1 && high - low > 1;) {
        const qreal middle = (low + high) / 2;
        if (auto evener = filledPages(items, middle); evener.size() == needed) {
            pages = std::move(evener);
            high = middle;
        } else {
            low = middle;
        }
    }
    return pages;
}

// The last ones that fit; if what changed is not among them, those that end with it and what must stay in sight behind.
std::vector<Pager::Page> Pager::heldPages(const QList<QQuickItem*>& items) const
{
    const auto startOf = [&](int to) {
        int from = to - 1;
        while (from > 0 && heightOf(items, from - 1, to) <= m_room)
            --from;
        return from;
    };
    int to = static_cast<int>(items.size());
    int from = startOf(to);
    if (const int changed = changedAmong(items); changed >= 0 && changed < from) {
        to = changed + 1;
        while (to < items.size() && to <= changed + m_beyond && startOf(to + 1) <= changed)
            ++to;
        from = startOf(to);
    }
    std::vector<Page> pages;
    if (const qreal height = heightOf(items, from, to); height <= m_room)
        pages.push_back({from, to, 0, height});
    else
        addTall(pages, *items[from], from);
    return pages;
}

std::vector<Pager::Page> Pager::pagesOf(const QList<QQuickItem*>& items) const
{
    if (items.isEmpty())
        return {};
    return m_holds ? heldPages(items) : readingPages(items);
}

// To what has just changed or come; a list that begins is read from its beginning.
void Pager::turnToNews(const QList<QQuickItem*>& items)
{
    const int changed = changedAmong(items);
    QQuickItem* const marked = changed < 0 ? nullptr : items[changed];
    int news = marked && marked != m_changed ? changed : -1;
    for (int i = 0; i < items.size() && news < 0 && !m_known.isEmpty(); ++i)
        news = m_known.contains(items[i]) ? -1 : i;
    const bool begins = m_known.isEmpty();
    m_changed = marked;
    m_known = items;
    if (begins || m_page >= pages())
        m_page = 0;
    if (begins || news < 0)
        return;
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [&](const Page& one) { return news >= one.from && news < one.to; });
    m_page = page == m_pages.end() ? 0 : static_cast<int>(page - m_pages.begin());
}

void Pager::place(const QList<QQuickItem*>& items, const Page& page)
{
    qreal y = -page.top;
    for (int i = 0; i < items.size(); ++i) {
        const bool here = i >= page.from && i < page.to;
        items[i]->setY(here ? y : 2 * m_room + 100); // out of the clip
        items[i]->setHeight(items[i]->implicitHeight());
        if (here)
            y += items[i]->implicitHeight() + m_spacing;
    }
    setHeight(page.height);
    setImplicitHeight(page.height);
}

void Pager::updatePolish()
{
    const QList<QQuickItem*> now = items();
    for (QQuickItem* item : now)
        item->setWidth(width());
    m_pages = pagesOf(now);
    turnToNews(now);
    const Page page = m_pages.empty() ? Page{} : m_pages[static_cast<std::size_t>(m_page)];
    place(now, page);
    const Shown shown{pages(), m_page, page.to > page.from ? page.from + 1 : 0, page.to,
                      static_cast<int>(now.size())};
    if (std::exchange(m_shown, shown) != shown)
        emit shownChanged();
}

void Pager::follow(QQuickItem* item)
{
    connect(item, &QQuickItem::implicitHeightChanged, this, &QQuickItem::polish);
    connect(item, &QQuickItem::visibleChanged, this, &QQuickItem::polish);
    const QMetaObject* meta = item->metaObject();
    const QMetaProperty changed = meta->property(meta->indexOfProperty("changed"));
    if (changed.hasNotifySignal())
        connect(item, changed.notifySignal(), this,
                staticMetaObject.method(staticMetaObject.indexOfSlot("again()")));
}

void Pager::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemChildAddedChange)
        follow(data.item);
    else if (change == ItemChildRemovedChange)
        data.item->disconnect(this);
    if (change == ItemChildAddedChange || change == ItemChildRemovedChange || change == ItemVisibleHasChanged)
        polish();
    QQuickItem::itemChange(change, data);
}

void Pager::geometryChange(const QRectF& now, const QRectF& before)
{
    if (now.width() != before.width())
        polish();
    QQuickItem::geometryChange(now, before);
}

} // namespace waymark::room
