#include "client/parcels.hpp"

#include <sodium.h>

#include <algorithm>

namespace waymark::client {

namespace {

constexpr std::uint64_t mostPieces = 2000; // about 80 MB

bool isIntact(const std::vector<std::uint8_t>& bytes, const wire::Key& hash)
{
    wire::Key own{};
    crypto_generichash(own.data(), own.size(), bytes.data(), bytes.size(), nullptr, 0);
    return own == hash;
}

} // namespace

void Parcels::want(const wire::AskPaper& paper)
{
    done({paper.recipient, paper.form}); // asked twice, wanted once
    m_wanted.push_back(paper);
}

void Parcels::forgetAll()
{
    m_wanted.clear();
    m_coming.clear();
}

void Parcels::done(const Name& name)
{
    m_coming.erase(name);
    std::erase_if(m_wanted, [&](const auto& paper) { return Name(paper.recipient, paper.form) == name; });
}

Result<std::optional<Paper>> Parcels::take(const wire::PaperPiece& piece)
{
    const Name name{piece.recipient, piece.form};
    if (piece.piece == 0)
        m_coming[name] = {0, piece.of, piece.hash, {}};
    Coming& coming = m_coming[name];
    const bool isNext = piece.piece == coming.next && piece.of == coming.of && piece.hash == coming.hash &&
                        piece.of >= 1 && piece.of <= mostPieces && piece.bytes.size() <= wire::paperPiece;
    if (isNext)
        coming.bytes.insert(coming.bytes.end(), piece.bytes.begin(), piece.bytes.end());
    if (isNext && ++coming.next < coming.of)
        return std::optional<Paper>();
    const bool isGood = isNext && isIntact(coming.bytes, coming.hash);
    Paper paper{piece.recipient, piece.form, std::move(coming.bytes)};
    done(name);
    if (!isGood)
        return Failure{"damaged-paper", "the paper did not arrive whole; ask for it again"};
    return std::optional(std::move(paper));
}

} // namespace waymark::client
