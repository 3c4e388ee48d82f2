import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Files, packages and commands beside all that.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    DraftField {
        editor: step.editor
        path: "firstBoot.packages"
        form: PresetField.Words
        //: Name of a field of the wizard
        name: qsTr("Packages to install at first boot")
        placeholder: "avahi-daemon"
    }
    DraftLines {
        editor: step.editor
        path: "firstBoot.commands"
        //: Name of a field of the wizard
        name: qsTr("Commands at first boot, as root")
        //: About a field of the wizard
        note: qsTr("One per line. They run once, after the join has been started.")
    }
    SectionTitle {
        //: Heading of a part of the wizard
        title: qsTr("Files that go on the cards")
    }
    Repeater {
        model: step.editor.fileCount

        delegate: FileEntry {
            Layout.fillWidth: true
            editor: step.editor // qmllint disable unqualified
        }
    }
    ActionButton {
        iconName: "add"
        //: Button of the wizard
        text: qsTr("Add a file…")
        onClicked: dialog.open()
    }
    FileDialog {
        id: dialog

        //: Title of a file dialog
        title: qsTr("A file for the cards")
        onAccepted: step.editor.addFile(selectedFile)
    }
}
