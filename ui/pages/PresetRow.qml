import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One preset of the list: its name, what it is, and what can be done with it.
Rectangle {
    id: row

    required property int index
    required property string name
    required property string note
    required property string fault
    /// What it was made from, and in what it differs; empty where it was made from none.
    required property string lineage
    required property string file
    required property bool chosen
    readonly property bool whole: fault.length === 0

    signal useAsked
    signal editAsked
    signal duplicateAsked
    signal renameAsked
    signal exportAsked
    signal deleteAsked

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: row.chosen ? Theme.accent : Theme.line
    implicitHeight: body.implicitHeight + 2 * Theme.space12

    Accessible.role: Accessible.ListItem
    Accessible.name: row.name
    Accessible.description: !row.whole ? row.fault : row.lineage.length > 0 ? row.note + ". " + row.lineage : row.note

    RowLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space12
        spacing: Theme.space8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                text: row.name
                font.pixelSize: Theme.type16
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            AppText {
                Layout.fillWidth: true
                visible: row.whole
                //: About a preset in the list that the cards are written with; %1 is what it is
                text: row.chosen ? qsTr("in use · %1").arg(row.note) : row.note
                quiet: true
                font.pixelSize: Theme.type12
            }
            AppText {
                Layout.fillWidth: true
                visible: row.whole && text.length > 0
                text: row.lineage
                quiet: true
                font.pixelSize: Theme.type12
            }
            Note {
                Layout.fillWidth: true
                kind: Note.Danger
                words: row.fault
                size: Theme.type12
            }
        }
        IconButton {
            visible: row.whole
            iconName: "copy"
            //: Button of a preset in the list; %1 is the preset
            words: qsTr("Duplicate %1").arg(row.name)
            onClicked: row.duplicateAsked()
        }
        IconButton {
            visible: row.whole
            iconName: "edit"
            //: Button of a preset in the list; %1 is the preset
            words: qsTr("Rename %1").arg(row.name)
            onClicked: row.renameAsked()
        }
        IconButton {
            visible: row.whole
            iconName: "export"
            //: Button of a preset in the list; %1 is the preset
            words: qsTr("Export %1").arg(row.name)
            onClicked: row.exportAsked()
        }
        IconButton {
            visible: row.whole
            iconName: "delete"
            //: Button of a preset in the list; %1 is the preset
            words: qsTr("Delete %1").arg(row.name)
            onClicked: row.deleteAsked()
        }
        ActionButton {
            visible: row.whole
            //: Button of a preset in the list: opens the wizard
            text: qsTr("Edit")
            //: Accessible name of a button of a preset in the list; %1 is the preset
            Accessible.name: qsTr("Edit %1").arg(row.name)
            onClicked: row.editAsked()
        }
        ActionButton {
            visible: row.whole
            //: Button of a preset in the list: the cards are written with it
            text: qsTr("Use")
            //: Accessible name of a button of a preset in the list; %1 is the preset
            Accessible.name: qsTr("Use %1").arg(row.name)
            onClicked: row.useAsked()
        }
    }
}
