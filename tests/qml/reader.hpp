// What a screen reader is told about an item, and the names of the compiled-in icons. Lent to the tests.
#pragma once

#include <QAccessible>
#include <QDir>
#include <QObject>
#include <QQuickItem>
#include <QStringList>

namespace waymark::test {

class Reader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Q_INVOKABLE QString name(QQuickItem *item) const { return text(item, QAccessible::Name); }
    Q_INVOKABLE QString description(QQuickItem *item) const { return text(item, QAccessible::Description); }
    Q_INVOKABLE int role(QQuickItem *item) const
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
        return told ? int(told->role()) : -1;
    }
    Q_INVOKABLE bool checked(QQuickItem *item) const
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
        return told && told->state().checked;
    }
    Q_INVOKABLE QStringList icons() const
    {
        QStringList stems = QDir(QStringLiteral(":/waymark/icons")).entryList({QStringLiteral("*.svg")});
        stems.replaceInStrings(QStringLiteral(".svg"), QString());
        return stems;
    }

private:
    static QString text(QQuickItem *item, QAccessible::Text which)
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
        return told ? told->text(which) : QString();
    }
};

} // namespace waymark::test
