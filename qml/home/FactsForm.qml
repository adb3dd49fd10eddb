pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The facts of a new conference, two to a row where there is room.
FocusScope {
    id: root

    required property var home
    readonly property var boxes: ({
            kind: kind, profile: profile, authority: authority, service: service, reference: reference, place: place,
            date: date, hour: hour, chair: chair, minutes: minutes
        })
    readonly property var fields: ({
            "kind": kind.current, "profile": profile.current, "authority": authority.text, "service": service.text,
            "reference": reference.text, "place": place.text, "date": date.date, "hour": hour.text, "chair": chair.text,
            "minutes": minutes.text
        })

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: width < 600 * Theme.step ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12

        component Chosen: ColumnLayout {
            property alias label: name.label
            property alias error: name.error
            property alias options: pick.options
            property alias current: pick.current
            property alias placeholder: pick.placeholder

            function forceActiveFocus(reason: int) {
                pick.forceActiveFocus(reason)
            }

            spacing: 6
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            FieldLabel {
                id: name

                Layout.fillWidth: true
            }

            Picker {
                id: pick

                purpose: name.label
                onChose: key => current = key
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        component Line: Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Chosen {
            id: kind

            label: qsTr("Kind of conference")
            options: root.home.kinds
            current: root.home.kinds.length > 0 ? root.home.kinds[0].key : ""
            error: root.home.said.kind ?? ""
        }

        Chosen {
            id: profile

            label: qsTr("Whose procedure is followed")
            options: root.home.profiles
            placeholder: qsTr("Choose")
            error: root.home.said.profile ?? ""
        }

        Line {
            id: authority

            focus: true
            label: qsTr("Authority")
            error: root.home.said.authority ?? ""
        }

        Line {
            id: service

            label: qsTr("Service")
            text: qsTr("Children’s Services")
            error: root.home.said.service ?? ""
        }

        DateField {
            id: date

            label: qsTr("Day")
            hint: ""
            error: root.home.said.date ?? fault
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Line {
            id: hour

            label: qsTr("Begins at")
            placeholder: qsTr("For example 9:30")
            maximumLength: 8
            error: root.home.said.hour ?? ""
        }

        Line {
            id: reference

            label: qsTr("Reference")
            error: root.home.said.reference ?? ""
        }

        Line {
            id: place

            label: qsTr("Place")
            error: root.home.said.place ?? ""
        }

        Line {
            id: chair

            label: qsTr("The chair’s name")
            error: root.home.said.chair ?? ""
        }

        Line {
            id: minutes

            label: qsTr("The minute-taker’s name")
            error: root.home.said.minutes ?? ""
        }
    }
}
