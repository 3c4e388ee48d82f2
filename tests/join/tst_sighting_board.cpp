#include "core/join/sighting_board.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace landfall;

namespace {

QJsonArray list(const char* json) {
    return QJsonDocument::fromJson(json).array();
}

}  // namespace

class SightingBoardTest : public QObject {
    Q_OBJECT

private slots:
    void whoIsToldSeesTheHostAsItIs() {
        using Kind = WatchEvent::Kind;
        HostSighting host;
        host.host = "pi-01";
        std::vector<HostSighting> hosts{host};
        std::vector<std::pair<Kind, bool>> told;
        const WatchSink sink = [&](const WatchEvent& event) {
            told.emplace_back(event.kind, hosts.front().isPassing);
        };
        SightingBoard board(hosts, sink);
        board.takeNodes({});
        board.takeChecks({});
        board.judge("2026-11-26T10:00:00Z");
        board.takeNodes(list(R"([{"Node": "pi-01", "ID": "a", "Address": "10.0.0.1"}])"));
        board.judge("2026-11-26T10:00:01Z");
        board.takeChecks(list(R"([{"Node": "pi-01", "ServiceID": "", "Status": "passing"}])"));
        board.judge("2026-11-26T10:00:02Z");
        board.takeChecks(list(R"([{"Node": "pi-01", "ServiceID": "", "Status": "critical"}])"));
        board.judge("2026-11-26T10:00:03Z");
        const std::vector<std::pair<Kind, bool>> expected{
            {Kind::Seen, false}, {Kind::Passing, true}, {Kind::Failing, false}};
        QCOMPARE(told, expected);
    }
};

QTEST_APPLESS_MAIN(SightingBoardTest)
#include "tst_sighting_board.moc"
