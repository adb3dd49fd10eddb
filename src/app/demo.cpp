#include "app/demo.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

#include <cstdio>

namespace waymark::app {
namespace {

// The seats whose windows stand side by side on a desktop; pictures may ask for any.
constexpr const char* onDesktop[] = {"room", "priya", "elin", "hannah", "sam", "mark"};
constexpr int watchablePause = 900; // milliseconds between acts

void print(const QString& line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const char* ending(wire::PaperForm form)
{
    return form == wire::PaperForm::html ? "html" : "pdf";
}

} // namespace

Demo::Demo(const pack::Script& script, DemoTask task)
    : m_script(script), m_task(std::move(task)),
      m_host(QCoreApplication::applicationDirPath() + "/waymark-server", m_task.out + "/data", host::Secret(std::string_view("a rehearsal has no secrets"))),
      m_player(script, *this)
{
    connect(&m_host, &host::Host::made, &m_host, &host::Host::serve);
    connect(&m_host, &host::Host::serving, this, [this] {
        if (!std::exchange(m_began, true))
            m_player.start();
    });
    connect(&m_host, &host::Host::gone, this, [this] { fail("the server ended by itself"); });
    connect(&m_host, &host::Host::failed, this, &Demo::fail);
    connect(&m_player, &play::Player::failed, this, &Demo::fail);
    connect(&m_player, &play::Player::finished, this, &Demo::finish);
}

void Demo::start()
{
    // Only a folder that an earlier demo made is cleared; anything else may be somebody's.
    const QString mark = m_task.out + "/made-by-waymark-demo";
    if (QDir(m_task.out).exists() && !QDir(m_task.out).isEmpty() && !QFile::exists(mark))
        return fail("'" + m_task.out + "' holds other things; choose an empty or a new folder with --out");
    QDir(m_task.out).removeRecursively();
    if (!QDir().mkpath(m_task.out + "/papers") || !write(mark, "This folder is cleared when the demo runs again.\n"))
        return fail("'" + m_task.out + "' cannot be made; choose another folder with --out");
    m_time.start();
    print("Preparing the sample conference. It is a rehearsal; everybody in it is made up.");
    m_host.make(QString::fromStdString(m_script.pack.string()));
}

bool Demo::isShown(const std::string& key) const
{
    const auto pictured = [&](const pack::Step& step) {
        return std::find(step.of.begin(), step.of.end(), key) != step.of.end();
    };
    if (m_task.headless)
        return std::any_of(m_script.steps.begin(), m_script.steps.end(), pictured);
    return std::find(std::begin(onDesktop), std::end(onDesktop), key) != std::end(onDesktop);
}

client::Client& Demo::seat(const std::string& key)
{
    Place& place = m_places[key];
    if (!place.client) {
        place.client = std::make_unique<client::Client>(m_host.cards().at(key));
        if (isShown(key)) {
            place.window = std::make_unique<SeatWindow>(*place.client, savingPapers(), m_task.headless);
            connect(place.window.get(), &SeatWindow::opened, this, &Demo::arrange);
        }
    }
    return *place.client;
}

Save Demo::savingPapers() const
{
    const QString folder = m_task.out + "/papers/kept";
    return [folder, names = m_script.prepared.names](PersonId person, wire::PaperForm form, const QByteArray& bytes) {
        QDir().mkpath(folder);
        const QString path = QString("%1/%2.%3").arg(folder, QString::fromStdString(names.keyOf(person)), ending(form));
        print(write(path, bytes) ? "Kept " + path : "This could not be kept: " + path);
    };
}

// Windows side by side: three columns, two rows, each as large as fits.
void Demo::arrange()
{
    if (m_task.headless)
        return;
    const QRect desk = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize cell(desk.width() / 3, desk.height() / 2);
    int at = 0;
    for (const char* key : onDesktop) {
        const auto place = m_places.find(key);
        const QPoint corner(desk.x() + at % 3 * cell.width(), desk.y() + at / 3 * cell.height());
        ++at;
        if (place != m_places.end() && place->second.window && place->second.window->view())
            place->second.window->view()->setGeometry(QRect(corner, cell - QSize(8, 40)));
    }
}

void Demo::progress(const std::string& say)
{
    print(QString("  %1 of %2  %3").arg(m_step, 3).arg(m_script.steps.size()).arg(QString::fromStdString(say)));
}

void Demo::before(const pack::Step& step, Then then)
{
    ++m_step;
    if (m_task.headless || !step.command)
        return then();
    QTimer::singleShot(watchablePause, this, then);
}

void Demo::picture(const std::string& seat, const std::string& name, Then then)
{
    const auto place = m_places.find(seat);
    if (!m_task.headless || place == m_places.end() || !place->second.window)
        return then();
    const QString path = m_task.out + "/" + QString::fromStdString(name) + ".png";
    const QImage image = place->second.window->picture();
    if (image.isNull() || !image.save(path))
        return fail("the picture " + path + " could not be made");
    ++m_pictures;
    then();
}

void Demo::paper(const std::string& recipient, wire::PaperForm form, const QByteArray& bytes)
{
    const QString path = QString("%1/papers/%2.%3").arg(m_task.out, QString::fromStdString(recipient), ending(form));
    if (!write(path, bytes))
        return fail("the paper " + path + " could not be written");
    ++m_papers;
}

void Demo::finish()
{
    const auto seconds = m_time.elapsed() / 1000;
    print(QString("\nThe conference is closed. %1 acts by %2 seats were acknowledged, each after it was encrypted and on disk; "
                  "%3 papers, %4 pictures, %5 seconds.")
              .arg(m_player.acknowledged())
              .arg(m_places.size())
              .arg(m_papers)
              .arg(m_pictures)
              .arg(seconds));
    print("Pictures:  " + m_task.out + "\nPapers:    " + m_task.out + "/papers\nData:      " + m_task.out + "/data (encrypted)");
    if (!m_task.headless) {
        print("The windows stay open and work by hand. Close them, or press Ctrl+C here, to end.");
        return;
    }
    m_places.clear();
    m_host.end();
    emit ended(0);
}

void Demo::fail(const QString& why)
{
    std::fprintf(stderr, "waymark: %s\n", why.toUtf8().constData());
    m_host.end();
    emit ended(1);
}

} // namespace waymark::app
