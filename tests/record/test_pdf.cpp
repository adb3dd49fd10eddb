#include "record/pdf.hpp"
#include "sample.hpp"
#include "support/catch.hpp"
#include "tools.hpp"

using namespace waymark::record;
using namespace waymark::record::tools;

namespace {

Document minutesOf(int rows)
{
    Document document = sample::paper();
    document.title = "Minutes";
    document.footer = "for Hannah Reed only";
    Table table{{"When", "Who", "Words spoken"}, {}, true, false};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back(
            {std::to_string(i) + " min", "Tom Ashby",
             "Sentence " + std::to_string(i) + " is long enough to go over the end of its first line."});
    document.blocks = {Heading{2, "What was said"}, table};
    return document;
}

// Inside the margins, and above the printer's edge.
void checkInside(const Printed& paper)
{
    const auto words = paper.words();
    REQUIRE(!words.empty());
    for (const auto& word : words) {
        CAPTURE(word.text, word.left, word.right, word.top, word.bottom);
        CHECK(word.left > 46);
        CHECK(word.right < 595.276 - 46);
        CHECK(word.top > 20);
        CHECK(word.bottom < 826);
    }
}

} // namespace

TEST_CASE("every word of every block arrives on paper")
{
    const Printed record(sample::record());
    const std::string text = record.text();
    for (const char* part : {"Westmere Council",
                             "Children’s Services",
                             "This copy is for Hannah Reed",
                             "Please keep it somewhere safe",
                             "Record of the child protection conference",
                             "Ellie Reed, 9 and Jack Reed, 4",
                             "When and where",
                             "Westmere Civic Centre",
                             "01632 960 144",
                             "What was decided",
                             "Emotional harm and neglect",
                             "cannot keep himself safe.",
                             "I am scared of what a plan means",
                             "with a sun over Joan’s.",
                             "Going well",
                             "Joan has the children every Friday.",
                             "Worried about",
                             "Ellie finds it hard to sleep.",
                             "Needs to happen",
                             "Jack sees the health visitor.",
                             "Is something wrong? Tell us by Tuesday 15 December.",
                             "Ellie and Jack Reed · for Hannah Reed only",
                             "Check 4QK7 92MD 1XVE",
                             "Page 1 of 2",
                             "Page 2 of 2"})
        CHECK(holds(text, part));

    const Printed letter(sample::letter());
    for (const char* part :
         {"Civic Centre, Quay Street", "Given by hand", "Our reference WC 26-1184", "Dear Hannah,",
          "What the conference decided for Ellie and Jack",
          "Ellie will have a child protection plan. The reason", "Jack, 4", "You are still their mum",
          "Thu 19 November, 2pm", "You are part of it.", "By 1 December",
          "appeal about the decision or complain about", "call 999.", "Priya Nair",
          "Independent Reviewing Officer, chair of the conference", "For Hannah Reed only", "Page 1 of 1"})
        CHECK(holds(letter.text(), part));
    CHECK(letter.pageCount() == 1);

    Document rest = sample::paper();
    rest.title = "The rest";
    rest.blocks = {List{{"First thing", "Second thing"}, true}, List{{"A bullet"}, false}, Rule{},
                   Quote{"Words", "Grace Bello"}, Heading{3, "Small heading"}};
    for (const char* part :
         {"1. First thing", "2. Second thing", "• A bullet", "Grace Bello", "Small heading"})
        CHECK(holds(Printed(rest).text(), part));
}

TEST_CASE("marks of markup, Welsh, Arabic and control characters are safe and present on paper")
{
    Document document = sample::paper();
    document.title = "Cofnod <b>\"Tŷ\"</b> & (ŵ\\ŷ)";
    document.blocks = {Paragraph{"<b>not bold</b> & \"quoted\" 'single' &amp; \\ ( ) %"},
                       Paragraph{"Mae’r tŷ yn Nhŷ Ddewi; dŵr, ŵyn, ŷd, affêr, office, fluff"},
                       Paragraph{"أريد المساعدة"},
                       Paragraph{std::string("zero\0byte \x1B[0mescape \xFF broken", 29)},
                       Paragraph{"Zażółć gęślą jaźń ਪੰਜਾਬੀ"}};
    const Printed paper(document);
    const std::string text = paper.text();
    CHECK(holds(text, "Cofnod <b>\"Tŷ\"</b> & (ŵ\\ŷ)"));
    CHECK(holds(text, "<b>not bold</b> & \"quoted\" 'single' &amp; \\ ( ) %"));
    CHECK(holds(text, "Mae’r tŷ yn Nhŷ Ddewi; dŵr, ŵyn, ŷd, affêr, office, fluff"));
    CHECK(holds(text, "أريد المساعدة"));
    CHECK(holds(text, "zerobyte [0mescape"));
    CHECK(holds(text, "Zażółć gęślą jaźń"));
    CHECK(holds(paper.info(), "Title: Cofnod <b>\"Tŷ\"</b> & (ŵ\\ŷ)"));
    CHECK(paper.checked() == 0);
}

TEST_CASE("the same paper gives the same bytes, and nothing of clock or chance")
{
    const Document document = sample::record();
    const auto first = pdf(document, {1000});
    const auto second = pdf(document, {1000});
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
    const auto later = pdf(document, {2000});
    REQUIRE(later);
    CHECK(*first != *later);
    const Printed paper(document, {1794326400});
    CHECK(holds(paper.info("-isodates"), "CreationDate: 2026-11-10T16:00:00Z"));
    CHECK(holds(paper.info("-isodates"), "ModDate: 2026-11-10T16:00:00Z"));
    CHECK_FALSE(holds(paper.commands(), "cairo"));
}

TEST_CASE("a long table goes on overleaf between its rows, under its head again")
{
    const Printed paper(minutesOf(80));
    REQUIRE(paper.pageCount() >= 4);
    for (int page = 1; page <= paper.pageCount(); ++page) {
        const std::string text = flat(paper.text(page));
        CAPTURE(page);
        CHECK(count(text, "Words spoken") == 1);
        CHECK(count(text, "Sentence") == count(text, "first line."));
        CHECK(count(text, "Page " + std::to_string(page) + " of " + std::to_string(paper.pageCount())) == 1);
    }
    const std::string all = flat(paper.text());
    for (int i = 0; i < 80; ++i)
        CHECK(count(all, "Sentence " + std::to_string(i) + " is") == 1);
    checkInside(paper);
}

TEST_CASE("a row taller than a page is continued line by line and loses none")
{
    std::string words;
    for (int i = 0; i < 1500; ++i)
        words += "w" + std::to_string(i) + "x ";
    Document document = sample::paper();
    document.title = "Minutes";
    document.blocks = {
        Table{{"Who", "Words spoken"}, {{"Tom", words}, {"Ellie", "short"}}, true, GENERATE(false, true)},
        Columns{{{Tone::well, "Well", {words}}, {Tone::worry, "Worry", {"little"}}}},
        Callout{"Mind", words},
        Quote{words, ""},
        List{{words}, false},
        Facts{{{"Long", {words}}}},
        Steps{{{Icon::pen, words, words}}}};
    const Printed paper(document);
    const std::string all = flat(paper.text());
    for (int i = 0; i < 1500; i += 7)
        CHECK(count(all, "w" + std::to_string(i) + "x") == 8);
    checkInside(paper);
    CHECK(paper.checked() == 0);
}

TEST_CASE("no text runs out of the page, however long a word, a name or a number of columns")
{
    const std::string word(400, 'W');
    Document document = sample::paper();
    document.print = GENERATE(Print::clear, Print::large);
    document.rehearsal = true;
    document.title = document.subtitle = document.recipient = document.instruction = word;
    document.authority = {word, word, {}};
    document.footer = "The footer of " + word;
    std::vector<Text> row;
    for (int i = 0; i < 9; ++i)
        row.push_back("Safeguarding " + std::to_string(i));
    document.blocks = {
        Opening{{word}, {word}},
        Heading{2, word},
        Paragraph{{strong(word), {" and "}, quiet(word)}},
        Facts{{{word, {word}}, {word, {word}}, {word, {word}}, {"a", {"b"}}}},
        Table{{word, word}, {{word, word, word}}, true, true},
        Table{{}, {row}, false, false},
        List{{word}, true},
        Quote{word, word},
        Columns{{{Tone::well, word, {word}}, {Tone::need, word, {word}}, {}, {Tone::plain, word, {word}}}},
        Callout{word, word},
        Steps{{{Icon::pen, word, word}}},
        Signature{word, word}};
    checkInside(Printed(document));
}

TEST_CASE("a heading stands with what it heads")
{
    for (int lines = 17; lines < 32; ++lines) {
        Document document = sample::paper();
        document.title = "A paper";
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(List{{"line"}, false});
        document.blocks.push_back(Heading{2, "The heading"});
        document.blocks.push_back(Heading{3, "The lower heading"});
        document.blocks.push_back(Table{{"The head"}, {{"The row"}}, false, false});
        const Printed paper(document);
        for (int page = 1; page <= paper.pageCount(); ++page) {
            const std::string text = paper.text(page);
            CAPTURE(lines, page);
            CHECK(holds(text, "The heading") == holds(text, "The row"));
            CHECK(holds(text, "The lower heading") == holds(text, "The row"));
            CHECK(holds(text, "The head") == holds(text, "The row"));
        }
    }
}

TEST_CASE("a rehearsal's paper says so at its top and at the foot of every page, and a real one never")
{
    Document document = minutesOf(40);
    CHECK(count(Printed(document).text(), "Rehearsal") == 0);
    document.rehearsal = true;
    const Printed paper(document);
    REQUIRE(paper.pageCount() >= 2);
    CHECK(count(paper.text(1), "Rehearsal: this is not a real conference") == 2);
    for (int page = 2; page <= paper.pageCount(); ++page)
        CHECK(count(paper.text(page), "Rehearsal: this is not a real conference") == 1);
}

TEST_CASE("large print is larger")
{
    Document document = sample::letter();
    const auto heightOf = [](const Document& given) {
        for (const auto& word : Printed(given).words())
            if (word.text == "Dear")
                return word.bottom - word.top;
        return 0.0;
    };
    const double clear = heightOf(document);
    document.print = Print::large;
    REQUIRE(clear > 0);
    CHECK(heightOf(document) / clear == Approx(16.0 / 12).epsilon(0.01));
}

TEST_CASE("a paper from right to left begins at the right, its telephone numbers unturned")
{
    Document document = sample::paper();
    document.language = "ar";
    document.title = "Cofnod";
    document.blocks = {Facts{{{"هاتف", {"01632 960 144"}}}}, Paragraph{"اتصل 01632 960 144 الآن"}};
    const Printed paper(document);
    double title = 0;
    std::vector<Printed::Word> numbers;
    for (const auto& word : paper.words()) {
        if (word.text == "Cofnod")
            title = word.right;
        if (word.text == "01632" || word.text == "960" || word.text == "144")
            numbers.push_back(word);
    }
    CHECK(title > 540);
    REQUIRE(numbers.size() >= 3);
    CHECK(numbers[0].text == "01632");
    CHECK(numbers[0].left < numbers[1].left);
    CHECK(numbers[1].left < numbers[2].left);
    checkInside(paper);
}

TEST_CASE("a paper of nothing but its letterhead is still a sound page")
{
    Document document;
    document.title = "Empty";
    const Printed paper(document);
    CHECK(paper.pageCount() == 1);
    CHECK(paper.checked() == 0);
    CHECK(holds(paper.text(), "Empty"));
}
