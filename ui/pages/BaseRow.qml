import QtQuick
import QtQuick.Layouts
import Landfall.Components

// One base of the cache: used at once, or taken off the disk.
RowLayout {
    id: row

    required property int index
    required property string name
    required property string note
    required property string baseId
    required property bool chosen

    signal useAsked
    signal removeAsked

    spacing: 0

    OptionRow {
        Layout.fillWidth: true
        title: row.name
        note: row.note
        chosen: row.chosen
        onClicked: row.useAsked()
    }
    IconButton {
        Layout.alignment: Qt.AlignTop
        visible: !row.chosen
        iconName: "delete"
        //: Button that takes a base off the disk; %1 is the base
        words: qsTr("Remove %1 from this computer").arg(row.name)
        onClicked: row.removeAsked()
    }
}
