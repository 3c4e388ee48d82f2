import QtQuick
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The plan of one size of card: its caption and bar, or why it does not work out.
Column {
    id: row

    required property string caption
    required property PartitionListModel partitions
    required property string problemTitle
    required property string problemAdvice
    required property string problemDetails

    spacing: Theme.space8

    AppText {
        width: row.width
        text: row.caption
        visible: text.length > 0
        font.weight: Theme.strong
    }
    PartitionBar {
        width: row.width
        visible: row.partitions !== null
        partitions: row.partitions
        //: Accessible name of a bar of partitions; %1 is the size of a card
        what: qsTr("Partitions, %1").arg(row.caption)
    }
    ErrorText {
        width: row.width
        title: row.problemTitle
        advice: row.problemAdvice
        details: row.problemDetails
    }
}
