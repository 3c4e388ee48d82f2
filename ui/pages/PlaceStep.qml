import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Where the cards are.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    DraftField {
        editor: step.editor
        path: "locale.timezone"
        //: Name of a field of the wizard
        name: qsTr("Time zone")
        placeholder: "Europe/Rome"
        //: About a field of the wizard
        note: qsTr("Left empty, it stays as in the base.")
    }
    DraftField {
        editor: step.editor
        path: "locale.keyboard"
        //: Name of a field of the wizard
        name: qsTr("Keyboard")
        placeholder: "it"
        //: About a field of the wizard
        note: qsTr("For a screen and keyboard at the board: it, us(intl), or several, us,ru.")
    }
    DraftField {
        editor: step.editor
        path: "locale.language"
        //: Name of a field of the wizard
        name: qsTr("Language and formats")
        placeholder: "en_GB.UTF-8"
    }
}
