import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The partitions of one card, to scale, and a legend that says the same in words. Roles are told
// apart by hue, by pattern and by label.
Column {
    id: bar

    required property PartitionListModel partitions
    required property string what

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: bar.what

    Row {
        id: strip

        // What the shares divide: the width without gaps, and without the least width that even the
        // smallest partition gets, to be seen at all.
        readonly property real divided: width - segments.count * (Theme.space8 + spacing) + spacing

        width: bar.width
        height: Theme.target
        spacing: Theme.focusWidth

        Repeater {
            id: segments

            model: bar.partitions

            delegate: PartitionFill {
                id: segment

                required property string label
                required property real share

                // qmllint disable unqualified
                height: strip.height
                width: Theme.space8 + segment.share * strip.divided
                // qmllint enable unqualified

                Rectangle {
                    anchors.centerIn: parent
                    width: words.implicitWidth + Theme.space8
                    height: words.implicitHeight
                    radius: Theme.space4
                    color: segment.ground
                    visible: width + Theme.space8 < segment.width

                    AppText {
                        id: words

                        anchors.centerIn: parent
                        text: segment.label
                        font.pixelSize: Theme.type12
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Flow {
        width: bar.width
        spacing: Theme.space16

        Repeater {
            model: bar.partitions

            delegate: RowLayout {
                id: entry

                required property int part
                required property string label
                required property string sizeText
                required property string mount

                spacing: Theme.space8

                PartitionFill {
                    Layout.preferredWidth: Theme.space12
                    Layout.preferredHeight: Theme.space12
                    part: entry.part
                }
                AppText {
                    text: entry.mount.length > 0 ? entry.label + " " + entry.sizeText + " · " + entry.mount : entry.label + " " + entry.sizeText
                    quiet: true
                    font.pixelSize: Theme.type12
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
