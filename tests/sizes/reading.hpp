// Whether a window can be read as it stands, measured as the gallery measures its pages. Lent to QML as a singleton. GUI
// thread.
#pragma once

#include <QQuickItem>

namespace waymark::tests {

class Reading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // What cannot be read in the face's window, a sentence each; the last layout is done first. The picture that is
    // measured goes to build/sizes/<name>.png where WAYMARK_PICTURES is set.
    Q_INVOKABLE QStringList faults(QQuickItem* face, const QString& name);
    // How many texts were looked at so far.
    Q_INVOKABLE int texts() const { return m_texts; }

private:
    int m_texts = 0;
};

} // namespace waymark::tests
