// Papers on their way to this seat: pieces come in order, and a paper is handed out only when it is whole and its hash
// is right. Plain value; one thread.
#pragma once

#include "conference/result.hpp"
#include "wire/messages.hpp"

#include <map>

namespace waymark::client {

struct Paper {
    PersonId recipient;
    wire::PaperForm form = wire::PaperForm::html;
    std::vector<std::uint8_t> bytes;
};

class Parcels {
public:
    // What a client asked for and has not got yet: asked for again after a lost connection.
    void want(const wire::AskPaper& paper);
    [[nodiscard]] const std::vector<wire::AskPaper>& wanted() const { return m_wanted; }
    // Half-received papers are forgotten, the wish is not.
    void startAnew() { m_coming.clear(); }
    // One of them was refused, and nobody said which: none is asked for again.
    void forgetWishes() { m_wanted.clear(); }
    void forgetAll();

    // Nothing: more is to come. Errors: damaged-paper (it is no longer wanted).
    [[nodiscard]] Result<std::optional<Paper>> take(const wire::PaperPiece& piece);

private:
    using Name = std::pair<PersonId, wire::PaperForm>;
    struct Coming {
        std::uint64_t next = 0;
        std::uint64_t of = 0;
        wire::Key hash{};
        std::vector<std::uint8_t> bytes;
    };
    void done(const Name& name);

    std::vector<wire::AskPaper> m_wanted;
    std::map<Name, Coming> m_coming;
};

} // namespace waymark::client
