import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Base, preset and cards side by side, each showing its present choice; the plan below.
Item {
    id: page

    required property Workbench workbench

    signal eraseAsked

    Accessible.role: Accessible.Pane
    //: Accessible name of the first page
    Accessible.name: qsTr("Base, preset and cards")

    // Beside the panes too: a file that is dropped goes where its kind belongs.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => page.workbench.openFiles(drop.urls)
    }
    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.contentWidth)
        spacing: Theme.space16

        RowLayout {
            id: panes

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space16

            BasePane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                workbench: page.workbench
                onOpened: page.workbench.navigation.show(Navigation.Base)
            }
            PresetPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                preset: page.workbench.preset
                onNewAsked: page.workbench.editor.startNew()
                onEditAsked: page.workbench.editPreset()
                onListAsked: page.workbench.navigation.show(Navigation.Presets)
                onNoneAsked: page.workbench.chooseNoPreset()
            }
            CardsPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                cards: page.workbench.cards
                onArrivalsAsked: page.workbench.navigation.show(Navigation.Arrivals)
            }
        }
        PlanStrip {
            Layout.fillWidth: true
            plan: page.workbench.plan
            roomy: page.height > 640
        }
        ActionStrip {
            Layout.fillWidth: true
            workbench: page.workbench
            onEraseAsked: page.eraseAsked()
        }
    }
}
