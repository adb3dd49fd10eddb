// waymark-server. Hardens the process before the first secret is in it, then does what the command line says; what goes
// wrong is one sentence on standard error and an exit status (ending.hpp).
#include "journal/process.hpp"
#include "server/arguments.hpp"
#include "server/new_conference.hpp"
#include "server/passphrase.hpp"
#include "server/serving.hpp"

#include <QCoreApplication>
#include <QSslSocket>

#include <sodium.h>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace waymark;
using namespace waymark::server;

int complain(const Ending& ending)
{
    std::fprintf(stderr, "waymark-server: %s [%s]\n", ending.failure.say.c_str(),
                 ending.failure.code.c_str());
    return static_cast<int>(ending.status);
}

std::optional<Ending> harden()
{
    if (const auto forbidden = journal::forbidDumps(); !forbidden)
        return Ending{Status::data, forbidden.failure()};
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    // The GLib dispatcher costs several times as much with many sockets. Before the application object, or too late.
    qputenv("QT_NO_GLIB", "1");
    if (sodium_init() < 0)
        return Ending{Status::data, {"no-encryption", "the encryption library cannot be started"}};
    return {};
}

std::optional<Ending> run(const Task& task)
{
    const auto passphrase = Passphrase::read(STDIN_FILENO);
    if (!passphrase)
        return Ending{Status::data, passphrase.failure()};
    if (!QSslSocket::supportsSsl())
        return Ending{Status::data, {"no-tls", "this Qt has no TLS; install Qt's own OpenSSL support"}};
    if (const auto* fresh = std::get_if<New>(&task))
        return makeConference(*fresh, passphrase->text());
    return serve(std::get<Serve>(task), passphrase->text());
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto ending = harden())
        return complain(*ending);
    QCoreApplication application(argc, argv);
    const auto task = readArguments(QCoreApplication::arguments().mid(1));
    if (!task)
        return complain({Status::usage, task.failure()});
    if (std::holds_alternative<Help>(*task)) {
        std::fputs(usageText, stdout);
        return 0;
    }
    if (const auto ending = run(*task))
        return complain(*ending);
    return 0;
}
