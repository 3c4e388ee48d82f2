import QtQuick
import QtQuick.Dialogs
import Landfall.Components
import Landfall.Models

// Saves what happened last, for whoever looks into a fault; says first what is in it.
Sheet {
    id: sheet

    required property ReportModel report

    function ask() {
        report.begin();
        open();
    }

    //: Heading of the sheet that saves a report
    heading: qsTr("Save a report")

    AppText {
        width: parent ? parent.width : 0
        //: What is in a report
        text: qsTr("A text about the last cards that were written or failed: versions of Landfall and of this system, hosts, drives with their serial numbers, times and errors. Read it before you pass it on. No secret is in it.")
    }
    Note {
        width: parent ? parent.width : 0
        kind: Note.Success
        words: sheet.report.notice
    }
    ErrorText {
        width: parent ? parent.width : 0
        title: sheet.report.error.title
        advice: sheet.report.error.advice
        details: sheet.report.error.details
    }

    actions: [
        PrimaryButton {
            //: Button that opens a file dialog
            text: qsTr("Save as…")
            onClicked: dialog.open()
        },
        ActionButton {
            //: Button that closes a sheet
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]

    FileDialog {
        id: dialog

        //: Title of a file dialog
        title: qsTr("Save a report")
        fileMode: FileDialog.SaveFile
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        defaultSuffix: "txt"
        //: File types in a file dialog
        nameFilters: [qsTr("Text (*.txt)"), qsTr("All files (*)")]
        onAccepted: sheet.report.save(ReportModel.Runs, selectedFile)
    }
}
