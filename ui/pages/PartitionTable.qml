import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The exact numbers of one card's partitions.
Column {
    id: table

    required property PartitionListModel partitions

    spacing: 0

    Repeater {
        model: table.partitions

        delegate: ColumnLayout {
            id: line

            required property string label
            required property string kind
            required property string mount
            required property string exactText

            width: parent ? parent.width : 0
            spacing: 0

            Rule {
                Layout.fillWidth: true
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4
                Layout.bottomMargin: Theme.space4
                spacing: Theme.space16

                AppText {
                    Layout.preferredWidth: line.width / 4
                    text: line.label
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                AppText {
                    Layout.minimumWidth: Math.ceil(implicitWidth)
                    Layout.preferredWidth: line.width / 8
                    text: line.kind
                    quiet: true
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.mount
                    font.family: Theme.fixedFamily
                    font.pixelSize: Theme.type12
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                }
                AppText {
                    text: line.exactText
                    quiet: true
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
