#include "wire/row.hpp"

#include "wire/fields.hpp"

namespace waymark::wire {
namespace {

// None of these is a field of any record (a test holds that).
const std::set<std::string> headFields{"kind",  "id",     "seen",    "inPart", "open",
                                       "about", "writer", "typedBy", "at",     "revision"};

} // namespace

Json rowJson(const Record& record, const std::string& seen)
{
    const Head& h = head(record);
    Json row = Json::object();
    row["kind"] = kindOf(record);
    row["id"] = hex(h.id.bytes);
    row["at"] = momentText(h.at);
    row["writer"] = hex(h.by.bytes);
    if (h.typedBy)
        row["typedBy"] = hex(h.typedBy->bytes);
    if (h.part)
        row["inPart"] = hex(h.part->bytes);
    row["open"] = h.open;
    row["about"] = toJson(h.about);
    row["seen"] = seen;
    if (h.drafting.revision)
        row["revision"] = h.drafting.revision;
    std::visit([&](const auto& r) { row.update(toJson(r)); }, record);
    return row;
}

void readRow(JsonReader& reader, const Json& json, Shown& into)
{
    std::string kind;
    if (!json.is_object())
        return reader.wrong("put", "put must hold objects.");
    value(reader, json, "kind", kind);
    if (!alternative(reader, json, kind, into.record, headFields))
        return reader.wrong("kind", "a kind of record is not known here.");
    Head& h = head(into.record);
    value(reader, json, "id", h.id);
    value(reader, json, "at", h.at);
    value(reader, json, "writer", h.by);
    value(reader, json, "typedBy", h.typedBy);
    value(reader, json, "inPart", h.part);
    value(reader, json, "open", h.open);
    value(reader, json, "about", h.about);
    value(reader, json, "seen", into.seen);
    optionally(reader, json, "revision", h.drafting.revision);
}

} // namespace waymark::wire
