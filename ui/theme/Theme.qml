pragma Singleton

import QtQuick
import Landfall.Theme

// Every colour, distance, size of type and time of the window; nothing outside this file holds one.
QtObject {
    readonly property bool dark: Appearance.dark
    readonly property bool more: Appearance.highContrast

    // All pairs of text and ground hold at least 4.5:1, with higher contrast 7:1, which tests/ui computes.
    readonly property color surface: more ? (dark ? "#000000" : "#FFFFFF") : dark ? "#171614" : "#FBFAF8"
    readonly property color card: more ? (dark ? "#000000" : "#FFFFFF") : dark ? "#211F1D" : "#FFFFFF"
    readonly property color text: more ? (dark ? "#FFFFFF" : "#000000") : dark ? "#F1EEEA" : "#1C1B1A"
    readonly property color muted: more ? (dark ? "#E8E4DF" : "#33302D") : dark ? "#B3ADA5" : "#5E5A55"
    readonly property color line: more ? (dark ? "#E8E4DF" : "#33302D") : dark ? "#3A3733" : "#DAD6D0"
    readonly property color accent: more ? (dark ? "#7FF0DA" : "#064F44") : dark ? "#4FD1B8" : "#0B6E5F"
    readonly property color inkOnAccent: more ? (dark ? "#000000" : "#FFFFFF") : dark ? "#06231E" : "#FFFFFF"
    readonly property color danger: more ? (dark ? "#FFB8B1" : "#8C0F0A") : dark ? "#FF8A80" : "#B3261E"
    readonly property color inkOnDanger: more ? (dark ? "#000000" : "#FFFFFF") : dark ? "#3B0906" : "#FFFFFF"
    readonly property color warning: more ? (dark ? "#FFD685" : "#5E3D00") : dark ? "#F2B84B" : "#8A5A00"
    readonly property color success: more ? (dark ? "#A8F0B6" : "#0E4A20") : dark ? "#7BD88F" : "#1E6B34"
    readonly property color scrim: more ? (dark ? "#CC000000" : "#99000000") : dark ? "#B3000000" : "#661C1B1A"

    // Grounds of controls: the card, a little nearer to the text.
    readonly property color hover: more ? (dark ? "#242424" : "#EDEDED") : dark ? "#2A2825" : "#F3F0EC"
    readonly property color pressed: more ? (dark ? "#333333" : "#DEDEDE") : dark ? "#33302C" : "#EAE6E0"
    readonly property color accentHover: more ? (dark ? "#A6F5E6" : "#043A32") : dark ? "#66DBC5" : "#095C50"
    readonly property color accentPressed: more ? (dark ? "#C9FAF0" : "#022620") : dark ? "#86E5D3" : "#074B41"
    readonly property color dangerHover: more ? (dark ? "#FFCFCA" : "#6B0A06") : dark ? "#FF9D94" : "#9A2019"
    readonly property color dangerPressed: more ? (dark ? "#FFE3E0" : "#4F0603") : dark ? "#FFB3AC" : "#821A14"
    readonly property color disabled: more ? (dark ? "#242424" : "#EDEDED") : dark ? "#2A2825" : "#EDEAE5"

    // One hue a role of partition: a ground that carries text, and an ink for pattern and edge.
    readonly property color bootGround: more ? (dark ? "#10243A" : "#E3EEFA") : dark ? "#1F3A57" : "#D5E4F5"
    readonly property color bootInk: more ? (dark ? "#A3CBF2" : "#1F4A78") : dark ? "#6FA8E0" : "#3F76B0"
    readonly property color rootGround: more ? (dark ? "#0D2E28" : "#DDF2EC") : dark ? "#1B463F" : "#CFEAE3"
    readonly property color rootInk: more ? (dark ? "#86E0CE" : "#0C5548") : dark ? "#4FB8A4" : "#1F8574"
    readonly property color dataGround: more ? (dark ? "#2A2044" : "#EEE8F9") : dark ? "#40345E" : "#E4DBF4"
    readonly property color dataInk: more ? (dark ? "#CDBCF5" : "#4A2F86") : dark ? "#A48BDB" : "#7A5CB8"
    readonly property color rawGround: more ? (dark ? "#3A2A0D" : "#FAEFDB") : dark ? "#54401B" : "#F4E3C3"
    readonly property color rawInk: more ? (dark ? "#F0C87E" : "#6B4708") : dark ? "#D1A24E" : "#A8741A"
    readonly property color freeGround: more ? (dark ? "#000000" : "#FFFFFF") : dark ? "#1C1A18" : "#F3F0EC"
    readonly property color freeInk: more ? (dark ? "#A8A29A" : "#5C5852") : dark ? "#57524C" : "#BDB7AE"

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32
    readonly property int corner: 8
    readonly property int hairline: more ? 2 : 1
    readonly property int focusWidth: more ? 3 : 2
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
