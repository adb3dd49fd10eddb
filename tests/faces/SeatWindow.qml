import QtQuick
import QtQuick.Window
import Waymark.Test.Faces

// A seat's face in a window of its own, as the app shows it.
Window {
    id: root

    required property string seat
    property Item face: null
    // Why it could not be loaded; empty where it was.
    property string fault: ""

    function urlOf(desk): string {
        const modules = { "room": "Room/RoomFace", "chair": "Chair/ChairFace", "minutes": "Minutes/MinutesFace" }
        return "qrc:/qt/qml/Waymark/%1.qml".arg(modules[desk.face] ?? "Tablet/TabletFace")
    }
    function sizeOf(desk): size {
        return desk.face === "room" ? Qt.size(1920, 1080) : ["chair", "minutes"].includes(desk.face) ? Qt.size(1440, 900)
            : desk.family ? Qt.size(800, 1280) : Qt.size(1280, 800)
    }
    function load() {
        const desk = Sample.desk(seat)
        if (!desk) {
            fault = seat + " has not joined"
            return
        }
        const component = Qt.createComponent(urlOf(desk))
        if (component.status !== Component.Ready) {
            fault = component.errorString()
            return
        }
        width = sizeOf(desk).width
        height = sizeOf(desk).height
        const given = { "desk": desk }
        if (desk.face === "chair")
            given.roomFace = Qt.createComponent("qrc:/qt/qml/Waymark/Room/RoomFace.qml")
        face = component.createObject(contentItem, given)
        face.anchors.fill = contentItem
    }
    function shows(words: string): bool {
        return Eyes.sees(contentItem, words)
    }
    function press(words: string): bool {
        return Eyes.press(contentItem, words)
    }
    // What it holds that is like this, in sight or not.
    function holds(like: var): var {
        return Eyes.read(contentItem).filter(words => like.test(words))
    }

    transientParent: null
    visible: true
    Component.onCompleted: load()
}
