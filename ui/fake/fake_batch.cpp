#include "ui/fake/fake_batch.h"

#include <algorithm>
#include <cerrno>
#include <thread>

#include "core/base/utc_time.h"
#include "core/config/no_preset.h"
#include "core/config/validate.h"

namespace landfall {

namespace {

constexpr std::uint64_t kBootStart = 8 * kMiB;
constexpr std::uint64_t kBootSize = 512 * kMiB;
constexpr int kSteps = 400;
constexpr std::uint64_t kFaultAt = 251'658'240;

/// One simulated card on its way.
class FakeWriter {
public:
    FakeWriter(const CardJob& job, FakeDrive drive, const FakeScene& scene, const EventSink& events)
        : job_(job), drive_(std::move(drive)), scene_(scene), events_(events) {
        outcome_.target = job.target;
        outcome_.host = job.host;
    }

    CardOutcome run() {
        begin(Phase::Compose);
        auto done = passes();
        outcome_.seconds = static_cast<double>(kBytes.value) / drive_.bytesPerSecond * 1.25;
        if (done) {
            outcome_.result = CardResult::Written;
            outcome_.bytesEqual = outcome_.bytesSkipped = equalOf(kBytes);
            outcome_.bytesWritten = kBytes - outcome_.bytesEqual;
            events_({CardEvent::Kind::Done, job_.target, Phase::Finish, kBytes, kBytes, {}});
            return std::move(outcome_);
        }
        outcome_.result = done.error().kind() == ErrorKind::Cancelled ? CardResult::Cancelled
                                                                      : CardResult::Failed;
        events_({CardEvent::Kind::Failed, job_.target, Phase::Write, {}, {}, {}, {}, done.error()});
        outcome_.error = std::move(done).error();
        return std::move(outcome_);
    }

private:
    static constexpr ByteCount kBytes{420'000'000};

    Result<void> passes() {
        if (drive_.fate == FakeFate::NotPermitted)
            return fail(ErrorKind::NotPermitted, "authorisation",
                        Message::of("to write drives was cancelled"));
        LANDFALL_TRY(pass(Phase::Write, kBytes, 1));
        LANDFALL_TRY(pass(Phase::Verify, kBytes - equalOf(kBytes), 4));
        begin(Phase::Join);
        if (drive_.fate == FakeFate::TokenLater)
            outcome_.tokenNote = Message::of("Vault could not be reached");
        outcome_.tokenFile = drive_.tokenFile;
        outcome_.token = outcome_.tokenNote.empty() ? TokenOutcome::Placed : TokenOutcome::Missing;
        begin(Phase::Finish);
        return {};
    }

    Result<void> pass(Phase phase, ByteCount bytes, double faster) {
        begin(phase);
        const auto total = static_cast<double>(bytes.value);
        const double seconds = std::chrono::duration<double>(scene_.tick).count();
        const double perTick = drive_.bytesPerSecond * faster * seconds;
        const double step = perTick > 0 ? perTick : total / kSteps;
        double done = 0;
        for (int i = 0; done < total; ++i) {
            if (job_.cancel.cancelled())
                return fail(ErrorKind::Cancelled, job_.target, Message::of("was cancelled"));
            if (done > 0.6 * total)
                LANDFALL_TRY(fateIn(phase));
            // A real card's speed is never even.
            done += step * (0.8 + 0.1 * ((i * 7) % 5));
            const ByteCount shown{static_cast<std::uint64_t>(std::min(done, total))};
            CardEvent event{CardEvent::Kind::Progress, job_.target, phase, shown, bytes, {}};
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
            return fail(
                errnoError(ENODEV, job_.target, Message::of("writing at byte %1", kFaultAt)));
        if (what(FakeFate::WornOut, !writing))
            return fail(
                ErrorKind::Mismatch, job_.target,
                Message::of("reads back differently from what was written at byte %1", kFaultAt));
        if (what(FakeFate::HelperLost, writing))
            return fail(Error(ErrorKind::Gone, job_.target,
                              Message::of("Landfall's helper ended in mid-work"))
                            .because(Reason::HelperLost));
        return {};
    }

    [[nodiscard]] ByteCount equalOf(ByteCount bytes) const {
        return {static_cast<std::uint64_t>(static_cast<double>(bytes.value) * drive_.equalPart)};
    }

    void begin(Phase phase) {
        events_({CardEvent::Kind::PhaseBegins, job_.target, phase, {}, {}, {}});
    }

    const CardJob& job_;
    FakeDrive drive_;
    const FakeScene& scene_;
    const EventSink& events_;
    CardOutcome outcome_;
};

}  // namespace

Result<Preparation> FakeBatch::prepare(const BaseImage& base, const Preset& preset,
                                       const CancelToken&) {
    return Preparation{base, preset, std::nullopt};
}

Result<std::shared_ptr<const CardPlan>> FakeBatch::plan(const Preparation& preparation,
                                                        ByteCount cardSize) {
    if (isNone(preparation.preset)) {
        LANDFALL_ASSIGN(CardPlan plan, planAsItIs(preparation.base.facts, cardSize));
        return std::make_shared<const CardPlan>(std::move(plan));
    }
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
        return fail(
            ErrorKind::NoSpace, "card",
            Message::of("the layout needs %1, the card has %2", plan.smallestCard, plan.cardSize));
    plan.warnings = state_.scene.planWarnings;
    plan.content.files = {
        {Place::Root,
         "/etc/consul.d/agent.json",
         std::string(),
         {"consul", "consul"},
         0640,
         ContentOrigin::Join},
        {Place::Root,
         "/etc/systemd/system/consul.service",
         std::string(),
         {},
         0644,
         ContentOrigin::Join},
        {Place::Boot, "/landfall/card.json", std::string(), {}, 0644, ContentOrigin::Join}};
    plan.content.systemUsers = {{"consul", "consul", "/var/lib/consul", ""}};
    return std::make_shared<const CardPlan>(std::move(plan));
}

Result<std::vector<CardJob>> FakeBatch::nameHosts(std::vector<CardJob> jobs, const Preset& preset) {
    if (isNone(preset))
        return jobs;
    std::uint32_t number = preset.host.first + state_.written;
    for (CardJob& job : jobs) {
        if (!job.host.empty())
            continue;
        job.number = number;
        LANDFALL_ASSIGN(job.host, expandHostPattern(preset.host, number++));
    }
    return jobs;
}

Result<std::vector<PlanWarning>> FakeBatch::check(const Preparation& preparation,
                                                  const BatchOrder& order) {
    std::this_thread::sleep_for(state_.scene.tick * 4);
    if (isNone(preparation.preset))
        return std::vector<PlanWarning>{};
    if (order.secrets.vaultToken.view() == "refused")
        return fail(refusedToken());
    return state_.scene.planWarnings;
}

std::vector<CardOutcome> FakeBatch::write(const Preparation& preparation, const BatchOrder& order,
                                          const EventSink& events) {
    std::vector<CardOutcome> outcomes(order.jobs.size());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < order.jobs.size(); ++i)
        workers.emplace_back([this, &preparation, &order, &events, &outcomes, i] {
            const CardJob& job = order.jobs[i];
            outcomes[i] = FakeWriter(job, state_.driveOf(job), state_.scene, events).run();
            if (isNone(preparation.preset)) {
                outcomes[i].token = TokenOutcome::None;
                outcomes[i].tokenNote = {};
            }
            if (outcomes[i].result == CardResult::Written) {
                ++state_.written;
                if (order.unused == UnusedSpace::Blank && job.identity)
                    outcomes[i].bytesBlanked = job.identity->size - outcomes[i].bytesWritten;
                keepReceipt(preparation.preset.name, order, job, outcomes[i]);
            }
        });
    workers.clear();
    return outcomes;
}

void FakeBatch::keepReceipt(const std::string& preset, const BatchOrder& order, const CardJob& job,
                            CardOutcome& outcome) {
    Receipt receipt;
    receipt.id = outcome.receiptId = ReceiptStore::newId();
    receipt.state = ReceiptState::Written;
    receipt.when = utcNow();
    receipt.preset = preset;
    receipt.host = job.host;
    receipt.target = job.target;
    receipt.drive = job.drive;
    receipt.batch = order.id;
    if (!order.secrets.vaultToken.empty() && outcome.tokenNote.empty()) {
        receipt.tokenAccessor = "accessor-of-" + receipt.id;
        receipt.tokenExpires = "2099-01-01T00:00:00Z";
    } else if (!job.host.empty()) {
        receipt.note = Message::of("token to come");
    }
    const std::lock_guard lock(state_.receiptsMutex);
    state_.receipts.insert(state_.receipts.begin(), receipt);
}

}  // namespace landfall
