// The faces' own QML modules, for a program that shows them. Include it in one file of it.
#pragma once

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Waymark_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_RoomPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_ChairPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Waymark_MinutesPlugin)
