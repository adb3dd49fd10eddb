#include "server/arguments.hpp"

#include <map>
#include <optional>

namespace waymark::server {

const char* const usageText =
    "waymark-server: serves one child protection conference from one encrypted file.\n"
    "\n"
    "  waymark-server new --from PACK|- --data DIR\n"
    "  waymark-server serve --data DIR --listen ADDR:PORT [--copy DIR] [--hosted] [--rehearsal]\n"
    "\n"
    "The passphrase is the first line of standard input.\n"
    "new    prints a card for every seat: key, name, face and joining code, parted by tabs.\n"
    "       With - the pack follows the passphrase on standard input and is written nowhere in plain.\n"
    "serve  prints 'listening ADDR:PORT' when it is ready; SIGTERM ends it cleanly.\n"
    "--copy DIR   keeps an encrypted copy there that another laptop can serve from. It is brought up\n"
    "             to date first; a copy that knows more, or of another conference, is refused.\n"
    "--copy-may-fail  serves all the same where the copy cannot be kept, and says that it is lost.\n"
    "--hosted     goes on reading standard input: 'code chair' and 'code room' give a new joining\n"
    "             code, 'copy' begins a lost copy again; the end of the input ends the server.\n"
    "--rehearsal  the same, takes the time from there too ('clock 2026-11-10T08:31:00') and\n"
    "             listens on this machine alone.\n";

namespace {

Failure usage(const QString& what)
{
    return {"usage", what.toStdString() + "; 'waymark-server --help' shows how"};
}

using Options = std::map<QString, QString>; // a switch has no value

// What a task takes: options that must be there, options that may, switches.
struct Known {
    QStringList needed;
    QStringList possible = {};
    QStringList switches = {};
};

Result<Options> readOptions(const QStringList& arguments, const Known& known)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& name = arguments[i];
        const bool isSwitch = known.switches.contains(name);
        if (!isSwitch && !known.needed.contains(name) && !known.possible.contains(name))
            return usage("'" + name + "' is not known here");
        if (options.contains(name))
            return usage("'" + name + "' is given twice");
        if (isSwitch)
            options[name];
        else if (i + 1 < arguments.size() && !arguments[i + 1].startsWith("--"))
            options[name] = arguments[++i];
        else
            return usage("'" + name + "' needs a value");
    }
    for (const QString& name : known.needed)
        if (!options.contains(name))
            return usage("'" + name + "' is missing");
    return options;
}

struct Place {
    QHostAddress address;
    quint16 port = 0;
};

std::optional<Place> readPlace(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 1)
        return {};
    QString address = text.left(colon);
    if (address.startsWith('[') && address.endsWith(']'))
        address = address.mid(1, address.size() - 2);
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    const QHostAddress read(address);
    if (!isNumber || read.isNull())
        return {};
    return Place{read, port};
}

Result<Task> readNew(const QStringList& arguments)
{
    const auto options = readOptions(arguments, {{"--from", "--data"}});
    if (!options)
        return options.failure();
    return Task(New{options->at("--from"), options->at("--data")});
}

Result<Task> readServe(const QStringList& arguments)
{
    const auto options = readOptions(
        arguments, {{"--data", "--listen"}, {"--copy"}, {"--copy-may-fail", "--hosted", "--rehearsal"}});
    if (!options)
        return options.failure();
    const QString& where = options->at("--listen");
    const auto place = readPlace(where);
    if (!place)
        return usage("'" + where + "' is no address and port, such as 192.168.1.20:8443");
    const bool rehearsal = options->contains("--rehearsal");
    if (rehearsal && !place->address.isLoopback())
        return Failure{"loopback-only", "a rehearsal listens on this machine alone: use 127.0.0.1 and not " +
                                            place->address.toString().toStdString()};
    Serve serve{options->at("--data"), place->address, place->port, rehearsal};
    serve.hosted = rehearsal || options->contains("--hosted");
    serve.copyMayFail = options->contains("--copy-may-fail");
    if (const auto copy = options->find("--copy"); copy != options->end())
        serve.copy = copy->second;
    return Task(std::move(serve));
}

} // namespace

Result<Task> readArguments(const QStringList& arguments)
{
    if (arguments.contains("--help") || arguments.value(0) == "help")
        return Task(Help{});
    if (arguments.isEmpty())
        return usage("say what to do: new or serve");
    if (arguments[0] == "new")
        return readNew(arguments);
    if (arguments[0] == "serve")
        return readServe(arguments);
    return usage("'" + arguments[0] + "' is not known");
}

} // namespace waymark::server
