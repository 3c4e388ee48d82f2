import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
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
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onClosing: close => {
        close.accepted = !window.workbench.batch.running && !window.workbench.erasing.running;
        if (window.workbench.batch.running)
            closeSheet.open();
    }

    RowLayout {
        id: headRow

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Theme.space8
        anchors.leftMargin: Theme.space24
        anchors.rightMargin: Theme.space24

        AppText {
            Layout.fillWidth: true
            //: Name of the program, above every page
            text: qsTr("Landfall")
            quiet: true
            font.weight: Theme.strong
        }
        MainMenu {
            Layout.rightMargin: -Theme.space8
            workbench: window.workbench
            onEraseAsked: eraseCardSheet.ask()
            onReportAsked: reportSheet.ask()
            onAboutAsked: aboutSheet.open()
        }
    }
    StackLayout {
        anchors.top: headRow.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space24
        anchors.topMargin: Theme.space4
        currentIndex: window.workbench.navigation.page

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
        // Made when they are first needed: the window opens the sooner.
        Loader {
            active: window.workbench.editor.editing

            sourceComponent: WizardPage {
                workbench: window.workbench // qmllint disable unqualified
                onLeaveAsked: leaveSheet.ask() // qmllint disable unqualified
            }
        }
        Loader {
            active: window.workbench.navigation.page === Navigation.Base || item !== null

            sourceComponent: BasePage {
                workbench: window.workbench // qmllint disable unqualified
            }
        }
        Loader {
            active: window.workbench.navigation.page === Navigation.Settings || item !== null

            sourceComponent: SettingsPage {
                workbench: window.workbench // qmllint disable unqualified
            }
        }
        Loader {
            active: window.workbench.navigation.page === Navigation.Arrivals

            sourceComponent: ArrivalsPage {
                workbench: window.workbench // qmllint disable unqualified
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
    AboutSheet {
        id: aboutSheet
    }
    EraseCardSheet {
        id: eraseCardSheet

        workbench: window.workbench
    }
    ReportSheet {
        id: reportSheet

        report: window.workbench.report
    }
    LoginSheet {
        login: window.workbench.login
    }
    CloseSheet {
        id: closeSheet

        batch: window.workbench.batch
        onLeave: window.close()
    }
}
