import QtQuick
import Landfall.Theme

Rectangle {
    implicitHeight: Theme.hairline
    implicitWidth: Theme.space32
    color: Theme.line
    Accessible.ignored: true
}
