// The parts a reader and an assistive program ask for, in the order ISO 32000 names them.
#include "record/pdf_finish.hpp"

#include "record/pdf_marks.hpp"
#include "record/pdf_style.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <chrono>
#include <exception>

namespace waymark::record {

namespace {

using Handle = QPDFObjectHandle;

Handle name(const std::string& text)
{
    return Handle::newName("/" + text);
}
Handle number(std::size_t value)
{
    return Handle::newInteger(static_cast<long long>(value));
}
Handle unicode(const std::string& text)
{
    return Handle::newUnicodeString(text);
}

std::string padded(unsigned value, std::size_t digits)
{
    const std::string text = std::to_string(value);
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

struct Moment {
    std::string pdf; // D:20261110163000Z
    std::string iso; // 2026-11-10T16:30:00Z
};

Moment momentOf(std::int64_t seconds)
{
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds{seconds}};
    const sys_days day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    const std::string y = padded(static_cast<unsigned>(static_cast<int>(date.year())), 4);
    const std::string mo = padded(static_cast<unsigned>(date.month()), 2);
    const std::string d = padded(static_cast<unsigned>(date.day()), 2);
    const std::string h = padded(static_cast<unsigned>(time.hours().count()), 2);
    const std::string mi = padded(static_cast<unsigned>(time.minutes().count()), 2);
    const std::string s = padded(static_cast<unsigned>(time.seconds().count()), 2);
    return {"D:" + y + mo + d + h + mi + s + "Z",
            y + "-" + mo + "-" + d + "T" + h + ":" + mi + ":" + s + "Z"};
}

std::string inXml(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    return out;
}

std::string xmp(const Document& document, const Moment& moment)
{
    const auto alternative = [](const std::string& property, const std::string& text) {
        return "<" + property + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + inXml(text) +
               "</rdf:li></rdf:Alt></" + property + ">";
    };
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
           "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
           "<pdfuaid:part>1</pdfuaid:part>" +
           alternative("dc:title", document.title) + "<dc:language><rdf:Bag><rdf:li>" +
           inXml(document.language) + "</rdf:li></rdf:Bag></dc:language><dc:creator><rdf:Seq><rdf:li>" +
           inXml(document.authority.name) + "</rdf:li></rdf:Seq></dc:creator><xmp:CreateDate>" + moment.iso +
           "</xmp:CreateDate><xmp:ModifyDate>" + moment.iso +
           "</xmp:ModifyDate><pdf:Producer>Waymark</pdf:Producer></rdf:Description></rdf:RDF>"
           "</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

class Finish {
public:
    Finish(const std::string& drawn, const Structure& structure, const Document& document)
        : m_drawn(drawn), m_structure(structure), m_document(document)
    {}

    Result<std::vector<std::uint8_t>> run(const Stamp& stamp)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("paper", m_drawn.data(), m_drawn.size());
        m_pages = m_pdf.getAllPages();
        if (!markPages())
            return Failure{"paper-structure",
                           "The PDF could not be made accessible. Save the paper as a web page."};
        writeTree();
        writeBookmarks();
        describe(momentOf(stamp.created));
        return written();
    }

private:
    bool markPages()
    {
        std::vector<std::vector<std::string>> roles(m_pages.size());
        for (const Structure::Leaf& leaf : m_structure.leaves())
            roles[leaf.page].push_back(m_structure.elements()[static_cast<std::size_t>(leaf.element)].role);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const MarkedPage page = marked(m_pages[i], roles[i]);
            if (page.marks != roles[i].size())
                return false;
            m_pages[i].replaceKey("/Contents", Handle::newStream(&m_pdf, page.commands));
            m_pages[i].replaceKey("/StructParents", number(i));
            m_pages[i].replaceKey("/Tabs", name("S"));
        }
        return true;
    }

    void writeTree()
    {
        const auto& elements = m_structure.elements();
        Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>"));
        std::vector<Handle> handles;
        for (std::size_t i = 0; i < elements.size(); ++i)
            handles.push_back(m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem >>")));
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const Structure::Element& element = elements[i];
            Handle own = handles[i];
            own.replaceKey("/S", name(element.role));
            own.replaceKey("/P",
                           element.parent < 0 ? root : handles[static_cast<std::size_t>(element.parent)]);
            own.replaceKey("/K", kidsOf(element, handles));
            if (!element.scope.empty())
                own.replaceKey("/A", Handle::parse("<< /O /Table /Scope /" + element.scope + " >>"));
            if (!element.numbering.empty())
                own.replaceKey("/A",
                               Handle::parse("<< /O /List /ListNumbering /" + element.numbering + " >>"));
        }
        root.replaceKey("/K", handles.front());
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree(handles)));
        root.replaceKey("/ParentTreeNextKey", number(m_pages.size()));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

    Handle kidsOf(const Structure::Element& element, const std::vector<Handle>& handles)
    {
        Handle kids = Handle::newArray();
        for (const std::size_t at : element.leaves) {
            const Structure::Leaf& leaf = m_structure.leaves()[at];
            Handle kid = Handle::newDictionary();
            kid.replaceKey("/Type", name("MCR"));
            kid.replaceKey("/Pg", m_pages[leaf.page]);
            kid.replaceKey("/MCID", number(leaf.mark));
            kids.appendItem(kid);
        }
        for (const int child : element.children)
            kids.appendItem(handles[static_cast<std::size_t>(child)]);
        return kids;
    }

    Handle parentTree(const std::vector<Handle>& handles)
    {
        std::vector<Handle> perPage(m_pages.size());
        for (Handle& page : perPage)
            page = Handle::newArray();
        for (const Structure::Leaf& leaf : m_structure.leaves())
            perPage[leaf.page].appendItem(handles[static_cast<std::size_t>(leaf.element)]);
        Handle numbers = Handle::newArray();
        for (std::size_t i = 0; i < perPage.size(); ++i) {
            numbers.appendItem(number(i));
            numbers.appendItem(m_pdf.makeIndirectObject(perPage[i]));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    void writeBookmarks()
    {
        const auto& marks = m_structure.bookmarks();
        if (marks.empty())
            return;
        Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        std::vector<Handle> items;
        for (std::size_t i = 0; i < marks.size(); ++i)
            items.push_back(m_pdf.makeIndirectObject(Handle::newDictionary()));
        for (std::size_t i = 0; i < marks.size(); ++i) {
            Handle target = Handle::newArray();
            target.appendItem(m_pages[marks[i].page]);
            target.appendItem(name("XYZ"));
            target.appendItem(Handle::newInteger(0));
            target.appendItem(Handle::newReal(sheet::height - marks[i].y + 6, 2));
            target.appendItem(Handle::newInteger(0));
            items[i].replaceKey("/Title", unicode(marks[i].title));
            items[i].replaceKey("/Parent", outlines);
            items[i].replaceKey("/Dest", target);
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < marks.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        outlines.replaceKey("/First", items.front());
        outlines.replaceKey("/Last", items.back());
        outlines.replaceKey("/Count", number(items.size()));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
    }

    void describe(const Moment& moment)
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", unicode(m_document.language));
        root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences",
                        Handle::parse(rightToLeft(m_document.language)
                                          ? "<< /DisplayDocTitle true /Direction /R2L >>"
                                          : "<< /DisplayDocTitle true >>"));
        Handle metadata = Handle::newStream(&m_pdf, xmp(m_document, moment));
        metadata.getDict().replaceKey("/Type", name("Metadata"));
        metadata.getDict().replaceKey("/Subtype", name("XML"));
        root.replaceKey("/Metadata", metadata);
        // Written anew: what Cairo says of itself and of the clock does not stay.
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_document.title));
        info.replaceKey("/Author", unicode(m_document.authority.name));
        info.replaceKey("/Producer", unicode("Waymark"));
        info.replaceKey("/CreationDate", Handle::newString(moment.pdf));
        info.replaceKey("/ModDate", Handle::newString(moment.pdf));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    std::vector<std::uint8_t> written()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true); // an /ID made of the content, not of clock and chance
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
    }

    const std::string& m_drawn;
    const Structure& m_structure;
    const Document& m_document;
    QPDF m_pdf;
    std::vector<Handle> m_pages;
};

} // namespace

Result<std::vector<std::uint8_t>> finished(const std::string& drawn, const Structure& structure,
                                           const Document& document, const Stamp& stamp)
{
    try {
        return Finish(drawn, structure, document).run(stamp);
    } catch (const std::exception&) {
        // libqpdf's own words may quote the paper: they go no further.
        return Failure{"paper-file",
                       "The PDF could not be written. Try once more, or save the paper as a web page."};
    }
}

} // namespace waymark::record
