#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <fstream>

#include "core/compose/base_limits.h"
#include "core/compose/card_plan.h"
#include "core/compose/layout.h"
#include "core/fetch/web_address.h"
#include "core/firstboot/first_boot.h"
#include "core/image/catalog_document.h"
#include "core/image/disk_image.h"
#include "core/image/source_file.h"
#include "core/join/join_summary.h"
#include "core/join/join_warnings.h"
#include "core/join/vault_client.h"
#include "core/join/vault_preflight.h"
#include "tests/compose/made_facts.h"
#include "tests/join/sample_join.h"
#include "tests/ui/core_sentences.h"

using namespace landfall;

namespace {

using Sentences = std::vector<std::string>;

void add(Sentences& out, const std::vector<PlanWarning>& warnings) {
    for (const PlanWarning& warning : warnings)
        out.push_back(warning.message.english());
}

template <typename T>
void add(Sentences& out, const Result<T>& result) {
    if (!result)
        out.push_back(result.error().message().english());
}

void addPlan(Sentences& out, const Result<CardPlan>& plan) {
    add<CardPlan>(out, plan);
    if (plan)
        add(out, plan->warnings);
}

void layouts(Sentences& out) {
    const BaseFacts facts = raspberryFacts();
    const auto resolve = [&out](const BaseFacts& base, const Layout& layout,
                                const LayoutRequest& request) {
        add(out, resolveLayout(base, layout, request));
    };
    Layout large;
    large.rootSize = bytes(64 * kGiB);
    resolve(facts, large, {{}, {8 * kGiB}});
    Layout small;
    small.rootSize = bytes(kGiB);
    resolve(facts, small, {{}, {8 * kGiB}});
    Layout shares;
    shares.partitions = {partition("a", percent(9990)), partition("b", bytes(64 * kGiB))};
    resolve(facts, shares, {});
    Layout many;
    for (int i = 0; i < 60; ++i)
        many.partitions.push_back(partition("", bytes(kGiB)));
    many.table = TableKind::Gpt;
    resolve(facts, many, {});
    Layout gpt;
    gpt.table = TableKind::Gpt;
    BaseFacts own = facts;
    own.kind = BaseKind::RaspberryPiFirstboot;
    resolve(own, gpt, {});
    BaseFacts extended = facts;
    extended.partitions[1].entry.type = 0x05;
    resolve(extended, {}, {});
    BaseFacts unknown = facts;
    unknown.table = TableFormat::Gpt;
    resolve(unknown, large, {});
    resolve(unknown, {}, {{}, {kGiB}});
    unknown = facts;
    unknown.rootPartition.reset();
    resolve(unknown, large, {});
}

void plans(Sentences& out) {
    const BaseFacts facts = raspberryFacts();
    const auto plan = [&](const BaseFacts& base, const std::vector<PartitionSpec>& partitions,
                          const CardContent& content = {}) {
        Preset preset;
        preset.layout.partitions = partitions;
        addPlan(out, planWithContent(base, preset, content, {}, {32 * kGiB}));
    };
    plan(facts, {partition("a", bytes(kGiB), Filesystem::Btrfs)});
    plan(facts, {partition("a", bytes(kGiB), Filesystem::Ext4, "/boot/firmware")});
    plan(facts, {partition("a", bytes(kGiB))});
    BaseFacts bare = facts;
    bare.kernelFilesystems.clear();
    plan(bare, {partition("a", bytes(kGiB), Filesystem::Xfs)});
    CardContent content;
    content.files = {{Place::Root, "/srv/data/motd", std::string("x"), {}, 0644, "test"}};
    plan(facts, {partition("a", bytes(kGiB), Filesystem::Ext4, "/srv/data")}, content);
    content.files[0].content = std::filesystem::path("/no/such/file");
    plan(facts, {}, content);
    content = {};
    content.bootMountOptions = {"umask=0077"};
    BaseFacts loose = facts;
    loose.fstab.clear();
    plan(loose, {}, content);
    content = {};
    content.directories = {{"/srv", {"nobody-here", "root"}, 0700}};
    plan(facts, {}, content);
    content = {};
    content.commandLine.add = {"quiet"};
    loose = facts;
    loose.bootPartition.reset();
    plan(loose, {}, content);
}

void firstBoots(Sentences& out) {
    const auto content = [&out](const BaseFacts& facts, const Preset& preset) {
        const auto made = firstBootContent(facts, preset);
        add(out, made);
        if (made)
            add(out, made->warnings);
    };
    BaseFacts facts = raspberryFacts();
    facts.kind = BaseKind::Unknown;
    facts.reason = Message::of("no ext4 partition with a Linux system was found");
    Preset preset;
    content(facts, preset);
    preset.user = LoginUser{};
    preset.user->name = "pi";
    preset.user->passwordLogin = true;
    content(facts, preset);
    facts.kind = BaseKind::SystemdRoot;
    content(facts, preset);
    preset = {};
    preset.wifi = Wifi{};
    preset.wifi->ssid = "home";
    preset.wifi->security = WifiSecurity::Wpa3;
    content(facts, preset);
    facts.hasNetworkManager = true;
    content(facts, preset);
    preset = {};
    preset.locale.language = "de_DE.UTF-8";
    content(facts, preset);
    preset = {};
    preset.firstBoot.packages = {"vim"};
    content(facts, preset);
    facts.hasNetworkManager = false;
    preset = {};
    preset.ethernet.dhcp = false;
    preset.ethernet.address = "192.168.1.20/24";
    content(facts, preset);
    facts.bootMount = "/efi";
    content(facts, preset);
    facts.bootMount.clear();
    content(facts, preset);
}

void joins(Sentences& out) {
    JoinSettings settings = fullJoin("/etc/vault-ca.pem");
    settings.vault.product = AgentProduct::Vault;
    const JoinBase base{"arm", "/boot/firmware", false, true, {}, {"/etc/consul.d/own.json"}};
    for (const IdentityMode mode :
         {IdentityMode::Durable, IdentityMode::Strict, IdentityMode::Later}) {
        settings.vault.approle.identity = mode;
        add(out, joinWarnings(settings, base));
        for (const JoinStep& step : joinSteps(settings))
            out.push_back(step.what.english());
        settings.vault.nameSpace.clear();
        settings.vault.approle.allowWithoutSecretId = true;
        settings.consul.program.inBase = true;
    }
    Preset preset;
    preset.join = settings;
    preset.join->vault.approle.boundCidrs = {"10.0.0.0/8"};
    preset.ethernet.dhcp = false;
    preset.ethernet.address = "192.168.1.20/24";
    add(out, joinNetworkWarnings(preset));
}

void roles(Sentences& out) {
    VaultSettings settings;
    settings.approle.wrapTtlSeconds = 86400;
    const auto judge = [&](const QJsonObject& role) {
        const auto judged = judgeRole(role, settings, 1'800'000'000);
        add(out, judged);
        if (judged)
            add(out, *judged);
    };
    const QJsonObject brittle{{"bind_secret_id", true}, {"secret_id_num_uses", 1},
                              {"token_num_uses", 3},    {"secret_id_ttl", 3600},
                              {"token_max_ttl", 7200},  {"token_period", 0}};
    judge(brittle);
    judge({{"bind_secret_id", false}});
    judge({{"secret_id_ttl", 172800},
           {"secret_id_bound_cidrs", QJsonArray{"10.0.0.0/8", "192.168.7.0/24"}}});
    settings.aclToken = SecretReference{"consul/creds/agent", "token"};
    judge({{"secret_id_ttl", 172800}, {"token_max_ttl", 3600}});
    settings.approle.identity = IdentityMode::Strict;
    judge(brittle);
    judge({{"secret_id_ttl", 0}});
    settings.approle.boundCidrs = {"172.16.0.0/12"};
    judge({{"secret_id_bound_cidrs", QJsonArray{"10.0.0.0/8"}}});
    settings.address = "http://vault.example:8200";
    VaultClient client(settings, Secret(std::string_view("s.token")));
    add(out, client.mint({"node-01", 1, 1, "r-1"}));
    settings.address = "https://127.0.0.1:1";
    VaultClient nobody(settings, Secret(std::string_view("s.token")));
    add(out, nobody.mint({"node-01", 1, 1, "r-1"}));
}

void images(Sentences& out) {
    const QTemporaryDir folder;
    const std::string file = folder.path().toStdString() + "/image.img";
    add(out, SourceFile::open(folder.path().toStdString()));
    add(out, SourceFile::open("/dev/null"));
    std::ofstream(file) << "";
    add(out, SourceFile::open(file));
    std::ofstream(file) << "no image";
    add(out, readDiskImage(file, "image"));
    std::ofstream(file) << std::string(1024 * 1024, 'x');
    add(out, readDiskImage(file, "image"));
    for (const char* address : {"nothing", "https://me@a.b/c", "ftp://a.b/c", "http://a.b/c"})
        add(out, checkWebAddress(address, PlainHttp::Refuse, "address"));
    add(out, parseCatalog("{", "list"));
    add(out, parseCatalog("{}", "list"));
}

}  // namespace

std::vector<std::string> planSentencesOfTheCore() {
    Sentences out;
    layouts(out);
    plans(out);
    firstBoots(out);
    joins(out);
    roles(out);
    images(out);
    return out;
}
