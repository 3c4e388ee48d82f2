import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property PresetModel preset

    signal newAsked
    signal editAsked
    signal listAsked
    signal noneAsked

    //: Heading of the pane where a preset is chosen
    heading: qsTr("Preset")
    iconName: "preset"
    dropping: drop.containsDrag

    // The buttons stay in sight, however many lines the words take.
    ScrollPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: lines.implicitHeight
        innerHeight: lines.implicitHeight

        ColumnLayout {
            id: lines

            width: parent.width - Theme.space8
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                visible: pane.preset.state === PresetModel.Empty
                quiet: true
                //: The preset pane before a preset is chosen
                text: qsTr("What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Make one, choose one, or drop a file here.")
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
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8

        ActionButton {
            visible: pane.preset.state === PresetModel.Empty
            iconName: "add"
            //: Button that opens the wizard
            text: qsTr("New preset")
            onClicked: pane.newAsked()
        }
        ActionButton {
            visible: pane.preset.state === PresetModel.Ready && !pane.preset.none
            //: Button that opens the chosen preset in the wizard
            text: qsTr("Edit…")
            //: Accessible name of the button that opens the chosen preset in the wizard; %1 is the preset
            Accessible.name: qsTr("Edit the preset %1").arg(pane.preset.name)
            onClicked: pane.editAsked()
        }
        ActionButton {
            //: Button that shows all presets
            text: qsTr("Presets…")
            onClicked: pane.listAsked()
        }
        ActionButton {
            visible: !pane.preset.none
            //: Button: cards are written without a preset
            text: qsTr("No preset")
            //: Accessible name of the button by which cards are written without a preset
            Accessible.name: qsTr("No preset: write the image as it is")
            onClicked: pane.noneAsked()
        }
    }

    DropArea {
        id: drop

        parent: pane
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => pane.preset.chooseFile(drop.urls[0])
    }
}
