#include "record/compose.hpp"

#include "record/gathered.hpp"

#include <functional>

namespace waymark::record {
namespace {

std::string capital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string quoted(const std::string& text)
{
    return "\u201c" + text + "\u201d";
}

class Composer {
public:
    Composer(const sight::Seen& seen, PersonId recipient) : m(gather(seen, recipient)) {}

    Document document()
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

private:
    void title(const std::string& text, int level = 2) { m_doc.blocks.push_back(Heading{level, text}); }

    void heading()
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

    void facts()
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

    // The reasons, and beside them what the record says of how it came about.
    Text whyOf(const Decision& d) const
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

    // The recipient's decisions: a copy told to another part stands for itself only where the original is not here.
    void decisions()
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

    void voices()
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
            "What the family said", [&](const Voice& v) { return v.person && v.person != m.recipient; },
            true);
    }

    void columns()
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

    void plan()
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
            if (actions.rows.empty() && others.empty())
                continue;
            title(child->known + "\u2019s plan");
            if (!actions.rows.empty())
                m_doc.blocks.push_back(std::move(actions));
            if (!others.empty())
                m_doc.blocks.push_back(List{std::move(others), false});
        }
    }

    static Text droppedLine(const PlanLine& line)
    {
        Text text{strong("No longer in the plan: "), {line.what, false, false}};
        if (!line.said.empty())
            text.runs.push_back({" \u00b7 " + line.said, false, true});
        return text;
    }

    static Text otherLine(const PlanLine& line)
    {
        static constexpr const char* titles[] = {
            "Care: ", "", "Visits: ", "If the plan is not kept: ", "Core group: ", "Review: "};
        Text text{strong(titles[static_cast<std::size_t>(line.section)]), {line.what, false, false}};
        for (const std::string& more : {line.owners, line.by})
            if (!more.empty())
                text.runs.push_back({" \u00b7 " + more, false, true});
        return text;
    }

    void views()
    {
        static constexpr const char* answers[] = {"Yes", "No", "More information"};
        for (const Child* child : m.children) {
            Table table{{"Agency", "At risk?", "Category", "Why"}, {}, true, false};
            m.seen.each<View>([&](const View& view) {
                if (!view.shown || view.child != child->child)
                    return;
                const auto who = m.people.find(view.person);
                Text agency{{who == m.people.end() ? "" : who->second->agency, false, false}};
                agency.runs.push_back(
                    quiet("\n" + m.nameOf(view.person) + (view.written ? ", in writing" : "")));
                table.rows.push_back(
                    {std::move(agency), answers[static_cast<std::size_t>(view.threshold)],
                     view.harms.empty() ? std::string("\u2013") : capital(harmWords(view.harms)),
                     view.reason});
            });
            if (table.rows.empty())
                continue;
            title("Views for " + child->known);
            m_doc.blocks.push_back(std::move(table));
        }
    }

    void dissents()
    {
        bool first = true;
        m.seen.each<Dissent>([&](const Dissent& dissent) {
            if (dissent.state != DissentState::confirmed)
                return;
            if (std::exchange(first, false))
                title("Dissent");
            m_doc.blocks.push_back(Paragraph{{strong(m.nameOf(dissent.person)),
                                              {" does not agree with the decision for " +
                                                   m.childrenOf(dissent.head.about) + ": " + dissent.words,
                                               false, false}}});
        });
    }

    void disagreements()
    {
        m.seen.each<Disagreement>([&](const Disagreement& noted) {
            if (!noted.dropped)
                m_doc.blocks.push_back(Paragraph{m.nameOf(noted.person) +
                                                 " noted, without dissent, about the decision for " +
                                                 m.childrenOf(noted.head.about) + ": " + noted.words});
        });
    }

    void exclusions()
    {
        bool first = true;
        m.seen.each<Exclusion>([&](const Exclusion& e) {
            if (std::exchange(first, false))
                title(e.person == m.recipient ? "When you were asked to leave" : "Exclusion");
            std::vector<std::string> names{m.nameOf(e.person)};
            for (const PersonId with : e.with)
                names.push_back(m.nameOf(with));
            const std::string who = e.person == m.recipient
                                        ? std::string("You were")
                                        : joined(names) + (names.size() > 1 ? " were" : " was");
            m_doc.blocks.push_back(Paragraph{who + " asked to leave the meeting for a time. " + e.reasons});
        });
    }

    void stops()
    {
        m.seen.each<Adjourned>([&](const Adjourned& one) {
            const std::string again =
                one.again ? " It was to go on on " + dayWords(*one.again) + "." : std::string();
            m_doc.blocks.push_back(Paragraph{{strong("Adjourned at " + clockText(one.head.at) + ". "),
                                              {one.reason + again, false, false}}});
        });
        m.seen.each<Abandoned>([&](const Abandoned& one) {
            m_doc.blocks.push_back(Paragraph{
                {strong("Abandoned at " + clockText(one.head.at) + ". "), {one.reason, false, false}}});
        });
    }

    void people()
    {
        for (const PartSeen& part : m.parts) {
            if (part.stretches.empty() || part.stretches.front()->what == StretchKind::closed)
                continue;
            std::vector<Text> there;
            for (const Sitting* sitting : part.people) {
                const std::string more =
                    sitting->role + (sitting->agency.empty() ? "" : ", " + sitting->agency);
                const char* how = sitting->where == Where::report     ? " (sent a report)"
                                  : sitting->where == Where::expected ? " (did not come)"
                                                                      : "";
                there.push_back(Text{strong(sitting->name), {" " + more + how, false, true}});
            }
            title(sitsWith(part, "Who took part"));
            m_doc.blocks.push_back(List{std::move(there), false});
        }
    }

    // Professionals who were in several parts tell them apart by the family that sat there; a family knows of one.
    std::string sitsWith(const PartSeen& part, const std::string& what) const
    {
        std::vector<std::string> family;
        for (const Sitting* sitting : part.people)
            if (sitting->standing == Standing::family)
                family.push_back(sitting->known);
        return m.professional && !family.empty() ? what + ", with " + joined(family) : what;
    }

    void reports()
    {
        std::vector<Text> list;
        m.seen.each<Report>([&](const Report& report) {
            list.push_back(Text{strong(m.nameOf(report.from)), {": " + report.title, false, false}});
        });
        if (list.empty())
            return;
        title("Reports");
        m_doc.blocks.push_back(List{std::move(list), false});
    }

    // The lines of the record, item by item; the restricted ones stand in the annex.
    void lines(bool restricted)
    {
        for (const PartSeen& part : m.parts) {
            bool first = true;
            for (const ItemId item : itemsOf(part)) {
                Table table = linesOf(part, item, restricted);
                if (table.rows.empty())
                    continue;
                if (std::exchange(first, false))
                    title(sitsWith(part, restricted ? "For professionals only" : "What was said"),
                          restricted ? 3 : 2);
                const std::string name = m.itemTitle(item);
                title(name.empty() ? "Also written down" : name, restricted ? 4 : 3);
                m_doc.blocks.push_back(std::move(table));
            }
        }
    }

    std::vector<ItemId> itemsOf(const PartSeen& part) const
    {
        std::vector<ItemId> items;
        const auto add = [&](ItemId item) {
            if (std::find(items.begin(), items.end(), item) == items.end())
                items.push_back(item);
        };
        for (const Stretch* stretch : part.stretches)
            add(stretch->item);
        m.seen.each<Note>([&](const Note& note) { // a line that arrived late, when another item ran
            if (note.head.part == part.part)
                add(note.item);
        });
        return items;
    }

    Table linesOf(const PartSeen& part, ItemId item, bool restricted) const
    {
        Table table{m.professional ? std::vector<std::string>{"Time", "Who", "What was said"}
                                   : std::vector<std::string>{"Who", "What was said"},
                    {},
                    !m.professional,
                    false};
        m.seen.each<Note>([&](const Note& note) {
            if (note.head.part != part.part || note.item != item || m.isRestricted(note.head) != restricted)
                return;
            std::vector<Text> row;
            if (m.professional)
                row.emplace_back(clockText(note.head.at));
            row.emplace_back(m.nameOf(note.speaker) + (note.readOut ? ", read out by the chair" : ""));
            row.push_back(said(note));
            table.rows.push_back(std::move(row));
        });
        return table;
    }

    static Text said(const Note& note)
    {
        Text text{{note.text, false, false}};
        if (note.statement == Statement::allegation)
            text.runs.push_back(quiet("\nSaid, not established"));
        if (!note.before.empty())
            text.runs.push_back(quiet("\nCorrected. First written: " + note.before));
        return text;
    }

    void annex()
    {
        const std::size_t before = m_doc.blocks.size();
        title("Restricted annex");
        m_doc.blocks.push_back(Callout{"For professionals only.",
                                       "Do not give this part to any member of the family.", Icon::warn});
        m.seen.each<Stretch>([&](const Stretch& stretch) {
            if (stretch.what == StretchKind::section)
                m_doc.blocks.push_back(
                    Paragraph{{strong("Confidential section, " + clockText(stretch.from) + ". "),
                               {stretch.reason, false, false}}});
        });
        m.seen.each<Evidence>([&](const Evidence& evidence) {
            m_doc.blocks.push_back(
                Paragraph{{strong("Evidence for the exclusion. "), {evidence.text, false, false}}});
        });
        const std::size_t opened = m_doc.blocks.size();
        lines(true);
        std::vector<Text> points;
        m.seen.each<PlanLine>([&](const PlanLine& line) {
            if (m.isRestricted(line.head))
                points.push_back(otherLine(line));
        });
        m.seen.each<Voice>([&](const Voice& voice) {
            if (m.isRestricted(voice.head))
                points.emplace_back(quoted(voice.text) + (voice.how.empty() ? "" : ", " + voice.how));
        });
        m.seen.each<Point>([&](const Point& point) {
            if (m.isRestricted(point.head))
                points.emplace_back(m.nameOf(point.speaker) + ": " + point.text);
        });
        if (!points.empty())
            m_doc.blocks.push_back(List{std::move(points), false});
        if (m_doc.blocks.size() == opened && opened == before + 2)
            m_doc.blocks.resize(before);
    }

    Gathered m;
    Document m_doc;
};

} // namespace

Document compose(const sight::Seen& seen, PersonId recipient)
{
    return Composer(seen, recipient).document();
}

} // namespace waymark::record
