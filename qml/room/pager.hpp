// A list on the big screen that never cuts a word: its items stand under each other, whole ones only, as many as there is
// room for. What does not fit is another page. GUI thread; an item's height is asked of the item when things are laid out.
//
// A reading list (`holds` false) has pages one after the other, about equally full, and whoever owns it turns them; something
// new is turned to.
// A list that grows under people's eyes (`holds` true) stands still at what is newest: the item that says `changed`, else
// the last. An item higher than the room has pages of its own, which end between two of its lines.
#pragma once

#include <QQuickItem>

#include <optional>

namespace waymark::room {

class Pager : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(qreal room MEMBER m_room WRITE setRoom NOTIFY roomChanged FINAL) // height there is
    Q_PROPERTY(qreal spacing MEMBER m_spacing WRITE setSpacing NOTIFY spacingChanged FINAL)
    // Height of a line of an item higher than the room; an item may say its own `leading`, and what stands `above` its
    // first line.
    Q_PROPERTY(qreal leading MEMBER m_leading WRITE setLeading NOTIFY leadingChanged FINAL)
    Q_PROPERTY(bool holds MEMBER m_holds WRITE setHolds NOTIFY holdsChanged FINAL)
    // Of a list that holds: how many items after the newest stay in sight.
    Q_PROPERTY(int beyond MEMBER m_beyond WRITE setBeyond NOTIFY beyondChanged FINAL)

    Q_PROPERTY(int pages READ pages NOTIFY shownChanged FINAL)
    Q_PROPERTY(int page READ page NOTIFY shownChanged FINAL)
    // Items on the page, from 1, and how many there are.
    Q_PROPERTY(int first READ first NOTIFY shownChanged FINAL)
    Q_PROPERTY(int last READ last NOTIFY shownChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY shownChanged FINAL)

public:
    explicit Pager(QQuickItem* parent = nullptr);

    Q_INVOKABLE void turn(); // to the next page, from the last to the first

    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int first() const { return m_shown.first; }
    [[nodiscard]] int last() const { return m_shown.last; }
    [[nodiscard]] int count() const { return m_shown.count; }

    void setRoom(qreal room);
    void setSpacing(qreal spacing);
    void setLeading(qreal leading);
    void setHolds(bool holds);
    void setBeyond(int beyond);

signals:
    void roomChanged();
    void spacingChanged();
    void leadingChanged();
    void holdsChanged();
    void beyondChanged();
    void shownChanged();

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private slots:
    void again() { polish(); }

private:
    // Items `from` to before `to`; of a single item higher than the room, what lies between two lines.
    struct Page {
        int from = 0;
        int to = 0;
        qreal top = 0;
        qreal height = 0;
        friend bool operator==(const Page&, const Page&) = default;
    };
    struct Shown {
        int pages = 0;
        int page = 0;
        int first = 0;
        int last = 0;
        int count = 0;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    [[nodiscard]] QList<QQuickItem*> items() const;
    [[nodiscard]] std::vector<Page> pagesOf(const QList<QQuickItem*>& items) const;
    [[nodiscard]] qreal heightOf(const QList<QQuickItem*>& items, int from, int to) const;
    void addTall(std::vector<Page>& pages, const QQuickItem& tall, int item) const;
    [[nodiscard]] std::vector<Page> filledPages(const QList<QQuickItem*>& items, qreal high) const;
    [[nodiscard]] std::vector<Page> readingPages(const QList<QQuickItem*>& items) const;
    [[nodiscard]] std::vector<Page> heldPages(const QList<QQuickItem*>& items) const;
    void turnToNews(const QList<QQuickItem*>& items);
    void place(const QList<QQuickItem*>& items, const Page& page);
    void follow(QQuickItem* item);

    qreal m_room = 0;
    qreal m_spacing = 0;
    qreal m_leading = 64;
    bool m_holds = false;
    int m_beyond = 0;

    std::vector<Page> m_pages;
    int m_page = 0;
    QList<QQuickItem*>
        m_known; // as they were laid out last, and which of them said `changed`; compared, never followed
    QQuickItem* m_changed = nullptr;
    Shown m_shown;
};

} // namespace waymark::room
