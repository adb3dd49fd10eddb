#include "record/composer.hpp"

#include <functional>

namespace waymark::record {
namespace {

std::string capital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

} // namespace

std::string quoted(const std::string& text)
{
    return "\u201c" + text + "\u201d";
}

Document compose(const sight::Seen& seen, PersonId recipient)
{
    return Composer(seen, recipient).document();
}

Document Composer::document()
{
    heading();
    if (!m.any) {
        m_doc.blocks.push_back(Paragraph{"There is nothing in this record for you."});
        return std::move(m_doc);
    }
    facts();
    decisions();
    voices();
    columns();
    plan();
    views();
    dissents();
    disagreements();
    exclusions();
    stops();
    people();
    reports();
    lines(false);
    if (m.professional)
        annex();
    else
        m_doc.blocks.push_back(
            Callout{"Is something wrong?",
                    "Tell the chair or your social worker. We will write down your correction."});
    return std::move(m_doc);
}

void Composer::heading()
{
    std::vector<std::string> titled;
    std::vector<std::string> known;
    for (const Child* child : m.children) {
        titled.push_back(child->name + ", " + std::to_string(child->age));
        known.push_back(child->known);
    }
    m_doc.title = "Record of the child protection conference";
    m_doc.subtitle = joined(titled);
    m_doc.recipient = m.nameOf(m.recipient);
    m_doc.instruction =
        m.professional ? "Confidential. Do not copy or pass on" : "Please keep it somewhere safe";
    m_doc.footer = joined(known) + (known.empty() ? "For " : " \u00b7 for ") + m_doc.recipient + " only";
    if (m.any) {
        m_doc.authority = {m.any->authority, m.any->service, {}};
        m_doc.rehearsal = m.any->rehearsal;
    }
}

void Composer::facts()
{
    Facts facts;
    facts.facts.push_back({"When and where", {dayWords(m.any->date), m.any->place}});
    for (const auto& [id, sitting] : m.people) {
        if (sitting->standing == Standing::chair)
            facts.facts.push_back({"Chair", {sitting->name}});
        if (sitting->role.find("ead social worker") != std::string::npos)
            facts.facts.push_back({"Lead social worker", {sitting->name}});
    }
    m_doc.blocks.push_back(std::move(facts));
}

Text Composer::whyOf(const Decision& d) const
{
    Text why{{d.reasons, false, false}};
    const auto add = [&](const char* what, const std::string& text) {
        if (!text.empty())
            why.runs.push_back(quiet(std::string("\n") + what + ": " + text));
    };
    add("Against most of the views", d.against);
    add("Not quorate, and decided all the same", d.override);
    add("Ended at the first review", d.atFirstReview);
    add("The chair\u2019s advice", d.advice);
    if (const auto* later =
            m.seen.first<Superseded>([&](const Superseded& s) { return s.decision == d.head.id; }))
        why.runs.push_back(
            quiet("\nThis decision was changed." + (later->why.empty() ? "" : " " + later->why)));
    return why;
}

void Composer::decisions()
{
    static constexpr const char* outcomes[] = {"Child protection plan", "No plan. Other help is offered",
                                               "More information is needed. We meet again",
                                               "The plan goes on", "The plan ends"};
    static_assert(std::size(outcomes) == std::size(Spelling<Outcome>::names));
    Table table{{"Child", "Decision", "Why"}, {}, true, false};
    m.seen.each<Decision>([&](const Decision& d) {
        if (m.isSecondCopy(d.head.id))
            return;
        Text decision{{outcomes[static_cast<std::size_t>(d.outcome)], false, false}};
        if (!d.harms.empty())
            decision.runs.push_back(quiet("\n" + capital(harmWords(d.harms))));
        table.rows.push_back({m.childrenOf(d.head.about), std::move(decision), whyOf(d)});
    });
    if (table.rows.empty())
        return;
    title("What was decided");
    m_doc.blocks.push_back(std::move(table));
}

void Composer::voices()
{
    const auto quotes = [&](const std::string& heading, const std::function<bool(const Voice&)>& is,
                            bool withName) {
        bool first = true;
        m.seen.each<Voice>([&](const Voice& voice) {
            if (!is(voice) || m.isRestricted(voice.head))
                return;
            if (std::exchange(first, false))
                title(heading);
            std::string who = voice.how;
            if (withName && voice.person)
                who = m.nameOf(*voice.person) + (who.empty() ? "" : ", " + who);
            if (voice.child)
                who = m.childrenOf({false, {*voice.child}}) + (who.empty() ? "" : ", " + who);
            m_doc.blocks.push_back(Quote{quoted(voice.text), who});
        });
    };
    quotes(
        "What you said", [&](const Voice& v) { return v.person == m.recipient; }, false);
    std::vector<std::string> names;
    for (const Child* child : m.children)
        names.push_back(child->known);
    quotes(
        "What " + joined(names) + " said", [](const Voice& v) { return v.child.has_value(); }, false);
    quotes(
        "What the family said", [&](const Voice& v) { return v.person && v.person != m.recipient; }, true);
}

void Composer::columns()
{
    Columns columns{{{Tone::well, "Going well", {}},
                     {Tone::worry, "Worried about", {}},
                     {Tone::need, "Needs to happen", {}}}};
    bool any = false;
    m.seen.each<Point>([&](const Point& point) {
        if (m.isRestricted(point.head))
            return;
        any = true;
        columns.columns[static_cast<std::size_t>(point.column)].items.emplace_back(point.text);
    });
    if (!any)
        return;
    title("What everyone talked about");
    m_doc.blocks.push_back(std::move(columns));
}

void Composer::plan()
{
    for (const Child* child : m.children) {
        Table actions{{"What will happen", "Who", "By when", "We will know"}, {}, false, false};
        std::vector<Text> others;
        m.seen.each<PlanLine>([&](const PlanLine& line) {
            if (!line.head.about.mentions(child->child) || m.isSecondCopy(line.head.id) ||
                m.isRestricted(line.head))
                return;
            if (line.fate == Fate::drop)
                others.push_back(droppedLine(line));
            else if (line.section == PlanSection::action)
                actions.rows.push_back({line.what, line.owners, line.by, line.measure});
            else
                others.push_back(otherLine(line));
        });
        addDates(child->child, others);
        if (actions.rows.empty() && others.empty())
            continue;
        title(child->known + "\u2019s plan");
        if (!actions.rows.empty())
            m_doc.blocks.push_back(std::move(actions));
        if (!others.empty())
            m_doc.blocks.push_back(List{std::move(others), false});
    }
}

void Composer::addDates(ChildId child, std::vector<Text>& into) const
{
    const auto last = [&](std::optional<Day> Dates::*which, const char* what) {
        const Dates* said = nullptr;
        m.seen.each<Dates>([&](const Dates& dates) {
            if (dates.child == child && dates.*which && !m.isRestricted(dates.head) &&
                !m.isSecondCopy(dates.head.id))
                said = &dates;
        });
        if (!said)
            return;
        Text text{strong(what), {dayWords(*(said->*which)), false, false}};
        if (!said->late.empty())
            text.runs.push_back({" \u00b7 " + said->late, false, true});
        into.push_back(std::move(text));
    };
    last(&Dates::coreGroup, "The core group first meets on ");
    last(&Dates::review, "We all meet again on ");
}

Text Composer::droppedLine(const PlanLine& line)
{
    Text text{strong("No longer in the plan: "), {line.what, false, false}};
    if (!line.said.empty())
        text.runs.push_back({" \u00b7 " + line.said, false, true});
    return text;
}

Text Composer::otherLine(const PlanLine& line)
{
    static constexpr const char* titles[] = {
        "Care: ", "", "Visits: ", "If the plan is not kept: ", "Core group: ", "Review: "};
    Text text{strong(titles[static_cast<std::size_t>(line.section)]), {line.what, false, false}};
    for (const std::string& more : {line.owners, line.by})
        if (!more.empty())
            text.runs.push_back({" \u00b7 " + more, false, true});
    return text;
}

void Composer::views()
{
    static constexpr const char* answers[] = {"Yes", "No", "More information"};
    for (const Child* child : m.children) {
        Table table{{"Agency", "At risk?", "Category", "Why"}, {}, true, false};
        m.seen.each<View>([&](const View& view) {
            if (!view.shown || view.child != child->child)
                return;
            const auto who = m.people.find(view.person);
            Text agency{{who == m.people.end() ? "" : who->second->agency, false, false}};
            agency.runs.push_back(quiet("\n" + m.nameOf(view.person) + (view.written ? ", in writing" : "")));
            table.rows.push_back({std::move(agency), answers[static_cast<std::size_t>(view.threshold)],
                                  view.harms.empty() ? std::string("\u2013") : capital(harmWords(view.harms)),
                                  view.reason});
        });
        if (table.rows.empty())
            continue;
        title("Views for " + child->known);
        m_doc.blocks.push_back(std::move(table));
    }
}

} // namespace waymark::record
