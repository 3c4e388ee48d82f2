import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// One file that goes on the cards, typed.
Rectangle {
    id: entry

    required property PresetEditor editor
    required property int index
    readonly property string path: "files[" + index + "]"

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: body.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Grouping
    Accessible.name: source.text

    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            DraftField {
                id: source

                editor: entry.editor
                path: entry.path + ".source"
                //: Name of a field: a file on this computer
                name: qsTr("File on this computer")
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "delete"
                //: Button of a file in the wizard; %1 is the file
                words: qsTr("Leave %1 out").arg(source.text)
                onClicked: entry.editor.removeFile(entry.index)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".path"
                //: Name of a field: where a file goes on the card
                name: qsTr("On the card")
                placeholder: "/etc/motd"
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".owner"
                //: Name of a file's field
                name: qsTr("Owner")
                placeholder: "root:root"
            }
            DraftField {
                Layout.alignment: Qt.AlignTop
                editor: entry.editor
                path: entry.path + ".mode"
                //: Name of a file's field
                name: qsTr("Mode")
                placeholder: "0644"
            }
        }
    }
}
