import QtQuick
import Landfall.Theme

ActionButton {
    ground: Theme.accent
    groundHover: Theme.accentHover
    groundPressed: Theme.accentPressed
    edge: ground
    ink: Theme.inkOnAccent
}
