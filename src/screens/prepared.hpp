// What was prepared, in full, as the office that prepares it puts it right: lent by the desk as `before`. Everything in it
// is empty for all other seats, whose view holds nothing of it. GUI thread only.
#pragma once

#include "screens/tables.hpp"

namespace waymark::screens {

// ---- the lists, read off a scene; `said` is the record as a command takes it ---------------------------------------

namespace tables {

// prepared.cpp
[[nodiscard]] Table peopleInFull();
[[nodiscard]] Table childrenInFull();
[[nodiscard]] Table partsInFull();
[[nodiscard]] Table protectedDetails();
// handed_in.cpp
[[nodiscard]] Table reportsInFull();
[[nodiscard]] Table lettersInFull();
[[nodiscard]] Table preMeetings();

} // namespace tables

[[nodiscard]] QVariantMap meetingInFull(const Scene& scene); // prepared.cpp
[[nodiscard]] QVariantMap roomAsArranged(const Scene& scene);

// ---- cards ----------------------------------------------------------------------------------------------------------

// A joining code that was made at this desk: of a person (by their id) or a room screen (by its seat's). It is kept in
// memory alone, until a device has used it.
struct CardMade {
    QString code; // "K7MP 3RXW"
    QString card; // what a QR picture says
    QString seat;
    bool wasAway = false; // no device has been there since: the next one that is has used it

    friend bool operator==(const CardMade&, const CardMade&) = default;
};
using CardsMade = std::map<QString, CardMade>;

// A row for everybody who comes, but for whoever sits here, and for each room screen.
[[nodiscard]] std::vector<Row> cardRows(const Scene& scene, const CardsMade& made); // cards.cpp
// Cards that a device has used are forgotten.
[[nodiscard]] CardsMade stillWaiting(const Scene& scene, CardsMade made);

// What is still missing, each with the section of the page that puts it right.
[[nodiscard]] std::vector<Row> missingRows(const Scene& scene, const CardsMade& made); // missing.cpp

class Prepared : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    // Nothing has begun.
    Q_PROPERTY(bool open MEMBER m_open NOTIFY openChanged FINAL)
    Q_PROPERTY(QVariantMap meeting MEMBER m_meeting NOTIFY meetingChanged FINAL)
    Q_PROPERTY(QVariantList agendas MEMBER m_agendas CONSTANT FINAL)
    // How the room screen is arranged before a part sits: names, metres, centimetres; whether
    // the last seat can read it so: legible, comfortable.
    Q_PROPERTY(QVariantMap room MEMBER m_room NOTIFY roomChanged FINAL)
    Q_PROPERTY(waymark::screens::Rows* people MEMBER m_people CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* children MEMBER m_childList CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* parts MEMBER m_parts CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* details MEMBER m_details CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* reports MEMBER m_reports CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* letters MEMBER m_letters CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* met MEMBER m_met CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* cards MEMBER m_cards CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* missing MEMBER m_missing CONSTANT FINAL)

public:
    // agendas: the usual ones, { key, title, items } each, with items as AddPart takes them.
    Prepared(QVariantList agendas, QObject* parent);

    void see(const Scene& scene);
    // A card that was made at this desk. `of`: the person's id, or the room screen's seat.
    void keep(const QString& of, const CardMade& card);
    void forgetCards(); // this screen is dark: nobody reads a code off it later

    // Whole years from "2017-02-14" to "2026-11-10"; 0 for a day that is none, or not yet born.
    Q_INVOKABLE int ageOn(const QString& born, const QString& day) const;

signals:
    void openChanged();
    void meetingChanged();
    void roomChanged();

private:
    struct Filled {
        std::vector<Row> (*rows)(const Scene&);
        Rows* list;
    };
    Rows* list(const Table& table);

    const QVariantList m_agendas;
    bool m_open = false;
    QVariantMap m_meeting;
    QVariantMap m_room;
    CardsMade m_made;
    std::vector<Filled> m_filled; // before the lists: they enter themselves
    Rows* m_people = list(tables::peopleInFull());
    Rows* m_childList = list(tables::childrenInFull());
    Rows* m_parts = list(tables::partsInFull());
    Rows* m_details = list(tables::protectedDetails());
    Rows* m_reports = list(tables::reportsInFull());
    Rows* m_letters = list(tables::lettersInFull());
    Rows* m_met = list(tables::preMeetings());
    Rows* m_cards;
    Rows* m_missing;
};

} // namespace waymark::screens
