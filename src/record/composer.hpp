// How a record is put together, section by section, in the order in which it is read. Private to src/record.
#pragma once

#include "record/compose.hpp"

#include "record/gathered.hpp"

namespace waymark::record {

[[nodiscard]] std::string quoted(const std::string& text);

class Composer {
public:
    Composer(const sight::Seen& seen, PersonId recipient) : m(gather(seen, recipient)) {}
    [[nodiscard]] Document document();

private:
    void title(const std::string& text, int level = 2) { m_doc.blocks.push_back(Heading{level, text}); }

    // compose.cpp: what was decided, said and planned
    void heading();
    void facts();
    // The reasons, and beside them what the record says of how it came about.
    Text whyOf(const Decision& d) const;
    // The recipient's decisions: a copy told to another part stands for itself only where the original is not here.
    void decisions();
    void voices();
    void columns();
    void plan();
    // The days that were said last, of core group and review.
    void addDates(ChildId child, std::vector<Text>& into) const;
    static Text droppedLine(const PlanLine& line);
    static Text otherLine(const PlanLine& line);
    void views();

    // compose_meeting.cpp: how the meeting went
    void dissents();
    void disagreements();
    void exclusions();
    void stops();
    void people();
    // Professionals who were in several parts tell them apart by the family that sat there; a family knows of one.
    std::string sitsWith(const PartSeen& part, const std::string& what) const;
    void reports();
    // The lines of the record, item by item; the restricted ones stand in the annex.
    void lines(bool restricted);
    std::vector<ItemId> itemsOf(const PartSeen& part) const;
    Table linesOf(const PartSeen& part, ItemId item, bool restricted) const;
    static Text said(const Note& note);
    void annex();

    Gathered m;
    Document m_doc;
};

} // namespace waymark::record
