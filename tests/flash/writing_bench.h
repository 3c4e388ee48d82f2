#pragma once

#include <QTest>
#include <fstream>
#include <mutex>

#include "core/base/card_marks.h"
#include "core/base/subprocess.h"
#include "core/flash/batch.h"
#include "core/join/join_content.h"
#include "tests/compose/made_base.h"
#include "tests/compose/odd_disk.h"
#include "tests/fake/fake_card.h"

namespace landfall::test {

inline constexpr const char* kDrive = "/dev/fake";

/// What the stand-in for Vault was asked.
struct Office {
    std::mutex mutex;  ///< the cards of a batch ask at the same time
    int minted = 0;
    std::vector<std::string> log;
    std::optional<ErrorKind> mintFails;
    std::optional<ErrorKind> revokeFails;
    std::string expires = "2026-11-23T10:00:00Z";
};

class FakeIssuer final : public TokenIssuer {
public:
    explicit FakeIssuer(Office& office) : office_(office) {}
    Result<std::vector<PlanWarning>> preflight(const std::vector<std::string>&) override {
        return std::vector<PlanWarning>{};
    }
    Result<WrappedToken> mint(const CardIdentity& identity) override {
        const std::lock_guard lock(office_.mutex);
        office_.log.push_back("mint " + identity.host);
        if (office_.mintFails)
            return fail(*office_.mintFails, "vault", Message::of("injected fault"));
        const std::string number = std::to_string(++office_.minted);
        WrappedToken token;
        token.token = Secret("hvs.fake-token-" + number);
        token.accessor = "accessor-" + number;
        token.expires = office_.expires;
        return token;
    }
    Result<void> revoke(const std::string& accessor) override {
        const std::lock_guard lock(office_.mutex);
        office_.log.push_back("revoke " + accessor);
        if (office_.revokeFails)
            return fail(*office_.revokeFails, "vault", Message::of("injected fault"));
        return {};
    }
    Result<Revocation> revokeCard(const std::string& accessor,
                                  const std::string& receiptId) override {
        office_.log.push_back("revoke " + accessor + " of " + receiptId);
        return Revocation{true, 1, {}};
    }

private:
    Office& office_;
};

inline JoinSettings madeJoin() {
    JoinSettings join;
    join.vault.address = "https://127.0.0.1:8200";
    join.vault.approle.roleId = "role-id-of-the-test";
    join.consul.retryJoin = {"127.0.0.1"};
    return join;
}

/// A small base, a preset that joins, one fake card, and all that a batch works with.
struct Bench {
    explicit Bench(TableKind table = TableKind::Mbr) {
        workshop.preset.layout.table = table;
        if (table == TableKind::Gpt)
            workshop.removeBootLoader();
        workshop.preset.join = madeJoin();
        workshop.preset.wifi.reset();  // this base has no NetworkManager
        begin();
    }

    /// On a base of oddDisk(), whose table stays as it is.
    explicit Bench(const std::string& odd) {
        ImageMaker maker(workshop.path("."));
        workshop.base = oddDisk(maker, odd);
        workshop.preset = Preset();
        workshop.preset.host.pattern = "pi-{n:02}";
        workshop.preset.join = madeJoin();
        begin();
    }

    void begin() {
        programs.agent = workshop.path("agent");
        programs.consul = workshop.path("consul");
        for (const auto& program : {programs.agent, programs.consul})
            std::ofstream(program) << "a program";
        receipts.emplace(ReceiptStore::open(workshop.path("receipts")).value());
        prepare();
        const auto planned = planFor(*ready, {});
        if (!planned)
            qFatal("%s", planned.error().text().c_str());
        const CardPlan& plan = **planned;
        card = std::make_shared<FakeState>(plan.smallestCard);
        opener.add(kDrive, card);
        CardJob job;
        job.target = kDrive;
        job.drive = "a fake";
        job.identity = DeviceIdentity{8, 16, 1, plan.smallestCard, "serial"};
        job.host = "pi-01";
        job.number = 1;
        jobs.push_back(job);
    }

    /// What the cards share, from the workshop's preset and the files as they are now.
    void prepare() {
        auto files = readLocalFiles(*workshop.cache, workshop.preset, programs, {});
        if (!files)
            qFatal("%s", files.error().text().c_str());
        ready.emplace(Preparation{workshop.base, workshop.preset, programs, std::move(*files)});
    }

    Batch batch() {
        const IssuerFactory issuers = [this] { return std::make_unique<FakeIssuer>(office); };
        return {*ready,
                {*workshop.cache, *receipts, opener,
                 [issuers](const Preset&, const Secret&) { return issuers; }}};
    }

    std::vector<CardOutcome> run() {
        BatchOrder order{secrets, jobs};
        order.rewriting = rewriting;
        order.unused = unused;
        return batch().write(order, [this](const CardEvent& event) {
            const std::lock_guard lock(eventsMutex);
            if (event.kind == CardEvent::Kind::Failed)
                failures.push_back(event.message.english());
            if (event.kind == CardEvent::Kind::Progress)
                progress.push_back(event);
        });
    }

    [[nodiscard]] bool bootable() const {
        std::uint32_t id = 0;
        for (unsigned i = 4; i-- > 0;)
            id = id << 8 | static_cast<unsigned char>(card->bytes[440 + i]);
        return id != kUnfinishedDiskId && card->bytes.substr(510, 2) == "\x55\xaa";
    }

    Workshop workshop;
    JoinPrograms programs;
    std::optional<ReceiptStore> receipts;
    std::optional<Preparation> ready;
    Secrets secrets = madeSecrets();
    std::shared_ptr<FakeState> card;
    FakeOpener opener;
    Office office;
    std::vector<CardJob> jobs;
    Rewriting rewriting = Rewriting::DifferencesOnly;
    UnusedSpace unused = UnusedSpace::Skip;
    std::mutex eventsMutex;
    std::vector<std::string> failures;
    std::vector<CardEvent> progress;
};

/// The card holds what its receipt has digests of. The judge is sha256sum.
inline void compareWithReceipt(const std::string& card, const Receipt& receipt) {
    QVERIFY(!receipt.content.empty());
    Subprocess judge;
    judge.program = "sha256sum";
    for (const ContentDigest& digest : receipt.content) {
        judge.input.clear();
        for (const ByteRange& range : digest.ranges)
            judge.input += card.substr(range.start.value, range.length.value);
        const auto judged = run(judge);
        QVERIFY(judged.has_value());
        QCOMPARE(judged->output.substr(0, 64), digest.sha256);
    }
}

}  // namespace landfall::test
