// After closing, for chair and minute-taker: how far the record is, which corrections were asked for, which papers went
// out. Lent by the desk as `after`; empty for all other seats. GUI thread only.
#pragma once

#include "screens/tables.hpp"

namespace waymark::screens {

namespace tables {

[[nodiscard]] Table corrections();
[[nodiscard]] Table releases();

} // namespace tables

// finished, finishedBy, finishedByMe, approved, approvedBy: when, in words ("Tue 10 Nov 2026, 15:02"), and by whom; empty:
// not yet.
[[nodiscard]] QVariantMap recordFacts(const Scene& scene);

class Afterwards : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(QVariantMap record MEMBER m_record NOTIFY recordChanged FINAL)
    Q_PROPERTY(waymark::screens::Rows* corrections MEMBER m_corrections CONSTANT FINAL)
    Q_PROPERTY(waymark::screens::Rows* releases MEMBER m_releases CONSTANT FINAL)

public:
    explicit Afterwards(QObject* parent);

    void see(const Scene& scene);

signals:
    void recordChanged();

private:
    QVariantMap m_record;
    Rows* m_corrections;
    Rows* m_releases;
};

} // namespace waymark::screens
