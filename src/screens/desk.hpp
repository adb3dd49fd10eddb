// A desk: what one seat's face binds to. It is given whole outlooks (see) and answers, and turns them into lists with
// row-exact news and into facts that notify only when they change; what its person does leaves through Ways.
// GUI thread only. What Ways calls must outlive the desk, and must not answer a command before ask() has returned.
#pragma once

#include "screens/afterwards.hpp"
#include "screens/prepared.hpp"
#include "screens/undo.hpp"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace waymark::screens {

enum class LinkState { joining, open, offline };

// The ways out of a desk. Empty ones: this desk only shows (the watched room screen).
struct Ways {
    std::function<CommandId(const Command&)> ask;
    std::function<void(PersonId, wire::PaperForm)> askPaper;
    std::function<void(PersonId, wire::PaperForm, const QByteArray&)> savePaper;
    std::function<CommandId(const Command&)> foresee = {};
    std::function<void(const wire::AskCode&)> askCode = {};
    // What a card with this code says, to be drawn as a QR picture or read by another device.
    std::function<QString(const std::string&)> card = {};
    // The usual agendas that a part may take: { key, title, items } each.
    QVariantList agendas = {};
};

class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A desk is made for a seat that has joined.")

    Q_PROPERTY(QString face READ face CONSTANT FINAL)
    Q_PROPERTY(QString myId READ myId CONSTANT FINAL)
    Q_PROPERTY(QString myName READ myName CONSTANT FINAL)
    Q_PROPERTY(QString myInitials READ myInitials CONSTANT FINAL)
    Q_PROPERTY(QString myKnown READ myKnown NOTIFY meChanged FINAL)
    Q_PROPERTY(QString myRole READ myRole NOTIFY meChanged FINAL)
    Q_PROPERTY(bool family READ family NOTIFY meChanged FINAL)

    Q_PROPERTY(QString link READ link NOTIFY linkChanged FINAL)
    Q_PROPERTY(bool lobby READ lobby NOTIFY lobbyChanged FINAL)
    Q_PROPERTY(QString saving READ saving NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY savedAtChanged FINAL)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged FINAL)

    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString meeting READ meeting NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString date READ date NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString authority READ authority NOTIFY headingChanged FINAL)
    Q_PROPERTY(QString place READ place NOTIFY headingChanged FINAL)

    Q_PROPERTY(QVariantMap may READ may NOTIFY mayChanged FINAL)
    Q_PROPERTY(QVariantMap now READ now NOTIFY nowChanged FINAL)
    Q_PROPERTY(QVariantMap around READ around NOTIFY aroundChanged FINAL)
    Q_PROPERTY(QVariantMap round READ round NOTIFY roundChanged FINAL)
    Q_PROPERTY(QVariantMap problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool planAgreed READ planAgreed NOTIFY planAgreedChanged FINAL)
    // The child in need plan's.
    Q_PROPERTY(bool needAgreed READ needAgreed NOTIFY planAgreedChanged FINAL)
    // What undo() would do, in words; "" while there is nothing to undo.
    Q_PROPERTY(QString undoing READ undoing NOTIFY undoingChanged FINAL)
    Q_PROPERTY(QString planChild READ planChild WRITE setPlanChild NOTIFY planChildChanged FINAL)
    Q_PROPERTY(QString chosenPart READ chosenPart WRITE setChosenPart NOTIFY chosenPartChanged FINAL)
    Q_PROPERTY(waymark::screens::Desk* roomDesk READ roomDesk CONSTANT FINAL)
    // What was prepared, in full; what comes after closing. Both are the offices'.
    Q_PROPERTY(waymark::screens::Prepared* before MEMBER m_before CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Afterwards* after MEMBER m_after CONSTANT FINAL)

    Q_PROPERTY(waymark::screens::Rows* agenda MEMBER m_agenda CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* parts MEMBER m_parts CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* people MEMBER m_people CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* children MEMBER m_childList CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* hands MEMBER m_hands CONSTANT FINAL)
    // Unknown faces and callers without a name who are still there.
    Q_PROPERTY(waymark::screens::Rows* strangers MEMBER m_strangers CONSTANT FINAL)
    // Who has said that they know the family in private, and what the chair has decided about it.
    Q_PROPERTY(waymark::screens::Rows* connections MEMBER m_connections CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* recipients MEMBER m_recipients CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* well MEMBER m_well CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* worries MEMBER m_worries CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* needs MEMBER m_needs CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* dangers MEMBER m_dangers CONSTANT FINAL)
    // One for each question from 0 to 10; numbers nobody may know are -1. `missing`: who is here and has not marked.
    Q_PROPERTY(waymark::screens::Rows* scales MEMBER m_scales CONSTANT FINAL)
    // All marks of all scales that are shown; `scale` is the key of its scale.
    Q_PROPERTY(waymark::screens::Rows* marks MEMBER m_marks CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* waiting MEMBER m_waiting CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* mine MEMBER m_mine CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* notes MEMBER m_notes CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* voices MEMBER m_voices CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* plan MEMBER m_plan CONSTANT FINAL)
    // Core group and review, of each child that has one.
    Q_PROPERTY(waymark::screens::Rows* dates MEMBER m_dates CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* rounds MEMBER m_rounds CONSTANT FINAL)
    // Of the chosen child's round where there is one, else of the newest.
    Q_PROPERTY(waymark::screens::Rows* views MEMBER m_views CONSTANT FINAL)
    // Of the newest round, as `round` is.
    Q_PROPERTY(waymark::screens::Rows* given MEMBER m_given CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* decisions MEMBER m_decisions CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* dissents MEMBER m_dissents CONSTANT FINAL)
    // Disagreement that was noted and still stands.
    Q_PROPERTY(waymark::screens::Rows* disagreements MEMBER m_disagreements CONSTANT FINAL)
    // Lines that not everybody of the part that sits has, and that the chair could give them.
    Q_PROPERTY(waymark::screens::Rows* toDisclose MEMBER m_toDisclose CONSTANT FINAL)
    // Decisions and plan lines of another part, of which the part looked at has no copy yet.
    Q_PROPERTY(waymark::screens::Rows* toTell MEMBER m_toTell CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* exclusions MEMBER m_exclusions CONSTANT FINAL)
    // Who has asked that somebody be excluded, and what the chair has decided.
    Q_PROPERTY(waymark::screens::Rows* requests MEMBER m_requests CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* letters MEMBER m_letters CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* reports MEMBER m_reports CONSTANT FINAL)

public:
    // `room`: a desk for the watched room screen, shown as a preview to chair and minute-taker.
    Desk(Seating seating, Ways ways, Moment now, std::unique_ptr<Desk> room = nullptr,
         QObject* parent = nullptr);

    // ---- given from outside ----
    void see(Outlook outlook);
    void answer(const wire::Did& did);
    void refuse(const Refusal& refusal); // of no command: the server, or the line to it
    void linkIs(LinkState link);
    void tick(Moment now); // lists and facts follow whole minutes
    void paper(PersonId person, wire::PaperForm form, const QByteArray& bytes);
    void code(const wire::NewCode& code);
    void foresaw(const wire::Foreseen& foreseen);

    // ---- asked by QML ----
    // The command's id as text; empty: refused at once, see `problem`.
    Q_INVOKABLE QString ask(const QString& command, const QVariantMap& fields = {});
    // What the command would change, and for whom; it is not done. Answered by `foreseen` with the id given here; wrong
    // fields are a refusal foreseen, no `problem`. Empty: this face cannot ask.
    Q_INVOKABLE QString foresee(const QString& command, const QVariantMap& fields = {});
    // A new joining code: of a person's seat, of a room screen's (`seatId`), or of a further room screen for these parts.
    Q_INVOKABLE void askCode(const QString& personId, const QString& seatId = {}, const QStringList& partIds = {});
    // Undoes what was done last and can be undone, by an act of its own. The command's id; empty: there is none.
    Q_INVOKABLE QString undo();
    // Moments as commands take them: in so many minutes from now; at the next "10:45". Empty: no such time.
    Q_INVOKABLE QString inMinutes(int minutes) const;
    Q_INVOKABLE QString atClock(const QString& clock) const;
    Q_INVOKABLE void clearProblem();
    Q_INVOKABLE QString newId() const; // for what a command brings into the conference: an item, a person, a part
    Q_INVOKABLE void askPaper(const QString& personId, const QString& form); // "html", "pdf"
    Q_INVOKABLE void savePaper(const QString& personId, const QString& form, const QByteArray& bytes);

    [[nodiscard]] QString face() const { return spelling(m_seating.face); }
    [[nodiscard]] QString myId() const { return m_seating.person.none() ? QString{} : hex(m_seating.person); }
    [[nodiscard]] QString myName() const { return m_seating.name; }
    [[nodiscard]] QString myInitials() const { return initials(m_seating.name); }
    [[nodiscard]] QString myKnown() const { return m_me.known; }
    [[nodiscard]] QString myRole() const { return m_me.role; }
    [[nodiscard]] bool family() const { return m_me.family; }
    [[nodiscard]] QString link() const;
    [[nodiscard]] bool lobby() const { return m_outlook.lobby; }
    [[nodiscard]] QString saving() const { return m_saving; }
    [[nodiscard]] QString savedAt() const { return m_savedAt; }
    [[nodiscard]] QString clock() const { return m_clock; }
    [[nodiscard]] bool rehearsal() const { return m_heading.rehearsal; }
    [[nodiscard]] QString meeting() const { return m_heading.meeting; }
    [[nodiscard]] QString title() const { return m_heading.title; }
    [[nodiscard]] QString date() const { return m_heading.date; }
    [[nodiscard]] QString authority() const { return m_heading.authority; }
    [[nodiscard]] QString place() const { return m_heading.place; }
    [[nodiscard]] QVariantMap may() const { return m_may; }
    [[nodiscard]] QVariantMap now() const { return m_nowFacts; }
    [[nodiscard]] QVariantMap around() const { return m_around; }
    [[nodiscard]] QVariantMap round() const { return m_round; }
    [[nodiscard]] QVariantMap problem() const { return m_problem; }
    [[nodiscard]] bool planAgreed() const { return m_planAgreed; }
    [[nodiscard]] bool needAgreed() const { return m_needAgreed; }
    [[nodiscard]] QString undoing() const { return m_undo ? m_undo->say : QString{}; }
    [[nodiscard]] QString planChild() const { return m_planChild; }
    void setPlanChild(const QString& child);
    [[nodiscard]] QString chosenPart() const { return m_chosenPart; }
    void setChosenPart(const QString& part);
    [[nodiscard]] Desk* roomDesk() const { return m_roomDesk; }

signals:
    void meChanged();
    void linkChanged();
    void lobbyChanged();
    void savingChanged();
    void savedAtChanged();
    void clockChanged();
    void headingChanged();
    void mayChanged();
    void nowChanged();
    void aroundChanged();
    void roundChanged();
    void problemChanged();
    void planAgreedChanged();
    void undoingChanged();
    void planChildChanged();
    void chosenPartChanged();
    // What became of a command: saved, or refused with `say`. `record`: what it made; empty if nothing.
    void answered(const QString& id, bool ok, const QString& record, const QString& say);
    void paperCame(const QString& personId, const QString& form, const QByteArray& bytes);
    // `says`: sentences. `refused`: why it would not be done; empty: it would.
    void foreseen(const QString& id, const QStringList& says, const QString& refused);
    // { seat, face, person, name, parts, code, card }: `code` for people, "K7MP 3RXW"; `card` for a device.
    void codeCame(const QVariantMap& code);

private:
    struct Me {
        QString known;
        QString role;
        bool family = false;
        friend bool operator==(const Me&, const Me&) = default;
    };
    struct Filled {
        std::vector<Row> (*rows)(const Scene&);
        Rows* list;
    };
    using Signal = void (Desk::*)();

    Rows* list(const Table& table);
    void refresh();
    void readScene();
    [[nodiscard]] Me me(const Scene& scene) const;
    void foldOtherParts();
    void sayProblem(const Refusal& refusal);
    void saySaving();
    void undoIs(std::optional<Undoing> next);
    template <class T>
    void become(T& fact, const T& value, Signal changed);

    const Seating m_seating;
    const Ways m_ways;
    Desk* const m_roomDesk;

    Outlook m_outlook;
    Trace m_trace;
    Choice m_choice;
    Moment m_now; // whole minutes, so that a picture does not depend on the second at which it was made
    std::optional<PartId> m_runningPart;
    LinkState m_link = LinkState::open;
    std::set<CommandId> m_unanswered;
    std::map<CommandId, Undoing> m_undoings; // of what is not answered yet
    std::optional<Undoing> m_undo;
    bool m_notSaved = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;

    Me m_me;
    QString m_saving;
    QString m_savedAt;
    QString m_clock;
    Heading m_heading;
    QVariantMap m_may;
    QVariantMap m_nowFacts;
    QVariantMap m_around;
    QVariantMap m_round;
    QVariantMap m_problem;
    bool m_planAgreed = false;
    bool m_needAgreed = false;
    QString m_planChild;
    QString m_chosenPart;

    Prepared* m_before = new Prepared(m_ways.agendas, this);
    Afterwards* m_after = new Afterwards(this);
    std::vector<Filled> m_filled; // before the lists: they enter themselves
    Rows* m_agenda = list(tables::agenda());
    Rows* m_parts = list(tables::parts());
    Rows* m_people = list(tables::people());
    Rows* m_childList = list(tables::children());
    Rows* m_hands = list(tables::hands());
    Rows* m_strangers = list(tables::strangers());
    Rows* m_connections = list(tables::connections());
    Rows* m_recipients = list(tables::recipients());
    Rows* m_well = list(tables::well());
    Rows* m_worries = list(tables::worries());
    Rows* m_needs = list(tables::needs());
    Rows* m_dangers = list(tables::dangers());
    Rows* m_scales = list(tables::scales());
    Rows* m_marks = list(tables::marks());
    Rows* m_waiting = list(tables::waiting());
    Rows* m_mine = list(tables::mine());
    Rows* m_notes = list(tables::notes());
    Rows* m_voices = list(tables::voices());
    Rows* m_plan = list(tables::plan());
    Rows* m_dates = list(tables::dates());
    Rows* m_rounds = list(tables::rounds());
    Rows* m_views = list(tables::views());
    Rows* m_given = list(tables::given());
    Rows* m_decisions = list(tables::decisions());
    Rows* m_dissents = list(tables::dissents());
    Rows* m_disagreements = list(tables::disagreements());
    Rows* m_toDisclose = list(tables::toDisclose());
    Rows* m_toTell = list(tables::toTell());
    Rows* m_exclusions = list(tables::exclusions());
    Rows* m_requests = list(tables::requests());
    Rows* m_letters = list(tables::letters());
    Rows* m_reports = list(tables::reports());
};

} // namespace waymark::screens
