#include "ui/fake/fake_backend.h"

#include <algorithm>
#include <filesystem>
#include <thread>

#include "core/config/preset_json.h"
#include "core/config/validate.h"
#include "core/fetch/digest.h"
#include "core/fetch/web_address.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kBootStart = 8 * kMiB;
constexpr std::uint64_t kBootSize = 512 * kMiB;
constexpr int kSteps = 400;

/// One simulated card on its way.
class FakeWriter {
public:
    FakeWriter(const CardJob& job, FakeDrive drive, const FakeScene& scene, const EventSink& events)
        : job_(job), drive_(std::move(drive)), scene_(scene), events_(events) {
        outcome_.target = job.target;
        outcome_.host = job.host;
    }

    CardOutcome run() {
        begin(Phase::Compose, "growing the root");
        auto done = passes();
        outcome_.seconds = static_cast<double>(kBytes.value) / drive_.bytesPerSecond * 1.25;
        if (done) {
            outcome_.result = CardResult::Written;
            outcome_.bytesEqual = outcome_.bytesSkipped = equalOf(kBytes);
            outcome_.bytesWritten = kBytes - outcome_.bytesEqual;
            events_({CardEvent::Kind::Done, job_.target, Phase::Finish, kBytes, kBytes, ""});
            return std::move(outcome_);
        }
        outcome_.result = done.error().kind() == ErrorKind::Cancelled ? CardResult::Cancelled
                                                                      : CardResult::Failed;
        events_({CardEvent::Kind::Failed,
                 job_.target,
                 Phase::Write,
                 {},
                 {},
                 done.error().text(),
                 {},
                 done.error()});
        outcome_.error = std::move(done).error();
        return std::move(outcome_);
    }

private:
    static constexpr ByteCount kBytes{420'000'000};

    Result<void> passes() {
        if (drive_.fate == FakeFate::NotPermitted)
            return fail(ErrorKind::NotPermitted, "authorisation", "to write drives was cancelled");
        LANDFALL_TRY(pass(Phase::Write, kBytes, 1));
        LANDFALL_TRY(pass(Phase::Verify, kBytes - equalOf(kBytes), 4));
        begin(Phase::Join, "");
        if (drive_.fate == FakeFate::TokenLater)
            outcome_.tokenNote = "Vault could not be reached";
        begin(Phase::Finish, "");
        return {};
    }

    Result<void> pass(Phase phase, ByteCount bytes, double faster) {
        begin(phase, "");
        const auto total = static_cast<double>(bytes.value);
        const double seconds = std::chrono::duration<double>(scene_.tick).count();
        const double perTick = drive_.bytesPerSecond * faster * seconds;
        const double step = perTick > 0 ? perTick : total / kSteps;
        double done = 0;
        for (int i = 0; done < total; ++i) {
            if (job_.cancel.cancelled())
                return fail(ErrorKind::Cancelled, job_.target, "stopped");
            if (done > 0.6 * total)
                LANDFALL_TRY(fateIn(phase));
            // A real card's speed is never even.
            done += step * (0.8 + 0.1 * ((i * 7) % 5));
            const ByteCount shown{static_cast<std::uint64_t>(std::min(done, total))};
            CardEvent event{CardEvent::Kind::Progress, job_.target, phase, shown, bytes, ""};
            if (phase == Phase::Write)
                event.equal = equalOf(shown);
            events_(event);
            if (scene_.tick.count() > 0)
                std::this_thread::sleep_for(scene_.tick);
        }
        return {};
    }

    /// What happens in the midst of a phase.
    [[nodiscard]] Result<void> fateIn(Phase phase) const {
        const bool writing = phase == Phase::Write;
        const auto what = [&](FakeFate fate, bool here) { return drive_.fate == fate && here; };
        if (what(FakeFate::Unplugged, writing) || what(FakeFate::UnpluggedLater, !writing))
            return fail(ErrorKind::Gone, job_.target, "writing at byte 251658240: No such device");
        if (what(FakeFate::WornOut, !writing))
            return fail(ErrorKind::Mismatch, job_.target,
                        "differs from what was written, at byte 251658240");
        if (what(FakeFate::HelperLost, writing))
            return fail(Error(ErrorKind::Gone, job_.target,
                              Message::of("Landfall's helper ended in mid-work"))
                            .because(Reason::HelperLost));
        return {};
    }

    [[nodiscard]] ByteCount equalOf(ByteCount bytes) const {
        return {static_cast<std::uint64_t>(static_cast<double>(bytes.value) * drive_.equalPart)};
    }

    void begin(Phase phase, const char* message) {
        events_({CardEvent::Kind::PhaseBegins, job_.target, phase, {}, {}, message});
    }

    const CardJob& job_;
    FakeDrive drive_;
    const FakeScene& scene_;
    const EventSink& events_;
    CardOutcome outcome_;
};

}  // namespace

Result<std::vector<DriveSummary>> FakeBackend::listDrives() {
    std::vector<DriveSummary> found;
    const std::lock_guard lock(erasedMutex_);
    for (const FakeDrive& drive : scene_.drives) {
        found.push_back(drive.summary);
        if (erased_.contains(drive.summary.path))
            found.back().content.clear();
    }
    return found;
}

Result<BaseImage> FakeBackend::openBase(const BaseWord& wanted, const DecodeProgress& progress,
                                        const CancelToken& cancel) {
    const std::string& word = wanted.word;
    const bool remote = looksLikeAddress(word);
    std::error_code ignored;
    if (remote ? word.ends_with("missing")
               : !holdsBase(word) && !fs::is_regular_file(word, ignored))
        return fail(ErrorKind::NotFound, shownAddress(word),
                    remote ? "answered 404 (Not Found)" : "there is no such file");
    const int steps = remote ? kSteps : kSteps / 4;
    const std::uint64_t step = remote ? 1'300'000 : 27'000'000;
    int reached = 0;
    if (remote) {
        const std::lock_guard lock(mutex_);
        reached = fetched_[word];
    }
    for (int i = reached; i <= steps; ++i) {
        if (remote) {
            const std::lock_guard lock(mutex_);
            fetched_[word] = i;
        }
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, word, "stopped");
        progress({step * static_cast<std::uint64_t>(i)},
                 {step * static_cast<std::uint64_t>(steps)});
        std::this_thread::sleep_for(scene_.tick / 4);
    }
    return takeIn(word);
}

/// "sample", or a base of the cache.
bool FakeBackend::holdsBase(const std::string& word) {
    const std::lock_guard lock(mutex_);
    return word == "sample" ||
           std::any_of(scene_.bases.begin(), scene_.bases.end(),
                       [&](const BaseSummary& base) { return base.id == word; });
}

/// What was opened lies in the cache, and was used last.
BaseImage FakeBackend::takeIn(const std::string& word) {
    BaseImage base = scene_.base;
    const std::lock_guard lock(mutex_);
    const std::string id = word == "sample" ? base.id : word;
    auto known = std::find_if(scene_.bases.begin(), scene_.bases.end(),
                              [&](const BaseSummary& one) { return one.id == id; });
    if (known != scene_.bases.end()) {
        base.id = known->id;
        base.name = known->name;
        return base;
    }
    base.name = looksLikeAddress(word) ? fileNameOf(word) : fs::path(word).filename().string();
    if (word != "sample")
        base.id = sha256Of(word).substr(0, base.id.size());
    if (scene_.bases.empty() || scene_.bases.front().id != base.id) {
        BaseSummary entry;
        entry.id = base.id;
        entry.name = base.name;
        entry.size = base.size;
        entry.allocated = ByteCount{1'650'000'000};
        entry.lastUsed = std::chrono::duration_cast<std::chrono::seconds>(
                             std::chrono::system_clock::now().time_since_epoch())
                             .count();
        scene_.bases.insert(scene_.bases.begin(), entry);
    }
    return base;
}

Result<std::vector<BaseSummary>> FakeBackend::listBases() {
    const std::lock_guard lock(mutex_);
    return scene_.bases;
}

Result<void> FakeBackend::removeBase(const std::string& id) {
    const std::lock_guard lock(mutex_);
    std::erase_if(scene_.bases, [&](const BaseSummary& base) { return base.id == id; });
    return {};
}

Result<std::vector<CatalogAnswer>> FakeBackend::loadCatalogs(CatalogFreshness freshness,
                                                             const CancelToken&) {
    if (freshness.network)
        std::this_thread::sleep_for(scene_.tick * 10);
    const std::lock_guard lock(mutex_);
    const NetworkSettings& network = scene_.network;
    std::vector<CatalogAnswer> answers = freshness.network ? scene_.lists : scene_.keptLists;
    if (!network.officialCatalog)
        std::erase_if(answers,
                      [](const CatalogAnswer& one) { return one.address == kOfficialCatalog; });
    for (const std::string& list : network.catalogs)
        answers.push_back({list, fail(ErrorKind::Network, "catalog",
                                      shownAddress(list) + " cannot be reached (Host not found)")});
    return answers;
}

Result<ByteCount> FakeBackend::cacheUse() {
    const std::lock_guard lock(mutex_);
    ByteCount used;
    for (const BaseSummary& base : scene_.bases)
        used += base.allocated;
    return used;
}

Result<void> FakeBackend::clearCache() {
    const std::lock_guard lock(mutex_);
    scene_.bases.clear();
    return {};
}

Result<NetworkSettings> FakeBackend::networkSettings() {
    const std::lock_guard lock(mutex_);
    return scene_.network;
}

Result<void> FakeBackend::saveNetworkSettings(const NetworkSettings& settings) {
    LANDFALL_ASSIGN(const NetworkSettings checked, checkedNetworkSettings(settings));
    const std::lock_guard lock(mutex_);
    scene_.network = checked;
    return {};
}

Result<Preset> FakeBackend::openPreset(const std::string& file) {
    if (file == "sample")
        return scene_.preset;
    return loadPreset(file);
}

Result<Preparation> FakeBackend::prepare(const BaseImage& base, const Preset& preset,
                                         const CancelToken&) {
    return Preparation{base, preset, std::nullopt};
}

Result<CardPlan> FakeBackend::plan(const Preparation& preparation, ByteCount cardSize) {
    const Layout& layout = preparation.preset.layout;
    CardPlan plan;
    std::uint64_t end = kBootStart;
    const auto place = [&](PlannedPartition partition, std::uint64_t size) {
        partition.number = static_cast<int>(plan.partitions.size()) + 1;
        partition.start = {alignUp(end, kBootStart)};
        partition.size = {size};
        end = partition.start.value + size;
        plan.partitions.push_back(std::move(partition));
    };
    PlannedPartition boot;
    boot.role = PartitionRole::Boot;
    boot.filesystem = Filesystem::Vfat;
    boot.mount = "/boot/firmware";
    place(boot, kBootSize);
    PlannedPartition root;
    root.role = PartitionRole::Root;
    root.filesystem = Filesystem::Ext4;
    root.mount = "/";
    place(root, layout.rootSize ? layout.rootSize->bytes.value : 4 * kGiB);
    for (const PartitionSpec& spec : layout.partitions) {
        PlannedPartition part;
        part.role = spec.filesystem == Filesystem::None ? PartitionRole::Raw : PartitionRole::Data;
        part.label = spec.label;
        part.filesystem = spec.filesystem;
        part.mount = spec.mount;
        std::uint64_t size = spec.size.bytes.value;
        if (spec.size.kind == SizeSpec::Kind::Percent)
            size = alignDown(cardSize.value / 10'000 * spec.size.hundredths, kMiB);
        if (spec.size.kind == SizeSpec::Kind::Rest && cardSize.value > end + size + kBootStart)
            size = alignDown(cardSize.value - end - kBootStart, kMiB);
        place(part, std::max(size, 16 * kMiB));
    }
    plan.smallestCard = {end};
    plan.cardSize = cardSize.value == 0 ? ByteCount{end} : cardSize;
    if (plan.cardSize < plan.smallestCard)
        return fail(ErrorKind::NoSpace, "layout",
                    "needs a card of " + humanSize(plan.smallestCard) + ", this one has " +
                        humanSize(plan.cardSize));
    plan.warnings = scene_.planWarnings;
    plan.content.files = {
        {Place::Root,
         "/etc/consul.d/agent.json",
         std::string(),
         {"consul", "consul"},
         0640,
         "join"},
        {Place::Root, "/etc/systemd/system/consul.service", std::string(), {}, 0644, "join"},
        {Place::Boot, "/landfall/card.json", std::string(), {}, 0644, "join"}};
    plan.content.systemUsers = {{"consul", "consul", "/var/lib/consul", ""}};
    return plan;
}

Result<std::vector<CardJob>> FakeBackend::nameHosts(std::vector<CardJob> jobs,
                                                    const Preset& preset) {
    std::uint32_t number = preset.host.first + written_;
    for (CardJob& job : jobs) {
        if (!job.host.empty())
            continue;
        job.number = number;
        LANDFALL_ASSIGN(job.host, expandHostPattern(preset.host, number++));
    }
    return jobs;
}

Result<std::vector<PlanWarning>> FakeBackend::check(const BatchRequest& request) {
    std::this_thread::sleep_for(scene_.tick * 4);
    if (request.secrets.vaultToken.view() == "refused")
        return fail(ErrorKind::Vault, "auth/token/lookup-self",
                    "looking up the operator's token: Vault answered 403 (permission denied); the "
                    "token is wrong, has expired, or belongs to another namespace");
    return scene_.planWarnings;
}

std::vector<CardOutcome> FakeBackend::write(const BatchRequest& request, const EventSink& events) {
    std::vector<CardOutcome> outcomes(request.jobs.size());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < request.jobs.size(); ++i)
        workers.emplace_back([this, &request, &events, &outcomes, i] {
            const CardJob& job = request.jobs[i];
            outcomes[i] = FakeWriter(job, driveOf(job), scene_, events).run();
            if (outcomes[i].result == CardResult::Written) {
                ++written_;
                if (request.unused == UnusedSpace::Blank && job.identity)
                    outcomes[i].bytesBlanked = job.identity->size - outcomes[i].bytesWritten;
                keepReceipt(request, job, outcomes[i]);
            }
        });
    workers.clear();
    return outcomes;
}

Result<ErasedCard> FakeBackend::erase(const CardJob& job, const EraseProgress& progress,
                                      const CancelToken& cancel) {
    const FakeDrive drive = driveOf(job);
    constexpr std::uint64_t kErased = 40'000'000;
    for (std::uint64_t step = 0; step <= kSteps / 4; ++step) {
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, job.target, "stopped");
        if (drive.fate == FakeFate::Unplugged && step == kSteps / 8)
            return fail(ErrorKind::Gone, job.target, "writing at byte 20000000: No such device");
        progress({kErased / (kSteps / 4) * step}, {kErased});
        std::this_thread::sleep_for(scene_.tick);
    }
    const std::lock_guard lock(erasedMutex_);
    erased_.insert(job.target);
    return ErasedCard{
        drive.summary.identity.size - ByteCount{4 * kMiB}, {kErased / 2}, FinishOutcome::HeldSafe};
}

Result<std::string> FakeBackend::report() {
    return "Landfall " LANDFALL_VERSION ", on simulated drives: nothing was written\n";
}

FakeDrive FakeBackend::driveOf(const CardJob& job) const {
    for (const FakeDrive& drive : scene_.drives)
        if (drive.summary.path == job.target)
            return drive;
    FakeDrive file;
    file.bytesPerSecond = 30e6;
    return file;
}

}  // namespace landfall
