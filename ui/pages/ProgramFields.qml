import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// A program that goes on the cards: a release by its version, a file of this computer, or what the
// base holds already.
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

    DraftField {
        id: version

        visible: !inBase.ticked
        editor: program.editor
        path: program.path + ".version"
        instead: program.path + ".file"
        //: Name of a field for a program's version; %1 is the program
        name: qsTr("%1's version").arg(program.title)
        placeholder: program.editor.usualVersion(program.path)
        note: program.terms
    }
    DraftFile {
        visible: !inBase.ticked
        editor: program.editor
        path: program.path + ".file"
        instead: program.path + ".version"
        // Either of the two: the version is asked for.
        wanted: false
        //: Name of a field for a program's file; %1 is the program
        name: qsTr("or %1 as a file").arg(program.title)
        //: About a field for a program's file
        note: qsTr("The zip of the publisher, or the program itself, for the cards' processor.")
    }
    DraftSwitch {
        id: inBase

        editor: program.editor
        path: program.path + ".inBase"
        //: A choice of the wizard: nothing is put on the cards, the base's own program is used; %1 is the program
        title: qsTr("%1 is in the base already").arg(program.title)
    }
}
