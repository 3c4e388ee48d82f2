#include "core/lifecycle/revoke.h"

#include "tests/flash/writing_bench.h"

using namespace landfall;
using namespace landfall::test;

class RevokeTest : public QObject {
    Q_OBJECT
private slots:
    void revokesByTheReceipt();
};

void RevokeTest::revokesByTheReceipt() {
    Bench bench;
    QCOMPARE(bench.run().front().result, CardResult::Written);
    const Receipt receipt = bench.receipts->list()->front();
    QVERIFY(checkRevocable(receipt, bench.workshop.preset));
    FakeIssuer issuer(bench.office);
    const auto revoked = revokeReceipt(receipt, issuer, *bench.receipts);
    QVERIFY(revoked.has_value());
    QCOMPARE(bench.office.log.back(), "revoke accessor-1 of " + receipt.id);
    QCOMPARE(bench.receipts->load(receipt.id)->tokenRevoked.size(), std::size_t{20});

    // Asked of another Vault the token would seem to be gone.
    Preset other = bench.workshop.preset;
    other.join->vault.address = "https://other.example:8200";
    const auto refused = checkRevocable(receipt, other);
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("https://127.0.0.1:8200") != std::string::npos);
    Receipt bare = receipt;
    bare.tokenAccessor.clear();
    const auto nothing = checkRevocable(bare, bench.workshop.preset);
    QVERIFY(!nothing);
    QVERIFY(nothing.error().text().find("nothing to revoke") != std::string::npos);
}

QTEST_GUILESS_MAIN(RevokeTest)
#include "tst_revoke.moc"
