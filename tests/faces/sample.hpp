// The sample conference for the faces: an Evening that stands still where a test wants it, a desk for each seat, and what
// was warned of meanwhile. Lent to QML as a singleton. GUI thread; the faces must be gone before it is.
#pragma once

#include "journeys/evening.hpp"
#include "screens/bind.hpp"

namespace waymark::tests {

class Sample : public QObject {
    Q_OBJECT

public:
    // The sample's script, or another that must outlive this.
    explicit Sample(const pack::Script& script = sampleScript());
    ~Sample() override;

    // Plays on to that picture, or to the end if it is empty. Empty: it stands there, or was there already.
    Q_INVOKABLE QString playTo(const QString& picture);
    // The pictures after the one where it stands, in the order of the script.
    Q_INVOKABLE QStringList ahead() const;
    // The desk of a seat that has joined, null before.
    Q_INVOKABLE waymark::screens::Desk* desk(const QString& seat);
    // Takes that desk away until it is asked for again: a play is faster where nobody looks on. No face may have it.
    Q_INVOKABLE void putAway(const QString& seat) { m_desks.erase(seat); }
    // What was warned of since the last call, by QML or by anything below it.
    Q_INVOKABLE QStringList warnings();

private:
    const pack::Script& m_script;
    std::unique_ptr<Evening> m_evening;
    std::map<QString, std::unique_ptr<screens::Desk>> m_desks; // before their clients go, these must
    QString m_at; // the picture where it stands
};

} // namespace waymark::tests
