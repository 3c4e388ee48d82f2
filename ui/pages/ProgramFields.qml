import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// A program that goes on the cards: a file of this computer, or a release by its version.
ColumnLayout {
    id: program

    required property PresetEditor editor
    required property string path
    /// What the program is called: "Consul".
    required property string title
    /// What is to be known before it goes on the cards: its licence, and about how large it is there.
    property string terms: ""

    Layout.fillWidth: true
    spacing: Theme.space16

    DraftFile {
        editor: program.editor
        path: program.path + ".file"
        instead: program.path + ".version"
        // Either of the two: the empty one is asked for once.
        wanted: version.value.missing
        //: Name of a field for a program's file; %1 is the program
        name: qsTr("%1 for the cards").arg(program.title)
        //: About a field for a program's file
        note: qsTr("The zip of the publisher, or the program itself, for the cards' processor.")
    }
    DraftField {
        id: version

        editor: program.editor
        path: program.path + ".version"
        instead: program.path + ".file"
        //: Name of a field for a program's version; %1 is the program
        name: qsTr("or %1's version").arg(program.title)
        placeholder: "1.22.6"
        note: program.terms
        wanted: false
    }
}
