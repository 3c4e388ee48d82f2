import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Where in Vault a value is: the path of its secret, and the key in it.
RowLayout {
    id: place

    required property PresetEditor editor
    required property string path
    required property string title
    required property string standardKey
    property string standardPath: "secret/data/consul/join"

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.fieldWidth
    spacing: Theme.space8

    DraftField {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 2 * Theme.space32
        editor: place.editor
        path: place.path + ".path"
        //: Name of a field for a path in Vault; %1 is what is found there
        name: qsTr("%1: path").arg(place.title)
        placeholder: place.standardPath
    }
    DraftField {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.space32
        editor: place.editor
        path: place.path + ".key"
        //: Name of a field for the key of a value in Vault
        name: qsTr("Key")
        placeholder: place.standardKey
    }
}
