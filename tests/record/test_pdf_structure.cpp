#include "sample.hpp"
#include "support/catch.hpp"
#include "tools.hpp"

#include <sstream>

using namespace waymark::record;
using namespace waymark::record::tools;

TEST_CASE("a PDF is tagged, names its language and title, and is sound to qpdf")
{
    for (const Document& document : {sample::record(), sample::letter()}) {
        const Printed paper(document);
        CHECK(holds(paper.info(), "Tagged: yes"));
        CHECK(holds(paper.info(), "Title: " + document.title));
        CHECK(holds(paper.info(), "Page size: 595.276 x 841.89 pts (A4)"));
        CHECK(paper.checked() == 0);
        const std::string commands = paper.commands();
        CHECK(holds(commands, "/Lang (en-GB)"));
        CHECK(holds(commands, "/DisplayDocTitle true"));
        CHECK(holds(commands, "/Marked true"));
        CHECK(holds(paper.info("-meta"), "<pdfuaid:part>1</pdfuaid:part>"));
        CHECK(count(commands, "/Tabs /S") == paper.pageCount());
        CHECK(holds(commands, "/Type /Outlines"));
    }
}

TEST_CASE("headings, tables, lists and quotes are what they are to a screen reader")
{
    const std::string record = Printed(sample::record()).info("-struct");
    CHECK(count(record, "H1") == 1);
    CHECK(count(record, "H2") == 4);
    CHECK(count(record, "H3") == 3);
    CHECK(count(record, "BlockQuote") == 2);
    CHECK(count(record, "/Scope /Column") == 3);
    CHECK(count(record, "/Scope /Row") == 2);
    CHECK(count(record, "TR") == 3);
    CHECK(count(record, "LI (block)") == 3 + 10);
    CHECK(count(record, "Lbl") == 3);
    const std::string letter = Printed(sample::letter()).info("-struct");
    CHECK(count(letter, "H1") == 1);
    CHECK(count(letter, "LBody") == 4);
}

TEST_CASE("a table's repeated head and a page's foot are seen but not read out")
{
    Document document = sample::record();
    Table table{{"Column head"}, {}, false, false};
    for (int i = 0; i < 90; ++i)
        table.rows.push_back({"row"});
    document.blocks.push_back(table);
    const Printed paper(document);
    REQUIRE(paper.pageCount() > 3);
    CHECK(count(paper.text(), "Column head") > 1);
    const std::string read = paper.info("-struct-text");
    CHECK(count(read, "Column head") == 1);
    CHECK(count(read, "Page 1 of") == 0);
    CHECK(count(read, "Check 4QK7") == 0);
    CHECK(count(read, "This copy is for Hannah Reed") == 1);
}

TEST_CASE("nothing is drawn that is neither part of the structure nor an artifact")
{
    std::istringstream lines(Printed(sample::record()).commands());
    int depth = 0;
    int drawn = 0;
    bool page = false;
    for (std::string line; std::getline(lines, line);) {
        const auto ends = [&](const std::string& with) {
            return line == with ||
                   (line.size() > with.size() &&
                    line.compare(line.size() - with.size() - 1, std::string::npos, " " + with) == 0);
        };
        // Fonts are streams as well, and any bytes may stand in them.
        page = line.rfind("%% Contents for page", 0) == 0 || (page && line != "endstream");
        if (line == "endstream")
            CHECK(depth == 0);
        if (!page)
            continue;
        if (ends("BDC") || ends("BMC"))
            ++depth;
        if (ends("EMC"))
            --depth;
        if (ends("TJ") || ends("Tj") || line == "f" || line == "S" || line == "f*") {
            ++drawn;
            CAPTURE(line);
            CHECK(depth > 0);
        }
    }
    CHECK(drawn > 40);
}

TEST_CASE("a paragraph over two pages is one paragraph, whole")
{
    Document document = sample::paper();
    document.title = "A paper";
    std::string words;
    for (int i = 0; i < 900; ++i)
        words += "w" + std::to_string(i) + "x ";
    document.blocks = {Paragraph{words}};
    const Printed paper(document);
    REQUIRE(paper.pageCount() == 2);
    const std::string read = paper.info("-struct-text");
    CHECK(count(read, "P (block)") == 4 + 1);
    CHECK(count(paper.commands(), "/Type /MCR") > 30);
}
