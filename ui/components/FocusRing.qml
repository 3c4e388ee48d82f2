import QtQuick
import Landfall.Theme

// The ring around whatever the keyboard would act upon; outside its edge, so that it hides nothing.
Rectangle {
    id: ring

    required property Item around

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.hairline
    radius: Theme.corner + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
    visible: ring.around.activeFocus
}
