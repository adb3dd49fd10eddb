// A Refusal: what a person may not do, and what to do instead. Not a failure of the world, not a bug.
// The code is stable (wire name); the sentence is for the person who asked, and is computed from what they may see.
#pragma once

#include <string>

namespace waymark {

struct Refusal {
    std::string code;  // "not-sitting"
    std::string field; // the command's field it is about; empty: the whole command
    std::string say;   // one sentence: what is wrong and what to do
};

} // namespace waymark
