import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The button in the window's corner, and what is behind it on every page.
IconButton {
    id: button

    required property Workbench workbench

    signal eraseAsked
    signal reportAsked
    signal aboutAsked

    iconName: "menu"
    //: Accessible name of the button that opens the menu of the window
    words: qsTr("Menu")
    down: pressed || menu.opened
    onClicked: menu.open()

    Shortcut {
        sequence: "F10"
        onActivated: menu.open()
    }
    AppMenu {
        id: menu

        x: button.mirrored ? 0 : button.width - width
        y: button.height + Theme.space4
        // The keyboard is at the first entry at once.
        onOpened: currentIndex = 0

        AppMenuItem {
            //: Entry of the menu: opens the wizard
            text: qsTr("New preset…")
            enabled: !button.workbench.batch.running && button.workbench.navigation.page !== Navigation.Wizard
            onTriggered: button.workbench.editor.startNew()
        }
        AppMenuItem {
            //: Entry of the menu: makes a card one empty partition again
            text: qsTr("Erase a card…")
            enabled: !button.workbench.batch.running
            onTriggered: button.eraseAsked()
        }
        AppMenuItem {
            //: Entry of the menu: the page of the cards that were written, and of how far they came
            text: qsTr("Arrivals")
            onTriggered: button.workbench.navigation.show(Navigation.Arrivals)
        }
        AppMenuItem {
            //: Entry of the menu: lists of images, the cache, mirrors
            text: qsTr("Settings")
            onTriggered: button.workbench.navigation.show(Navigation.Settings)
        }
        AppMenuItem {
            //: Entry of the menu: saves a text about the last runs
            text: qsTr("Save a report…")
            onTriggered: button.reportAsked()
        }
        AppMenuItem {
            //: Entry of the menu
            text: qsTr("About Landfall")
            onTriggered: button.aboutAsked()
        }
    }
}
