#include "play/player.hpp"

#include "conference/described.hpp"

namespace waymark::play {
namespace {

// The title of what the pack prepared, to find it in a view.
std::string titleOf(const Record& record)
{
    if (const auto* letter = std::get_if<Letter>(&record))
        return letter->title;
    if (const auto* report = std::get_if<Report>(&record))
        return report->title;
    return {};
}

std::optional<RecordId> findPrepared(const client::View& view, const std::string& kind, const std::string& title)
{
    for (const wire::Shown& shown : view.rows())
        if (kindOf(shown.record) == kind && titleOf(shown.record) == title)
            return head(shown.record).id;
    return std::nullopt;
}

} // namespace

Player::Player(const pack::Script& script, Stage& stage, QObject* parent) : QObject(parent), m_script(script), m_stage(stage)
{
}

void Player::start()
{
    next();
}

void Player::fail(const QString& why)
{
    if (std::exchange(m_over, true))
        return;
    const int line = m_at < m_script.steps.size() ? m_script.steps[m_at].line : 0;
    emit failed(QString("script line %1: %2").arg(line).arg(why));
}

void Player::next()
{
    if (m_over)
        return;
    if (m_at == m_script.steps.size()) {
        m_over = true;
        emit finished();
        return;
    }
    const pack::Step& step = m_script.steps[m_at];
    if (!step.say.empty())
        m_stage.progress(step.say);
    if (step.at)
        m_clock = step.at;
    m_stage.before(step, [this, &step] { settle([this, &step] { play(step); }); });
}

void Player::play(const pack::Step& step)
{
    if (!step.joins.empty())
        return join(step);
    act(step);
}

void Player::join(const pack::Step& step)
{
    for (const std::string& key : step.joins) {
        Seat& seat = m_seats[key];
        seat.client = &m_stage.seat(key);
        connect(seat.client, &client::Client::answered, this, &Player::answered);
        connect(seat.client, &client::Client::alive, this, [this, key] {
            if (const auto found = m_seats.find(key); found != m_seats.end())
                pong(found->second);
        });
        connect(seat.client, &client::Client::refused, this, [this, key](const Refusal& refusal) {
            fail(QString::fromStdString(key + ": " + refusal.say + " [" + refusal.code + "]"));
        });
        // A link that was lost took its pings with it.
        connect(seat.client, &client::Client::linkChanged, this, [this, key](client::Client::State state) {
            const auto found = m_seats.find(key);
            if (state == client::Client::State::open && found != m_seats.end() && found->second.owedPongs > 0) {
                found->second.owedPongs = 1;
                found->second.client->ping();
            }
        });
        seat.client->start();
    }
    settle([this, &step] { act(step); });
}

void Player::act(const pack::Step& step)
{
    if (!step.command)
        return settle([this] { pictures(0); });
    const auto seat = m_seats.find(step.who);
    if (seat == m_seats.end())
        return fail(QString::fromStdString(step.who + " has not joined"));
    Command command = *step.command;
    if (fillIn(step, command))
        m_asked = seat->second.client->ask(std::move(command));
}

bool Player::fillIn(const pack::Step& step, Command& command)
{
    for (const pack::Reference& reference : step.references) {
        std::optional<RecordId> found;
        if (!reference.kind.empty())
            found = findPrepared(m_seats[step.who].client->view(), reference.kind, reference.name);
        else if (const auto named = m_named.find(reference.name); named != m_named.end())
            found = named->second;
        if (!found) {
            fail(QString::fromStdString("there is no " + reference.kind + " \"" + reference.name + "\" yet"));
            return false;
        }
        std::visit(
            [&](auto& c) {
                eachId<RecordId>(c, [&](RecordId& id) {
                    if (id == reference.placeholder)
                        id = *found;
                });
            },
            command);
    }
    return true;
}

void Player::answered(CommandId id, const wire::Did& did)
{
    if (m_asked != id)
        return;
    m_asked.reset();
    const pack::Step& step = m_script.steps[m_at];
    const std::string code = did.refused ? did.refused->code : std::string();
    if (code != step.refused)
        return fail(QString::fromStdString(
            step.who + " " + kindOf(*step.command) +
            (code.empty() ? " was accepted, and \"" + step.refused + "\" was expected" : ": " + did.refused->say + " [" + code + "]")));
    if (code.empty()) {
        ++m_acknowledged;
        if (!step.as.empty())
            m_named[step.as] = did.record;
    }
    settle([this] { pictures(0); });
}

void Player::pictures(std::size_t from)
{
    const pack::Step& step = m_script.steps[m_at];
    if (step.picture.empty() || from == step.of.size())
        return papers();
    m_stage.picture(step.of[from], pack::pictureName(step, step.of[from]), [this, from] { pictures(from + 1); });
}

void Player::papers()
{
    if (!m_script.steps[m_at].papers)
        return ending();
    for (const Command& command : m_script.prepared.commands)
        if (const auto* add = std::get_if<AddPerson>(&command); add && add->person.getsPapers)
            for (const auto form : {wire::PaperForm::html, wire::PaperForm::pdf})
                m_papers.emplace_back(m_script.prepared.names.keyOf(add->person.person), form);
    const auto chair = std::find_if(m_seats.begin(), m_seats.end(), [](const auto& seat) {
        return seat.second.client->seat() && seat.second.client->seat()->face == Face::chair;
    });
    if (chair == m_seats.end())
        return fail("papers need the chair");
    connect(chair->second.client, &client::Client::paperCame, this,
            [this](PersonId recipient, wire::PaperForm form, const QByteArray& bytes) {
                m_stage.paper(m_script.prepared.names.keyOf(recipient), form, bytes);
                m_papers.erase(m_papers.begin());
                nextPaper();
            });
    nextPaper();
}

void Player::nextPaper()
{
    if (m_papers.empty()) {
        for (auto& [key, seat] : m_seats)
            disconnect(seat.client, &client::Client::paperCame, this, nullptr);
        return ending();
    }
    const auto& [recipient, form] = m_papers.front();
    const auto id = m_script.prepared.names.find<PersonId>(recipient);
    for (auto& [key, seat] : m_seats)
        if (seat.client->seat() && seat.client->seat()->face == Face::chair)
            return seat.client->askPaper(*id, form);
}

void Player::ending()
{
    for (const std::string& key : m_script.steps[m_at].leaves) {
        if (const auto seat = m_seats.find(key); seat != m_seats.end()) {
            seat->second.client->disconnect(this);
            seat->second.client->leave();
            m_seats.erase(seat);
        }
    }
    ++m_at;
    QMetaObject::invokeMethod(this, &Player::next, Qt::QueuedConnection);
}

// The clock goes to the hall behind everything it has to do; its echo comes when every answer is on its socket. A ping
// then takes each socket's news in, and a second one carries what the clients answered to it (Blanked) to the server.
void Player::settle(std::function<void()> then)
{
    m_settled = std::move(then);
    const auto pings = [this] {
        m_rounds = 2;
        pinged();
    };
    if (m_clock)
        m_stage.setClock(*m_clock, pings);
    else
        pings();
}

void Player::pinged()
{
    if (std::any_of(m_seats.begin(), m_seats.end(), [](const auto& seat) { return seat.second.owedPongs > 0; }))
        return;
    if (m_rounds-- == 0) {
        if (const auto then = std::exchange(m_settled, {}))
            then();
        return;
    }
    for (auto& [key, seat] : m_seats) {
        seat.owedPongs = 1;
        seat.client->ping();
    }
    if (m_seats.empty())
        pinged();
}

void Player::pong(Seat& seat)
{
    if (seat.owedPongs == 0)
        return;
    seat.owedPongs = 0;
    pinged();
}

} // namespace waymark::play
