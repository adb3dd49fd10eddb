import QtQuick
import Waymark.Theme

// A heading. Its weight comes from the type style.
Words {
    type: Theme.laptop.title
    font.letterSpacing: type.size < 20 ? 0 : -0.012 * type.pixels

    Accessible.role: Accessible.Heading
    Accessible.name: text
}
