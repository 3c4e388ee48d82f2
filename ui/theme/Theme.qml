pragma Singleton

import QtQuick
import Landfall.Theme

// Every colour, distance, size of type and time of the window; nothing outside this file holds one.
QtObject {
    readonly property bool dark: Appearance.dark

    // All pairs of text and ground hold at least 4.5:1, which tests/ui computes.
    readonly property color surface: dark ? "#171614" : "#FBFAF8"
    readonly property color card: dark ? "#211F1D" : "#FFFFFF"
    readonly property color text: dark ? "#F1EEEA" : "#1C1B1A"
    readonly property color muted: dark ? "#B3ADA5" : "#5E5A55"
    readonly property color line: dark ? "#3A3733" : "#DAD6D0"
    readonly property color accent: dark ? "#4FD1B8" : "#0B6E5F"
    readonly property color inkOnAccent: dark ? "#06231E" : "#FFFFFF"
    readonly property color danger: dark ? "#FF8A80" : "#B3261E"
    readonly property color inkOnDanger: dark ? "#3B0906" : "#FFFFFF"
    readonly property color warning: dark ? "#F2B84B" : "#8A5A00"
    readonly property color success: dark ? "#7BD88F" : "#1E6B34"
    readonly property color scrim: dark ? "#B3000000" : "#661C1B1A"

    // Grounds of controls: the card, a little nearer to the text.
    readonly property color hover: dark ? "#2A2825" : "#F3F0EC"
    readonly property color pressed: dark ? "#33302C" : "#EAE6E0"
    readonly property color accentHover: dark ? "#66DBC5" : "#095C50"
    readonly property color accentPressed: dark ? "#86E5D3" : "#074B41"
    readonly property color dangerHover: dark ? "#FF9D94" : "#9A2019"
    readonly property color dangerPressed: dark ? "#FFB3AC" : "#821A14"
    readonly property color disabled: dark ? "#2A2825" : "#EDEAE5"

    // One hue a role of partition: a ground that carries text, and an ink for pattern and edge.
    readonly property color bootGround: dark ? "#1F3A57" : "#D5E4F5"
    readonly property color bootInk: dark ? "#6FA8E0" : "#3F76B0"
    readonly property color rootGround: dark ? "#1B463F" : "#CFEAE3"
    readonly property color rootInk: dark ? "#4FB8A4" : "#1F8574"
    readonly property color dataGround: dark ? "#40345E" : "#E4DBF4"
    readonly property color dataInk: dark ? "#A48BDB" : "#7A5CB8"
    readonly property color rawGround: dark ? "#54401B" : "#F4E3C3"
    readonly property color rawInk: dark ? "#D1A24E" : "#A8741A"
    readonly property color freeGround: dark ? "#1C1A18" : "#F3F0EC"
    readonly property color freeInk: dark ? "#57524C" : "#BDB7AE"

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int corner: 8
    readonly property int hairline: 1
    readonly property int focusWidth: 2
    readonly property int target: 36
    readonly property int iconSize: 20
    readonly property int contentWidth: 1120
    readonly property int fieldWidth: 420

    readonly property int type12: 12
    readonly property int type14: 14
    readonly property int type16: 16
    readonly property int type20: 20
    readonly property int type28: 28
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property string fixedFamily: "monospace"

    readonly property int motion: Appearance.reducedMotion ? 0 : 150
}
