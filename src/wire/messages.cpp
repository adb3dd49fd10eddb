#include "wire/messages.hpp"

#include "wire/row.hpp"

namespace waymark::wire {
namespace {

constexpr char proofLabel[] = "waymark-join-1";
constexpr const char* formNames[] = {"html", "pdf"};

template <std::size_t N>
void bytes(JsonReader& reader, const Json& object, const char* name, std::array<std::uint8_t, N>& into)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string() || !unhex(found->get_ref<const std::string&>(), into))
        reader.wrong(name, std::string(name) + " must be " + std::to_string(2 * N) + " hex digits.");
}

template <class T>
void value(JsonReader& reader, const Json& object, const char* name, T& into)
{
    const auto found = object.find(name);
    if (found != object.end())
        reader.read(*found, into, name);
    else if constexpr (!IsOptional<T>::value)
        reader.wrong(name, std::string(name) + " is missing.");
}

void only(JsonReader& reader, const Json& object, const std::set<std::string>& known)
{
    if (!object.is_object())
        return reader.wrong("", "it must be an object.");
    for (const auto& item : object.items())
        if (!known.contains(item.key()))
            reader.wrong(shortened(item.key()), "the field " + shortened(item.key()) + " is not known here.");
}

void form(JsonReader& reader, const Json& object, PaperForm& into)
{
    std::string name;
    value(reader, object, "form", name);
    if (name != formNames[0] && name != formNames[1])
        return reader.wrong("form", "form must be html or pdf.");
    into = name == formNames[0] ? PaperForm::html : PaperForm::pdf;
}

template <class C>
bool readCommand(JsonReader& reader, const Json& json, const std::string& kind, Command& into)
{
    if (kind != C::kind)
        return false;
    C command;
    reader.readObject(json, command, "", {"do", "id", "situation"});
    into = std::move(command);
    return true;
}

template <std::size_t... I>
bool readAnyCommand(JsonReader& reader, const Json& json, const std::string& kind, Command& into,
                    std::index_sequence<I...>)
{
    return (readCommand<std::variant_alternative_t<I, Command>>(reader, json, kind, into) || ...);
}

Asked readAsked(JsonReader& reader, const Json& json)
{
    Asked asked;
    std::string kind;
    value(reader, json, "do", kind);
    value(reader, json, "id", asked.id);
    value(reader, json, "situation", asked.situation);
    if (!readAnyCommand(reader, json, kind, asked.command,
                        std::make_index_sequence<std::variant_size_v<Command>>{}))
        reader.wrong("do", "there is no command " + shortened(kind) + ".");
    return asked;
}

AskCode readAskCode(JsonReader& reader, const Json& json)
{
    AskCode ask;
    only(reader, json, {"person", "seat", "parts"});
    if (reader.fault())
        return ask;
    std::optional<std::vector<PartId>> parts;
    value(reader, json, "person", ask.person);
    value(reader, json, "seat", ask.seat);
    value(reader, json, "parts", parts);
    ask.parts = parts.value_or(std::vector<PartId>{});
    return ask;
}

FromClient readClient(JsonReader& reader, const Json& json)
{
    if (json.contains("do"))
        return readAsked(reader, json);
    if (const auto join = json.find("join"); join != json.end()) {
        Join result;
        only(reader, json, {"join"});
        only(reader, *join, {"code", "key", "proof"});
        if (!reader.fault()) {
            value(reader, *join, "code", result.code);
            bytes(reader, *join, "key", result.key);
            bytes(reader, *join, "proof", result.proof);
        }
        return result;
    }
    if (const auto resume = json.find("resume"); resume != json.end()) {
        Resume result;
        only(reader, json, {"resume"});
        only(reader, *resume, {"key", "proof"});
        if (!reader.fault()) {
            bytes(reader, *resume, "key", result.key);
            bytes(reader, *resume, "proof", result.proof);
        }
        return result;
    }
    if (json.contains("blanked")) {
        only(reader, json, {"blanked"});
        bool yes = false;
        value(reader, json, "blanked", yes);
        if (!yes)
            reader.wrong("blanked", "blanked must be true.");
        return Blanked{};
    }
    if (json.contains("watch")) {
        only(reader, json, {"watch"});
        Watch watch;
        value(reader, json, "watch", watch.room);
        return watch;
    }
    if (const auto paper = json.find("paper"); paper != json.end()) {
        AskPaper ask;
        only(reader, json, {"paper"});
        only(reader, *paper, {"recipient", "form"});
        if (!reader.fault()) {
            value(reader, *paper, "recipient", ask.recipient);
            form(reader, *paper, ask.form);
        }
        return ask;
    }
    if (const auto code = json.find("code"); code != json.end()) {
        only(reader, json, {"code"});
        return readAskCode(reader, *code);
    }
    if (const auto foresee = json.find("foresee"); foresee != json.end()) {
        only(reader, json, {"foresee"});
        if (!foresee->is_object())
            reader.wrong("foresee", "foresee must be a command.");
        return reader.fault() ? FromClient(Blanked{}) : Foresee{readAsked(reader, *foresee)};
    }
    reader.wrong("", "it asks for nothing.");
    return Blanked{};
}

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
    std::optional<std::string> field;
    if (!reader.fault()) {
        value(reader, json, "code", refusal.code);
        value(reader, json, "say", refusal.say);
        value(reader, json, "field", field);
    }
    refusal.field = field.value_or("");
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
    std::optional<std::vector<PartId>> parts;
    value(reader, json, "seat", result.seat);
    value(reader, json, "face", result.face);
    value(reader, json, "person", result.person);
    value(reader, json, "parts", parts);
    value(reader, json, "code", result.code);
    result.parts = parts.value_or(std::vector<PartId>{});
    return result;
}

Foreseen readForeseen(JsonReader& reader, const Json& json)
{
    Foreseen result;
    only(reader, json, {"id", "refused", "says"});
    if (reader.fault())
        return result;
    std::optional<std::vector<std::string>> says;
    value(reader, json, "id", result.id);
    value(reader, json, "says", says);
    result.says = says.value_or(std::vector<std::string>{});
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
    std::optional<bool> room, fresh, lobby;
    value(reader, json, "room", room);
    value(reader, json, "fresh", fresh);
    value(reader, json, "lobby", lobby);
    update.room = room.value_or(false);
    update.fresh = fresh.value_or(false);
    update.lobby = lobby.value_or(false);
    if (const auto did = json.find("did"); did != json.end())
        for (const Json& one : *did)
            update.did.push_back(readDid(reader, one));
    if (const auto put = json.find("put"); put != json.end())
        for (const Json& row : *put)
            readRow(reader, row, update.put.emplace_back());
    std::optional<std::vector<RecordId>> drop;
    value(reader, json, "drop", drop);
    update.drop = drop.value_or(std::vector<RecordId>{});
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

template <class Message, class Read>
std::variant<Message, Refusal> strictly(std::string_view text, Read read)
{
    auto parsed = parse(text);
    if (auto* refusal = std::get_if<Refusal>(&parsed))
        return std::move(*refusal);
    JsonReader reader;
    Message message = read(reader, std::get<Json>(parsed));
    if (reader.fault())
        return *reader.fault();
    return message;
}

struct ClientText {
    Json operator()(const Join& m) const
    {
        return {{"join", {{"code", m.code}, {"key", hex(m.key)}, {"proof", hex(m.proof)}}}};
    }
    Json operator()(const Resume& m) const
    {
        return {{"resume", {{"key", hex(m.key)}, {"proof", hex(m.proof)}}}};
    }
    Json operator()(const Blanked&) const { return {{"blanked", true}}; }
    Json operator()(const Watch& m) const { return {{"watch", m.room}}; }
    Json operator()(const AskPaper& m) const
    {
        return {{"paper",
                 {{"recipient", hex(m.recipient.bytes)}, {"form", formNames[static_cast<int>(m.form)]}}}};
    }
    Json operator()(const AskCode& m) const
    {
        Json code = Json::object();
        if (m.person)
            code["person"] = hex(m.person->bytes);
        if (m.seat)
            code["seat"] = hex(m.seat->bytes);
        if (!m.parts.empty())
            code["parts"] = toJson(m.parts);
        return {{"code", std::move(code)}};
    }
    Json operator()(const Foresee& m) const { return {{"foresee", (*this)(m.asked)}}; }
    Json operator()(const Asked& m) const
    {
        Json json{{"do", kindOf(m.command)}, {"id", hex(m.id.bytes)}};
        if (m.situation)
            json["situation"] = hex(m.situation->bytes);
        std::visit([&](const auto& command) { json.update(toJson(command)); }, m.command);
        return json;
    }
};

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

std::vector<std::uint8_t> proofText(const Key& nonce, const Key& pin, const ConferenceId& conference)
{
    std::vector<std::uint8_t> text(proofLabel, proofLabel + sizeof proofLabel - 1);
    text.insert(text.end(), nonce.begin(), nonce.end());
    text.insert(text.end(), pin.begin(), pin.end());
    text.insert(text.end(), conference.begin(), conference.end());
    return text;
}

std::variant<FromClient, Refusal> readFromClient(std::string_view text)
{
    return strictly<FromClient>(text, readClient);
}

std::variant<FromServer, Refusal> readFromServer(std::string_view text)
{
    return strictly<FromServer>(text, readServer);
}

std::string write(const FromClient& message)
{
    return std::visit(ClientText{}, message).dump();
}

std::string write(const FromServer& message)
{
    return std::visit(ServerText{}, message).dump();
}

} // namespace waymark::wire
