#include "host/pack_form.hpp"

#include "conference/settings.hpp"
#include "pack/agenda.hpp"
#include "pack/profile.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace waymark::host {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PackForm", text);
}

constexpr qsizetype longest = 120;

// "9", "9:30", "09.30", "0930".
QTime hourOf(const QString& written)
{
    static const QRegularExpression way("^\\s*(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?\\s*$");
    const auto match = way.match(written);
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

QDate dateOf(const QString& written)
{
    return QDate::fromString(written, Qt::ISODate);
}

// How a person is called in the room: the first word that is no title.
QString knownAs(const QString& name)
{
    static const QStringList titles{"dr", "mr", "mrs", "ms", "miss", "mx", "prof", "ds", "dc", "pc", "rev"};
    const QStringList words = name.simplified().split(' ');
    for (const QString& word : words)
        if (!titles.contains(word.toLower().remove('.')))
            return word;
    return words.last();
}

// As a TOML basic string.
QByteArray quoted(const QString& text)
{
    QString inside;
    for (const QChar c : text.simplified()) {
        if (c == '"' || c == '\\')
            inside += '\\';
        if (c >= ' ' && c != QChar(0x7f))
            inside += c;
    }
    return "\"" + inside.toUtf8() + "\"";
}

bool known(const QVariantList& options, const QString& key)
{
    return std::any_of(options.begin(), options.end(),
                       [&](const QVariant& option) { return option.toMap()["key"] == key; });
}

void person(QByteArray& pack, const char* key, const char* standing, const QString& name, const QString& role)
{
    pack += QByteArray("\n[[person]]\nkey = \"") + key + "\"\nstanding = \"" + standing +
            "\"\nname = " + quoted(name) + "\nknown = " + quoted(knownAs(name)) + "\nrole = " + quoted(role) +
            "\n";
}

} // namespace

PackForm PackForm::of(const QVariantMap& fields)
{
    const auto text = [&](const char* key) { return fields.value(key).toString().simplified(); };
    return {text("kind"),  text("profile"), text("authority"), text("service"), text("reference"),
            text("place"), text("date"),    text("hour"),      text("chair"),   text("minutes")};
}

std::vector<Problem> problemsOf(const PackForm& form)
{
    std::vector<Problem> problems;
    const auto need = [&](const char* field, const QString& value, const char* write) {
        if (value.isEmpty())
            problems.push_back({field, say(write)});
        else if (value.size() > longest)
            problems.push_back({field, say("Write this in at most 120 characters")});
    };
    if (!known(kinds(), form.kind))
        problems.push_back({"kind", say("Choose what kind of conference it is")});
    if (!known(profiles(), form.profile))
        problems.push_back({"profile", say("Choose whose procedure is followed")});
    need("authority", form.authority, "Write the name of the authority, for example Westmere Council");
    need("service", form.service, "Write the name of the service, for example Children's Services");
    need("reference", form.reference, "Write the reference that stands on the papers");
    if (!dateOf(form.date).isValid())
        problems.push_back({"date", say("Write the day of the conference, for example 20 11 2026")});
    if (!hourOf(form.hour).isValid())
        problems.push_back({"hour", say("Write when it begins, for example 9:30")});
    need("place", form.place, "Write where it is held");
    need("chair", form.chair, "Write the name of the chair");
    need("minutes", form.minutes, "Write the name of the minute-taker");
    if (!form.chair.isEmpty() && form.chair.compare(form.minutes, Qt::CaseInsensitive) == 0)
        problems.push_back(
            {"minutes", say("The chair cannot take the minutes as well. Write the name of somebody else")});
    return problems;
}

QByteArray packOf(const PackForm& form)
{
    const auto agenda = pack::carriedAgenda(form.kind.toStdString());
    const auto profile = pack::carriedProfile(form.profile.toStdString());
    const QString title = agenda ? QString::fromStdString(agenda->title) : form.kind;
    QByteArray pack = "[conference]\nbare = true\n";
    for (const auto& [key, value] :
         {std::pair("reference", form.reference), std::pair("title", title),
          std::pair("authority", form.authority), std::pair("service", form.service),
          std::pair("place", form.place), std::pair("kind", form.kind), std::pair("profile", form.profile)})
        pack += QByteArray(key) + " = " + quoted(value) + "\n";
    pack += "date = " + form.date.toUtf8() + "\n";
    pack += "begins = " + form.date.toUtf8() + "T" + hourOf(form.hour).toString("HH:mm:ss").toUtf8() + "\n";
    person(pack, "chair", "chair", form.chair,
           profile ? QString::fromStdString(profile->settings.chairTitle) : QStringLiteral("chair"));
    person(pack, "minutes", "minutes", form.minutes, QStringLiteral("minute-taker"));
    pack += "\n[[seat]]\nkey = \"chair\"\nface = \"chair\"\nperson = \"chair\"\n"
            "\n[[seat]]\nkey = \"minutes\"\nface = \"minutes\"\nperson = \"minutes\"\n"
            "\n[[seat]]\nkey = \"room\"\nface = \"room\"\n";
    return pack;
}

QString folderNameOf(const PackForm& form)
{
    return form.date + hourOf(form.hour).toString(" HHmm");
}

QVariantList kinds()
{
    QVariantList list;
    for (const char* kind : Spelling<ConferenceKind>::names)
        if (const auto agenda = pack::carriedAgenda(kind)) {
            const QString title = QString::fromStdString(agenda->title);
            QString brief = title;
            brief.remove(" child protection conference");
            list << QVariantMap{{"key", kind}, {"text", title}, {"brief", brief}};
        }
    return list;
}

QVariantList profiles()
{
    QVariantList list;
    for (const std::string& name : pack::profileNames())
        if (const auto profile = pack::carriedProfile(name))
            list << QVariantMap{{"key", QString::fromStdString(name)},
                                {"text", QString::fromStdString(profile->title)}};
    return list;
}

} // namespace waymark::host
