// What the server says.
#include "wire/fields.hpp"
#include "wire/row.hpp"

namespace waymark::wire {
namespace {

Json refusalJson(const Refusal& refusal)
{
    Json json{{"code", refusal.code}, {"say", refusal.say}};
    if (!refusal.field.empty())
        json["field"] = refusal.field;
    return json;
}

Refusal readRefusal(JsonReader& reader, const Json& json)
{
    Refusal refusal;
    only(reader, json, {"code", "say", "field"});
    if (!reader.fault()) {
        value(reader, json, "code", refusal.code);
        value(reader, json, "say", refusal.say);
        optionally(reader, json, "field", refusal.field);
    }
    return refusal;
}

Json didJson(const Did& did)
{
    Json json{{"id", hex(did.id.bytes)}};
    if (did.refused) {
        json["refused"] = refusalJson(*did.refused);
        return json;
    }
    json["record"] = hex(did.record.bytes);
    json["at"] = momentText(did.at);
    json["seen"] = did.seen;
    return json;
}

Did readDid(JsonReader& reader, const Json& json)
{
    Did did;
    only(reader, json, {"id", "refused", "record", "at", "seen"});
    if (reader.fault())
        return did;
    value(reader, json, "id", did.id);
    if (const auto refused = json.find("refused"); refused != json.end()) {
        did.refused = readRefusal(reader, *refused);
        return did;
    }
    value(reader, json, "record", did.record);
    value(reader, json, "at", did.at);
    value(reader, json, "seen", did.seen);
    return did;
}

NewCode readNewCode(JsonReader& reader, const Json& json)
{
    NewCode result;
    only(reader, json, {"seat", "face", "person", "parts", "code"});
    if (reader.fault())
        return result;
    value(reader, json, "seat", result.seat);
    value(reader, json, "face", result.face);
    value(reader, json, "person", result.person);
    optionally(reader, json, "parts", result.parts);
    value(reader, json, "code", result.code);
    return result;
}

Foreseen readForeseen(JsonReader& reader, const Json& json)
{
    Foreseen result;
    only(reader, json, {"id", "refused", "says"});
    if (reader.fault())
        return result;
    value(reader, json, "id", result.id);
    optionally(reader, json, "says", result.says);
    if (const auto refused = json.find("refused"); refused != json.end())
        result.refused = readRefusal(reader, *refused);
    return result;
}

Update readUpdate(JsonReader& reader, const Json& json)
{
    Update update;
    only(reader, json,
         {"n", "room", "fresh", "lobby", "did", "put", "drop", "situation", "may", "now", "around"});
    value(reader, json, "n", update.n);
    optionally(reader, json, "room", update.room);
    optionally(reader, json, "fresh", update.fresh);
    optionally(reader, json, "lobby", update.lobby);
    if (const auto did = json.find("did"); did != json.end())
        for (const Json& one : *did)
            update.did.push_back(readDid(reader, one));
    if (const auto put = json.find("put"); put != json.end())
        for (const Json& row : *put)
            readRow(reader, row, update.put.emplace_back());
    optionally(reader, json, "drop", update.drop);
    value(reader, json, "situation", update.situation);
    value(reader, json, "may", update.may);
    value(reader, json, "now", update.now);
    value(reader, json, "around", update.around);
    return update;
}

PaperPiece readPiece(JsonReader& reader, const Json& json)
{
    PaperPiece piece;
    only(reader, json, {"recipient", "form", "piece", "of", "hash", "bytes"});
    if (reader.fault())
        return piece;
    value(reader, json, "recipient", piece.recipient);
    form(reader, json, piece.form);
    value(reader, json, "piece", piece.piece);
    value(reader, json, "of", piece.of);
    bytes(reader, json, "hash", piece.hash);
    const auto found = json.find("bytes");
    const bool text = found != json.end() && found->is_string();
    const std::string digits = text ? found->get<std::string>() : "";
    piece.bytes.resize(digits.size() / 2);
    if (!text || piece.bytes.size() > paperPiece || !unhex(digits, piece.bytes))
        reader.wrong("bytes", "bytes must be hex digits.");
    return piece;
}

FromServer readServer(JsonReader& reader, const Json& json)
{
    if (const auto hello = json.find("hello"); hello != json.end()) {
        Hello result;
        only(reader, json, {"hello"});
        only(reader, *hello, {"protocol", "nonce", "conference"});
        std::uint64_t protocol = 0;
        if (!reader.fault()) {
            value(reader, *hello, "protocol", protocol);
            bytes(reader, *hello, "nonce", result.nonce);
            bytes(reader, *hello, "conference", result.conference);
        }
        if (protocol != protocolVersion)
            reader.wrong("protocol", "the server speaks another version of the protocol.");
        return result;
    }
    if (const auto joined = json.find("joined"); joined != json.end()) {
        Joined result;
        only(reader, json, {"joined"});
        only(reader, *joined, {"seat", "face", "person", "name"});
        if (!reader.fault()) {
            value(reader, *joined, "seat", result.seat);
            value(reader, *joined, "face", result.face);
            value(reader, *joined, "person", result.person);
            value(reader, *joined, "name", result.name);
        }
        return result;
    }
    if (const auto refused = json.find("refused"); refused != json.end()) {
        only(reader, json, {"refused"});
        return readRefusal(reader, *refused);
    }
    if (const auto paper = json.find("paper"); paper != json.end()) {
        only(reader, json, {"paper"});
        return readPiece(reader, *paper);
    }
    if (const auto code = json.find("code"); code != json.end()) {
        only(reader, json, {"code"});
        return readNewCode(reader, *code);
    }
    if (const auto foreseen = json.find("foreseen"); foreseen != json.end()) {
        only(reader, json, {"foreseen"});
        return readForeseen(reader, *foreseen);
    }
    return readUpdate(reader, json);
}

struct ServerText {
    Json operator()(const Hello& m) const
    {
        return {
            {"hello",
             {{"protocol", protocolVersion}, {"nonce", hex(m.nonce)}, {"conference", hex(m.conference)}}}};
    }
    Json operator()(const Joined& m) const
    {
        Json joined{{"seat", hex(m.seat.bytes)}, {"face", spell(m.face)}, {"name", m.name}};
        if (m.person)
            joined["person"] = hex(m.person->bytes);
        return {{"joined", joined}};
    }
    Json operator()(const Refusal& m) const { return {{"refused", refusalJson(m)}}; }
    Json operator()(const PaperPiece& m) const
    {
        return {{"paper",
                 {{"recipient", hex(m.recipient.bytes)},
                  {"form", formNames[static_cast<int>(m.form)]},
                  {"piece", m.piece},
                  {"of", m.of},
                  {"hash", hex(m.hash)},
                  {"bytes", hex(m.bytes)}}}};
    }
    Json operator()(const NewCode& m) const
    {
        Json code{{"seat", hex(m.seat.bytes)}, {"face", spell(m.face)}, {"code", m.code}};
        if (m.person)
            code["person"] = hex(m.person->bytes);
        if (!m.parts.empty())
            code["parts"] = toJson(m.parts);
        return {{"code", std::move(code)}};
    }
    Json operator()(const Foreseen& m) const
    {
        Json foreseen{{"id", hex(m.id.bytes)}};
        if (m.refused)
            foreseen["refused"] = refusalJson(*m.refused);
        else
            foreseen["says"] = toJson(m.says);
        return {{"foreseen", std::move(foreseen)}};
    }
    Json operator()(const Update& m) const
    {
        Json put = Json::array();
        for (const Shown& shown : m.put)
            put.push_back(rowJson(shown.record, shown.seen));
        return withRows(m, std::move(put));
    }
    static Json withRows(const Update& m, Json put)
    {
        Json json{{"n", m.n}};
        if (m.room)
            json["room"] = true;
        if (m.fresh)
            json["fresh"] = true;
        if (m.lobby)
            json["lobby"] = true;
        for (const Did& did : m.did)
            json["did"].push_back(didJson(did));
        if (!put.empty())
            json["put"] = std::move(put);
        if (!m.drop.empty())
            json["drop"] = toJson(m.drop);
        if (m.situation)
            json["situation"] = hex(m.situation->bytes);
        if (m.may)
            json["may"] = toJson(*m.may);
        if (m.now)
            json["now"] = momentText(*m.now);
        if (m.around)
            json["around"] = toJson(*m.around);
        return json;
    }
};

} // namespace

std::variant<FromServer, Refusal> readFromServer(std::string_view text)
{
    return strictly<FromServer>(text, readServer);
}

std::string write(const FromServer& message)
{
    return std::visit(ServerText{}, message).dump();
}

} // namespace waymark::wire
