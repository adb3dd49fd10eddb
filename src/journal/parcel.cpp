#include "journal/parcel.hpp"

#include <algorithm>

namespace waymark::journal {
namespace {

constexpr std::uint8_t magic[] = {'W', 'P', 'A', 'R', 'C', 'E', 'L', '1'};

void put(Bytes& into, std::span<const std::uint8_t> bytes)
{
    into.insert(into.end(), bytes.begin(), bytes.end());
}

void put(Bytes& into, std::uint64_t number)
{
    for (int i = 0; i < 8; ++i)
        into.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

void putSized(Bytes& into, std::span<const std::uint8_t> bytes)
{
    put(into, bytes.size());
    put(into, bytes);
}

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    std::span<const std::uint8_t> take(std::uint64_t size)
    {
        m_good = m_good && size <= m_rest.size();
        if (!m_good)
            return {};
        const auto part = m_rest.first(static_cast<std::size_t>(size));
        m_rest = m_rest.subspan(static_cast<std::size_t>(size));
        return part;
    }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        int shift = 0;
        for (const std::uint8_t byte : take(8)) {
            value |= std::uint64_t{byte} << shift;
            shift += 8;
        }
        return value;
    }
    template <std::size_t N>
    void fill(std::array<std::uint8_t, N>& into)
    {
        const auto bytes = take(N);
        std::copy(bytes.begin(), bytes.end(), into.begin());
    }

private:
    std::span<const std::uint8_t> m_rest;
    bool m_good = true;
};

SealedRow readRow(Reader& reader)
{
    SealedRow sealed;
    sealed.row.seq = reader.number();
    reader.fill(sealed.row.circle.bytes);
    reader.fill(sealed.row.command.bytes);
    reader.fill(sealed.row.hash);
    reader.fill(sealed.before);
    const auto bytes = reader.take(reader.number());
    sealed.row.sealed.assign(bytes.begin(), bytes.end());
    return sealed;
}

} // namespace

Bytes encode(const Parcel& parcel)
{
    Bytes bytes;
    put(bytes, magic);
    put(bytes, parcel.conference.bytes);
    put(bytes, parcel.recipient.bytes);
    put(bytes, parcel.offices.size());
    for (const Office office : parcel.offices)
        bytes.push_back(static_cast<std::uint8_t>(office));
    putSized(bytes, {reinterpret_cast<const std::uint8_t*>(parcel.form.data()), parcel.form.size()});
    put(bytes, parcel.keys.size());
    for (const auto& [circle, key] : parcel.keys) {
        put(bytes, circle.bytes);
        put(bytes, key.bytes);
    }
    put(bytes, parcel.rows.size());
    for (const SealedRow& sealed : parcel.rows) {
        put(bytes, sealed.row.seq);
        put(bytes, sealed.row.circle.bytes);
        put(bytes, sealed.row.command.bytes);
        put(bytes, sealed.row.hash);
        put(bytes, sealed.before);
        putSized(bytes, sealed.row.sealed);
    }
    return bytes;
}

Result<Parcel> decodeParcel(std::span<const std::uint8_t> bytes)
{
    Reader reader(bytes);
    const auto begin = reader.take(sizeof magic);
    Parcel parcel;
    reader.fill(parcel.conference.bytes);
    reader.fill(parcel.recipient.bytes);
    for (std::uint64_t left = reader.number(); left > 0 && reader.good(); --left)
        for (const std::uint8_t office : reader.take(1))
            parcel.offices.push_back(office == 0 ? Office::chair : Office::minutes);
    const auto form = reader.take(reader.number());
    parcel.form.assign(form.begin(), form.end());
    for (std::uint64_t left = reader.number(); left > 0 && reader.good(); --left) {
        auto& [circle, key] = parcel.keys.emplace_back();
        reader.fill(circle.bytes);
        reader.fill(key.bytes);
    }
    for (std::uint64_t left = reader.number(); left > 0 && reader.good(); --left)
        parcel.rows.push_back(readRow(reader));
    if (!reader.good() || !reader.atEnd() || !std::equal(begin.begin(), begin.end(), std::begin(magic)))
        return Failure{"bad-parcel", "what came over the pipe is not the parcel of a paper"};
    return parcel;
}

} // namespace waymark::journal
