#include "host/hosting.hpp"

namespace waymark::host {
namespace {

// After a crash: at once, then more slowly; past that a person is asked.
constexpr int mostTries = 6;

std::chrono::milliseconds pauseBefore(int attempt)
{
    return std::chrono::milliseconds(attempt <= 1 ? 200 : 500 * attempt);
}

} // namespace

Hosting::Hosting(QString program, QObject* parent) : QObject(parent), m_program(std::move(program))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { m_host->serve(); });
    connect(&m_tick, &QTimer::timeout, this, &Hosting::tick);
}

Hosting::~Hosting() = default;

void Hosting::begin(Task task)
{
    end();
    m_ran = false;
    m_tries = 0;
    m_why.clear();
    m_clock = task.clock;
    if (m_clock) {
        m_aside = std::make_unique<QTemporaryDir>();
        task.folder = m_aside->path() + "/data";
    }
    m_host = std::make_unique<Host>(m_program, task.folder, std::move(task.passphrase), task.plan);
    connect(m_host.get(), &Host::made, m_host.get(), [this] {
        setState(State::starting);
        m_host->serve();
    });
    connect(m_host.get(), &Host::serving, this, [this] {
        m_tries = 0;
        setState(State::running);
        if (!std::exchange(m_ran, true))
            takeSeats();
    });
    connect(m_host.get(), &Host::gone, this, [this] { lost(tr("The server stopped by itself.")); });
    connect(m_host.get(), &Host::failed, this, &Hosting::fail);
    connect(m_host.get(), &Host::given, this, &Hosting::give);
    connect(m_host.get(), &Host::copyChanged, this, [this](CopyState, const QString& why) {
        m_why = why;
        emit changed();
    });
    const bool fresh = !task.packFile.isEmpty() || !task.packText.isEmpty();
    setState(fresh ? State::making : State::starting);
    if (!fresh)
        m_host->serve();
    else if (!task.packFile.isEmpty())
        m_host->make(task.packFile);
    else
        m_host->makeFrom(task.packText);
}

void Hosting::end()
{
    m_again.stop();
    m_tick.stop();
    const bool was = m_host != nullptr;
    m_host.reset(); // asks it to end, waits, wipes the passphrase
    m_aside.reset();
    m_cards.clear();
    setState(State::idle);
    if (was)
        emit ended();
}

void Hosting::tryAgain()
{
    if (m_state != State::stuck)
        return;
    m_tries = 0;
    lost(m_why);
}

void Hosting::copyAgain()
{
    if (m_state == State::running)
        m_host->copyAgain();
}

QString Hosting::address() const
{
    if (!m_host)
        return {};
    const Plan& plan = m_host->plan();
    const QString host = plan.address.contains(':') ? "[" + plan.address + "]" : plan.address;
    return plan.port == 0 ? host : QString("%1:%2").arg(host).arg(plan.port);
}

void Hosting::setState(State state)
{
    m_state = state;
    emit changed();
}

// A conference made just now has cards for both seats; one of yesterday has none any more, and is asked for new ones.
void Hosting::takeSeats()
{
    if (m_clock) {
        m_since.start();
        tick();
        m_tick.start(std::chrono::seconds(1));
    }
    std::optional<HostCard> chair, room;
    for (HostCard& card : m_host->madeCards()) {
        if (card.face == "chair" && !chair)
            chair = std::move(card);
        else if (card.face == "room" && !room)
            room = std::move(card);
        else
            m_cards.push_back(std::move(card));
    }
    if (chair)
        give(*chair);
    else
        m_host->askCode(false);
    if (room)
        give(*room);
    else
        m_host->askCode(true);
}

void Hosting::give(const HostCard& card)
{
    emit seatGiven(card);
    emit changed();
}

// Before it ever served nothing has begun: whoever asked is told why. Later the server is started again.
void Hosting::fail(const QString& why, const QString& code)
{
    if (m_ran)
        return lost(why);
    // Not from within the host's own signal.
    QMetaObject::invokeMethod(
        this,
        [this, why, code] {
            end();
            emit failed(why, code);
        },
        Qt::QueuedConnection);
}

void Hosting::lost(const QString& why)
{
    m_why = why;
    if (++m_tries > mostTries)
        return setState(State::stuck);
    setState(State::again);
    m_again.start(pauseBefore(m_tries));
}

void Hosting::tick()
{
    m_host->setClock(*m_clock + std::chrono::seconds(m_since.elapsed() / 1000), {});
}

} // namespace waymark::host
