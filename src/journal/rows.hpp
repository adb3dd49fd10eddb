// The rows of one open file: read in order with their chain verified, and added at its end. Known inside src/journal
// only; threads as Journal.
#pragma once

#include "journal/open_file.hpp"

#include <functional>
#include <vector>

namespace waymark::journal {

[[nodiscard]] Failure damaged(const std::string& what);

// Every row in order, its place in the chain verified. What `each` gives is its own failure, not the file's:
// it comes back inside.
using EachRow = std::function<Result<void>(const Row&, const Hash& before)>;
[[nodiscard]] Result<Result<void>> walk(OpenFile& file, const EachRow& each);

// What a row to come is, for a file whose rows and head stand before it: sealed, chained.
[[nodiscard]] Row nextRow(const OpenFile& file, const Entry& entry);

// One row in the running transaction; `file` then counts it.
class Adding {
public:
    static Result<Adding> begin(OpenFile& file);
    [[nodiscard]] Result<void> add(const Row& row);
    [[nodiscard]] Result<void> commit();

private:
    Adding(OpenFile& file, Statement statement) : m_file(file), m_statement(std::move(statement)) {}

    OpenFile& m_file;
    Statement m_statement;
};

} // namespace waymark::journal
