import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Which language the window speaks.
Column {
    id: section

    required property LanguageChoice language

    spacing: Theme.space8

    SectionTitle {
        width: section.width
        //: Heading in the settings
        title: qsTr("Language")
    }
    PickField {
        width: section.width
        //: Name of a choice in the settings
        name: qsTr("Language of this window")
        words: section.language.names
        chosen: section.language.chosen
        onPicked: index => section.language.chosen = index
    }
    Note {
        width: section.width
        kind: Note.Success
        //: About the language that was chosen in the settings
        words: section.language.afterRestart ? qsTr("Takes effect when Landfall is started again.") : ""
    }
}
