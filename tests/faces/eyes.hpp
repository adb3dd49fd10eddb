// What a person sees and does at a face: reads its words, presses a button, strikes a key. Lent to QML as a singleton.
// GUI thread.
#pragma once

#include <QQuickItem>

namespace waymark::tests {

class Eyes : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Everything visible items hold or tell a screen reader, also what a scrolled list hides just now.
    Q_INVOKABLE QStringList read(QQuickItem* face) const;
    // Whether these words are on the window, in sight and in a text that is not cut short.
    Q_INVOKABLE bool sees(QQuickItem* face, const QString& words) const;
    // Clicks what says `words`, in the smallest surroundings that also show `beside`. False: there is nothing like that.
    Q_INVOKABLE bool press(QQuickItem* face, const QString& words, const QString& beside = {}) const;
    // A key, or letters of ASCII, to the face's window, as from its keyboard.
    Q_INVOKABLE void strike(QQuickItem* face, int key, int modifiers = 0) const;
    // Tabs on until what a screen reader calls `name` has the keyboard. False: it never comes.
    Q_INVOKABLE bool tabTo(QQuickItem* face, const QString& name) const;
    // Writes the window as it stands to build/<name>.png, for people to look at; only where WAYMARK_PICTURES is set.
    Q_INVOKABLE void picture(QQuickItem* face, const QString& name) const;
    Q_INVOKABLE void type(QQuickItem* face, const QString& letters) const;
};

} // namespace waymark::tests
