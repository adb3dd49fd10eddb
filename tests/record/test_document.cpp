#include "record/document.hpp"
#include "support/catch.hpp"

using namespace waymark::record;

namespace {

Document with(std::vector<Block> blocks)
{
    Document document;
    document.title = "A paper";
    document.blocks = std::move(blocks);
    return tidied(document);
}

std::string paragraph(const std::string& text)
{
    const Document document = with({Paragraph{text}});
    return document.blocks.empty() ? "" : std::get<Paragraph>(document.blocks.front()).text.runs.front().text;
}

} // namespace

TEST_CASE("control characters, byte order marks and overrides of direction do not reach paper")
{
    CHECK(paragraph(std::string("a\0b", 3)) == "ab");
    CHECK(paragraph("a\x1B[31mb\x7F\x08") == "a[31mb");
    CHECK(paragraph("a\xC2\x9B"
                    "b") == "ab");
    CHECK(paragraph("\xEF\xBB\xBFsafe \xE2\x80\xAE"
                    "esrever\xE2\x80\xAC") == "safe esrever");
    CHECK(paragraph("left\xE2\x80\x8Emark") == "left\xE2\x80\x8Emark");
}

TEST_CASE("broken UTF-8 becomes a replacement sign and loses nothing around it")
{
    const std::string sign = "\xEF\xBF\xBD";
    CHECK(paragraph("a\xFF"
                    "b") == "a" + sign + "b");
    CHECK(paragraph("a\xC0\xAF"
                    "b") == "a" + sign + sign + "b");
    CHECK(paragraph("a\xED\xA0\x80"
                    "b") == "a" + sign + sign + sign + "b");
    CHECK(paragraph("end\xE2\x82") == "end" + sign + sign);
    CHECK(paragraph("ŵ ŷ € 🙂") == "ŵ ŷ € 🙂");
}

TEST_CASE("line ends of every kind are one, and nobody pushes words off the page with them")
{
    CHECK(paragraph("a\r\nb\rc\xE2\x80\xA8"
                    "d") == "a\nb\nc\nd");
    CHECK(paragraph("a\n\n\n\n  \n\nb\tc") == "a\n\n  b c");
    CHECK(paragraph("  \n a \n ") == "a");
}

TEST_CASE("nothing empty is printed")
{
    const Document document =
        with({Paragraph{""}, Paragraph{" \n "}, Paragraph{{strong(" "), {"\x01"}}}, Heading{2, " "},
              Facts{{{"Chair", {}}}}, Table{{"Child"}, {{"", Text{}}}, false, false}, List{{"", " "}, false},
              Quote{" ", "Ellie"}, Columns{{{}}}, Callout{"", ""}, Steps{{{}}}, Opening{{" "}, {}},
              Signature{"", ""}});
    CHECK(document.blocks.empty());
}

TEST_CASE("a paper has one title and jumps over no heading level")
{
    const Document record = with({Heading{3, "a"}, Heading{1, ""}, Heading{3, "b"}, Heading{9, "c"}});
    CHECK_FALSE(hasOwnTitle(record));
    REQUIRE(record.blocks.size() == 3);
    CHECK(std::get<Heading>(record.blocks[0]).level == 2);
    CHECK(std::get<Heading>(record.blocks[1]).level == 3);
    CHECK(std::get<Heading>(record.blocks[2]).level == 4);

    const Document letter =
        with({Paragraph{"Dear Hannah,"}, Heading{1, "a"}, Heading{1, "b"}, Columns{{{Tone::well, "c", {}}}}});
    CHECK(hasOwnTitle(letter));
    CHECK(std::get<Heading>(letter.blocks[1]).level == 1);
    CHECK(std::get<Heading>(letter.blocks[2]).level == 2);
    CHECK(std::get<Columns>(letter.blocks[3]).level == 3);
}

TEST_CASE("every row of a table has as many cells as the widest")
{
    const Document document = with({Table{{"a"}, {{"1"}, {"1", "2", "3"}}, false, false}});
    const auto& table = std::get<Table>(document.blocks.front());
    CHECK(table.header.size() == 3);
    CHECK(table.rows[0].size() == 3);
    CHECK(table.rows[1].size() == 3);
}

TEST_CASE("a telephone number among Arabic words keeps its groups in order")
{
    CHECK(paragraph("اتصل 01632 960 144 الآن") == "اتصل 01632\xC2\xA0"
                                                  "960\xC2\xA0"
                                                  "144 الآن");
    CHECK(paragraph("Call 01632 960 144 now") == "Call 01632 960 144 now");
}

TEST_CASE("words are filled in once: a name that looks like a field stays a name")
{
    CHECK(filled("Page {n} of {of}", {{"{n}", "2"}, {"{of}", "5"}}) == "Page 2 of 5");
    CHECK(filled("For {name}{name}", {{"{name}", "{n}{name}"}, {"{n}", "x"}}) == "For {n}{name}{n}{name}");
    CHECK(filled("{other} {", {{"{name}", "a"}}) == "{other} {");
}

TEST_CASE("every icon but none has an outline")
{
    CHECK(outline(Icon::none).empty());
    for (int i = 1; i <= static_cast<int>(Icon::check); ++i)
        CHECK(outline(static_cast<Icon>(i)).substr(0, 2) == "M ");
}
