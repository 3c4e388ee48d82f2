import QtQuick
import Landfall.Theme
import Landfall.Components

// Parts of the program, a line each.
Column {
    id: list

    required property string title
    required property string parts

    spacing: Theme.space4

    AppText {
        width: parent.width
        text: list.title
        font.weight: Theme.strong
        Accessible.role: Accessible.Heading
    }
    AppText {
        width: parent.width
        text: list.parts
        quiet: true
        font.pixelSize: Theme.type12
    }
}
