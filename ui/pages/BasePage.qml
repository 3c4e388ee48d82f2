import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Where a base comes from: a list, a file, an address, or what is on this computer already.
Item {
    id: page

    required property Workbench workbench
    readonly property BaseModel base: workbench.base

    Accessible.role: Accessible.Pane
    //: Accessible name of the page where a base is chosen
    Accessible.name: qsTr("The base")

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.contentWidth)
        spacing: Theme.space16

        RowLayout {
            spacing: Theme.space8

            IconButton {
                iconName: "left"
                //: Button that goes back to the first page
                words: qsTr("Back to the choices")
                onClicked: page.workbench.navigation.show(Navigation.Start)
            }
            AppText {
                Layout.fillWidth: true
                //: Heading of the page where a base is chosen
                text: qsTr("Choose a base")
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                iconName: "file"
                //: Button that opens the file dialog for a base
                text: qsTr("A file…")
                //: Accessible name of the button that chooses a base
                Accessible.name: qsTr("Choose a base image file")
                onClicked: dialog.open()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space24

            CatalogList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                catalog: page.workbench.catalog
                chosen: page.base.address
                onPicked: address => page.base.choose(address)
                onSettingsAsked: page.workbench.navigation.show(Navigation.Settings)
            }
            ScrollPane {
                Layout.preferredWidth: Theme.fieldWidth * 3 / 4
                Layout.fillHeight: true
                innerHeight: side.implicitHeight

                ColumnLayout {
                    id: side

                    width: parent.width - Theme.space12
                    spacing: Theme.space12

                    BaseFound {
                        Layout.fillWidth: true
                        base: page.base
                        onUsed: page.workbench.navigation.show(Navigation.Start)
                    }
                    AppText {
                        visible: page.workbench.bases.count > 0
                        //: Heading over the bases of the cache
                        text: qsTr("On this computer")
                        font.weight: Theme.strong
                        Accessible.role: Accessible.Heading
                    }
                    ErrorText {
                        Layout.fillWidth: true
                        title: page.workbench.bases.error.title
                        advice: page.workbench.bases.error.advice
                        details: page.workbench.bases.error.details
                    }
                    Column {
                        Layout.fillWidth: true
                        visible: page.workbench.bases.count > 0
                        spacing: Theme.space4

                        Repeater {
                            model: page.workbench.bases

                            delegate: BaseRow {
                                width: parent ? parent.width : 0
                                chosen: baseId === page.base.id // qmllint disable unqualified
                                onUseAsked: page.base.choose(baseId) // qmllint disable unqualified
                                onRemoveAsked: page.workbench.bases.remove(index) // qmllint disable unqualified
                            }
                        }
                    }
                    AddressEntry {
                        Layout.fillWidth: true
                        base: page.base
                    }
                }
            }
        }
    }

    FileDialog {
        id: dialog

        //: Title of the file dialog for a base
        title: qsTr("Choose a base image")
        //: File types in the file dialog for a base
        nameFilters: [qsTr("Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)"), qsTr("All files (*)")]
        onAccepted: page.base.chooseFile(selectedFile)
    }
    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => page.base.chooseFile(drop.urls[0])
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space8
        visible: drop.containsDrag
        radius: Theme.corner
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.accent
    }
}
