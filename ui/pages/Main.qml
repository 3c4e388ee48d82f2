import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Models

ApplicationWindow {
    id: window

    required property Workbench workbench

    width: 1040
    height: 720
    minimumWidth: 800
    minimumHeight: 600
    visible: true
    color: Theme.surface
    //: Title of the window
    title: qsTr("Landfall")
    font.pixelSize: Theme.type14

    onClosing: close => {
        close.accepted = !window.workbench.batch.running;
        if (!close.accepted)
            closeSheet.open();
    }

    StackLayout {
        anchors.fill: parent
        anchors.margins: Theme.space24
        currentIndex: window.workbench.page

        StartPage {
            workbench: window.workbench
            onEraseAsked: eraseSheet.ask()
        }
        ReviewPage {
            workbench: window.workbench
            onEraseAsked: eraseSheet.ask()
        }
        WritingPage {
            workbench: window.workbench
        }
        PresetsPage {
            workbench: window.workbench
        }
        // Made when it is first needed: the window opens the sooner.
        Loader {
            active: window.workbench.editor.editing

            sourceComponent: WizardPage {
                workbench: window.workbench // qmllint disable unqualified
                onLeaveAsked: leaveSheet.ask() // qmllint disable unqualified
            }
        }
    }

    EraseSheet {
        id: eraseSheet

        workbench: window.workbench
    }
    LeaveSheet {
        id: leaveSheet

        workbench: window.workbench
    }
    CloseSheet {
        id: closeSheet

        batch: window.workbench.batch
        onLeave: window.close()
    }
}
