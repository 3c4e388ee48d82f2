#include "ui/words/field_words.h"

#include <QtCore/QCoreApplication>
#include <utility>

namespace landfall {

namespace {

constexpr std::pair<std::string_view, const char*> kWords[] = {
    //: A field of a preset, in a list of what differs
    {"base", QT_TRANSLATE_NOOP("FieldWords", "base image")},
    //: A field of a preset, in a list of what differs
    {"host.pattern", QT_TRANSLATE_NOOP("FieldWords", "host names")},
    //: A field of a preset, in a list of what differs
    {"host.first", QT_TRANSLATE_NOOP("FieldWords", "first number")},
    //: A field of a preset, in a list of what differs
    {"host.sshHostKey", QT_TRANSLATE_NOOP("FieldWords", "SSH host keys")},
    //: A field of a preset, in a list of what differs: the host answers as NAME.local
    {"host.mdns", QT_TRANSLATE_NOOP("FieldWords", "name with .local")},
    //: A field of a preset, in a list of what differs
    {"user", QT_TRANSLATE_NOOP("FieldWords", "user")},
    //: A field of a preset, in a list of what differs
    {"user.sshKeys", QT_TRANSLATE_NOOP("FieldWords", "SSH keys")},
    //: A field of a preset, in a list of what differs
    {"user.passwordLogin", QT_TRANSLATE_NOOP("FieldWords", "password")},
    //: A field of a preset, in a list of what differs: becoming root without a password
    {"user.passwordlessSudo", QT_TRANSLATE_NOOP("FieldWords", "root without a password")},
    //: A field of a preset, in a list of what differs: a service, its name stays as it is
    {"user.raspberryPiConnect", QT_TRANSLATE_NOOP("FieldWords", "Raspberry Pi Connect")},
    //: A field of a preset, in a list of what differs
    {"wifi", QT_TRANSLATE_NOOP("FieldWords", "Wi-Fi")},
    //: A field of a preset, in a list of what differs
    {"network", QT_TRANSLATE_NOOP("FieldWords", "network address")},
    //: A field of a preset, in a list of what differs
    {"locale.timezone", QT_TRANSLATE_NOOP("FieldWords", "time zone")},
    //: A field of a preset, in a list of what differs
    {"locale.keyboard", QT_TRANSLATE_NOOP("FieldWords", "keyboard")},
    //: A field of a preset, in a list of what differs
    {"locale.language", QT_TRANSLATE_NOOP("FieldWords", "language")},
    //: A field of a preset, in a list of what differs
    {"layout", QT_TRANSLATE_NOOP("FieldWords", "partitions")},
    //: A field of a preset, in a list of what differs: MBR or GPT
    {"layout.table", QT_TRANSLATE_NOOP("FieldWords", "partition table")},
    //: A field of a preset, in a list of what differs
    {"layout.root", QT_TRANSLATE_NOOP("FieldWords", "root's size")},
    //: A field of a preset, in a list of what differs: whether and how a card joins the cluster
    {"join", QT_TRANSLATE_NOOP("FieldWords", "joining a cluster")},
    //: A field of a preset, in a list of what differs
    {"join.vault", QT_TRANSLATE_NOOP("FieldWords", "Vault")},
    //: A field of a preset, in a list of what differs
    {"join.vault.address", QT_TRANSLATE_NOOP("FieldWords", "Vault's address")},
    //: A field of a preset, in a list of what differs: whether Vault is reached without TLS
    {"join.vault.insecureHttp", QT_TRANSLATE_NOOP("FieldWords", "plain http to Vault")},
    //: A field of a preset, in a list of what differs
    {"join.vault.caFile", QT_TRANSLATE_NOOP("FieldWords", "Vault's certificate authority")},
    //: A field of a preset, in a list of what differs: AppRole is Vault's word
    {"join.vault.approle", QT_TRANSLATE_NOOP("FieldWords", "AppRole")},
    //: A field of a preset, in a list of what differs: how a card proves itself
    {"join.vault.approle.identity", QT_TRANSLATE_NOOP("FieldWords", "identity")},
    //: A field of a preset, in a list of what differs: role-id is Vault's word
    {"join.vault.approle.roleId", QT_TRANSLATE_NOOP("FieldWords", "role-id")},
    //: A field of a preset, in a list of what differs
    {"join.vault.gossip", QT_TRANSLATE_NOOP("FieldWords", "place of the gossip key")},
    //: A field of a preset, in a list of what differs
    {"join.vault.ca", QT_TRANSLATE_NOOP("FieldWords", "place of Consul's authority")},
    //: A field of a preset, in a list of what differs
    {"join.vault.agentCertificate", QT_TRANSLATE_NOOP("FieldWords", "certificates of their own")},
    //: A field of a preset, in a list of what differs
    {"join.vault.aclToken", QT_TRANSLATE_NOOP("FieldWords", "Consul's ACL token")},
    //: A field of a preset, in a list of what differs: Vault Agent's program
    {"join.vault.agent", QT_TRANSLATE_NOOP("FieldWords", "Vault's program")},
    //: A field of a preset, in a list of what differs
    {"join.consul", QT_TRANSLATE_NOOP("FieldWords", "Consul's program")},
    //: A field of a preset, in a list of what differs
    {"join.consul.datacenter", QT_TRANSLATE_NOOP("FieldWords", "datacenter")},
    //: A field of a preset, in a list of what differs: the servers that a card joins
    {"join.consul.retryJoin", QT_TRANSLATE_NOOP("FieldWords", "servers to join")},
    //: A field of a preset, in a list of what differs
    {"join.consul.bind", QT_TRANSLATE_NOOP("FieldWords", "Consul's interface")},
    //: A field of a preset, in a list of what differs: where this computer asks Consul
    {"join.consul.http", QT_TRANSLATE_NOOP("FieldWords", "Consul's API")},
    //: A field of a preset, in a list of what differs
    {"join.consul.autoEncrypt", QT_TRANSLATE_NOOP("FieldWords", "auto_encrypt")},
    //: A field of a preset, in a list of what differs: whether certificates' names are checked
    {"join.consul.verifyServerHostname", QT_TRANSLATE_NOOP("FieldWords", "check of server names")},
    //: A field of a preset, in a list of what differs: whether cards resolve names under .consul
    {"join.consul.dnsForward", QT_TRANSLATE_NOOP("FieldWords", "names under .consul")},
    //: A field of a preset, in a list of what differs
    {"join.consul.nodeMeta", QT_TRANSLATE_NOOP("FieldWords", "node metadata")},
    //: A field of a preset, in a list of what differs: the program consul-template
    {"join.consulTemplate", QT_TRANSLATE_NOOP("FieldWords", "consul-template")},
    //: A field of a preset, in a list of what differs: files that are put on a card
    {"files", QT_TRANSLATE_NOOP("FieldWords", "files")},
    //: A field of a preset, in a list of what differs: software packages
    {"firstBoot.packages", QT_TRANSLATE_NOOP("FieldWords", "packages")},
    //: A field of a preset, in a list of what differs: commands of the first boot
    {"firstBoot.commands", QT_TRANSLATE_NOOP("FieldWords", "commands")},
};

}  // namespace

QString fieldWords(std::string_view field) {
    for (std::string_view part = field; !part.empty();) {
        for (const auto& [path, words] : kWords)
            if (path == part)
                return QCoreApplication::translate("FieldWords", words);
        const std::size_t dot = part.rfind('.');
        part = part.substr(0, dot == std::string_view::npos ? 0 : dot);
    }
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

}  // namespace landfall
