import QtQuick
import Landfall.Components
import Landfall.Models

// Another name for a preset.
Sheet {
    id: sheet

    required property PresetListModel presets
    property int row: -1
    property string before: ""

    function ask(index: int, name: string) {
        row = index;
        before = name;
        field.text = name;
        open();
        field.input.selectAll();
    }
    function rename() {
        if (!done.enabled)
            return;
        presets.rename(row, field.text);
        close();
    }

    first: field.input
    //: Heading of the question for another name; %1 is a preset
    heading: qsTr("Rename %1").arg(before)

    Field {
        id: field

        width: parent ? parent.width : 0
        //: Name of a field
        name: qsTr("New name")
        mistake: sheet.opened ? sheet.presets.nameMistake(sheet.row, text) : ""
        onAccepted: sheet.rename()
    }

    actions: [
        PrimaryButton {
            id: done

            //: Button that gives a preset another name
            text: qsTr("Rename")
            enabled: field.mistake.length === 0 && field.text !== sheet.before
            onClicked: sheet.rename()
        },
        ActionButton {
            //: Button that leaves a preset's name as it is
            text: qsTr("Leave it")
            onClicked: sheet.close()
        }
    ]
}
