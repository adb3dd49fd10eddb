#include "announcer.hpp"

#include <QAccessible>

namespace waymark::controls {

void Announcer::say(QQuickItem *told)
{
    QAccessibleInterface *const reads = told ? QAccessible::queryAccessibleInterface(told) : nullptr;
    if (!reads)
        return;
    QAccessibleEvent alert(told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said(reads->text(QAccessible::Name));
}

} // namespace waymark::controls
