import QtQuick
import QtQuick.Dialogs
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Hands the cards that were written on to other programs, as a file.
IconButton {
    id: button

    required property ReportModel history

    iconName: "export"
    //: Button that opens a menu of the forms in which the list of written cards can be saved
    words: qsTr("Export")
    down: pressed || menu.opened
    onClicked: menu.open()

    AppMenu {
        id: menu

        x: button.mirrored ? 0 : button.width - width
        y: button.height + Theme.space4
        onOpened: currentIndex = 0

        AppMenuItem {
            //: Entry of a menu: every card that was written, a line each, in a file for spreadsheets
            text: qsTr("All cards as CSV…")
            onTriggered: csv.open()
        }
        AppMenuItem {
            //: Entry of a menu: a file for the program Ansible
            text: qsTr("Hosts as an Ansible inventory…")
            onTriggered: inventory.open()
        }
        AppMenuItem {
            //: Entry of a menu: the hosts' SSH keys; known_hosts is a file of ssh
            text: qsTr("SSH host keys as known_hosts…")
            onTriggered: knownHosts.open()
        }
    }
    FileDialog {
        id: csv

        //: Title of a file dialog
        title: qsTr("Export all cards as CSV")
        fileMode: FileDialog.SaveFile
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        defaultSuffix: "csv"
        //: File types in a file dialog
        nameFilters: [qsTr("CSV (*.csv)"), qsTr("All files (*)")]
        onAccepted: button.history.save(ReportModel.Csv, selectedFile)
    }
    FileDialog {
        id: inventory

        //: Title of a file dialog
        title: qsTr("Export the hosts as an Ansible inventory")
        fileMode: FileDialog.SaveFile
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        defaultSuffix: "ini"
        //: File types in a file dialog
        nameFilters: [qsTr("Inventory (*.ini)"), qsTr("All files (*)")]
        onAccepted: button.history.save(ReportModel.Inventory, selectedFile)
    }
    FileDialog {
        id: knownHosts

        //: Title of a file dialog
        title: qsTr("Export the SSH host keys as known_hosts")
        fileMode: FileDialog.SaveFile
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        //: File types in a file dialog
        nameFilters: [qsTr("All files (*)")]
        onAccepted: button.history.save(ReportModel.KnownHosts, selectedFile)
    }
}
