// Tells a screen reader something that nobody has the keyboard on. Qt has Accessible.announce only from 6.8 on: until
// then a text is read when its item raises an alert. GUI thread only.
#pragma once

#include <QQuickItem>

namespace waymark::controls {

class Announcer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QQuickItem::QQuickItem;

    // Reads the name of `told` aloud, once.
    Q_INVOKABLE void say(QQuickItem *told);

signals:
    // For tests: what has been handed to the screen reader.
    void said(const QString &words);
};

} // namespace waymark::controls
