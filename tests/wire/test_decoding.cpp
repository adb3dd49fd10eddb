// Every byte from outside is hostile: a message is exactly one known shape, or refused with a stable code and a sentence.
#include "support/catch.hpp"

#include "support/filled.hpp"
#include "wire/messages.hpp"

using namespace waymark;
using namespace waymark::tests;

namespace {

const std::string id(32, 'a');

std::string client(const std::string& text)
{
    const auto read = wire::readFromClient(text);
    if (const auto* refusal = std::get_if<Refusal>(&read)) {
        CHECK_FALSE(refusal->say.empty());
        (void)wire::write(wire::FromServer{*refusal}); // a refusal can always be sent
        return refusal->code;
    }
    return "";
}
std::string server(const std::string& text)
{
    const auto read = wire::readFromServer(text);
    const auto* refusal = std::get_if<Refusal>(&read);
    return refusal && refusal->code == "malformed" ? "malformed" : "";
}
std::string hand(const std::string& rest)
{
    return "{\"do\":\"RaiseHand\",\"id\":\"" + id + "\"" + rest + "}";
}

} // namespace

TEST_CASE("a command that is exactly right is read")
{
    CHECK(client(hand(",\"wish\":\"pause\"")).empty());
    CHECK(client("  " + hand(",\"wish\":\"pause\"") + " \n  ").empty()); // padded
    CHECK(client("{\"blanked\":true}").empty());
    CHECK(client("{\"watch\":false}").empty());
}

TEST_CASE("a message that is not exactly right is malformed")
{
    const std::string wish = ",\"wish\":\"pause\"";
    const std::string deep = std::string(40, '[') + std::string(40, ']');
    for (const std::string& text : {
             std::string(), std::string("hello"), std::string("[]"), std::string("7"), std::string("null"), std::string("{}"),
             std::string("{\"do\":"), std::string("\"do\""),
             hand(wish) + "x",                                     // something after the end
             hand(wish) + hand(wish),                              // two at once
             hand(""),                                             // missing field
             hand(",\"wish\":\"sleep\""),                          // unknown spelling
             hand(",\"wish\":\"Pause\""),                          //
             hand(",\"wish\":7"),                                  // wrong type
             hand(",\"wish\":null"),                               //
             hand(",\"wish\":[\"pause\"]"),                        //
             hand(wish + ",\"circle\":\"x\""),                     // unknown field
             hand(wish + wish),                                    // twice
             hand(wish + ",\"id\":\"" + id + "\""),                // twice
             hand(wish + ",\"situation\":\"short\""),              //
             hand(wish + ",\"situation\":\"" + std::string(32, 'A') + "\""), // not the one spelling of an id
             hand(wish + ",\"head\":" + deep),                     // too deep
             std::string("{\"do\":\"LetMeIn\",\"id\":\"" + id + "\"}"), // unknown command
             std::string("{\"do\":\"RaiseHand\",\"wish\":\"pause\"}"),  // no id
             std::string("{\"do\":7,\"id\":\"" + id + "\"}"),
             std::string("{\"do\":\"GoOn\",\"id\":\"" + id + "\",\"blanked\":true}"), // two messages in one
             std::string("{\"blanked\":false}"), std::string("{\"blanked\":1}"), std::string("{\"watch\":\"room\"}"),
             std::string("{\"join\":{\"code\":\"ABCD1234\"}}"), std::string("{\"join\":7}"), std::string("{\"resume\":[]}"),
             std::string("{\"paper\":{\"recipient\":\"" + id + "\",\"form\":\"docx\"}}"), std::string("{\"paper\":null}"),
             std::string("{\"do\":\"GoOn\",\"id\":\"" + id + "\"}\0", 53),
             std::string("\xff\xfe"), std::string("{\"do\":\"\xc3\x28\"}"), // not UTF-8
         }) {
        INFO(text);
        CHECK(client(text) == "malformed");
    }
}

TEST_CASE("control characters, escaped or not, numbers that are not whole and texts too long are malformed")
{
    const auto note = [](const std::string& text) {
        return "{\"do\":\"AddVoice\",\"id\":\"" + id + "\",\"text\":" + text + ",\"how\":\"\",\"about\":{\"meeting\":true,\"children\":[]}}";
    };
    CHECK(client(note("\"two\\nlines\\tand a tab\"")).empty());
    for (const char* text : {"\"bell \\u0007\"", "\"nul \\u0000\"", "\"del \\u007f\"", "\"escape \\u001b[2J\"", "\"raw \x01\"",
                                   "\"half \\ud800\"", "1.5", "1e3", "true"}) {
        INFO(text);
        CHECK(client(note(text)) == "malformed");
    }
    CHECK(client(note("\"" + std::string(16 * 1024, 'x') + "\"")).empty());
    CHECK(client(note("\"" + std::string(16 * 1024 + 1, 'x') + "\"")) == "malformed");
    const auto exclude = [](const std::string& minutes) {
        return "{\"do\":\"Exclude\",\"id\":\"" + id + "\",\"person\":\"" + id +
               "\",\"ground\":\"violence\",\"reasons\":\"a\",\"evidence\":\"b\",\"minutes\":" + minutes + "}";
    };
    CHECK(client(exclude("15")).empty());
    for (const char* minutes : {"1.0", "1e2", "\"15\"", "99999999999999999999", "18446744073709551615", "null", "-"})
        CHECK(client(exclude(minutes)) == "malformed");
}

TEST_CASE("a huge list, a crowd of fields or one long key is refused quickly and in few words")
{
    std::string many = "{\"do\":\"GoOn\"";
    for (int i = 0; i < 9000; ++i)
        many += ",\"" + std::to_string(i) + "\":1";
    CHECK(client(many + "}") == "malformed");
    const auto longKey = wire::readFromClient(hand(",\"wish\":\"pause\",\"" + std::string(60000, 'k') + "\":1"));
    REQUIRE(std::holds_alternative<Refusal>(longKey));
    CHECK(wire::write(wire::FromServer{std::get<Refusal>(longKey)}).size() < 500);
}

TEST_CASE("a name cut in the middle of a letter does not stop the server")
{
    // The refusal quoted forty bytes of it: half an é, which cannot be written as JSON, and the process ended.
    for (std::size_t before = 30; before < 45; ++before) {
        const std::string name = std::string(before, 'x') + "\u00e9\u20ac\U0001F600";
        CHECK(client("{\"do\":\"" + name + "\",\"id\":\"" + id + "\"}") == "malformed");
        CHECK(client(hand(",\"wish\":\"pause\",\"" + name + "\":1")) == "malformed");
    }
}

TEST_CASE("what a server says is read as strictly")
{
    CHECK(server("{\"n\":1}").empty());
    for (const char* text :
         {"{\"n\":-1}", "{\"n\":1,\"x\":2}", "{}", "{\"n\":1,\"put\":7}", "{\"n\":1,\"put\":[7]}", "{\"n\":1,\"put\":[{\"kind\":\"hero\"}]}",
          "{\"n\":1,\"did\":{}, \"n\":1}", "{\"n\":1,\"did\":[7]}", "{\"n\":1,\"drop\":[\"x\"]}", "{\"hello\":7}",
          "{\"hello\":{\"protocol\":2}}", "{\"joined\":{}}", "{\"refused\":{\"code\":\"a\",\"say\":\"b\"},\"n\":1}",
          "{\"paper\":{}}", "{\"n\":1,\"room\":null}", "{\"n\":1,\"now\":\"2026-11-10\"}", "{\"n\":1,\"now\":\"2026-02-30T10:00:00\"}"}) {
        INFO(text);
        CHECK(server(text) == "malformed");
    }
}

TEST_CASE("a wish for a code, or to foresee, is exactly that or malformed")
{
    CHECK(client("{\"code\":{}}").empty()); // a further room screen, of every part
    CHECK(client("{\"code\":{\"person\":\"" + id + "\"}}").empty());
    CHECK(client("{\"foresee\":" + hand(",\"wish\":\"pause\"") + "}").empty());
    for (const std::string& text :
         {std::string("{\"code\":7}"), std::string("{\"code\":{\"person\":\"Hannah\"}}"),
          std::string("{\"code\":{\"face\":\"chair\"}}"), "{\"code\":{\"parts\":\"" + id + "\"}}",
          std::string("{\"code\":{\"parts\":null}}"),
          std::string("{\"code\":{},\"watch\":true}"), std::string("{\"foresee\":7}"), std::string("{\"foresee\":{}}"),
          "{\"foresee\":" + hand("") + "}", "{\"foresee\":" + hand(",\"wish\":\"pause\"") + ",\"blanked\":true}"}) {
        INFO(text);
        CHECK(client(text) == "malformed");
    }
    for (const std::string& text : {std::string("{\"code\":{}}"), "{\"code\":{\"seat\":\"" + id + "\",\"face\":\"chair\"}}",
                                    std::string("{\"foreseen\":{}}"), "{\"foreseen\":{\"id\":\"" + id + "\",\"says\":7}}"}) {
        INFO(text);
        CHECK(server(text) == "malformed");
    }
}

TEST_CASE("random bytes and cut messages are refused, never more")
{
    std::mt19937_64 random(7);
    const std::string good = hand(",\"wish\":\"pause\"");
    for (std::size_t size = 0; size < good.size(); ++size)
        CHECK(client(good.substr(0, size)) == "malformed");
    for (int i = 0; i < 3000; ++i) {
        std::string text = good;
        for (int flips = 0; flips < 3; ++flips)
            text[random() % text.size()] = static_cast<char>(random());
        (void)client(text);
        (void)server(text);
    }
}

TEST_CASE("every kind of command comes back as it was sent")
{
    for (std::size_t kind = 0; kind < std::variant_size_v<Command>; ++kind)
        for (const bool full : {true, false}) {
            Filler filler(kind);
            filler.full = full;
            Asked asked{CommandId{{5}}, full ? std::optional(SituationId{{6}}) : std::nullopt, alternative<Command>(kind)};
            std::visit([&](auto& command) { filler.fill(command); }, asked.command);
            const std::string text = wire::write(wire::FromClient{asked});
            INFO(text);
            const auto read = wire::readFromClient(text);
            REQUIRE(std::holds_alternative<wire::FromClient>(read));
            const auto& back = std::get<wire::FromClient>(read);
            REQUIRE(std::holds_alternative<Asked>(back));
            CHECK(std::get<Asked>(back).command.index() == kind);
            CHECK(wire::write(back) == text);
        }
}

TEST_CASE("every other message comes back as it was sent")
{
    const auto both = [](const auto& message, auto read) {
        const std::string text = wire::write(message);
        INFO(text);
        const auto back = read(text);
        using Message = std::decay_t<decltype(message)>;
        REQUIRE(std::holds_alternative<Message>(back));
        CHECK(std::get<Message>(back).index() == message.index());
        CHECK(wire::write(std::get<Message>(back)) == text);
    };
    for (const wire::FromClient& message : {wire::FromClient{wire::Join{"ABCD1234", {1}, {2}}}, wire::FromClient{wire::Resume{{1}, {2}}},
                                            wire::FromClient{wire::Blanked{}}, wire::FromClient{wire::Watch{false}},
                                            wire::FromClient{wire::AskPaper{PersonId{{3}}, wire::PaperForm::pdf}},
                                            wire::FromClient{wire::AskCode{PersonId{{3}}, std::nullopt, {}}},
                                            wire::FromClient{wire::AskCode{std::nullopt, SeatId{{4}}, {}}},
                                            wire::FromClient{wire::AskCode{std::nullopt, std::nullopt, {PartId{{5}}}}},
                                            wire::FromClient{wire::Foresee{{CommandId{{6}}, SituationId{{7}}, RaiseHand{Wish::pause}}}}})
        both(message, wire::readFromClient);
    wire::Update update;
    update.n = 7;
    update.room = update.fresh = true;
    update.did = {{CommandId{{1}}, std::nullopt, RecordId{{2}}, Moment{} + std::chrono::hours(500'000), "Everyone in the room"},
                  {CommandId{{2}}, Refusal{"not-here", "text", "No."}, {}, {}, ""}};
    update.drop = {RecordId{{4}}};
    update.situation = SituationId{{5}};
    update.may = std::vector<std::string>{"AddPoint"};
    update.now = Moment{} + std::chrono::hours(500'001);
    update.around = Around{true, "Social care", false, true, {"Hannah"}, {PersonId{{6}}}, {PersonId{{7}}}, {}, {}};
    for (std::size_t kind = 0; kind < std::variant_size_v<Record>; ++kind) {
        Filler filler(kind);
        Record record = alternative<Record>(kind);
        std::visit([&](auto& r) { filler.fill(r); }, record);
        head(record).id = RecordId{{static_cast<std::uint8_t>(kind)}};
        head(record).about = About::theMeeting();
        update.put.push_back({record, "Professionals only"});
    }
    for (const wire::FromServer& message :
         {wire::FromServer{wire::Hello{{1}, {2}}}, wire::FromServer{wire::Joined{SeatId{{1}}, Face::room, std::nullopt, "Room screen"}},
          wire::FromServer{wire::Joined{SeatId{{1}}, Face::chair, PersonId{{2}}, "Priya"}}, wire::FromServer{Refusal{"a", "b", "c"}},
          wire::FromServer{wire::PaperPiece{PersonId{{1}}, wire::PaperForm::html, 1, 3, {9}, {1, 2, 255}}}, wire::FromServer{update},
          wire::FromServer{wire::NewCode{SeatId{{1}}, Face::tablet, PersonId{{2}}, {}, "K7MP3RXW"}},
          wire::FromServer{wire::NewCode{SeatId{{1}}, Face::room, std::nullopt, {PartId{{3}}}, "K7MP3RXW"}},
          wire::FromServer{wire::Foreseen{CommandId{{1}}, std::nullopt, {"It goes to Hannah.", "Nobody loses anything."}}},
          wire::FromServer{wire::Foreseen{CommandId{{1}}, Refusal{"a", "b", "c"}, {}}}})
        both(message, wire::readFromServer);
}
