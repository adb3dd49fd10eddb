// Writes the text a client would send and lets wire read it.
#include "screens/asking.hpp"

#include <QJSValue>
#include <QJsonDocument>
#include <QJsonObject>

namespace waymark::screens {

namespace {

// The real id is given by the client that sends the command; the decoder only wants to see one.
const QString someId = QStringLiteral("00000000000000000000000000000001");

QJsonValue json(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QJSValue>())
        return json(value.value<QJSValue>().toVariant());
    return QJsonValue::fromVariant(value);
}

QString sent(const QString& command, const QVariantMap& fields)
{
    QJsonObject object;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (const QJsonValue value = json(field.value()); !value.isNull() && !value.isUndefined())
            object.insert(field.key(), value);
    object.insert(QStringLiteral("do"), command);
    object.insert(QStringLiteral("id"), someId);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

std::variant<Command, Refusal> readAsking(const QString& command, const QVariantMap& fields)
{
    auto read = wire::readFromClient(sent(command, fields).toStdString());
    if (Refusal* refusal = std::get_if<Refusal>(&read))
        return std::move(*refusal);
    if (Asked* asked = std::get_if<Asked>(&std::get<wire::FromClient>(read)))
        return std::move(asked->command);
    return Refusal{"not-a-command", {}, "This is not something a person can ask for here."};
}

} // namespace waymark::screens
