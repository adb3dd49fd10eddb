// The paper's structure tree, as a screen reader walks it: built while blocks are set, told where its text
// was drawn while pages are drawn, written by finished(). Plain values, one thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace waymark::record {

class Structure {
public:
    struct Element {
        std::string role; // a standard structure type: "H1", "P", "TD"
        int parent;
        std::vector<int> children;
        std::vector<std::size_t> leaves; // indexes into leaves()
        std::string scope;               // of a TH: "Row" or "Column"
        std::string numbering;           // of an L: "Decimal" or "Disc"
    };
    // One run of drawn text: the n-th marked piece of its page.
    struct Leaf {
        std::size_t page;
        std::size_t mark;
        int element;
    };
    struct Bookmark {
        std::string title;
        std::size_t page;
        double y; // from the top, points
    };

    Structure() : m_elements{{"Document", -1, {}, {}, {}, {}}} {}

    static constexpr int root = 0;
    int add(int parent, const std::string& role)
    {
        const int id = static_cast<int>(m_elements.size());
        m_elements.push_back({role, parent, {}, {}, {}, {}});
        m_elements[static_cast<std::size_t>(parent)].children.push_back(id);
        return id;
    }
    Element& at(int id) { return m_elements[static_cast<std::size_t>(id)]; }

    void drawn(int element, std::size_t page)
    {
        const std::size_t mark =
            m_leaves.empty() || m_leaves.back().page != page ? 0 : m_leaves.back().mark + 1;
        at(element).leaves.push_back(m_leaves.size());
        m_leaves.push_back({page, mark, element});
    }
    void bookmark(Bookmark bookmark) { m_bookmarks.push_back(std::move(bookmark)); }

    const std::vector<Element>& elements() const { return m_elements; }
    const std::vector<Leaf>& leaves() const { return m_leaves; } // in the order drawn: page after page
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }

private:
    std::vector<Element> m_elements;
    std::vector<Leaf> m_leaves;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace waymark::record
