import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The plan in detail: every warning, every partition, every file.
Item {
    id: page

    required property Workbench workbench
    readonly property PlanModel plan: workbench.plan

    signal eraseAsked

    Accessible.role: Accessible.Pane
    //: Accessible name of the page that shows the plan in detail
    Accessible.name: qsTr("Review")

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
                //: Heading of the page that shows the plan in detail; %1 is a preset's name, %2 a base's
                text: page.workbench.preset.none ? page.workbench.base.system : qsTr("%1 on %2").arg(page.workbench.preset.name).arg(page.workbench.base.system)
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            innerHeight: details.implicitHeight

            Column {
                id: details

                width: parent.width - Theme.space12
                spacing: Theme.space16

                AppText {
                    width: details.width
                    visible: text.length > 0
                    text: page.plan.asItIs
                }
                Repeater {
                    model: page.plan.warnings

                    delegate: Note {
                        required property string modelData

                        width: parent ? parent.width : 0
                        kind: Note.Warning
                        words: modelData
                    }
                }
                Repeater {
                    model: page.plan

                    delegate: Column {
                        id: size

                        required property string caption
                        required property PartitionListModel partitions
                        required property string problemTitle
                        required property string problemAdvice
                        required property string problemDetails

                        width: parent ? parent.width : 0
                        spacing: Theme.space12

                        PlanRow {
                            width: size.width
                            caption: size.caption
                            partitions: size.partitions
                            problemTitle: size.problemTitle
                            problemAdvice: size.problemAdvice
                            problemDetails: size.problemDetails
                        }
                        PartitionTable {
                            width: size.width
                            partitions: size.partitions
                        }
                    }
                }
                AppText {
                    visible: page.plan.askedWhom.length > 0
                    //: Heading of the list of what a card asks of Vault and Consul when it boots
                    text: qsTr("What each card asks for when it boots")
                    font.weight: Theme.strong
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.plan.askedWhom

                    delegate: RowLayout {
                        id: asked

                        required property int index
                        required property string modelData

                        width: parent ? parent.width : 0
                        spacing: Theme.space16

                        AppText {
                            Layout.alignment: Qt.AlignTop
                            Layout.preferredWidth: Theme.fieldWidth / 2
                            text: asked.modelData
                            font.family: Theme.fixedFamily
                            font.pixelSize: Theme.type12
                            wrapMode: Text.WrapAnywhere
                        }
                        AppText {
                            Layout.fillWidth: true
                            text: page.plan.askedWhat[asked.index] ?? "" // qmllint disable unqualified
                            quiet: true
                        }
                    }
                }
                AppText {
                    visible: page.plan.content.count > 0
                    //: Heading of the list of what is put on a card beside the base
                    text: qsTr("What is put on each card")
                    font.weight: Theme.strong
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.plan.content

                    delegate: RowLayout {
                        id: line

                        required property string what
                        required property string note

                        width: parent ? parent.width : 0
                        spacing: Theme.space16

                        AppText {
                            Layout.fillWidth: true
                            text: line.what
                            font.family: Theme.fixedFamily
                            font.pixelSize: Theme.type12
                            wrapMode: Text.WrapAnywhere
                        }
                        AppText {
                            text: line.note
                            quiet: true
                            font.pixelSize: Theme.type12
                        }
                    }
                }
            }
        }
        ActionStrip {
            Layout.fillWidth: true
            workbench: page.workbench
            reviewing: true
            onEraseAsked: page.eraseAsked()
        }
    }
}
