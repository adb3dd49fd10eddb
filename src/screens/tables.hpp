// Every list a desk offers: its roles, and the pure function that reads its rows off a scene. What a list leaves empty
// for some seats is empty because their view holds nothing of it, or because it is chair's and minute-taker's business.
#pragma once

#include "screens/rows.hpp"
#include "screens/scene.hpp"

#include <QVariantMap>

namespace waymark::screens {

// `roles` and each row's values are in the same order; the key comes before both.
struct Table {
    std::vector<QByteArray> roles;
    std::vector<Row> (*rows)(const Scene&);
};

namespace tables {

// agenda.cpp
[[nodiscard]] Table agenda();
[[nodiscard]] Table parts(); // offices
// people.cpp
[[nodiscard]] Table people();
[[nodiscard]] Table children();
[[nodiscard]] Table hands();
[[nodiscard]] Table strangers(); // offices
[[nodiscard]] Table connections(); // offices
[[nodiscard]] Table recipients();  // offices
// columns.cpp
[[nodiscard]] Table well();
[[nodiscard]] Table worries();
[[nodiscard]] Table needs();
// contributions.cpp
[[nodiscard]] Table dangers();
[[nodiscard]] Table scales();
[[nodiscard]] Table marks(); // of scales that are shown; nothing before
// offers.cpp
[[nodiscard]] Table waiting(); // offices
[[nodiscard]] Table mine();
// notes.cpp
[[nodiscard]] Table notes();
[[nodiscard]] Table voices();
// plan.cpp
[[nodiscard]] Table plan();
[[nodiscard]] Table dates();
// views.cpp
[[nodiscard]] Table rounds();
[[nodiscard]] Table views();
[[nodiscard]] Table given(); // offices
// decisions.cpp
[[nodiscard]] Table decisions();
[[nodiscard]] Table dissents();
[[nodiscard]] Table disagreements();
[[nodiscard]] Table toTell(); // offices
// disclosing.cpp
[[nodiscard]] Table toDisclose(); // offices
// exclusion.cpp
[[nodiscard]] Table exclusions(); // offices
[[nodiscard]] Table requests();   // offices
// reports.cpp
[[nodiscard]] Table letters(); // offices
[[nodiscard]] Table reports();

} // namespace tables

// ---- single facts ---------------------------------------------------------------------------------------------------

// What the top of every face says of the meeting.
struct Heading {
    QString meeting;
    QString title; // the children, "Ellie and Jack Reed"
    QString date;
    QString authority;
    QString place;
    bool rehearsal = false;
    friend bool operator==(const Heading&, const Heading&) = default;
};

[[nodiscard]] Heading heading(const Scene& scene);         // meeting.cpp
[[nodiscard]] QVariantMap nowFacts(const Scene& scene);    // agenda.cpp
[[nodiscard]] QVariantMap aroundFacts(const Scene& scene); // meeting.cpp; empty for all but the offices
[[nodiscard]] QVariantMap roundFacts(const Scene& scene);  // views.cpp; empty: no round yet
[[nodiscard]] bool planAgreed(const Scene& scene, PlanKind plan); // plan.cpp

} // namespace waymark::screens
