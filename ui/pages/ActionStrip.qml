import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// What there is to know before writing at the left, the button at the right.
RowLayout {
    id: strip

    required property Workbench workbench
    property bool reviewing: false
    readonly property PlanModel plan: workbench.plan

    signal eraseAsked

    spacing: Theme.space16

    Note {
        Layout.fillWidth: true
        visible: !strip.reviewing && strip.plan.warnings.length > 0
        kind: Note.Warning
        readonly property string first: strip.width > 2 * Theme.fieldWidth ? " · " + (strip.plan.warnings[0] ?? "") : ""
        //: %n warnings about a plan; the first of them follows
        words: qsTr("%n warning(s)", "", strip.plan.warnings.length) + first
    }
    Item {
        Layout.fillWidth: true
        visible: strip.reviewing || strip.plan.warnings.length === 0
    }
    LinkButton {
        //: Button that shows the plan in detail
        text: qsTr("Review")
        iconName: "right"
        onward: true
        visible: !strip.reviewing && strip.plan.state === PlanModel.Ready
        onClicked: strip.workbench.navigation.show(Navigation.Review)
    }
    DangerButton {
        objectName: "erase"
        //: Button that asks the last question before cards are written; %1 says what happens, such as "Erase and write 2 cards"
        text: strip.workbench.writable ? qsTr("%1…").arg(strip.workbench.cards.eraseWords) : strip.workbench.missing
        visible: strip.workbench.writable
        Layout.maximumWidth: Theme.fieldWidth
        onClicked: strip.eraseAsked()
    }
    Note {
        visible: !strip.workbench.writable && strip.workbench.missing.length > 0
        Layout.preferredHeight: Theme.target
        kind: Note.Plain
        words: strip.workbench.missing
    }
}
