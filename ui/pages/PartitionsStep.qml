import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// How the card is divided: drawn to scale, and typed.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor
    readonly property LayoutSketch sketch: workbench.sketch

    spacing: Theme.space16

    PartitionBar {
        Layout.fillWidth: true
        visible: step.sketch.partitions !== null
        partitions: step.sketch.partitions
        //: Accessible name of a bar of partitions
        what: qsTr("The partitions to scale")
        handles: step.sketch.handles
        handleNames: step.sketch.handleNames
        handleSizes: step.sketch.handleSizes
        onGrabbed: handle => step.sketch.grab(handle)
        onDragged: share => step.sketch.drag(share)
        onStepped: (handle, steps) => step.sketch.step(handle, steps)
    }
    Note {
        Layout.fillWidth: true
        kind: Note.Danger
        words: step.sketch.problem
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: step.sketch.smallest
        }
        AppText {
            Layout.fillWidth: true
            text: step.sketch.drawnOn
            quiet: true
            font.pixelSize: Theme.type12
        }
    }
    PickField {
        Layout.fillWidth: true
        //: Name of a choice: the size of card that partitions are drawn for
        name: qsTr("Drawn for a card of")
        words: step.sketch.cardSizes
        chosen: step.sketch.cardSize
        onPicked: index => step.sketch.cardSize = index
    }
    DraftField {
        editor: step.editor
        path: "layout.root.size"
        //: Name of a field of the wizard: the partition that holds the system
        name: qsTr("Size of the root")
        //: About a field for the size of a partition; rest stays as it is
        note: qsTr("8GiB, 25% of the card, or rest. Left empty, as large as what is put there needs.")
    }
    Repeater {
        model: step.editor.partitionCount

        delegate: PartitionEntry {
            Layout.fillWidth: true
            editor: step.editor // qmllint disable unqualified
        }
    }
    ActionButton {
        iconName: "add"
        //: Button of the wizard
        text: qsTr("Add a partition")
        onClicked: step.editor.addPartition()
    }
    SectionTitle {
        //: Heading in the wizard: the kind of table that lists the partitions
        title: qsTr("Partition table")
    }
    PresetField {
        id: table

        editor: step.editor
        path: "layout.table"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        DraftOption {
            field: table
            word: "mbr"
            standard: true
            title: "MBR"
            //: About a choice of the wizard
            note: qsTr("Every Raspberry Pi starts from it.")
        }
        DraftOption {
            field: table
            word: "gpt"
            title: "GPT"
            //: About a choice of the wizard
            note: qsTr("Raspberry Pi 4, 400, 5 and their Compute Modules start from it, with a boot loader of September 2020 or later; older models do not.")
        }
    }
}
