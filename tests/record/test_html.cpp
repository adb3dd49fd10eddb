#include "record/html.hpp"
#include "sample.hpp"
#include "support/catch.hpp"
#include "tools.hpp"

#include <set>

using namespace waymark::record;
using tools::count;

namespace {

bool has(const std::string& page, const std::string& part)
{
    return page.find(part) != std::string::npos;
}

// Every tag that is opened is closed, in order.
std::string firstUnclosed(const std::string& page)
{
    const std::set<std::string> single{"meta", "br", "hr", "path", "circle", "rect", "!DOCTYPE"};
    std::vector<std::string> open;
    for (auto at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        const auto end = page.find('>', at);
        const bool closing = page[at + 1] == '/';
        const auto from = at + (closing ? 2 : 1);
        const std::string name = page.substr(from, page.find_first_of(" >", from) - from);
        if (single.count(name) || page[end - 1] == '/')
            continue;
        if (!closing)
            open.push_back(name);
        else if (open.empty() || open.back() != name)
            return name;
        else
            open.pop_back();
    }
    return open.empty() ? "" : open.back();
}

} // namespace

TEST_CASE("the web page is one well-formed file that fetches and runs nothing")
{
    for (const Document& document : {sample::record(), sample::letter()}) {
        const std::string page = html(document);
        CHECK(firstUnclosed(page) == "");
        for (const char* outside :
             {"<script", "src=", "href=", "http:", "https:", "@import", "url(//", "javascript:", "onload"})
            CHECK_FALSE(has(page, outside));
        CHECK(has(page, "default-src 'none'"));
    }
}

TEST_CASE("the web page says its parts to a screen reader")
{
    const std::string record = html(sample::record());
    CHECK(has(record, "<html lang=\"en-GB\" dir=\"ltr\">"));
    CHECK(count(record, "<h1 ") == 1);
    CHECK(count(record, "<h2 ") == 4);
    CHECK(count(record, "<h3 ") == 3);
    CHECK(count(record, "scope=\"col\"") == 3);
    CHECK(count(record, "scope=\"row\"") == 2);
    CHECK(count(record, "<blockquote>") == 2);
    for (const char* part :
         {"<header>", "<main>", "<footer", "<ul>", "<dl class=\"facts\">", "<title>Record of"})
        CHECK(has(record, part));
    const std::string letter = html(sample::letter());
    CHECK(count(letter, "<h1 ") == 1);
    CHECK(has(letter, "<strong>child protection plan</strong>"));
    CHECK(has(letter, "Our reference WC 26-1184"));
    CHECK(has(letter, "Independent Reviewing Officer"));
}

TEST_CASE("user text is never markup on the web page")
{
    const std::string evil = "<script>alert(\"x\")</script> & 'Ellie' </title></style><img src=x onerror=y>";
    Document document = sample::record();
    document.title = document.subtitle = document.recipient = document.instruction = document.footer =
        document.check = document.language = evil;
    document.authority = {evil, evil, {}};
    document.words = {"{name}", evil, evil};
    document.rehearsal = true;
    document.blocks = {Heading{2, evil},
                       Paragraph{{strong(evil), quiet(evil)}},
                       Facts{{{evil, {evil}}}},
                       Table{{evil}, {{evil}}, true, true},
                       List{{evil}, true},
                       Quote{evil, evil},
                       Columns{{{Tone::need, evil, {evil}}}},
                       Callout{evil, evil},
                       Steps{{{Icon::pen, evil, evil}}},
                       Opening{{evil, evil}, {evil}},
                       Signature{evil, evil}};
    const std::string page = html(document);
    CHECK_FALSE(has(page, "<script"));
    CHECK_FALSE(has(page, "<img"));
    CHECK_FALSE(has(page, "'Ellie'"));
    CHECK(count(page, "</title>") == 1);
    CHECK(count(page, "</style>") == 1);
    CHECK(firstUnclosed(page) == "");
    CHECK(count(page, "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Ellie&#39;") >= 25);
}

TEST_CASE("Arabic turns round inside an English page, and an Arabic page runs right to left")
{
    Document document = sample::record();
    document.blocks = {Paragraph{"أريد المساعدة"}};
    CHECK(has(html(document), "<p dir=\"auto\">أريد المساعدة</p>"));
    document.language = "ar";
    CHECK(has(html(document), "<html lang=\"ar\" dir=\"rtl\">"));
}

TEST_CASE("a rehearsal's page says so at its top and at its foot, and a real one never")
{
    Document document = sample::letter();
    CHECK_FALSE(has(html(document), "Rehearsal"));
    document.rehearsal = true;
    const std::string page = html(document);
    CHECK(count(page, "Rehearsal: this is not a real conference") == 2);
    CHECK(page.find("Rehearsal") < page.find("<main>"));
    CHECK(page.rfind("Rehearsal") > page.find("</main>"));
}
