#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: Who is asked when a card joins: nobody but the card itself
    QT_TRANSLATE_NOOP("CoreWords", "the card"),
    //: What a card asks of Vault; %1 is a path in Vault, %2 a file
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "unwraps the card's token (only one made at %1), once, and keeps the SecretID at %2"),
    //: What a card asks of Vault; %1 is a path in Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "Vault Agent unwraps the card's token (only one made at %1), once, and keeps "
                      "the SecretID in memory only"),
    //: What a card does before it joins; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "waits until its SecretID is put at %1 by your means"),
    //: What a card does; %1 is a Consul datacenter, %2 an interface or an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "joins the datacenter %1 from %2, with encrypted gossip and TLS"),
    //: By what a card reaches Consul
    QT_TRANSLATE_NOOP("CoreWords", "the interface of the default route"),
    //: By what a card reaches Consul; %1 is a network interface
    QT_TRANSLATE_NOOP("CoreWords", "the interface %1"),
    //: By what a card reaches Consul; %1 is a network
    QT_TRANSLATE_NOOP("CoreWords", "its address in %1"),
    //: What a card asks of Consul
    QT_TRANSLATE_NOOP("CoreWords", "the servers give it its certificate (auto_encrypt)"),
    //: What a card asks of Vault; %1 is a mount, %2 a role, %3 a namespace
    QT_TRANSLATE_NOOP("CoreWords", "logs in at auth/%1/login by the role %2, in the namespace %3"),
    //: What a card asks of Vault; %1 is a mount, %2 a role
    QT_TRANSLATE_NOOP("CoreWords", "logs in at auth/%1/login by the role %2"),
    //: How a card knows its Vault; %1 says by which authority
    QT_TRANSLATE_NOOP("CoreWords", "its certificate is checked by %1"),
    //: By which authority a certificate is checked
    QT_TRANSLATE_NOOP("CoreWords", "the system's CAs"),
    //: By which authority a certificate is checked; %1 is a file
    QT_TRANSLATE_NOOP("CoreWords", "the CA of %1"),
    //: What a card asks of Vault; %1 is a key, %2 a path in Vault
    QT_TRANSLATE_NOOP("CoreWords", "reads the gossip key: %1 of %2"),
    //: What a card asks of Vault; %1 is a key, %2 a path in Vault
    QT_TRANSLATE_NOOP("CoreWords", "reads Consul's CA: %1 of %2"),
    //: What a card asks of Vault; %1 is a key, %2 a path in Vault
    QT_TRANSLATE_NOOP("CoreWords", "reads Consul's token: %1 of %2"),
    //: What a card asks of Vault; %1 is a path in Vault, %2 a duration
    QT_TRANSLATE_NOOP("CoreWords", "is issued a certificate by %1 for %2, again and again"),
    //: A warning of a plan; %1 is an address, %2 networks
    QT_TRANSLATE_NOOP("CoreWords",
                      "The host's own address %1 is outside of %2: Vault refuses its login there, "
                      "unless it reaches Vault from another one."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Consul's token is leased: it dies with the Vault token that made it. In strict mode the "
        "host cannot log in again after a reboot: from then on it loses the token when its lease "
        "ends, and with it its place in a datacenter that denies by default."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Consul's token is leased: it dies with the Vault token that made it. The host gets a new "
        "one at each login; it loses it when the SecretID's TTL has ended, or when it reboots and "
        "Vault stays away longer than the lease. `preflight` tells the dates from the role."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Recent releases of Vault are published for 64-bit Arm only, and Vault may not run on "
        "ARMv6 (Pi Zero, Pi 1); OpenBao's agent is published for 32-bit Arm."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "The base has no systemd-resolved: names below .consul are not forwarded. "
                      "Consul answers them on 127.0.0.1, port 8600."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "No token goes onto the card: the host waits until its SecretID is put at "
                      "/var/lib/vault-agent/secret-id (as root; the host makes the file its "
                      "agent's). `rejoin` gives the card a token after all."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "After a reboot the host joins with what was rendered before; new keys and "
                      "certificates wait until it is given a new token."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "The role needs no SecretID: anyone who can reach Vault and knows the "
                      "role-id is a node of this datacenter."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "No network is named: the SecretID works from anywhere until its TTL ends."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The base's own program is used: its version and where it came from are not known here."),
    //: A warning of a plan; %1 is a file
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The base's own %1 is read by Consul as well, and may say other things than this preset."),
    //: A warning of a plan
    QT_TRANSLATE_NOOP("CoreWords",
                      "A reflashed card gets a new node id: it has its old name again once Consul "
                      "counts its former life as failed (some ten seconds). A name that another "
                      "living node has is not given to it: its STATUS.txt says name-taken."),
    //: A warning before a batch; %1 is a duration
    QT_TRANSLATE_NOOP("CoreWords",
                      "The operator's token ends in %1: cards that finish later get none."),
    //: A warning before a batch
    QT_TRANSLATE_NOOP("CoreWords",
                      "The operator's token is a root token; a token with the policy that `plan` "
                      "prints is enough."),
    //: Why a batch does not begin
    QT_TRANSLATE_NOOP("CoreWords",
                      "the operator's token may not mint SecretIDs there (it lacks `update`)"),
    //: Why a batch does not begin
    QT_TRANSLATE_NOOP("CoreWords", "the operator's token may not read it (it lacks `read`)"),
    //: What to do about an operator's token
    QT_TRANSLATE_NOOP("CoreWords", "`plan` prints the policy that the operator's token needs"),
    //: What to do about an operator's token
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the operator's token lacks the permission; `plan` prints the policy that it needs"),
    //: A warning before a batch
    QT_TRANSLATE_NOOP("CoreWords",
                      "The operator's token may not revoke by accessor: the token of a card that "
                      "fails, or is lost, lives until it expires."),
    //: What is wrong with a role-id; %1 is a role, %2 its role-id
    QT_TRANSLATE_NOOP("CoreWords", "is missing; the role %1 has %2"),
    //: What is wrong with a role-id; %1 is what was given, %2 a role, %3 its role-id
    QT_TRANSLATE_NOOP("CoreWords", "is %1; the role %2 has %3"),
    //: A warning before a batch
    QT_TRANSLATE_NOOP("CoreWords",
                      "The role itself could not be read with the operator's token, so its TTLs "
                      "and limits were not checked."),
    //: A warning before a batch
    QT_TRANSLATE_NOOP("CoreWords",
                      "SecretIDs of this role never expire: who copies one from a host has it for "
                      "good. Set secret_id_ttl."),
    //: A warning before a batch; durations
    QT_TRANSLATE_NOOP("CoreWords",
                      "A SecretID lives %1 from its minting on, the wrapped token %2: a card that "
                      "boots later than %3 after it was written finds a dead SecretID."),
    //: A warning before a batch; %1 is a date, %2 a duration
    QT_TRANSLATE_NOOP("CoreWords",
                      "A host that gets its SecretID now can log in until %1 (secret_id_ttl is "
                      "%2); afterwards it needs a fresh token for changed keys and certificates."),
    //: What is wrong with a role's networks; %1 is a network, %2 networks
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 reaches beyond the role's own networks, for which alone Vault mints "
                      "SecretIDs; accepted are networks within %2 (secret_id_bound_cidrs)"),
    //: How long a token lives; %1 is a duration
    QT_TRANSLATE_NOOP("CoreWords", "%1 at most (token_max_ttl)"),
    //: How long a token lives
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "as long as Vault's own limit lets it (max_lease_ttl: 32 d unless configured)"),
    //: A warning before a batch; %1 says how long
    QT_TRANSLATE_NOOP("CoreWords",
                      "In strict mode the agent cannot log in again: its token lives %1, and ends "
                      "for good then. A token_period has no such end."),
    //: A warning before a batch; %1 says how long, %2 is a date
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "The agent's token lives %1; a leased Consul token ends with it, and the host gets a new "
        "one at its next login, which must be before %2 (secret_id_ttl): the Consul token dies "
        "with the last Vault token after that."),
    //: A warning before a batch; %1 says how long
    QT_TRANSLATE_NOOP("CoreWords",
                      "The agent's token lives %1; a leased Consul token ends with it, and the "
                      "host gets a new one at its next login."),
    //: Why a batch does not begin; %1 is a role
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the role %1 has bind_secret_id=false: anyone on that network who knows the role-id would "
        "be a node; set it to true, or confirm with \"allowWithoutSecretId\": true"),
    //: A warning before a batch; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "A SecretID of this role works for %1 logins only: after that many the host "
                      "cannot log in again, not even after a reboot. Set secret_id_num_uses to 0."),
    //: A warning before a batch; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords",
                      "Tokens of this role work for %1 calls only; Vault Agent makes one for each "
                      "secret and each renewal. Set token_num_uses to 0."),
    //: A warning before a batch; %1 is networks, %2 a setting of Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "Vault takes this role's hosts from %1 only (%2): a host that reaches it "
                      "from another address does not join."),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "asking for Vault's health"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking up the operator's token"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "asking what the operator's token may do"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the role-id"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "reading the role"),
    //: What was being done at Vault; before a colon; %1 is a host
    QT_TRANSLATE_NOOP("CoreWords", "minting the token of %1"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking up the minted token"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "revoking the wrapped token"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "listing the SecretIDs"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "looking up a SecretID"),
    //: What was being done at Vault; before a colon
    QT_TRANSLATE_NOOP("CoreWords", "destroying the card's SecretID"),
    //: What Vault answered; %1 is a number, %2 its own words
    QT_TRANSLATE_NOOP("CoreWords", "Vault answered %1 (%2)"),
    //: What Vault answered; %1 is a number
    QT_TRANSLATE_NOOP("CoreWords", "Vault answered %1"),
    //: What is wrong with a Vault
    QT_TRANSLATE_NOOP("CoreWords", "it is not initialised"),
    //: What is wrong with a Vault
    QT_TRANSLATE_NOOP("CoreWords", "it is sealed: unseal it"),
    //: What to look at when Vault's answer makes no sense
    QT_TRANSLATE_NOOP("CoreWords", "is this a Vault?"),
    //: What to look at when Vault says no; %1 is a role
    QT_TRANSLATE_NOOP("CoreWords", "is there a role %1?"),
    //: What to look at when Vault says no
    QT_TRANSLATE_NOOP("CoreWords",
                      "the token is wrong, has expired, or belongs to another namespace"),
    //: What to look at when Vault says no; %1 is a mount, %2 a role
    QT_TRANSLATE_NOOP("CoreWords", "is there an AppRole method mounted at %1/ with a role %2?"),
    //: What to do when Vault says no
    QT_TRANSLATE_NOOP("CoreWords", "check the role, the operator's token and its policy"),
    //: What to do when Vault says no
    QT_TRANSLATE_NOOP("CoreWords", "check that Vault is well and unsealed"),
    //: What is wrong with Vault's answer; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords", "Vault's answer is not a wrapped token; is %1 a Vault?"),
    //: What Vault answered
    QT_TRANSLATE_NOOP("CoreWords", "Vault knows no token with this accessor"),
    //: What to do when a token is not known to Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "a token that was used or has expired cannot be revoked: if it was used, "
                      "destroy the SecretID that it held"),
    //: What is wrong with Vault's answer; %1 is a path in Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "the minted token was made at \"%1\", and the card would refuse it: it "
                      "accepts this path alone"),
    //: What is wrong with Vault's address; %1 is the address
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 is not accepted; accepted is https://host:port, and http only for loopback addresses"),
    //: What a server answered; two addresses
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 sends callers on to %2; a token is not sent where it was not meant for: "
                      "use that address if it is yours"),
    //: What a server did; %1 is its address
    QT_TRANSLATE_NOOP("CoreWords", "%1 did not answer in time; check the address and the network"),
    //: What a server did; %1 is its address
    QT_TRANSLATE_NOOP("CoreWords", "%1 answered with more than 1 MiB: it is no Vault"),
    //: What a server did; %1 is its address, %2 says why
    QT_TRANSLATE_NOOP("CoreWords", "%1 showed a certificate that does not hold: %2"),
    //: What to do about a certificate
    QT_TRANSLATE_NOOP("CoreWords", "name the CA that signed it in join.vault.caFile"),
    //: What to do about a certificate
    QT_TRANSLATE_NOOP("CoreWords", "check join.vault.caFile and the address's host"),
    //: What to do about a certificate
    QT_TRANSLATE_NOOP("CoreWords", "check join.consul.http.caFile and the address's host"),
    //: What became of a call; %1 is an address, %2 says why
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be reached: %2"),
    //: What Consul answered
    QT_TRANSLATE_NOOP("CoreWords",
                      "Consul does not know this token; accepted is one that may read nodes"),
    //: A warning while cards are waited for
    QT_TRANSLATE_NOOP("CoreWords",
                      "Consul has ACLs and no consulToken was given: hosts that the anonymous "
                      "token may not read are never seen"),
    //: What Consul answered
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "Consul does not let anybody read its nodes; accepted is a token with node:read"),
    //: What Consul answered
    QT_TRANSLATE_NOOP("CoreWords", "this token may not read nodes; accepted is one with node:read"),
    //: What a server answered; %1 is its address, %2 a number, %3 its words
    QT_TRANSLATE_NOOP("CoreWords", "%1 answered %2 (%3); is it a Consul?"),
    //: While cards are waited for; %1 is Consul's address, %2 says why
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be asked, and is waited for: %2"),
    //: What is wrong with Consul's address
    QT_TRANSLATE_NOOP("CoreWords", "is missing, and a watch asks Consul there"),
    //: Why something cannot be done with a preset
    QT_TRANSLATE_NOOP("CoreWords", "the preset joins no datacenter"),
    //: What is wrong with a file of certificates; %1 is the file
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 holds no certificate; accepted is a PEM file with the CA that signed "
                      "Vault's certificate, of at most 1 MiB"),
    //: What is wrong with a file of certificates; %1 is the file, %2 a server
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 holds no certificate; accepted is the PEM file of the CA that signed %2's certificate"),
    //: What is wrong with a file of certificates; %1 is the file
    QT_TRANSLATE_NOOP("CoreWords",
                      "%1 holds a private key, which must not be on a card; accepted is the CA's "
                      "certificate alone"),
    //: What is wrong with a file; %1 is the file
    QT_TRANSLATE_NOOP("CoreWords", "%1 cannot be read"),
    //: What is wrong with a file
    QT_TRANSLATE_NOOP("CoreWords", "cannot be read"),
    //: What is wrong with a role-id; %1 is a mount, %2 a role
    QT_TRANSLATE_NOOP("CoreWords",
                      "is missing; accepted is what `vault read auth/%1/role/%2/role-id` prints"),
    //: What is wrong with a base
    QT_TRANSLATE_NOOP("CoreWords",
                      "does not mount its boot partition (no line for it in its fstab): the token "
                      "could not be read from there"),
    //: What is wrong with a base; %1 is a program
    QT_TRANSLATE_NOOP("CoreWords",
                      "the base holds no program %1 in /usr/local/bin, /usr/bin, /usr/sbin or "
                      "/opt/bin; accepted is a base that does, or a \"version\" or \"file\""),
    //: What is wrong with a program's file; %1 is the file, %2 a kind of processor
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 is neither a program nor a zip that holds one; accepted is an ELF executable for %2"),
    //: What is wrong with a program's file; %1 is the file
    QT_TRANSLATE_NOOP("CoreWords", "%1 is an ELF file but no executable"),
    //: What is wrong with a program's file; %1 is the file, %2 and %3 kinds of processors
    QT_TRANSLATE_NOOP("CoreWords", "%1 is a program for %2; the base needs one for %3"),
    //: What is wrong with a program's version
    QT_TRANSLATE_NOOP("CoreWords",
                      "OpenBao's releases are signed by another key than the one that is known "
                      "here; name the zip or the program with \"file\", or a mirror with its "
                      "keyring in network.json (releases, product \"openbao\")"),
    //: About a card that got a fresh token; %1 is a time, %2 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "the token that this one replaces was not revoked, and is good until %1 "
                      "unless it was used: %2"),
    //: Why a card gets no fresh token
    QT_TRANSLATE_NOOP("CoreWords",
                      "a fresh token needs an operator's Vault token, and a preset that joins with "
                      "one; none was given"),
    //: Why a card's token is not revoked
    QT_TRANSLATE_NOOP("CoreWords", "revoking needs an operator's Vault token, and none was given"),
    //: Why a card gets no fresh token; two hosts
    QT_TRANSLATE_NOOP("CoreWords", "is the card of %1, not of %2"),
    //: Why a card gets no fresh token; two paths in Vault
    QT_TRANSLATE_NOOP("CoreWords",
                      "the card takes tokens of %1, the preset mints %2; use the preset that the "
                      "card was written with"),
    //: Why a card's token is not revoked; addresses of Vault and paths in it, %3 is a preset
    QT_TRANSLATE_NOOP("CoreWords",
                      "the token was made by %1 at %2, and the preset %3 speaks of %4 and %5; give "
                      "the preset that the card was written with"),
    //: Why a card's token is not revoked; %1 says why
    QT_TRANSLATE_NOOP("CoreWords",
                      "the wrapped token was used already or has expired, and whether the SecretID "
                      "that it held still lives cannot be seen: %1"),
    //: Why a card's token is not revoked; %1 is a host
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "the card of this receipt (%1) was given no wrapped token: there is nothing to revoke"),
    //: About a card that is waited for, in Consul's catalog; %1 is an address
    QT_TRANSLATE_NOOP("CoreWords", "in the catalog at %1"),
    //: About a card that is waited for; %1 is an id, %2 an address
    QT_TRANSLATE_NOOP("CoreWords", "its name went to another node (id %1, %2)"),
    //: About a card that is waited for
    QT_TRANSLATE_NOOP("CoreWords", "all checks of the node pass"),
    //: About a card that joined
    QT_TRANSLATE_NOOP("CoreWords", "a check of the node fails"),
    //: About a card that joined, in Consul's catalog
    QT_TRANSLATE_NOOP("CoreWords", "left the catalog"),
    //: About a card that is waited for; %1 is an id, %2 an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "is alive already (node id %1, %2): either this card has joined, or another "
                      "host has its name"),
    //: About a card that is waited for; %1 is an id, %2 an address
    QT_TRANSLATE_NOOP("CoreWords",
                      "its name is in the catalog from before (node id %1, %2) and not alive; "
                      "should Consul refuse the new node, deregister the old one"),
    //: What is wrong with a program's version; %1 is a program, %2 a kind of processor, %3 a list
    //: of others
    QT_TRANSLATE_NOOP(
        "CoreWords",
        "%1 is not released for linux_%2, which the base needs; released for Linux are %3"),
    //: What is wrong with a program's file; %1 is a file, %2 and %3 sums
    QT_TRANSLATE_NOOP(
        "CoreWords", "the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing of it was kept"),
    //: What is wrong with a program's version; %1 is an address, %2 says why
    QT_TRANSLATE_NOOP("CoreWords", "the release of %1 is not used: %2"),
    //: What is wrong with a program's file
    QT_TRANSLATE_NOOP("CoreWords",
                      "the cache's copy is damaged; landfall-cli base clear removes it"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> joinSentences() {
    return kTemplates;
}

}  // namespace landfall
