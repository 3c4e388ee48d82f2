import QtQuick
import Landfall.Components
import Landfall.Models

// Closing the window while cards are written.
Sheet {
    id: sheet

    required property BatchModel batch
    property bool leaving: false

    signal leave

    //: Heading of the question when the window is closed while cards are written
    heading: qsTr("Stop writing?")
    first: keep
    onAboutToShow: leaving = false

    AppText {
        width: parent.width
        text: sheet.leaving
            //: Shown while the writing of cards is being stopped
            ? qsTr("Stopping. The window closes when the drives are released.")
            //: %n cards are being written while the window is closed
            : qsTr("%n card(s) are still being written. A card that is stopped cannot be used until it is written again.", "", sheet.batch.runningCount)
    }

    actions: [
        DangerButton {
            //: Button that stops the writing of cards and closes the window
            text: qsTr("Stop %n card(s) and close", "", sheet.batch.runningCount)
            enabled: !sheet.leaving
            onClicked: {
                sheet.leaving = true;
                sheet.batch.cancelAll();
            }
        },
        ActionButton {
            id: keep

            //: Button that goes on with the writing of cards
            text: qsTr("Keep writing")
            enabled: !sheet.leaving
            onClicked: sheet.close()
        }
    ]

    Connections {
        target: sheet.batch

        function onFinished() {
            if (!sheet.opened)
                return;
            sheet.close();
            if (sheet.leaving)
                sheet.leave();
        }
    }
}
