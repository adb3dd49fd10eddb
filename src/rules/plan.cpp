// The plan: drafted together, line by line; agreed only when every action has an owner and a date; told to another part
// as a copy of its own.
#include "rules/acts.hpp"
#include "rules/views.hpp"

namespace waymark::rules {

using namespace sight;

namespace {

std::optional<Refusal> plainFault(const std::string& what, const std::string& owners, const std::string& by,
                                  const std::string& measure)
{
    if (auto fault = textFault(what, "what"))
        return fault;
    for (const auto& [text, field] : {std::pair{&owners, "owners"}, std::pair{&by, "by"}, std::pair{&measure, "measure"}})
        if (text->size() > 4000)
            return textFault(*text, field);
    return std::nullopt;
}

bool isCopy(const Seen& seen, RecordId id)
{
    return seen.first<Link>([&](const Link& link) { return link.copy == id; }) != nullptr;
}

} // namespace

Decided act(const Ask& ask, const AddPlanLine& asked)
{
    if (auto fault = plainFault(asked.what, asked.owners, asked.by, asked.measure))
        return std::move(*fault);
    if (auto fault = aboutFault(ask.seen, asked.about))
        return std::move(*fault);
    if (asked.about.children.empty())
        return Refusal{"say-about", "about", "Say whose plan this line belongs to."};
    PlanLine line;
    line.section = asked.section;
    line.what = asked.what;
    line.owners = asked.owners;
    line.by = asked.by;
    line.measure = asked.measure;
    return drafts(Draft{about(std::move(line), asked.about), ToLive{asked.width, {}, {}}});
}

Decided act(const Ask& ask, const ChangePlanLine& asked)
{
    const auto* line = ask.seen.find<PlanLine>(asked.planLine);
    if (!line)
        return unknownRecord("planLine");
    if (auto fault = plainFault(asked.what, asked.owners, asked.by, asked.measure))
        return std::move(*fault);
    PlanLine changed = *line;
    changed.what = asked.what;
    changed.owners = asked.owners;
    changed.by = asked.by;
    changed.measure = asked.measure;
    return drafts(Draft{std::move(changed), Change{asked.planLine}});
}

Decided act(const Ask& ask, const AgreePlan& asked)
{
    const auto part = ask.seen.running()->head.part;
    const PlanLine* lacking = nullptr;
    bool any = false;
    ask.seen.each<PlanLine>([&](const PlanLine& line) {
        if (line.section != PlanSection::action || line.head.part != part || !line.head.about.mentions(asked.child))
            return;
        any = true;
        if (line.owners.empty() || line.by.empty())
            lacking = &line;
    });
    if (!any)
        return Refusal{"plan-lacks", "child", "The plan has no action yet. Add what will happen, who does it and by when."};
    if (lacking)
        return Refusal{"plan-lacks", lacking->owners.empty() ? "owners" : "by",
                       "\u201c" + lacking->what + "\u201d needs " + (lacking->owners.empty() ? "somebody who does it" : "a date") +
                           " before the plan can be agreed."};
    if (ask.seen.first<Agreed>([&](const Agreed& a) { return a.child == asked.child && a.head.part == part; }))
        return Refusal{"already-agreed", "child", "The plan has been agreed already."};
    Agreed agreed;
    agreed.child = asked.child;
    return drafts(Draft{about(std::move(agreed), {false, {asked.child}}), ToLive{}});
}

Decided act(const Ask& ask, const Tell& asked)
{
    const Stretch& running = *ask.seen.running();
    if (running.head.part != asked.part)
        return Refusal{"not-that-part", "part", "Begin that part first: it is told when it sits."};
    const Record* original = ask.seen.record(asked.record);
    if (!original)
        return unknownRecord("record");
    if (head(*original).part == asked.part)
        return Refusal{"told-already", "record", "This part has this already."};
    if (isSuperseded(ask.seen, asked.record))
        return Refusal{"superseded", "record", "Another decision has taken its place. Tell that one."};
    if (isCopy(ask.seen, asked.record))
        return Refusal{"told-copy", "record", "This is a copy that was told. Tell the line it was made from."};
    if (ask.seen.first<Link>([&](const Link& link) { return link.original == asked.record && link.head.part == asked.part; }))
        return Refusal{"told-already", "record", "This has been told to the part already."};
    Record copy = *original;
    const About what = head(*original).about;
    head(copy) = Head{};
    head(copy).about = what;
    if (auto* decision = std::get_if<Decision>(&copy)) {
        *decision = toldCopy(std::move(*decision));
        if (!asked.wording.empty())
            decision->reasons = asked.wording;
    } else if (auto* line = std::get_if<PlanLine>(&copy)) {
        line->told = true;
        if (!asked.wording.empty())
            line->what = asked.wording;
    } else {
        return Refusal{"not-tellable", "record", "Only a decision or a line of the plan is told to another part."};
    }
    Link link;
    link.original = asked.record;
    link.copy = draftId(0);
    link.head.about = what;
    Drafts told = drafts(Draft{std::move(copy), ToPart{asked.part}}, Draft{std::move(link), ToBoth{asked.record, asked.part}});
    tellInPlace(ask, asked, told);
    return told;
}

} // namespace waymark::rules
