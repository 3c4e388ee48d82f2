import QtQuick
import Landfall.Theme

// Plain words. Everything else that shows text is made of this.
Text {
    property bool quiet: false

    color: quiet ? Theme.muted : Theme.text
    font.pixelSize: Theme.type14
    font.weight: Theme.regular
    wrapMode: Text.Wrap
    // Said, it is mirrored with the page; else a path or a number would keep to its own side.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.2

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
