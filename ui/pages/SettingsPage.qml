import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// What is the person's own about the network: lists, cache, certificates, mirrors; and the language.
Item {
    id: page

    required property Workbench workbench
    readonly property NetworkModel network: workbench.network

    Accessible.role: Accessible.Pane
    //: Accessible name of the page of settings
    Accessible.name: qsTr("Settings")

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 2 * Theme.fieldWidth)
        spacing: Theme.space16

        RowLayout {
            spacing: Theme.space8

            IconButton {
                iconName: "left"
                //: Button that goes back from the settings
                words: qsTr("Back")
                onClicked: page.workbench.navigation.leave()
            }
            AppText {
                Layout.fillWidth: true
                //: Heading of the page of settings
                text: qsTr("Settings")
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
        }
        ErrorText {
            Layout.fillWidth: true
            title: page.network.error.title
            advice: page.network.error.advice
            details: page.network.error.details
        }
        Note {
            Layout.fillWidth: true
            kind: Note.Success
            words: page.network.notice
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            innerHeight: rows.implicitHeight

            Column {
                id: rows

                width: parent.width - Theme.space12
                spacing: Theme.space12

                SettingsLists {
                    width: rows.width
                    network: page.network
                }
                SettingsCache {
                    width: rows.width
                    network: page.network
                }
                SectionTitle {
                    width: rows.width
                    //: Heading in the settings
                    title: qsTr("Certificates")
                    //: About the certificates in the settings
                    note: qsTr("For servers of your own whose certificate no public authority has signed. They are trusted for downloads, besides those of the system.")
                }
                AppText {
                    width: rows.width
                    text: page.network.caFile
                    visible: text.length > 0
                    font.family: Theme.fixedFamily
                    font.pixelSize: Theme.type12
                    wrapMode: Text.WrapAnywhere
                }
                Flow {
                    width: rows.width
                    spacing: Theme.space8

                    ActionButton {
                        iconName: "file"
                        //: Button that opens the dialog for a file of certificates
                        text: page.network.caFile.length > 0 ? qsTr("Another CA file…") : qsTr("Choose a CA file…")
                        onClicked: caDialog.open()
                    }
                    ActionButton {
                        visible: page.network.caFile.length > 0
                        //: Button that forgets the file of certificates
                        text: qsTr("Stop trusting it")
                        onClicked: page.network.forgetCaFile()
                    }
                }
                SettingsMirrors {
                    width: rows.width
                    network: page.network
                }
                AppText {
                    width: rows.width
                    topPadding: Theme.space8
                    //: At the end of the settings; %1 is a file
                    text: qsTr("These settings are stored in %1 and apply to landfall-cli too.").arg(page.network.file)
                    quiet: true
                    font.pixelSize: Theme.type12
                    wrapMode: Text.WrapAnywhere
                }
                SettingsLanguage {
                    width: rows.width
                    language: page.workbench.language
                }
            }
        }
    }

    FileDialog {
        id: caDialog

        //: Title of the dialog for a file of certificates
        title: qsTr("Choose a CA file")
        //: File types in the dialog for a file of certificates
        nameFilters: [qsTr("Certificates (*.pem *.crt *.cer)"), qsTr("All files (*)")]
        onAccepted: page.network.chooseCaFile(selectedFile)
    }
}
