import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Which lists of images are asked.
Column {
    id: section

    required property NetworkModel network
    readonly property string mistake: network.listMistake(place.text)

    function add() {
        if (place.text.trim().length === 0 || section.mistake.length > 0)
            return;
        section.network.addList(place.text);
        place.text = "";
    }

    spacing: Theme.space8

    SectionTitle {
        width: section.width
        //: Heading in the settings
        title: qsTr("Lists of images")
        //: About the lists in the settings
        note: qsTr("In the format of Raspberry Pi Imager. What a list says is checked against the image.")
    }
    CheckRow {
        width: section.width
        //: A list that can be switched off
        title: qsTr("Raspberry Pi's own list")
        note: section.network.officialAddress
        ticked: section.network.officialList
        onClicked: section.network.useOfficialList(!section.network.officialList)
    }
    Repeater {
        model: section.network.lists

        delegate: RowLayout {
            id: row

            required property int index
            required property string modelData

            width: parent ? parent.width : 0
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space8
                text: row.modelData
                font.family: Theme.fixedFamily
                font.pixelSize: Theme.type12
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                iconName: "delete"
                //: Button that takes a list away; %1 is its address
                words: qsTr("Remove the list %1").arg(row.modelData)
                onClicked: section.network.removeList(row.index) // qmllint disable unqualified
            }
        }
    }
    Field {
        id: place

        width: section.width
        //: Name of the field for another list
        name: qsTr("Add a list")
        //: About the field for another list
        note: qsTr("An address (https://…), or the path of a file.")
        mistake: section.mistake
        onAccepted: section.add()
    }
    ActionButton {
        visible: place.text.trim().length > 0
        enabled: section.mistake.length === 0
        iconName: "add"
        //: Button that adds a list
        text: qsTr("Add the list")
        onClicked: section.add()
    }
}
