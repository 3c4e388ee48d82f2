import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The last question: which drives lose what and become which hosts, and the secrets that the preset
// needs. Its button alone erases.
Sheet {
    id: sheet

    required property Workbench workbench

    function ask() {
        workbench.ask();
        open();
    }

    //: Heading of the last question before cards are erased; %1 says what happens, such as "Erase and write 2 cards"
    heading: qsTr("%1?").arg(workbench.cards.eraseWords)

    AppText {
        width: parent ? parent.width : 0
        //: The last question before cards are erased
        text: qsTr("Everything on what is named here is lost.")
        quiet: true
    }
    Repeater {
        model: sheet.workbench.hosts

        delegate: RowLayout {
            id: loss

            required property string modelData

            width: parent ? parent.width : 0
            spacing: Theme.space8

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "card"
                color: Theme.danger
            }
            AppText {
                Layout.fillWidth: true
                text: loss.modelData
            }
        }
    }
    SecretFields {
        width: parent ? parent.width : 0
        secrets: sheet.workbench.secrets
        asking: sheet.opened
    }
    Repeater {
        model: sheet.workbench.checkWarnings

        delegate: Note {
            required property string modelData

            width: parent ? parent.width : 0
            kind: Note.Warning
            words: modelData
        }
    }
    ErrorText {
        width: parent ? parent.width : 0
        title: sheet.workbench.checkError.title
        advice: sheet.workbench.checkError.advice
        details: sheet.workbench.checkError.details
    }

    actions: [
        DangerButton {
            objectName: "reallyErase"
            //: Button while everything is checked before cards are erased
            text: sheet.workbench.checking ? qsTr("Checking") : sheet.workbench.cards.eraseWords
            enabled: sheet.workbench.writable && !sheet.workbench.checking && sheet.workbench.secrets.complete && sheet.workbench.hosts.length > 0
            onClicked: sheet.workbench.write()
        },
        ActionButton {
            //: Button that leaves everything as it is
            text: qsTr("Leave them as they are")
            onClicked: sheet.close()
        }
    ]

    Connections {
        target: sheet.workbench

        function onChanged() {
            if (sheet.workbench.page === Workbench.Writing || !sheet.workbench.asked)
                sheet.close();
        }
    }
}
