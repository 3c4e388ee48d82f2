import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Hue and pattern of one role of partition.
HatchFill {
    id: fill

    required property int part
    /// Of the card that it is drawn for.
    property real share: 0

    radius: Theme.space4
    ground: {
        switch (fill.part) {
        case PartitionListModel.Boot:
            return Theme.bootGround;
        case PartitionListModel.Root:
            return Theme.rootGround;
        case PartitionListModel.Data:
            return Theme.dataGround;
        case PartitionListModel.Raw:
            return Theme.rawGround;
        default:
            return Theme.freeGround;
        }
    }
    ink: {
        switch (fill.part) {
        case PartitionListModel.Boot:
            return Theme.bootInk;
        case PartitionListModel.Root:
            return Theme.rootInk;
        case PartitionListModel.Data:
            return Theme.dataInk;
        case PartitionListModel.Raw:
            return Theme.rawInk;
        default:
            return Theme.freeInk;
        }
    }
    pattern: {
        switch (fill.part) {
        case PartitionListModel.Boot:
            return HatchFill.Dots;
        case PartitionListModel.Root:
            return HatchFill.Plain;
        case PartitionListModel.Data:
            return HatchFill.Rising;
        case PartitionListModel.Raw:
            return HatchFill.Bars;
        default:
            return HatchFill.Falling;
        }
    }
}
