// A new conference from a short form: what stands in it becomes a bare pack; children, people and parts follow on the chair's
// console. Plain values.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace waymark::host {

struct Problem {
    QString field;
    QString say; // what happened and what to do
};

struct PackForm {
    QString kind;      // "initial"
    QString profile;   // "england"
    QString authority; // "Westmere Council"
    QString service;
    QString reference;
    QString place;
    QString date;  // "2026-11-10"
    QString hour;  // "9:30" and other ways of writing it
    QString chair; // "Priya Nair"
    QString minutes;

    static PackForm of(const QVariantMap& fields);
};

// In the order of the form; empty when it will do.
[[nodiscard]] std::vector<Problem> problemsOf(const PackForm& form);
// REQUIRES: no problems.
[[nodiscard]] QByteArray packOf(const PackForm& form);
// "2026-11-10 0930": the only words of a conference that stand on the disk in plain.
[[nodiscard]] QString folderNameOf(const PackForm& form);

// { key, text, brief } each, for lists to choose from.
[[nodiscard]] QVariantList kinds();
[[nodiscard]] QVariantList profiles();

} // namespace waymark::host
