import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Who vouches for a card: Vault or OpenBao, and the role that the cards log in with.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    JoinSwitch {
        id: join

        editor: step.editor
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: join.ticked
        spacing: Theme.space16

        PresetField {
            id: product

            editor: step.editor
            path: "join.vault.agent.product"
        }
        PresetField {
            id: identity

            editor: step.editor
            path: "join.vault.approle.identity"
        }
        DraftField {
            editor: step.editor
            path: "join.vault.address"
            //: Name of a field of the wizard
            name: qsTr("Address of the Vault server")
            placeholder: "https://vault.example:8200"
        }
        DraftSwitch {
            editor: step.editor
            path: "join.vault.insecureHttp"
            //: A choice of the wizard
            title: qsTr("Plain http to Vault, inside a tunnel")
            //: About a choice of the wizard
            note: qsTr("For an address with http://. Nothing but the tunnel, such as WireGuard, protects tokens and secrets.")
        }
        DraftFile {
            editor: step.editor
            path: "join.vault.caFile"
            //: Name of a field of the wizard
            name: qsTr("Its certificate authority (PEM)")
            //: About a field of the wizard
            note: qsTr("Left empty, the system's trusted authorities are used.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DraftOption {
                field: product
                word: "vault"
                standard: true
                title: "HashiCorp Vault"
            }
            DraftOption {
                field: product
                word: "openbao"
                title: "OpenBao"
            }
        }
        ProgramFields {
            editor: step.editor
            path: "join.vault.agent"
            title: product.text === "openbao" ? "OpenBao" : "Vault"
            terms: product.text === "openbao"
                //: About a program: its licence, and its size on a card
                ? qsTr("Mozilla Public License 2.0; about 130 MB on each card.")
                //: About a program: its licence, and its size on a card
                : qsTr("Business Source License 1.1; about 500 MB on each card.")
        }
        SectionTitle {
            //: Heading of a part of the wizard
            title: qsTr("How a card authenticates")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DraftOption {
                field: identity
                word: "durable"
                standard: true
                //: A choice of the wizard: how long a card can log in to Vault
                title: qsTr("Durable")
                //: About a choice of the wizard
                note: qsTr("The host keeps a SecretID, and logs in again by itself after a long time without power.")
            }
            DraftOption {
                field: identity
                word: "strict"
                //: A choice of the wizard: how long a card can log in to Vault
                title: qsTr("Strict")
                //: About a choice of the wizard
                note: qsTr("Nothing stays on the card: after its token ends it needs a new one, by rejoin.")
            }
            DraftOption {
                field: identity
                word: "later"
                //: A choice of the wizard: how long a card can log in to Vault
                title: qsTr("Later")
                //: About a choice of the wizard
                note: qsTr("The card has the role-id alone, and waits for its token.")
            }
        }
        DraftField {
            editor: step.editor
            path: "join.vault.approle.wrapTtl"
            //: Name of a field of the wizard
            name: qsTr("The wrapped token is valid for")
            placeholder: "24h"
            //: About a field of the wizard
            note: qsTr("It works once: the card must boot within this time.")
        }
        DraftField {
            editor: step.editor
            path: "join.vault.approle.boundCidrs"
            form: PresetField.Words
            //: Name of a field of the wizard
            name: qsTr("Networks from which it may be used")
            placeholder: "192.168.1.0/24"
        }
        DraftField {
            editor: step.editor
            path: "join.vault.approle.role"
            //: Name of a field of the wizard
            name: qsTr("AppRole role")
            placeholder: "consul-node"
        }
        DraftField {
            editor: step.editor
            path: "join.vault.approle.roleId"
            //: Name of a field of the wizard
            name: qsTr("role-id")
            //: About a field of the wizard
            note: qsTr("Paste it, or have it fetched below.")
        }
        VaultTest {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fieldWidth * 1.5
            probe: step.workbench.vault
        }
        SectionTitle {
            //: Heading of a part of the wizard
            title: qsTr("Where things are in Vault")
            //: About a part of the wizard
            note: qsTr("Only where your cluster differs from the defaults shown in grey.")
        }
        DraftField {
            editor: step.editor
            path: "join.vault.approle.mount"
            //: Name of a field of the wizard
            name: qsTr("Mount of the AppRole method")
            placeholder: "approle"
        }
        DraftField {
            editor: step.editor
            path: "join.vault.namespace"
            //: Name of a field of the wizard
            name: qsTr("Namespace")
        }
        SecretPlace {
            editor: step.editor
            path: "join.vault.gossip"
            //: What is found at a path in Vault
            title: qsTr("Gossip key")
            standardKey: "gossip_key"
        }
        SecretPlace {
            editor: step.editor
            path: "join.vault.ca"
            //: What is found at a path in Vault
            title: qsTr("Consul's certificate authority")
            standardKey: "ca_cert"
        }
        DraftSwitch {
            id: certificate

            editor: step.editor
            path: "join.vault.agentCertificate"
            section: true
            //: A choice of the wizard
            title: qsTr("A certificate of its own for each card")
            //: About a choice of the wizard
            note: qsTr("From a PKI engine of Vault.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space24
            visible: certificate.ticked
            spacing: Theme.space16

            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.mount"
                //: Name of a field of the wizard
                name: qsTr("Mount of the PKI engine")
                placeholder: "pki_int"
            }
            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.role"
                //: Name of a field of the wizard
                name: qsTr("PKI role")
                placeholder: "consul-agent"
            }
            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.ttl"
                //: Name of a field of the wizard
                name: qsTr("A certificate lives for")
                placeholder: "24h"
            }
            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.commonName"
                //: Name of a field of the wizard: the common name of a certificate
                name: qsTr("Its common name")
                placeholder: "client.{datacenter}.consul"
                //: About a field of the wizard; {host} and {datacenter} stay as they are
                note: qsTr("As the PKI role allows it; {host} and {datacenter} stand for the card's own.")
            }
            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.altNames"
                form: PresetField.Words
                //: Name of a field of the wizard: further names in a certificate
                name: qsTr("Further names in it")
                placeholder: "{host}.node.{datacenter}.consul"
            }
            DraftField {
                editor: step.editor
                path: "join.vault.agentCertificate.ipSans"
                form: PresetField.Words
                //: Name of a field of the wizard: addresses in a certificate
                name: qsTr("IP addresses in it")
                placeholder: "127.0.0.1"
            }
        }
        DraftSwitch {
            id: token

            editor: step.editor
            path: "join.vault.aclToken"
            section: true
            //: A choice of the wizard
            title: qsTr("A Consul ACL token for each card")
        }
        SecretPlace {
            Layout.leftMargin: Theme.space24
            visible: token.ticked
            editor: step.editor
            path: "join.vault.aclToken"
            //: What is found at a path in Vault
            title: qsTr("ACL token")
            standardPath: "consul/creds/agent"
            standardKey: "token"
        }
        DraftSwitch {
            editor: step.editor
            path: "join.vault.approle.allowWithoutSecretId"
            //: A choice of the wizard
            title: qsTr("The role needs no SecretID, on purpose")
            //: About a choice of the wizard
            note: qsTr("Anybody in the network who knows the role-id can be a node.")
        }
    }
}
