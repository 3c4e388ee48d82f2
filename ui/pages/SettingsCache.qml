import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// What the cache takes, how much it may take, and emptying it.
ColumnLayout {
    id: section

    required property NetworkModel network
    readonly property string mistake: network.limitMistake(limit.text)

    spacing: Theme.space8

    SectionTitle {
        Layout.fillWidth: true
        //: Heading in the settings
        title: qsTr("Cache")
        //: About the cache in the settings
        note: qsTr("Unpacked bases and downloads are kept. The least recently used are removed first, those that a preset names last.")
    }
    AppText {
        Layout.fillWidth: true
        visible: section.network.cacheUse.length > 0
        //: About the cache; %1 is a size
        text: qsTr("%1 on the disk at present").arg(section.network.cacheUse)
    }
    Field {
        id: limit

        Layout.fillWidth: true
        //: Name of the field for the cache's limit
        name: qsTr("At most")
        //: About the field for the cache's limit
        note: qsTr("Such as 40GiB or 20GB.")
        mistake: section.mistake
        onAccepted: section.network.limitCache(text)
        input.onEditingFinished: section.network.limitCache(text)

        // What is being typed is not replaced by what is read meanwhile.
        Binding on text {
            when: !limit.input.activeFocus
            value: section.network.cacheLimit
            restoreMode: Binding.RestoreNone
        }
    }
    ActionButton {
        iconName: "delete"
        //: Button that empties the cache; %1 is a size
        text: qsTr("Clear the cache (%1)").arg(section.network.cacheUse)
        visible: section.network.cacheUse.length > 0
        onClicked: section.network.clearCache()
    }
}
