// What a client says.
#include "wire/fields.hpp"

namespace waymark::wire {
namespace {

constexpr char proofLabel[] = "waymark-join-1";

const std::set<std::string> askedFields{"do", "id", "situation"};

Asked readAsked(JsonReader& reader, const Json& json)
{
    Asked asked;
    std::string kind;
    value(reader, json, "do", kind);
    value(reader, json, "id", asked.id);
    value(reader, json, "situation", asked.situation);
    if (!alternative(reader, json, kind, asked.command, askedFields))
        reader.wrong("do", "there is no command " + shortened(kind) + ".");
    return asked;
}

AskCode readAskCode(JsonReader& reader, const Json& json)
{
    AskCode ask;
    only(reader, json, {"person", "seat", "parts"});
    if (reader.fault())
        return ask;
    value(reader, json, "person", ask.person);
    value(reader, json, "seat", ask.seat);
    optionally(reader, json, "parts", ask.parts);
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

std::string write(const FromClient& message)
{
    return std::visit(ClientText{}, message).dump();
}

} // namespace waymark::wire
