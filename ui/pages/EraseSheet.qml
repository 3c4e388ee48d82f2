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
    readonly property BatchQuestion question: workbench.question

    function ask() {
        question.ask();
        open();
    }

    //: Heading of the last question before cards are erased; %1 says what happens, such as "Erase and write 2 cards"
    heading: qsTr("%1?").arg(workbench.cards.eraseWords)

    AppText {
        width: parent ? parent.width : 0
        //: The last question before cards are erased
        text: qsTr("Everything on the cards listed here is lost.")
        quiet: true
    }
    Repeater {
        model: sheet.question.hosts

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
    Repeater {
        model: sheet.question.fixedNames

        delegate: ColumnLayout {
            id: builtIn

            required property int index
            required property string modelData

            width: parent ? parent.width : 0
            spacing: Theme.space8

            Note {
                Layout.fillWidth: true
                kind: Note.Danger
                //: Before a drive that is no card is erased; %1 is the drive's name
                words: qsTr("%1 is built into this computer. It is not a card.").arg(builtIn.modelData)
            }
            Field {
                Layout.fillWidth: true
                //: Name of a field in which a drive's name is typed before it is erased; %1 is that name
                name: qsTr("To erase it, type its name: %1").arg(builtIn.modelData)
                wanted: text.trim() !== builtIn.modelData
                onEdited: sheet.question.typeName(builtIn.index, text) // qmllint disable unqualified
            }
        }
    }
    SecretFields {
        width: parent ? parent.width : 0
        secrets: sheet.workbench.secrets
        asking: sheet.opened
    }
    RowLayout {
        width: parent ? parent.width : 0

        CheckRow {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space8
            //: A choice before cards are erased
            title: qsTr("Blank the unused space too")
            //: About a choice before cards are erased
            note: qsTr("Whatever a card held before is overwritten with zeros and read back. It takes as long as filling the whole card.")
            ticked: sheet.question.blank
            onClicked: sheet.question.blank = !sheet.question.blank
        }
    }
    Repeater {
        model: sheet.question.warnings

        delegate: Note {
            required property string modelData

            width: parent ? parent.width : 0
            kind: Note.Warning
            words: modelData
        }
    }
    ErrorText {
        width: parent ? parent.width : 0
        title: sheet.question.error.title
        advice: sheet.question.error.advice
        details: sheet.question.error.details
    }

    actions: [
        DangerButton {
            objectName: "reallyErase"
            //: Button while everything is checked before cards are erased
            text: sheet.question.checking ? qsTr("Checking") : sheet.workbench.cards.eraseWords
            enabled: sheet.question.answerable
            onClicked: sheet.question.write()
        },
        ActionButton {
            //: Button that leaves everything as it is
            text: qsTr("Leave them as they are")
            onClicked: sheet.close()
        }
    ]

    Connections {
        target: sheet.question

        function onChanged() {
            if (sheet.workbench.navigation.page === Navigation.Writing || !sheet.question.asked)
                sheet.close();
        }
    }
}
