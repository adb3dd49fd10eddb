import QtQml

// One row of a Book.
QtObject {
    required property var model
}
