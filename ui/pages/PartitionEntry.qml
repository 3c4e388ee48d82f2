import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// One partition of the preset, typed.
Rectangle {
    id: entry

    required property PresetEditor editor
    required property int index
    readonly property string path: "layout.partitions[" + index + "]"
    readonly property string shownName: label.text.length > 0 ? label.text : filesystem.text
    readonly property list<string> filesystems: ["ext4", "xfs", "btrfs", "f2fs", "vfat", "swap", "raw"]

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: body.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Grouping
    //: Accessible name of a partition's fields; %1 is its number, %2 its label
    Accessible.name: qsTr("Partition %1, %2").arg(index + 1).arg(shownName)

    PresetField {
        id: filesystem

        editor: entry.editor
        path: entry.path + ".filesystem"
    }
    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: entry.shownName
                font.pixelSize: Theme.type16
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            IconButton {
                iconName: "up"
                enabled: entry.index > 0
                //: Button of a partition in the wizard; %1 is the partition
                words: qsTr("Move %1 forward").arg(entry.shownName)
                onClicked: entry.editor.movePartition(entry.index, entry.index - 1)
            }
            IconButton {
                iconName: "down"
                enabled: entry.index + 1 < entry.editor.partitionCount
                //: Button of a partition in the wizard; %1 is the partition
                words: qsTr("Move %1 back").arg(entry.shownName)
                onClicked: entry.editor.movePartition(entry.index, entry.index + 1)
            }
            IconButton {
                iconName: "delete"
                //: Button of a partition in the wizard; %1 is the partition
                words: qsTr("Take %1 away").arg(entry.shownName)
                onClicked: entry.editor.removePartition(entry.index)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12

            DraftField {
                id: label

                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".label"
                //: Name of a partition's field
                name: qsTr("Label")
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".size"
                //: Name of a partition's field
                name: qsTr("Size")
                //: About a field for the size of a partition; rest stays as it is
                note: qsTr("4GiB, 25% or rest")
            }
            PickField {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                //: Name of a partition's field
                name: qsTr("Filesystem")
                words: entry.filesystems
                chosen: filesystem.text.length > 0 ? entry.filesystems.indexOf(filesystem.text) : 0
                other: filesystem.text
                onPicked: index => filesystem.text = entry.filesystems[index]
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".mount"
                //: Name of a partition's field
                name: qsTr("Mounted at")
                placeholder: "/srv/data"
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".owner"
                //: Name of a partition's field
                name: qsTr("Owner")
                placeholder: "root:root"
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".mode"
                //: Name of a partition's field
                name: qsTr("Mode")
                placeholder: "0755"
            }
        }
    }
}
