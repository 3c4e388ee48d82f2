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
    /// Where it can be moved, as parts of the card, and in words; empty: it only shows.
    property list<real> handles: []
    property list<string> handleNames: []
    property list<string> handleSizes: []

    signal grabbed(int handle)
    signal dragged(real share)
    signal stepped(int handle, int steps)

    /// Where a part of the card ends on the bar, in pixels: segments have gaps and a least width.
    function placeOf(share: real): real {
        let x = 0;
        let passed = 0;
        for (let i = 0; i < segments.count; ++i) {
            const segment = segments.itemAt(i) as PartitionFill;
            if (segment === null || passed + segment.share > share + 1e-6)
                break;
            passed += segment.share;
            x += segment.width + strip.spacing;
        }
        return x - strip.spacing / 2;
    }

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: bar.what

    Item {
        width: bar.width
        height: Theme.target
        // A card begins at the left in every language, as its table counts.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Row {
            id: strip

            // What the shares divide: the width without gaps, and without the least width that even the
            // smallest partition gets, to be seen at all.
            readonly property real divided: width - segments.count * (Theme.space8 + spacing) + spacing

            width: parent.width
            height: parent.height
            spacing: Theme.focusWidth

            Repeater {
                id: segments

                model: bar.partitions

                delegate: PartitionFill {
                    id: segment

                    required property string label
                    required share

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
        // Over the bar, whose parts go anew whenever a size changes; the handles stay.
        Repeater {
            model: bar.handles.length

            delegate: BarHandle {
                required property int index

                // qmllint disable unqualified
                x: (strip.width, segments.count, bar.placeOf(bar.handles[index] ?? 0)) - width / 2
                height: strip.height
                words: bar.handleNames[index] ?? ""
                measure: bar.handleSizes[index] ?? ""
                onGrabbed: bar.grabbed(index)
                onDragged: by => bar.dragged(by / strip.divided)
                onStepped: steps => bar.stepped(index, steps)
                // qmllint enable unqualified
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
