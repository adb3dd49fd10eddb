#include "wire/row.hpp"

namespace waymark::wire {
namespace {

// None of these is a field of any record (a test holds that).
const std::set<std::string> headFields{"kind",  "id",     "seen",    "inPart", "open",
                                       "about", "writer", "typedBy", "at",     "revision"};

template <std::size_t I>
bool readKind(JsonReader& reader, const Json& json, const std::string& kind, Record& into)
{
    if (kind != std::variant_alternative_t<I, Record>::kind)
        return false;
    reader.readObject(json, into.emplace<I>(), "", headFields);
    return true;
}

template <std::size_t... I>
bool readAnyKind(JsonReader& reader, const Json& json, const std::string& kind, Record& into,
                 std::index_sequence<I...>)
{
    return (readKind<I>(reader, json, kind, into) || ...);
}

template <class T>
void member(JsonReader& reader, const Json& json, const char* name, T& into)
{
    const auto found = json.find(name);
    if (found != json.end())
        reader.read(*found, into, name);
    else if constexpr (!IsOptional<T>::value)
        reader.wrong(name, std::string(name) + " is missing.");
}

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
    member(reader, json, "kind", kind);
    if (!readAnyKind(reader, json, kind, into.record, std::make_index_sequence<std::variant_size_v<Record>>{}))
        return reader.wrong("kind", "a kind of record is not known here.");
    Head& h = head(into.record);
    member(reader, json, "id", h.id);
    member(reader, json, "at", h.at);
    member(reader, json, "writer", h.by);
    member(reader, json, "typedBy", h.typedBy);
    member(reader, json, "inPart", h.part);
    member(reader, json, "open", h.open);
    member(reader, json, "about", h.about);
    member(reader, json, "seen", into.seen);
    std::optional<std::int64_t> revision;
    member(reader, json, "revision", revision);
    h.drafting.revision = revision.value_or(0);
}

} // namespace waymark::wire
