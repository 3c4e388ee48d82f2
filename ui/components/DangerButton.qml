import QtQuick
import Landfall.Theme

// Destroys something. Its text names what, and how large it is.
ActionButton {
    ground: Theme.danger
    groundHover: Theme.dangerHover
    groundPressed: Theme.dangerPressed
    edge: ground
    ink: Theme.inkOnDanger
}
