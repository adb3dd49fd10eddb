// A described value as QML holds it, with the names it has on the wire: a form takes it, changes a field and gives it back
// to Desk::ask. Pure; any thread.
#pragma once

#include "screens/words.hpp"

#include <QVariantMap>

namespace waymark::screens {

[[nodiscard]] QString dayOnWire(Day day); // "2026-11-10"

template <class T>
[[nodiscard]] QVariant spoken(const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return plain(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return QVariant::fromValue(static_cast<qlonglong>(value));
    } else if constexpr (std::is_same_v<T, Moment>) {
        return momentText(value);
    } else if constexpr (std::is_same_v<T, Day>) {
        return dayOnWire(value);
    } else if constexpr (Spelled<T>) {
        return spelling(value);
    } else if constexpr (IsId<T>::value) {
        return hex(value);
    } else if constexpr (IsOptional<T>::value) {
        return value ? spoken(*value) : QVariant{};
    } else if constexpr (IsVector<T>::value) {
        QVariantList list;
        for (const auto& one : value)
            list.append(spoken(one));
        return list;
    } else {
        QVariantMap map;
        T::fields(value, [&](const char* name, const auto& field) {
            if (const QVariant said = spoken(field); said.isValid())
                map.insert(QLatin1String(name), said);
        });
        return map;
    }
}

} // namespace waymark::screens
