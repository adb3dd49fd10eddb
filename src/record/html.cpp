// Block by block into HTML. Every piece of user text passes escaped(); nothing else may put it into the page.
#include "record/html.hpp"

#include "record/html_style.hpp"

namespace waymark::record {

namespace {

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\n':
            out += "<br>";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string escaped(const Text& text)
{
    std::string out;
    for (const Run& run : text.runs) {
        std::string part = escaped(run.text);
        if (run.quiet)
            part = "<span class=\"quiet\">" + part + "</span>";
        if (run.strong)
            part = "<strong>" + part + "</strong>";
        out += part;
    }
    return out;
}

std::string escaped(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += (out.empty() ? "" : "<br>") + escaped(line);
    return out;
}

// dir="auto" lets an Arabic sentence run right to left in an English paper, and the other way round.
std::string element(const std::string& name, const std::string& inside, const std::string& attributes = "")
{
    return "<" + name + " dir=\"auto\"" + (attributes.empty() ? "" : " " + attributes) + ">" + inside + "</" +
           name + ">\n";
}

std::string picture(Icon icon)
{
    if (icon == Icon::none)
        return "";
    return "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" "
           "stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" "
           "focusable=\"false\"><path d=\"" +
           std::string(outline(icon)) + "\"/></svg>";
}

std::string toneClass(Tone tone)
{
    switch (tone) {
    case Tone::well:
        return "well";
    case Tone::worry:
        return "worry";
    case Tone::need:
        return "need";
    case Tone::plain:
        break;
    }
    return "plain";
}

std::string listItems(const std::vector<Text>& items)
{
    std::string out;
    for (const Text& item : items)
        out += element("li", escaped(item));
    return out;
}

struct Write {
    std::string operator()(const Heading& heading) const
    {
        return element("h" + std::to_string(heading.level), escaped(heading.text));
    }
    std::string operator()(const Paragraph& paragraph) const { return element("p", escaped(paragraph.text)); }
    std::string operator()(const Facts& facts) const
    {
        std::string out = "<dl class=\"facts\">\n";
        for (const Facts::Fact& fact : facts.facts)
            out += "<div>" + element("dt", escaped(fact.label)) + element("dd", escaped(fact.lines)) +
                   "</div>\n";
        return out + "</dl>\n";
    }
    std::string operator()(const Table& table) const
    {
        std::string out = table.framed ? "<table class=\"framed\">\n" : "<table>\n";
        if (!table.header.empty()) {
            out += "<thead><tr>\n";
            for (const std::string& name : table.header)
                out += name.empty() ? "<td></td>\n" : element("th", escaped(name), "scope=\"col\"");
            out += "</tr></thead>\n";
        }
        out += "<tbody>\n";
        for (const auto& row : table.rows) {
            out += "<tr>\n";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool names = i == 0 && table.strongFirst && !row[i].runs.empty();
                out +=
                    names ? element("th", escaped(row[i]), "scope=\"row\"") : element("td", escaped(row[i]));
            }
            out += "</tr>\n";
        }
        return out + "</tbody>\n</table>\n";
    }
    std::string operator()(const List& list) const
    {
        const std::string name = list.numbered ? "ol" : "ul";
        return "<" + name + ">\n" + listItems(list.items) + "</" + name + ">\n";
    }
    std::string operator()(const Quote& quote) const
    {
        return "<blockquote>\n" + element("p", escaped(quote.text)) +
               (quote.who.empty() ? "" : element("p", escaped(quote.who), "class=\"quiet\"")) +
               "</blockquote>\n";
    }
    std::string operator()(const Columns& columns) const
    {
        const std::string heading = "h" + std::to_string(columns.level);
        std::string out = "<div class=\"columns\">\n";
        for (const Columns::Column& column : columns.columns) {
            out += "<section>";
            if (!column.title.empty())
                out += element(heading, picture(iconOf(column.tone)) + escaped(column.title),
                               "class=\"" + toneClass(column.tone) + "\"");
            if (!column.items.empty())
                out += "<ul>\n" + listItems(column.items) + "</ul>\n";
            out += "</section>\n";
        }
        return out + "</div>\n";
    }
    std::string operator()(const Callout& callout) const
    {
        Text text = callout.text;
        if (!callout.strong.empty())
            text.runs.insert(text.runs.begin(), strong(callout.strong + (text.runs.empty() ? "" : " ")));
        return "<div class=\"callout " + toneClass(callout.tone) + "\">" + picture(callout.icon) +
               element("p", escaped(text)) + "</div>\n";
    }
    std::string operator()(const Steps& steps) const
    {
        std::string out = "<dl class=\"steps\">\n";
        for (const Steps::Step& step : steps.steps)
            out += "<div>" + element("dt", picture(step.icon) + "<span>" + escaped(step.when) + "</span>") +
                   element("dd", escaped(step.what)) + "</div>\n";
        return out + "</dl>\n";
    }
    std::string operator()(const Opening& opening) const
    {
        std::string to;
        for (std::size_t i = 0; i < opening.to.size(); ++i)
            to += i == 0 ? "<strong>" + escaped(opening.to[i]) + "</strong>"
                         : "<br><span class=\"quiet\">" + escaped(opening.to[i]) + "</span>";
        return "<div class=\"opening\">" + (to.empty() ? "" : element("p", to)) +
               (opening.reference.empty() ? "" : element("p", escaped(opening.reference))) + "</div>\n";
    }
    std::string operator()(const Signature& signature) const
    {
        std::string inside;
        if (!signature.name.empty())
            inside += "<span class=\"name\">" + escaped(signature.name) + "</span>";
        if (!signature.role.empty())
            inside += "<span class=\"quiet\">" + escaped(signature.role) + "</span>";
        return element("p", inside, "class=\"signature\"");
    }
    std::string operator()(const Rule&) const { return "<hr>\n"; }
};

// The same hills as on the PDF.
constexpr std::string_view hills =
    "<svg viewBox=\"0 0 26 26\" aria-hidden=\"true\" focusable=\"false\"><clipPath id=\"c\">"
    "<circle cx=\"13\" cy=\"13\" r=\"12.4\"/></clipPath><g clip-path=\"url(#c)\">"
    "<rect width=\"26\" height=\"26\" fill=\"#E1EFEE\"/><circle cx=\"17.4\" cy=\"9.2\" r=\"3\" "
    "fill=\"#C98A2B\"/>"
    "<path d=\"M0 16 C5 11 10 12 15 15.5 C19 18 23 16.5 26 15 L26 26 L0 26 Z\" fill=\"#6FA196\"/>"
    "<path d=\"M0 20 C6 16.5 12 18 17 20.5 C21 22 24 21 26 20 L26 26 L0 26 Z\" fill=\"#09565A\"/></g>"
    "<circle cx=\"13\" cy=\"13\" r=\"12.4\" fill=\"none\" stroke=\"#09565A\" stroke-width=\"1\"/></svg>";

std::string header(const Document& document)
{
    std::string out = "<header>\n<div class=\"top\">" + std::string(hills) + "<div>";
    out += element("p", escaped(document.authority.name), "class=\"name\"");
    if (!document.authority.service.empty())
        out += element("p", escaped(document.authority.service), "class=\"service\"");
    out += "</div>\n";
    std::string right;
    if (!document.authority.contact.empty())
        right = escaped(document.authority.contact);
    else if (!document.recipient.empty())
        right = "<strong>" + escaped(filled(document.words.copyFor, {{"{name}", document.recipient}})) +
                "</strong>" + (document.instruction.empty() ? "" : "<br>" + escaped(document.instruction));
    if (!right.empty())
        out += element("p", right, "class=\"for\"");
    out += "</div>\n";
    if (document.rehearsal)
        out += element("p", escaped(document.words.rehearsal), "class=\"rehearsal\"");
    return out + "</header>\n";
}

std::string footer(const Document& document)
{
    std::string out = "<footer class=\"end\">\n";
    for (const std::string& line : {document.footer, document.check})
        if (!line.empty())
            out += element("p", escaped(line));
    if (document.rehearsal)
        out += element("p", escaped(document.words.rehearsal), "class=\"last\"");
    return out + "</footer>\n";
}

std::string head(const Document& document)
{
    // The policy makes "nothing is fetched, nothing runs" the browser's promise as well as ours.
    return "<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n"
           "<title>" +
           escaped(document.title) + "</title>\n<style>" + std::string(styleSheet) + "</style>\n</head>\n";
}

} // namespace

std::string html(const Document& given)
{
    const Document document = tidied(given);
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\" dir=\"" +
                      (rightToLeft(document.language) ? "rtl" : "ltr") + "\"" +
                      (document.print == Print::large ? " class=\"large\"" : "") + ">\n" + head(document) +
                      "<body>\n" + header(document) + "<main>\n";
    if (!hasOwnTitle(document) && !document.title.empty())
        out += element("h1", escaped(document.title));
    if (!document.subtitle.empty())
        out += element("p", escaped(document.subtitle), "class=\"subtitle\"");
    for (const Block& block : document.blocks)
        out += std::visit(Write{}, block);
    return out + "</main>\n" + footer(document) + "</body>\n</html>\n";
}

} // namespace waymark::record
