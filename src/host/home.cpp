#include "host/home.hpp"

#include "host/places.hpp"
#include "pack/pack.hpp"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

namespace waymark::host {
namespace {

// The words of a failure that a person can do something about at this page, and the field it is about.
QString fieldOf(const QString& code)
{
    if (code == "wrong-passphrase" || code == "no-passphrase")
        return "passphrase";
    if (code.startsWith("copy-"))
        return "copy";
    if (code.startsWith("port-") || code == "address-not-ours")
        return "port";
    if (code == "pack-refused")
        return "date"; // by a rule of the conference: no conference of this kind on that day
    if (code.startsWith("pack-"))
        return "pack";
    return "folder";
}

QString folderNameOf(const pack::Prepared& pack)
{
    QString hour;
    for (const Command& command : pack.commands)
        if (const auto* open = std::get_if<OpenConference>(&command); open && open->meeting.begins) {
            const auto time =
                int((*open->meeting.begins - std::chrono::floor<std::chrono::days>(*open->meeting.begins))
                        .count());
            hour = QString::asprintf(" %02d%02d", time / 3600, time / 60 % 60);
        }
    const std::chrono::year_month_day date(pack.date);
    return QString::asprintf("%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                             unsigned(date.day())) +
           hour;
}

} // namespace

Home::Home(Places places, QVariantMap asked, QObject* parent)
    : QObject(parent), m_places(std::move(places)), m_asked(std::move(asked)), m_hosting(m_places.program)
{
    connect(&m_hosting, &Hosting::changed, this, [this] {
        if (m_hosting.state() == Hosting::State::running && !std::exchange(m_begun, true))
            emit begun();
        emit changed();
    });
    connect(&m_hosting, &Hosting::failed, this, &Home::fail);
    connect(&m_hosting, &Hosting::seatGiven, this, &Home::seatGiven);
    connect(&m_hosting, &Hosting::ended, this, &Home::ended);
    look();
}

void Home::look()
{
    m_prepared = preparedConferences(m_places.folder);
    const QString own = m_asked.value("folder").toString();
    if (QFileInfo(own + "/conference.waymark").isFile() &&
        QFileInfo(own).path() != QFileInfo(m_places.folder).filePath())
        m_prepared.prepend(QVariantMap{{"key", own}, {"text", QFileInfo(own).fileName()}, {"under", own}});
    m_packs = packsNearby();
    m_sticks = host::sticks("conference");
    m_addresses = host::addresses();
    emit placesChanged();
}

QString Home::state() const
{
    static constexpr const char* names[] = {"idle", "making", "starting", "running", "again", "stuck"};
    return names[int(m_hosting.state())];
}

QVariantList Home::cards() const
{
    QVariantList list;
    for (const HostCard& card : m_hosting.cards()) {
        const QString code = QString::fromStdString(card.card.code);
        list << QVariantMap{{"key", card.key},
                            {"name", card.name},
                            {"face", card.face},
                            {"code", code.left(4) + " " + code.mid(4)},
                            {"card", card.card.text()}};
    }
    return list;
}

// ---- what is wrong --------------------------------------------------------------------------------------------------

void Home::tell(std::vector<Problem> problems)
{
    for (Problem& problem : problems) // what comes from deeper down begins small
        if (!problem.say.isEmpty())
            problem.say[0] = problem.say[0].toUpper();
    m_problems = std::move(problems);
    emit problemsChanged();
}

void Home::forgetProblems()
{
    if (!m_problems.empty())
        tell({});
}

QStringList Home::problems() const
{
    QStringList list;
    for (const Problem& problem : m_problems)
        list << problem.say;
    return list;
}

QStringList Home::problemFields() const
{
    QStringList list;
    for (const Problem& problem : m_problems)
        list << problem.field;
    return list;
}

// The first that is wrong with a field: the next is said once that is mended.
QVariantMap Home::said() const
{
    QVariantMap map;
    for (const Problem& problem : m_problems)
        if (!map.contains(problem.field))
            map[problem.field] = problem.say;
    return map;
}

QVariantMap Home::strength(const QString& passphrase) const
{
    const Strength strength = strengthOf(passphrase);
    return {{"step", strength.step}, {"say", strength.say}};
}

// What running and preparing have in common: where it is kept a second time, and where it listens.
std::vector<Problem> Home::keepingProblems(const QVariantMap& fields, Plan& plan) const
{
    std::vector<Problem> problems;
    plan.rehearsal = false;
    plan.copy = fields.value("copy").toString().trimmed();
    plan.address = fields.value("address").toString();
    bool isPort = false;
    const QString port = fields.value("port").toString().trimmed();
    plan.port = port.isEmpty() ? 0 : port.toUShort(&isPort);
    if (!plan.copy.isEmpty() && !QDir::isAbsolutePath(plan.copy))
        problems.push_back({"copy", tr("Write the whole path of the folder for the copy, beginning with /")});
    if (QHostAddress(plan.address).isNull())
        problems.push_back({"address", tr("Choose by which network others reach this laptop")});
    if (!port.isEmpty() && !isPort)
        problems.push_back({"port", tr("Write a number from 1 to 65535, or nothing and one is chosen")});
    return problems;
}

// The server's own sentence, at its field.
void Home::fail(const QString& why, const QString& code)
{
    // "OpenConference: An initial conference …": which command it was is nobody's business here.
    const QString said = code == "pack-refused" ? why.section(": ", 1) : why;
    tell({{fieldOf(code), said.isEmpty() ? why : said}});
}

// ---- beginning ------------------------------------------------------------------------------------------------------

void Home::begin(Hosting::Task task)
{
    tell({});
    m_begun = false;
    m_hosting.begin(std::move(task));
}

void Home::run(const QVariantMap& fields)
{
    Hosting::Task task{fields.value("folder").toString(), Secret(fields.value("passphrase").toString()), {}};
    std::vector<Problem> problems;
    if (!QFileInfo(task.folder + "/conference.waymark").isFile())
        problems.push_back({"folder", tr("Choose the conference to run")});
    if (task.passphrase.isEmpty())
        problems.push_back({"passphrase", tr("Write the passphrase it was prepared with")});
    for (Problem& problem : keepingProblems(fields, task.plan))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return tell(std::move(problems));
    begin(std::move(task));
}

void Home::prepare(const QVariantMap& fields)
{
    const PackForm form = PackForm::of(fields);
    auto problems = problemsOf(form);
    Hosting::Task task;
    if (problems.empty()) {
        task.packText = packOf(form);
        const QString own = m_asked.value("folder").toString();
        task.folder = own.isEmpty() ? freshFolder(m_places.folder, host::folderNameOf(form)) : own;
    }
    beginNew(fields, std::move(problems), std::move(task));
}

void Home::preparePack(const QVariantMap& fields)
{
    const QString file = fields.value("pack").toString().trimmed();
    std::vector<Problem> problems;
    Hosting::Task task;
    const auto pack = pack::load(file.toStdString());
    if (file.isEmpty())
        problems.push_back({"pack", tr("Choose the pack that was prepared for this conference")});
    else if (!pack)
        problems.push_back({"pack", QString::fromStdString(pack.failure().say)});
    if (problems.empty()) {
        task.packFile = file;
        const QString own = m_asked.value("folder").toString();
        task.folder = own.isEmpty() ? freshFolder(m_places.folder, folderNameOf(*pack)) : own;
    }
    beginNew(fields, std::move(problems), std::move(task));
}

void Home::beginNew(const QVariantMap& fields, std::vector<Problem> problems, Hosting::Task task)
{
    const QString passphrase = fields.value("passphrase").toString();
    if (!strengthOf(passphrase).enough)
        problems.push_back({"passphrase", tr("Choose a passphrase of at least 12 characters")});
    else if (passphrase != fields.value("again").toString())
        problems.push_back({"again", tr("The two passphrases are not the same. Write it again")});
    for (Problem& problem : keepingProblems(fields, task.plan))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return tell(std::move(problems));
    task.passphrase = Secret(passphrase);
    begin(std::move(task));
}

// The sample's own morning, with a clock that goes as ours does.
void Home::rehearse()
{
    const auto pack = pack::load(m_places.sample.toStdString());
    if (!pack)
        return tell({{"rehearse", QString::fromStdString(pack.failure().say)}});
    Hosting::Task task{{}, Secret(std::string_view("a rehearsal has no secrets")), {}};
    task.packFile = m_places.sample;
    task.clock = Moment(pack->date) + std::chrono::hours(8) + std::chrono::minutes(20);
    begin(std::move(task));
}

void Home::join(const QString& text)
{
    if (text.trimmed().isEmpty())
        return tell({{"card", tr("Write or paste what stands on your card; it begins with waymark:")}});
    const auto card = client::Card::read(text);
    if (!card)
        return tell({{"card", QString::fromStdString(card.failure().say)}});
    tell({});
    emit joinAsked(*card);
}

void Home::joinFailed(const QString& why)
{
    tell({{"card", why}});
}

void Home::openSeat(const QString& key)
{
    for (const HostCard& card : m_hosting.cards())
        if (card.key == key && m_hosting.isRehearsal())
            emit seatGiven(card);
}

void Home::copyAgain()
{
    m_hosting.copyAgain();
}

void Home::tryAgain()
{
    m_hosting.tryAgain();
}

void Home::end()
{
    m_hosting.end();
    look();
}

void Home::showSeats()
{
    emit seatsAsked();
}

void Home::setProjector(bool there)
{
    if (std::exchange(m_projector, there) != there)
        emit projectorChanged();
}

} // namespace waymark::host
