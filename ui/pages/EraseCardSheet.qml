import QtQuick
import QtQuick.Controls.Basic
import Landfall.Components
import Landfall.Models

// Makes a card one empty partition again: which one, are you sure, how far it is, how it went.
Sheet {
    id: sheet

    required property Workbench workbench
    readonly property EraseModel erasing: workbench.erasing

    function ask() {
        erasing.begin();
        open();
    }

    //: Heading of the sheet that erases a card; %1 is a drive and its size
    heading: erasing.state === EraseModel.Choosing ? qsTr("Erase a card") : erasing.state === EraseModel.Asking ? qsTr("Erase %1?").arg(erasing.drive) : erasing.drive
    // The question begins at its harmless answer.
    first: erasing.state === EraseModel.Asking ? leave : null
    closePolicy: erasing.running ? Popup.NoAutoClose : Popup.CloseOnEscape

    AppText {
        width: parent ? parent.width : 0
        visible: sheet.erasing.state === EraseModel.Choosing
        //: What erasing a card means
        text: qsTr("An erased card has one empty FAT partition, like a new one. Space that no filesystem uses is not overwritten.")
        quiet: true
    }
    Repeater {
        model: sheet.erasing.state === EraseModel.Choosing ? sheet.erasing.drives : null

        delegate: Column {
            id: entry

            required property int index
            required property string title
            required property string measure
            required property string note
            required property bool ticked
            required property bool choosable

            width: parent ? parent.width : 0

            OptionRow {
                width: entry.width
                //: A drive: %1 is its name, %2 its size
                title: qsTr("%1, %2").arg(entry.title).arg(entry.measure)
                note: entry.note
                chosen: entry.ticked
                enabled: entry.choosable
                onClicked: sheet.erasing.choose(entry.index) // qmllint disable unqualified
            }
        }
    }
    AppText {
        width: parent ? parent.width : 0
        visible: sheet.erasing.state === EraseModel.Choosing && sheet.erasing.drives.looked && sheet.erasing.drives.count === 0
        quiet: true
        //: The list of cards while there is none
        text: qsTr("No card is in a reader. Put one in, and it appears here.")
    }
    AppText {
        width: parent ? parent.width : 0
        visible: sheet.erasing.state === EraseModel.Asking
        //: The last question before a card is erased
        text: qsTr("Everything on it is lost.")
    }
    AppText {
        width: parent ? parent.width : 0
        visible: sheet.erasing.state === EraseModel.Asking
        text: sheet.erasing.note
        quiet: true
    }
    AppText {
        width: parent ? parent.width : 0
        visible: sheet.erasing.running
        text: sheet.erasing.step
    }
    WorkProgress {
        width: parent ? parent.width : 0
        visible: sheet.erasing.running
        part: sheet.erasing.part
        what: sheet.erasing.step
    }
    Note {
        width: parent ? parent.width : 0
        visible: sheet.erasing.state === EraseModel.Done
        kind: Note.Success
        words: sheet.erasing.outcome
    }
    ErrorText {
        width: parent ? parent.width : 0
        title: sheet.erasing.error.title
        advice: sheet.erasing.error.advice
        details: sheet.erasing.error.details
    }

    Connections {
        target: sheet.erasing

        function onStateChanged() {
            if (sheet.opened)
                Qt.callLater(sheet.beginFocus); // qmllint disable
        }
    }

    actions: [
        DangerButton {
            visible: sheet.erasing.state === EraseModel.Choosing
            enabled: sheet.erasing.drive.length > 0
            //: Button that asks before a card is erased; %1 is a drive and its size
            text: sheet.erasing.drive.length > 0 ? qsTr("Erase %1…").arg(sheet.erasing.drive) : qsTr("Erase…")
            onClicked: sheet.erasing.ask()
        },
        DangerButton {
            visible: sheet.erasing.state === EraseModel.Asking
            //: Button that erases a card; %1 is a drive and its size
            text: qsTr("Erase %1").arg(sheet.erasing.drive)
            onClicked: sheet.erasing.erase()
        },
        DangerButton {
            visible: sheet.erasing.running
            enabled: !sheet.erasing.stopping
            //: Button that stops the erasing of a card
            text: qsTr("Stop")
            onClicked: sheet.erasing.stop()
        },
        PrimaryButton {
            visible: sheet.erasing.state === EraseModel.Done || sheet.erasing.state === EraseModel.Failed
            //: Button that goes back to the list of cards that can be erased
            text: qsTr("Erase another")
            onClicked: sheet.erasing.begin()
        },
        ActionButton {
            id: leave

            visible: !sheet.erasing.running
            //: Button that leaves the card as it is
            text: sheet.erasing.state === EraseModel.Asking ? qsTr("Leave it as it is") : qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
