import QtQuick
import QtQuick.Layouts
import Landfall.Theme

// The name above a field, and the word that it must not stay empty.
RowLayout {
    id: label

    required property string name
    required property bool wanted

    spacing: Theme.space8

    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        text: label.name
        font.weight: Theme.strong
    }
    AppText {
        visible: label.wanted
        //: Beside the name of a field that is empty and must not stay so
        text: qsTr("to fill in")
        color: Theme.warning
        font.pixelSize: Theme.type12
    }
}
