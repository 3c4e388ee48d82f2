import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The images of the lists, searched by words and by board.
ColumnLayout {
    id: list

    required property CatalogModel catalog
    /// The address of the image that is chosen.
    required property string chosen

    signal picked(string address)
    signal settingsAsked

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space12

        Field {
            id: search

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.maximumWidth: Theme.fieldWidth
            Layout.alignment: Qt.AlignTop
            //: Name of the field that searches the list of images
            name: qsTr("Search the list")
            text: list.catalog.search
            onEdited: list.catalog.search = text
        }
        PickField {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.minimumWidth: Theme.fieldWidth / 2 - Theme.space32
            Layout.alignment: Qt.AlignTop
            //: Name of the choice of a board whose images are shown
            name: qsTr("Board")
            words: list.catalog.boards
            chosen: list.catalog.board
            onPicked: index => list.catalog.board = index
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            text: list.catalog.loading && list.catalog.total === 0 ? list.asking : list.catalog.total === 0 ? "" : list.standing
            quiet: true
            font.pixelSize: Theme.type12
        }
        LinkButton {
            //: Button that goes to the settings, where the lists are
            text: qsTr("Lists…")
            //: Accessible name of the button that goes to the settings, where the lists are
            Accessible.name: qsTr("Settings of the lists")
            onClicked: list.settingsAsked()
        }
        IconButton {
            iconName: "refresh"
            enabled: !list.catalog.loading
            //: Button that asks the servers for newer lists of images
            words: qsTr("Check for newer lists")
            onClicked: list.catalog.refresh()
        }
    }
    ErrorText {
        Layout.fillWidth: true
        title: list.catalog.error.title
        advice: list.catalog.error.advice
        details: list.catalog.error.details
    }
    Note {
        Layout.fillWidth: true
        kind: Note.Warning
        words: list.catalog.notes
        size: Theme.type12
    }
    AppText {
        Layout.fillWidth: true
        visible: list.catalog.total > 0 && list.catalog.count === 0
        //: Where no image is as searched for
        text: qsTr("No image matches the search.")
        quiet: true
    }
    ListView {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: Theme.motion
        model: list.catalog
        Accessible.role: Accessible.List
        //: Accessible name of the list of images
        Accessible.name: qsTr("Images of the lists")
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0;
        }
        Keys.onReturnPressed: view.take()
        Keys.onEnterPressed: view.take()
        Keys.onSpacePressed: view.take()

        function take() {
            if (currentItem !== null)
                (currentItem as CatalogRow).clicked();
        }

        delegate: CatalogRow {
            width: view.width - Theme.space12 // qmllint disable unqualified
            chosen: address === list.chosen // qmllint disable unqualified
            current: view.activeFocus && ListView.isCurrentItem // qmllint disable unqualified
            onClicked: {
                view.currentIndex = index; // qmllint disable unqualified
                list.picked(address); // qmllint disable unqualified
            }
        }
        ScrollBar.vertical: ScrollBar {
            policy: view.contentHeight > view.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: Theme.space4
                radius: Theme.space4 / 2
                color: Theme.muted
            }
        }
    }

    //: While the lists of images are asked for
    readonly property string asking: qsTr("Fetching the lists…")
    //: Over the list of images: %1 of %2 images, %3 when the list was known to be the newest, such as "3 h ago"
    readonly property string standing: qsTr("%1 of %2 images · as of %3").arg(list.catalog.count).arg(list.catalog.total).arg(list.catalog.age)
}
