import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The plan as bars to scale, one per card size.
Rectangle {
    id: strip

    required property PlanModel plan
    property bool roomy: true

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: Math.min(rows.implicitHeight, (roomy ? 7 : 3.5) * Theme.target) + 2 * Theme.space16

    Accessible.role: Accessible.Grouping
    //: Accessible name of the plan
    Accessible.name: qsTr("Plan")

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.space16
        innerHeight: rows.implicitHeight

        Column {
            id: rows

            width: parent.width - Theme.space8
            spacing: Theme.space16

            AppText {
                width: rows.width
                visible: strip.plan.state === PlanModel.Incomplete
                quiet: true
                //: Shown in place of the plan before base and preset are chosen
                text: qsTr("The plan of the card appears here once there is a base and a preset.")
            }
            AppText {
                width: rows.width
                visible: strip.plan.state === PlanModel.Planning && bars.count === 0
                quiet: true
                //: Shown in place of the plan while it is being made
                text: qsTr("Planning")
            }
            ErrorText {
                width: rows.width
                title: strip.plan.error.title
                advice: strip.plan.error.advice
                details: strip.plan.error.details
            }
            AppText {
                width: rows.width
                visible: text.length > 0
                text: strip.plan.asItIs
            }
            Repeater {
                id: bars

                model: strip.plan

                delegate: PlanRow {
                    width: parent ? parent.width : 0
                }
            }
        }
    }
}
