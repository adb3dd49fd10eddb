// The switch behind which mutants are compiled: WAYMARK_MUTANT names the one that is on. See mutate.py.
#pragma once

#include <cstdlib>
#include <cstring>

namespace mutant {

inline bool is(const char* name)
{
    static const char* const wanted = std::getenv("WAYMARK_MUTANT");
    return wanted && std::strcmp(wanted, name) == 0;
}

// Nothing, if the mutant is on: an empty optional, a null pointer.
template <class T>
T none(bool on, T value)
{
    return on ? T{} : value;
}

} // namespace mutant

#define MUTANT(name) \
    ([] { static const bool on = mutant::is(name); return on; }())
