import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The wizard: steps at the left, one of them open, and what stands between the draft and being
// saved below. Looking around is never blocked.
Item {
    id: page

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor
    readonly property list<string> titles: [
        //: A step of the wizard
        qsTr("Host and user"),
        //: A step of the wizard
        qsTr("Network"),
        //: A step of the wizard
        qsTr("Place"),
        //: A step of the wizard
        qsTr("Vault"),
        //: A step of the wizard
        qsTr("Consul"),
        //: A step of the wizard
        qsTr("Partitions"),
        //: A step of the wizard
        qsTr("Extras")]
    readonly property list<string> steps: ["HostStep", "NetworkStep", "PlaceStep", "VaultStep", "ConsulStep", "PartitionsStep", "ExtrasStep"]
    property int current: 0

    signal leaveAsked

    function show(step: int) {
        current = step;
        pane.contentY = 0;
    }

    Accessible.role: Accessible.Pane
    //: Accessible name of the page where a preset is written
    Accessible.name: qsTr("Preset wizard")

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
                //: Button that leaves the wizard
                words: qsTr("Leave the wizard")
                onClicked: page.leaveAsked()
            }
            AppText {
                Layout.fillWidth: true
                text: page.editor.heading
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space24

            ColumnLayout {
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.fieldWidth * 0.45
                Layout.maximumWidth: Theme.fieldWidth * 0.45
                spacing: Theme.space4

                Accessible.role: Accessible.PageTabList
                //: Accessible name of the list of the wizard's steps
                Accessible.name: qsTr("Steps")

                Repeater {
                    model: page.titles

                    delegate: StepButton {
                        required property int index
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        current: page.current === index // qmllint disable unqualified
                        missing: page.editor.missingCounts[index] // qmllint disable unqualified
                        wrong: page.editor.wrongCounts[index] // qmllint disable unqualified
                        onClicked: page.show(index) // qmllint disable unqualified
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ScrollPane {
                id: pane

                Layout.fillWidth: true
                Layout.fillHeight: true
                innerHeight: loader.height + 2 * Theme.space4

                Loader {
                    id: loader

                    // Room for focus rings at the edge, and for the scroll bar.
                    x: Theme.space4
                    y: Theme.space4
                    width: parent.width - Theme.space16
                    Component.onCompleted: setSource(page.steps[page.current] + ".qml", {
                        "workbench": page.workbench
                    })

                    Connections {
                        target: page

                        function onCurrentChanged() {
                            loader.setSource(page.steps[page.current] + ".qml", {
                                "workbench": page.workbench
                            });
                        }
                    }
                }
            }
        }
        ErrorText {
            Layout.fillWidth: true
            title: page.editor.error.title
            advice: page.editor.error.advice
            details: page.editor.error.details
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            ActionButton {
                iconName: "left"
                //: Button of the wizard: to the step before
                text: qsTr("Back")
                enabled: page.current > 0
                onClicked: page.show(page.current - 1)
            }
            ActionButton {
                iconName: "right"
                onward: true
                //: Button of the wizard: to the next step
                text: qsTr("Next")
                enabled: page.current + 1 < page.titles.length
                onClicked: page.show(page.current + 1)
            }
            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: page.editor.standing
                quiet: true
            }
            PrimaryButton {
                text: page.editor.saveWords
                enabled: page.editor.saveable
                onClicked: page.editor.save()
            }
        }
    }
}
