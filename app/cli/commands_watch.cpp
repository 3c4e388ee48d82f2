#include <QJsonArray>

#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "app/cli/secrets_source.h"
#include "core/config/quantities.h"
#include "core/join/join_content.h"
#include "core/lifecycle/arrivals.h"
#include "core/lifecycle/watched_hosts.h"

namespace landfall::cli {
namespace {

const char* kindWord(WatchEvent::Kind kind) {
    switch (kind) {
        case WatchEvent::Kind::Seen:
            return "seen";
        case WatchEvent::Kind::Passing:
            return "passing";
        case WatchEvent::Kind::Failing:
            return "failing";
        case WatchEvent::Kind::Warning:
            return "warning";
        case WatchEvent::Kind::Unreachable:
            return "unreachable";
        case WatchEvent::Kind::Reachable:
            return "reachable";
    }
    return "warning";
}

void show(const Output& output, const std::string& word, const WatchEvent& event) {
    if (output.json()) {
        output.object({{"event", qt(word)},
                       {"host", qt(event.host)},
                       {"time", qt(event.time)},
                       {"message", qt(event.message.english())}});
        return;
    }
    const std::string who = event.host.empty() ? "" : "  " + event.host;
    const std::string what = event.message.empty() ? "" : ": " + event.message.english();
    output.text(event.time + who + "  " + word + what);
}

QJsonObject hostObject(const HostSighting& host) {
    return {{"host", qt(host.host)},       {"written", qt(host.written)},
            {"seen", qt(host.seen)},       {"passing", qt(host.passing)},
            {"address", qt(host.address)}, {"nodeId", qt(host.nodeId)}};
}

/// "pi-02 (never seen), pi-03 (seen 2026-11-22T10:00:00Z, not passing)"; empty: all pass.
Message missing(const std::vector<HostSighting>& hosts) {
    std::vector<MessageArgument> absent;
    for (const HostSighting& host : hosts) {
        if (host.isPassing)
            continue;
        absent.push_back(host.seen.empty()
                             ? Message::of("%1 (never seen)", host.host)
                             : Message::of("%1 (seen %2, not passing)", host.host, host.seen));
    }
    return listWithCommas(std::move(absent));
}

}  // namespace

Result<int> watchBatch(const Command& command) {
    const Options& options = command.options;
    const Output& output = command.output;
    const std::string timeout = options.timeout.empty() ? "30m" : options.timeout;
    LANDFALL_ASSIGN(const std::uint32_t seconds, parseDuration(timeout, "--timeout"));
    LANDFALL_ASSIGN(const Preset preset, findPreset(options.preset));
    LANDFALL_TRY(requireJoin(preset));
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const auto list, receipts.list());
    LANDFALL_ASSIGN(auto hosts, hostsOfBatch(list, preset.name, options.batch));
    LANDFALL_ASSIGN(Secrets secrets, obtainSecrets(command, preset, SecretNeed::ConsulTokenOnly));

    for (const HostSighting& host : hosts)
        show(output, "written", {{}, host.host, host.written, {}});
    ConsulWatch watch(preset.join->consul, std::move(secrets.consulToken));
    LANDFALL_TRY(watch.run(
        hosts, std::chrono::seconds(seconds),
        [&output](const WatchEvent& event) { show(output, kindWord(event.kind), event); },
        command.interruption));
    LANDFALL_TRY(noteArrivals(receipts, preset.name, hosts));
    Message absent = missing(hosts);
    if (output.json()) {
        QJsonArray array;
        for (const HostSighting& host : hosts)
            array.append(hostObject(host));
        output.object({{"event", "summary"},
                       {"result", absent.empty() ? "passing" : "timed-out"},
                       {"hosts", array}});
    }
    if (!absent.empty())
        return fail(
            ErrorKind::Timeout, "watch",
            Message::of("not all checks pass after %1: %2", Seconds{seconds}, std::move(absent)));
    return 0;
}

}  // namespace landfall::cli
