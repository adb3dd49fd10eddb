#include "client/card.hpp"

#include <QRegularExpression>

namespace waymark::client {

namespace {

constexpr auto scheme = "waymark:";

QString withBrackets(const QString& host)
{
    return host.contains(':') ? "[" + host + "]" : host;
}

QString withoutBrackets(const QString& host)
{
    return host.startsWith('[') && host.endsWith(']') ? host.mid(1, host.size() - 2) : host;
}

bool isHost(const QString& host)
{
    static const QRegularExpression allowed("^[A-Za-z0-9._:%-]{1,253}$");
    return allowed.match(host).hasMatch();
}

Failure wrong(const char* code, const QString& what)
{
    return {code, what.toStdString() + "; a card reads waymark:host:port:pin:code"};
}

} // namespace

std::optional<std::string> readCode(const QString& typed)
{
    static const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code;
    for (const QChar character : typed.toUpper()) {
        if (character.isSpace() || character == '-')
            continue;
        char one = character.toLatin1();
        if (one == 'O')
            one = '0';
        if (one == 'I' || one == 'L')
            one = '1';
        if (alphabet.find(one) == std::string::npos)
            return {};
        code += one;
    }
    return code.size() == 8 ? std::optional(code) : std::nullopt;
}

std::optional<wire::Key> readPin(const QString& text)
{
    static const QRegularExpression hex("^[0-9A-Fa-f]{64}$");
    if (!hex.match(text).hasMatch())
        return {};
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    wire::Key pin{};
    std::copy(bytes.begin(), bytes.end(), pin.begin());
    return pin;
}

QString Card::text() const
{
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char*>(pin.data()), qsizetype(pin.size())).toHex();
    return scheme + withBrackets(host) + ":" + QString::number(port) + ":" + hex + ":" +
           QString::fromStdString(code);
}

Result<Card> Card::read(const QString& text)
{
    const QString whole = text.trimmed();
    if (!whole.startsWith(scheme))
        return wrong("not-a-card", "this is no joining card");
    // From the right: an IPv6 address has colons of its own.
    QStringList fields = whole.mid(qsizetype(qstrlen(scheme))).split(':');
    if (fields.size() < 4)
        return wrong("not-a-card", "this card is not whole");
    const auto code = readCode(fields.takeLast());
    const auto pin = readPin(fields.takeLast());
    bool isPort = false;
    const quint16 port = fields.takeLast().toUShort(&isPort);
    const QString host = withoutBrackets(fields.join(':'));
    if (!isHost(host))
        return wrong("card-host", "the card's host is no name or address");
    if (!isPort || port == 0)
        return wrong("card-port", "the card's port is no number from 1 to 65535");
    if (!pin)
        return wrong("card-pin", "the card's pin is not 64 hex digits");
    if (!code)
        return wrong("card-code", "the card's code is not eight characters");
    return Card{host, port, *pin, *code};
}

} // namespace waymark::client
