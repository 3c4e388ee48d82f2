import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The presets that are kept, and what can be done with each.
Item {
    id: page

    required property Workbench workbench
    readonly property PresetListModel presets: workbench.presets

    Accessible.role: Accessible.Pane
    //: Accessible name of the page that lists presets
    Accessible.name: qsTr("Your presets")

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.contentWidth)
        spacing: Theme.space16

        RowLayout {
            spacing: Theme.space8

            IconButton {
                iconName: "left"
                //: Button that goes back to the first page
                words: qsTr("Back to the choices")
                onClicked: page.workbench.navigation.show(Navigation.Start)
            }
            AppText {
                Layout.fillWidth: true
                //: Heading of the page that lists presets
                text: qsTr("Presets")
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                iconName: "import"
                //: Button that opens a file dialog
                text: qsTr("Import…")
                onClicked: importDialog.open()
            }
            PrimaryButton {
                iconName: "add"
                //: Button that opens the wizard
                text: qsTr("New preset")
                onClicked: page.workbench.editor.startNew()
            }
        }
        ErrorText {
            Layout.fillWidth: true
            title: page.presets.error.title
            advice: page.presets.error.advice
            details: page.presets.error.details
        }
        RowLayout {
            Layout.fillWidth: true
            visible: page.presets.undoName.length > 0
            spacing: Theme.space8

            Note {
                kind: Note.Success
                //: What was done to the list of presets; %1 is a preset
                words: qsTr("%1 was deleted").arg(page.presets.undoName)
                Layout.fillWidth: false
            }
            LinkButton {
                //: Button that brings back a preset that was deleted
                text: qsTr("Undo")
                //: Accessible name of the button that brings back a preset; %1 is the preset
                Accessible.name: qsTr("Bring %1 back").arg(page.presets.undoName)
                onClicked: page.presets.undo()
            }
        }
        Note {
            Layout.fillWidth: true
            kind: Note.Success
            words: page.presets.notice
        }
        AppText {
            Layout.fillWidth: true
            visible: page.presets.looked && page.presets.count === 0
            quiet: true
            //: The list of presets while it is empty
            text: qsTr("None yet. A preset is made once for each kind of card, and holds no secret: it can be shared, or kept in git.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                //: The choice to write cards without any preset of the list
                text: qsTr("No preset: write the image as it is")
            }
            ActionButton {
                //: Button of a preset in the list: the cards are written with it
                text: qsTr("Use")
                //: Accessible name of the button by which cards are written without a preset
                Accessible.name: qsTr("Use no preset")
                enabled: !page.workbench.preset.none
                onClicked: page.workbench.chooseNoPreset()
            }
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            innerHeight: rows.implicitHeight

            Column {
                id: rows

                width: parent.width - Theme.space8
                spacing: Theme.space8

                Repeater {
                    model: page.presets

                    delegate: PresetRow {
                        width: parent ? parent.width : 0
                        chosen: file === page.workbench.preset.file // qmllint disable unqualified
                        onUseAsked: page.workbench.chooseStored(index) // qmllint disable unqualified
                        onEditAsked: page.workbench.editStored(index) // qmllint disable unqualified
                        onDuplicateAsked: page.presets.duplicate(index) // qmllint disable unqualified
                        onRenameAsked: renameSheet.ask(index, name) // qmllint disable unqualified
                        onExportAsked: exportDialog.ask(index) // qmllint disable unqualified
                        onDeleteAsked: page.presets.remove(index) // qmllint disable unqualified
                    }
                }
            }
        }
    }

    RenameSheet {
        id: renameSheet

        presets: page.presets
    }
    FileDialog {
        id: importDialog

        //: Title of a file dialog
        title: qsTr("Import a preset")
        //: File types in the file dialog for a preset that is imported; .hcl is Packer's
        nameFilters: [qsTr("Presets and templates (*.json *.hcl)"), qsTr("All files (*)")]
        onAccepted: page.presets.importFile(selectedFile)
    }
    FileDialog {
        id: exportDialog

        property int row: -1

        function ask(index: int) {
            row = index;
            open();
        }

        //: Title of a file dialog
        title: qsTr("Export a preset")
        fileMode: FileDialog.SaveFile
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        defaultSuffix: "landfall.json"
        //: File types in the file dialog for a preset
        nameFilters: [qsTr("Presets (*.json)"), qsTr("All files (*)")]
        onAccepted: page.presets.exportTo(row, selectedFile)
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => page.presets.importFile(drop.urls[0])
    }
}
