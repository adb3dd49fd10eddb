// waymark-papers: makes one person's paper from what comes over its standard input, a parcel with the sealed rows and keys
// of that person's circles and nothing else; a mistake in here yields ciphertext, not an address. On standard output "ok"
// and the finished bytes, or "failed <code> <sentence>". Writes nothing to disk.
#include "conference/codec.hpp"
#include "journal/parcel.hpp"
#include "journal/process.hpp"
#include "record/compose.hpp"
#include "record/html.hpp"
#include "record/pdf.hpp"
#include "rules/apply.hpp"

#include <cstdio>

using namespace waymark;

namespace {

journal::Bytes readAll()
{
    journal::Bytes bytes;
    std::uint8_t buffer[1 << 16];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, stdin)) > 0;)
        bytes.insert(bytes.end(), buffer, buffer + n);
    return bytes;
}

Result<Conference> fold(const journal::Parcel& parcel)
{
    Conference conference(Conference::Fold::partial);
    for (const journal::SealedRow& sealed : parcel.rows) {
        const auto key = std::find_if(parcel.keys.begin(), parcel.keys.end(),
                                      [&](const auto& entry) { return entry.first == sealed.row.circle; });
        if (key == parcel.keys.end())
            return Failure{"bad-parcel", "a row came without its key"};
        const auto entry = journal::openRow(key->second, sealed, parcel.conference);
        if (!entry)
            return entry.failure();
        const auto event = decode(entry->circle, entry->payload);
        if (!event)
            return Failure{"bad-parcel", "a row does not hold an event"};
        if (auto applied = rules::apply(conference, *event); !applied)
            return applied.failure();
    }
    return conference;
}

Result<journal::Bytes> paper(const journal::Parcel& parcel)
{
    const auto conference = fold(parcel);
    if (!conference)
        return conference.failure();
    const auto seen = sight::paper(*conference, parcel.recipient, parcel.offices);
    const record::Document document = record::compose(seen, parcel.recipient);
    if (parcel.form == "html") {
        const std::string text = record::html(document);
        return journal::Bytes(text.begin(), text.end());
    }
    const auto* stretch = conference->any<Stretch>();
    const record::Stamp stamp{stretch ? std::chrono::seconds(stretch->date.time_since_epoch()).count() : 0};
    return record::pdf(document, stamp);
}

} // namespace

int main()
{
    const auto hardened = journal::forbidDumps();
    const auto parcel = hardened ? journal::decodeParcel(readAll()) : Result<journal::Parcel>(hardened.failure());
    const auto made = parcel ? paper(*parcel) : Result<journal::Bytes>(parcel.failure());
    if (!made) {
        std::printf("failed %s %s\n", made.failure().code.c_str(), made.failure().say.c_str());
        return 1;
    }
    std::printf("ok\n");
    std::fwrite(made->data(), 1, made->size(), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}
