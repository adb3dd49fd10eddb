// One refresh reads everything off one scene; each fact is told only if it is another than before.
#include "screens/desk.hpp"

#include "screens/asking.hpp"

#include <QTime>
#include <QUuid>

namespace waymark::screens {

namespace {

QVariantMap allowed(const std::vector<std::string>& may)
{
    QVariantMap map;
    for (const std::string& command : may)
        map.insert(plain(command), true);
    return map;
}

bool isFamily(Standing standing)
{
    return standing == Standing::family || standing == Standing::child || standing == Standing::supporter ||
           standing == Standing::interpreter;
}

std::optional<wire::PaperForm> paperForm(const QString& form)
{
    if (form == QLatin1String("html"))
        return wire::PaperForm::html;
    if (form == QLatin1String("pdf"))
        return wire::PaperForm::pdf;
    return std::nullopt;
}

QString text(wire::PaperForm form)
{
    return form == wire::PaperForm::html ? QStringLiteral("html") : QStringLiteral("pdf");
}

Moment wholeMinute(Moment at)
{
    return std::chrono::floor<std::chrono::minutes>(at);
}

} // namespace

Desk::Desk(Seating seating, Ways ways, Moment now, std::unique_ptr<Desk> room, QObject* parent)
    : QObject(parent),
      m_seating(std::move(seating)),
      m_ways(std::move(ways)),
      m_roomDesk(room.release()),
      m_now(wholeMinute(now))
{
    if (m_roomDesk)
        m_roomDesk->setParent(this);
    m_saving = QStringLiteral("saved");
    refresh();
}

Rows* Desk::list(const Table& table)
{
    Rows* const rows = new Rows(table.roles, this);
    m_filled.push_back({table.rows, rows});
    return rows;
}

template <class T>
void Desk::become(T& fact, const T& value, Signal changed)
{
    if (fact == value)
        return;
    fact = value;
    emit(this->*changed)();
}

// ---- given from outside ---------------------------------------------------------------------------------------------

void Desk::see(Outlook outlook)
{
    const bool lobby = m_outlook.lobby;
    m_trace =
        outlook.fresh || outlook.lobby || lobby ? Trace{} : follow(m_trace, m_outlook.view, outlook.view);
    m_outlook = std::move(outlook);
    // A screen that must be dark is dark whatever else came with the message.
    if (m_outlook.lobby) {
        m_outlook.view.clear();
        m_before->forgetCards();
    }
    foldOtherParts();
    refresh();
    if (m_outlook.lobby != lobby)
        emit lobbyChanged();
}

// A part chosen to look at in the gap, or while another sat, is folded away when a family comes in.
void Desk::foldOtherParts()
{
    std::optional<PartId> running;
    for (const wire::Shown& shown : m_outlook.view)
        if (const Stretch* stretch = std::get_if<Stretch>(&shown.record); stretch && !stretch->to)
            running = stretch->head.part;
    if (running && running != m_runningPart) {
        m_choice.part = {};
        become(m_chosenPart, QString{}, &Desk::chosenPartChanged);
    }
    m_runningPart = running;
}

void Desk::answer(const wire::Did& did)
{
    m_unanswered.erase(did.id);
    m_notSaved = did.refused && did.refused->code == "not-saved";
    if (auto found = m_undoings.extract(did.id); found && !did.refused)
        undoIs(completed(std::move(found.mapped()), did.record));
    if (did.refused)
        sayProblem(*did.refused);
    else {
        become(m_savedAt, secondsText(did.at), &Desk::savedAtChanged);
        clearProblem(); // what went wrong before is behind them: something has gone right since
    }
    saySaving();
    emit answered(hex(did.id), !did.refused, did.record.none() ? QString{} : hex(did.record),
                  did.refused ? plain(did.refused->say) : QString{});
}

void Desk::refuse(const Refusal& refusal)
{
    m_notSaved = m_notSaved || refusal.code == "not-saved";
    sayProblem(refusal);
    saySaving();
}

void Desk::linkIs(LinkState link)
{
    become(m_link, link, &Desk::linkChanged);
    saySaving();
}

void Desk::tick(Moment now)
{
    if (wholeMinute(now) == m_now)
        return;
    m_now = wholeMinute(now);
    refresh();
}

void Desk::paper(PersonId person, wire::PaperForm form, const QByteArray& bytes)
{
    emit paperCame(hex(person), text(form), bytes);
}

void Desk::code(const wire::NewCode& code)
{
    QStringList parts;
    for (const PartId part : code.parts)
        parts.append(hex(part));
    const QString letters = QString::fromStdString(code.code);
    const CardMade made{letters.left(4) + u' ' + letters.mid(4),
                        m_ways.card ? m_ways.card(code.code) : QString{}, hex(code.seat)};
    m_before->keep(code.person ? hex(*code.person) : made.seat, made);
    refresh();
    const Scene scene(m_seating, m_outlook, m_choice, m_trace, m_now);
    emit codeCame({{QStringLiteral("seat"), hex(code.seat)},
                   {QStringLiteral("face"), spelling(code.face)},
                   {QStringLiteral("person"), code.person ? hex(*code.person) : QString{}},
                   {QStringLiteral("name"), code.person ? scene.name(*code.person) : QString{}},
                   {QStringLiteral("parts"), parts},
                   {QStringLiteral("code"), made.code},
                   {QStringLiteral("card"), made.card}});
}

void Desk::foresaw(const wire::Foreseen& seen)
{
    QStringList says;
    for (const std::string& one : seen.says)
        says.append(plain(one));
    emit foreseen(hex(seen.id), says, seen.refused ? plain(seen.refused->say) : QString{});
}

// ---- asked by QML ---------------------------------------------------------------------------------------------------

QString Desk::ask(const QString& command, const QVariantMap& fields)
{
    clearProblem();
    if (!m_ways.ask) {
        sayProblem(
            {"only-shows", {}, "This is a picture of the room screen. Use your own screen to do something."});
        return {};
    }
    const auto read = readAsking(command, fields);
    if (const Refusal* refusal = std::get_if<Refusal>(&read)) {
        sayProblem(*refusal);
        return {};
    }
    const Command& asked = std::get<Command>(read);
    const Scene scene(m_seating, m_outlook, m_choice, m_trace, m_now);
    const CommandId id = m_ways.ask(asked);
    m_unanswered.insert(id);
    if (auto found = undoingOf(scene, asked))
        m_undoings.insert_or_assign(id, std::move(*found));
    saySaving();
    return hex(id);
}

QString Desk::undo()
{
    if (!m_undo || !m_ways.ask)
        return {};
    clearProblem();
    const CommandId id = m_ways.ask(m_undo->command);
    m_unanswered.insert(id);
    undoIs(std::nullopt); // a key held down undoes once, and nothing undoes an undoing
    saySaving();
    return hex(id);
}

QString Desk::inMinutes(int minutes) const
{
    return momentText(m_now + std::chrono::minutes(minutes));
}

QString Desk::atClock(const QString& clock) const
{
    const QTime time = QTime::fromString(QString(clock).replace(u'.', u':').trimmed(), QStringLiteral("h:m"));
    if (!time.isValid())
        return {};
    Moment at = std::chrono::floor<std::chrono::days>(m_now) + std::chrono::hours(time.hour()) +
                std::chrono::minutes(time.minute());
    if (at <= m_now)
        at += std::chrono::days(1);
    return momentText(at);
}

QString Desk::foresee(const QString& command, const QVariantMap& fields)
{
    const auto read = readAsking(command, fields);
    if (const Refusal* refusal = std::get_if<Refusal>(&read)) {
        // Nothing was asked for yet, so nothing went wrong: an answer like the server's, after its id is known.
        const QString id = QUuid::createUuid().toString(QUuid::Id128);
        QMetaObject::invokeMethod(
            this, [this, id, say = plain(refusal->say)] { emit foreseen(id, {}, say); },
            Qt::QueuedConnection);
        return id;
    }
    return m_ways.foresee ? hex(m_ways.foresee(std::get<Command>(read))) : QString{};
}

void Desk::askCode(const QString& personId, const QString& seatId, const QStringList& partIds)
{
    wire::AskCode ask;
    if (!personId.isEmpty())
        ask.person = fromHex<PersonId>(personId);
    if (!seatId.isEmpty())
        ask.seat = fromHex<SeatId>(seatId);
    for (const QString& part : partIds)
        ask.parts.push_back(fromHex<PartId>(part));
    clearProblem();
    if (m_ways.askCode)
        m_ways.askCode(ask);
}

QString Desk::newId() const
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void Desk::clearProblem()
{
    become(m_problem, QVariantMap{}, &Desk::problemChanged);
}

void Desk::askPaper(const QString& personId, const QString& form)
{
    if (const auto known = paperForm(form); known && m_ways.askPaper)
        m_ways.askPaper(fromHex<PersonId>(personId), *known);
}

void Desk::savePaper(const QString& personId, const QString& form, const QByteArray& bytes)
{
    if (const auto known = paperForm(form); known && m_ways.savePaper)
        m_ways.savePaper(fromHex<PersonId>(personId), *known, bytes);
}

void Desk::setPlanChild(const QString& child)
{
    m_choice.child = fromHex<ChildId>(child);
    refresh();
}

void Desk::setChosenPart(const QString& part)
{
    m_choice.part = fromHex<PartId>(part);
    become(m_chosenPart, part, &Desk::chosenPartChanged);
    refresh();
}

QString Desk::link() const
{
    switch (m_link) {
    case LinkState::joining:
        return QStringLiteral("joining");
    case LinkState::open:
        return QStringLiteral("open");
    case LinkState::offline:
        return QStringLiteral("offline");
    }
    return {};
}

// ---- what follows from it -------------------------------------------------------------------------------------------

// A binding that chooses a child or part while lists change asks for one more round, not for one inside this one.
void Desk::refresh()
{
    m_refreshAgain = true;
    if (m_refreshing)
        return;
    m_refreshing = true;
    while (m_refreshAgain) {
        m_refreshAgain = false;
        readScene();
    }
    m_refreshing = false;
}

void Desk::readScene()
{
    const Scene scene(m_seating, m_outlook, m_choice, m_trace, m_now);
    for (const Filled& filled : m_filled)
        filled.list->become(filled.rows(scene));
    m_before->see(scene);
    m_after->see(scene);
    become(m_me, me(scene), &Desk::meChanged);
    become(m_clock, clockText(m_now), &Desk::clockChanged);
    Heading top = heading(scene);
    top.rehearsal = top.rehearsal || m_heading.rehearsal; // for ever, in the lobby too
    become(m_heading, top, &Desk::headingChanged);
    become(m_may, allowed(m_outlook.may), &Desk::mayChanged);
    become(m_nowFacts, nowFacts(scene), &Desk::nowChanged);
    become(m_around, aroundFacts(scene), &Desk::aroundChanged);
    become(m_round, roundFacts(scene), &Desk::roundChanged);
    become(m_planChild, scene.planChild().none() ? QString() : hex(scene.planChild()), &Desk::planChildChanged);
    become(m_planAgreed, screens::planAgreed(scene, PlanKind::protection), &Desk::planAgreedChanged);
    become(m_needAgreed, screens::planAgreed(scene, PlanKind::need), &Desk::planAgreedChanged);
    if (m_undo && !isOffered(*m_undo, scene, m_outlook.may))
        undoIs(std::nullopt);
}

// A tablet keeps its own owner's standing in the lobby: a family face must not turn into another one there.
Desk::Me Desk::me(const Scene& scene) const
{
    const Sitting& sitting = scene.who(m_seating.person);
    if (sitting.name.empty())
        return m_me.known.isEmpty() ? Me{m_seating.name.section(u' ', 0, 0), {}, false} : m_me;
    return {plain(sitting.known), capital(plain(sitting.role)),
            m_seating.face == Face::tablet && isFamily(sitting.standing)};
}

void Desk::sayProblem(const Refusal& refusal)
{
    become(m_problem,
           QVariantMap{{QStringLiteral("code"), plain(refusal.code)},
                       {QStringLiteral("say"), plain(refusal.say)},
                       {QStringLiteral("field"), plain(refusal.field)}},
           &Desk::problemChanged);
}

void Desk::undoIs(std::optional<Undoing> next)
{
    const QString said = undoing();
    m_undo = std::move(next);
    if (undoing() != said)
        emit undoingChanged();
}

void Desk::saySaving()
{
    const char* saving = m_notSaved                  ? "not-saved"
                         : m_unanswered.empty()      ? "saved"
                         : m_link == LinkState::open ? "sending"
                                                     : "kept";
    become(m_saving, QString::fromLatin1(saving), &Desk::savingChanged);
}

} // namespace waymark::screens
