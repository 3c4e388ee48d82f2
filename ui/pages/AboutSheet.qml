import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Which Landfall this is, and under which terms it and its parts are used.
Sheet {
    id: sheet

    property bool unfolded: false

    //: Heading of the sheet about the program; %1 is its version
    heading: qsTr("Landfall %1").arg(Licences.version)
    first: done
    onAboutToShow: unfolded = false

    AppText {
        width: parent ? parent.width : 0
        //: What the program is for
        text: qsTr("Writes SD cards that join a Consul datacenter on first boot.")
    }
    AppText {
        width: parent ? parent.width : 0
        quiet: true
        //: About the program's terms
        text: qsTr("Free software under the Apache License 2.0. It collects no data.")
    }
    Column {
        width: parent ? parent.width : 0

        LinkButton {
            leftPadding: 0
            iconName: sheet.unfolded ? "down" : "right"
            //: Button that unfolds the text of the program's own licence
            text: qsTr("The licence in full")
            onClicked: sheet.unfolded = !sheet.unfolded
        }
        AppText {
            width: parent.width
            visible: sheet.unfolded
            text: sheet.unfolded ? Licences.text : ""
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.type12
        }
    }
    PartList {
        width: parent ? parent.width : 0
        //: Heading of a list of libraries and their licences
        title: qsTr("What it is made with")
        parts: Licences.linked
    }
    PartList {
        width: parent ? parent.width : 0
        //: Heading of a list of programs and their licences
        title: qsTr("Programs that it starts")
        parts: Licences.run
    }
    PartList {
        width: parent ? parent.width : 0
        //: Heading of a list of programs and their licences
        title: qsTr("Programs that it can put on cards")
        parts: Licences.onCards
    }

    actions: [
        ActionButton {
            id: done

            //: Button that closes the sheet about the program
            text: qsTr("Close")
            onClicked: sheet.close()
        }
    ]
}
