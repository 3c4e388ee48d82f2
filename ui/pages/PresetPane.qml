import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property PresetModel preset

    //: Heading of the pane where a preset is chosen
    heading: qsTr("Preset")
    iconName: "preset"
    dropping: drop.containsDrag

    AppText {
        Layout.fillWidth: true
        visible: pane.preset.state === PresetModel.Empty
        quiet: true
        //: The preset pane before a preset is chosen
        text: qsTr("What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Choose a preset file, or drop it here.")
    }
    AppText {
        Layout.fillWidth: true
        visible: pane.preset.state !== PresetModel.Empty
        text: pane.preset.name
        font.pixelSize: Theme.type20
        font.weight: Theme.strong
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.preset.joining
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.preset.hosts
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.preset.user
        quiet: true
        font.pixelSize: Theme.type12
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.preset.network
        quiet: true
        font.pixelSize: Theme.type12
    }
    ErrorText {
        Layout.fillWidth: true
        title: pane.preset.error.title
        advice: pane.preset.error.advice
        details: pane.preset.error.details
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        //: Button that opens the file dialog for a preset
        text: pane.preset.state === PresetModel.Empty ? qsTr("Choose a file…") : qsTr("Choose another…")
        //: Accessible name of the button that chooses a preset
        Accessible.name: qsTr("Choose a preset file")
        onClicked: dialog.open()
    }

    FileDialog {
        id: dialog

        //: Title of the file dialog for a preset
        title: qsTr("Choose a preset")
        //: File types in the file dialog for a preset
        nameFilters: [qsTr("Presets (*.json)"), qsTr("All files (*)")]
        onAccepted: pane.preset.chooseFile(selectedFile)
    }
    DropArea {
        id: drop

        parent: pane
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => pane.preset.chooseFile(drop.urls[0])
    }
}
