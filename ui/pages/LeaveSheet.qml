import QtQuick
import Landfall.Components
import Landfall.Models

// Asked when the wizard is left with changes in it.
Sheet {
    id: sheet

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    function ask() {
        if (editor.untouched)
            workbench.editor.discard();
        else
            open();
    }

    //: Heading of the question when a preset with changes is left
    heading: qsTr("Leave without saving?")

    AppText {
        width: parent ? parent.width : 0
        //: The question when a preset with changes is left
        text: qsTr("The changes to this preset are not saved.")
    }

    actions: [
        PrimaryButton {
            //: Button that goes on with a preset
            text: qsTr("Keep editing")
            onClicked: sheet.close()
        },
        ActionButton {
            //: Button that leaves a preset without its changes
            text: qsTr("Discard the changes")
            onClicked: {
                sheet.close();
                sheet.workbench.editor.discard();
            }
        }
    ]
}
