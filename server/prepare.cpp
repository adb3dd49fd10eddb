#include "server/prepare.hpp"

#include "server/memory.hpp"

#include <sodium.h>

namespace waymark::server {
namespace {

sight::Chairing preparer(const pack::Prepared& pack)
{
    sight::Chairing chair{{}, Face::chair, {}, Standing::chair};
    for (const Command& command : pack.commands)
        if (const auto* add = std::get_if<AddPerson>(&command); add && add->person.standing == Standing::chair)
            chair.person = add->person.person;
    return chair;
}

} // namespace

std::string newCode()
{
    static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code;
    for (int i = 0; i < 8; ++i)
        code += letters[randombytes_uniform(32)];
    return code;
}

Result<std::vector<Card>> prepare(journal::Journal& journal, const pack::Prepared& pack)
{
    auto opened = Memory::open(std::move(journal));
    if (!opened)
        return opened.failure();
    Memory& memory = *opened;
    const sight::Chairing chair = preparer(pack);
    const Moment morning = Moment(pack.date);
    std::vector<Card> cards;
    std::vector<Command> commands = pack.commands;
    for (const pack::SeatWish& wish : pack.seats) {
        cards.push_back({wish.key, wish.label, wish.face, newCode()});
        Seat seat;
        seat.seat = wish.seat;
        seat.face = wish.face;
        seat.person = wish.person;
        seat.parts = wish.parts;
        seat.code = memory.codeHash(cards.back().code);
        commands.push_back(AddSeat{seat});
    }
    std::uint64_t n = 0;
    for (const Command& command : commands) {
        CommandId id;
        ++n;
        std::memcpy(id.bytes.data(), &n, sizeof n);
        const auto done = memory.ask(chair, {}, Asked{id, {}, command}, morning);
        if (const auto* refusal = std::get_if<Refusal>(&done))
            return Failure{"pack-refused", std::string(kindOf(command)) + ": " + refusal->say};
    }
    const auto saved = memory.commit();
    journal = std::move(memory.journal());
    if (!saved)
        return saved.failure();
    return cards;
}

} // namespace waymark::server
