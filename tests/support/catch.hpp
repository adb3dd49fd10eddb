// The one door to Catch2: version 2 on Debian 12, version 3 on Debian 13. Tests use what both understand
// (TEST_CASE, SECTION, CHECK, REQUIRE, CAPTURE, INFO, GENERATE) and Approx through this header.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
