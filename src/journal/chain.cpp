// The chain's formula (FORMAT.md, chain). DO NOT CHANGE: reaches disk.
#include "journal/chain.hpp"

#include <sodium.h>

#include <string_view>

namespace waymark::journal {

namespace {

constexpr std::string_view startLabel = "waymark chain 1";

class Hasher {
public:
    explicit Hasher(const Keys& keys)
    {
        const auto key = keys.chainKey();
        crypto_generichash_init(&m_state, key.data(), key.size(), Hash{}.size());
    }
    Hasher& with(std::span<const std::uint8_t> bytes)
    {
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Hasher& with(std::uint64_t number)
    {
        std::array<std::uint8_t, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
        return with(bytes);
    }
    [[nodiscard]] Hash done()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

Hash chainStart(const Keys& keys, const ConferenceId& conference)
{
    const std::span label{reinterpret_cast<const std::uint8_t*>(startLabel.data()), startLabel.size()};
    return Hasher{keys}.with(label).with(conference.bytes).done();
}

// The fields of fixed length come first and `sealed` last: no two rows share an encoding. A row's input is at
// least 112 bytes and the start's is 31, so neither can be taken for the other.
Hash chainNext(const Keys& keys, const Hash& before, std::uint64_t seq, const CircleId& circle,
               const CommandKey& command, std::span<const std::uint8_t> sealed)
{
    return Hasher{keys}.with(before).with(seq).with(circle.bytes).with(command.bytes).with(sealed).done();
}

} // namespace waymark::journal
