import QtQuick
import QtTest
import Landfall.Theme

TestCase {
    name: "Theme"

    // WCAG 2.1, relative luminance and contrast ratio.
    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(colour: color): real {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }
    function contrast(a: color, b: color): real {
        const bright = Math.max(luminance(a), luminance(b));
        const dim = Math.min(luminance(a), luminance(b));
        return (bright + 0.05) / (dim + 0.05);
    }
    function compareAll(scheme: string, least: real) {
        const pairs = [];
        for (const ground of [Theme.surface, Theme.card, Theme.hover])
            for (const ink of [Theme.text, Theme.muted, Theme.accent, Theme.danger, Theme.warning, Theme.success])
                pairs.push([ink, ground]);
        pairs.push([Theme.text, Theme.pressed], [Theme.muted, Theme.disabled]);
        for (const ground of [Theme.accent, Theme.accentHover, Theme.accentPressed])
            pairs.push([Theme.inkOnAccent, ground]);
        for (const ground of [Theme.danger, Theme.dangerHover, Theme.dangerPressed])
            pairs.push([Theme.inkOnDanger, ground]);
        for (const ground of [Theme.bootGround, Theme.rootGround, Theme.dataGround, Theme.rawGround, Theme.freeGround])
            pairs.push([Theme.text, ground]);
        for (const [ink, ground] of pairs)
            verify(contrast(ink, ground) >= least, scheme + ": " + ink + " on " + ground + " has " + contrast(ink, ground).toFixed(2));
    }

    function test_contrastLight() {
        Appearance.force(Appearance.Light);
        verify(!Theme.dark);
        compareAll("light", 4.5);
    }
    function test_contrastDark() {
        Appearance.force(Appearance.Dark);
        verify(Theme.dark);
        compareAll("dark", 4.5);
    }
    // WCAG 2.1, success criterion 1.4.6; edges of controls by 1.4.11.
    function test_higherContrast_data() {
        return [
            {
                tag: "light",
                scheme: Appearance.Light
            },
            {
                tag: "dark",
                scheme: Appearance.Dark
            }
        ];
    }
    function test_higherContrast(data) {
        Appearance.force(data.scheme, true);
        compareAll(data.tag + ", higher contrast", 7);
        verify(contrast(Theme.line, Theme.surface) >= 3);
        verify(Theme.hairline > 1);
        Appearance.force(data.scheme);
        compare(Theme.hairline, 1);
    }
    function test_hueTellsRolesApart() {
        const grounds = [Theme.bootGround, Theme.rootGround, Theme.dataGround, Theme.rawGround, Theme.freeGround];
        for (let i = 0; i < grounds.length; ++i)
            for (let j = i + 1; j < grounds.length; ++j)
                verify(grounds[i].toString() !== grounds[j].toString());
    }
}
