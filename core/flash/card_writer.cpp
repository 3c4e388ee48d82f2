#include "core/flash/card_writer.h"

#include <sys/random.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <utility>

#include "core/base/card_marks.h"
#include "core/base/utc_time.h"
#include "core/card/file_target.h"
#include "core/compose/composer.h"
#include "core/compose/extent_algebra.h"
#include "core/compose/own_files.h"
#include "core/disk/range_list.h"
#include "core/flash/connect_key.h"
#include "core/flash/counterfeit.h"
#include "core/flash/image_digest.h"
#include "core/flash/phase_log.h"
#include "core/flash/root_mark.h"
#include "core/flash/token_note.h"
#include "core/flash/token_pass.h"
#include "core/flash/unfinished_mark.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

using Clock = std::chrono::steady_clock;

std::uint32_t freshDiskId() {
    std::uint32_t id = 0;
    while (id == 0 || id == kUnfinishedDiskId)
        if (getrandom(&id, sizeof id, 0) != sizeof id)
            std::abort();  // getrandom(2): never short for so few bytes
    return id;
}

std::string hex8(std::uint32_t id) {
    char text[9];
    std::snprintf(text, sizeof text, "%08x", id);
    return text;
}

ReceiptState receiptStateOf(CardResult result) {
    if (result == CardResult::Written)
        return ReceiptState::Written;
    return result == CardResult::Cancelled ? ReceiptState::Cancelled : ReceiptState::Failed;
}

/// One card on its way; the passes below run in order, each leaves with its error.
class CardWriter {
public:
    CardWriter(const CardJob& job, const CardPlan& plan, const CardSetting& setting,
               const EventSink& events)
        : job_(job),
          plan_(plan),
          preparation_(setting.preparation),
          order_(setting.order),
          services_(setting.services),
          issuers_(setting.issuers),
          events_(events) {
        outcome_.target = job.target;
        outcome_.host = job.host;
    }

    CardOutcome run() {
        const auto began = Clock::now();
        Result<void> done = passes();
        outcome_.seconds = std::chrono::duration<double>(Clock::now() - began).count();
        if (done) {
            countWritten();
            phases_.end(PhaseOutcome::Done);
            conclude(CardResult::Written, {});
        } else {
            abandon(std::move(done).error());
        }
        return std::move(outcome_);
    }

private:
    Result<void> passes() {
        // The drive is ours before anything is decided for it: its true size is known only then.
        LANDFALL_TRY(openTarget());
        LANDFALL_TRY(compose());
        // From here on the card's image never changes.

        // Known to this computer before the first byte is on the card.
        LANDFALL_TRY(beginReceipt());
        beginDigests();
        LANDFALL_TRY(markUnfinished());
        LANDFALL_TRY(probeForCounterfeit());
        LANDFALL_TRY(writeBody());
        LANDFALL_TRY(card_->flush());
        LANDFALL_TRY(verifyBody());
        LANDFALL_TRY(endDigests());
        // Minted last: its time to live is not spent on flashing.
        LANDFALL_TRY(installToken());
        // The table makes the card bootable: only now is it finished.
        const ByteCount head = totalLength(image_.head);
        LANDFALL_TRY(transfer(Phase::Finish, Operation::Write, image_.head, head));
        LANDFALL_TRY(card_->flush());
        LANDFALL_TRY(transfer(Phase::Finish, Operation::Verify, image_.head, head));
        LANDFALL_ASSIGN(const FinishOutcome finish, card_->finish());
        outcome_.ejected = finish == FinishOutcome::Ejected;
        return {};
    }

    Result<void> openTarget() {
        begin(Phase::Compose, Message::of("opening the target"));
        if (job_.identity) {
            LANDFALL_ASSIGN(card_,
                            services_.opener.open(job_.target, *job_.identity, job_.authorisation));
            return {};
        }
        LANDFALL_ASSIGN(card_, FileTarget::create(job_.target, plan_.cardSize));
        return {};
    }

    Result<void> compose() {
        identity_.host = job_.host;
        identity_.number = job_.number;
        identity_.diskId = freshDiskId();
        identity_.receiptId = ReceiptStore::newId();
        if (preparation_.preset.host.sshHostKey) {
            LANDFALL_ASSIGN(HostKey key, makeHostKey());
            identity_.hostKey = std::make_shared<const HostKey>(std::move(key));
        }
        identity_.connectKey = connectKeyOf(order_, job_);
        outcome_.receiptId = identity_.receiptId;
        LANDFALL_ASSIGN(
            image_, composeCard(
                        services_.cache, preparation_.base, preparation_.preset, plan_, identity_,
                        order_.secrets,
                        [this](const Message& step) { begin(Phase::Compose, step); }, job_.cancel));
        if (image_.cardSize != card_->size())
            return fail(ErrorKind::Internal, job_.target,
                        Message::of("was composed for another size"));
        body_ = image_.body;
        // A fresh file is blank where nothing was written to it.
        if (order_.unused == UnusedSpace::Blank && !card_->startsBlank())
            body_ = layOver(zeroExtents({{{kMiB}, image_.cardSize - ByteCount{kMiB}}}), body_);
        outcome_.bytesBlanked = totalLength(body_) - totalLength(image_.body);
        outcome_.bytesSkipped = image_.cardSize - totalLength(body_) - totalLength(image_.head);
        parts_ = cardParts(plan_);
        LANDFALL_ASSIGN(receipt_.root, rootMarkOf(image_, plan_));
        return {};
    }

    Result<void> beginReceipt() {
        const Preset& preset = preparation_.preset;
        receipt_.id = identity_.receiptId;
        receipt_.batch = order_.id;
        receipt_.state = ReceiptState::Started;
        receipt_.when = utcNow();
        receipt_.preset = preset.name;
        receipt_.base = preparation_.base.id;
        receipt_.host = job_.host;
        receipt_.pattern = preset.host.pattern;
        receipt_.number = job_.number;
        receipt_.target = job_.target;
        receipt_.drive = job_.drive;
        // A card with the base's table has the base's id, as every other of its cards.
        if (plan_.hasOwnId())
            receipt_.diskId = hex8(identity_.diskId);
        if (identity_.hostKey)
            receipt_.hostKey = identity_.hostKey->publicKey;
        receipt_.cardSize = image_.cardSize;
        receipt_.phases = phases_.records();
        return services_.receipts.save(receipt_);
    }

    /// Beside the writing: the processor has the time, and the sources are in memory anyway.
    void beginDigests() {
        digests_ = std::async(std::launch::async,
                              [this] { return digestContent(image_, parts_, digestCancel_); });
    }

    Result<void> endDigests() {
        LANDFALL_ASSIGN(receipt_.content, digests_.get());
        return {};
    }

    Result<void> markUnfinished() {
        begin(Phase::Write, Message::of("marking the card unfinished"));
        touched_ = true;
        LANDFALL_TRY(landfall::markUnfinished(*card_, identity_.receiptId, job_.cancel));
        return {};
    }

    Result<void> probeForCounterfeit() {
        if (card_->startsBlank())
            return {};
        begin(Phase::Write, Message::of("checking whether it stores what it claims"));
        RangeList used = image_.tokenRanges;
        for (const ExtentList* extents : {&image_.head, &image_.body})
            for (const Extent& extent : *extents)
                used.push_back({extent.target, extent.length});
        const RangeList unused = complement({{}, image_.cardSize}, normalized(std::move(used)));
        const auto probed = probeCapacity(*card_, unused, job_.cancel);
        if (!probed && probed.error().kind() == ErrorKind::Mismatch)
            return failUnreliable(probed.error());
        if (!probed)
            return fail(probed.error());
        outcome_.counterfeit = probed->counterfeit();
        if (outcome_.counterfeit)
            return failUnreliable(counterfeitError(card_->name(), *probed));
        return {};
    }

    /// It does not keep what is written to it. What wraps around may have gone over the mark.
    Result<void> failUnreliable(Error why) {
        unreliable_ = true;
        (void)landfall::markUnfinished(*card_, identity_.receiptId, job_.cancel);
        return fail(std::move(why));
    }

    /// A card that holds most of it already is only changed where it differs.
    Result<void> writeBody() {
        const ByteCount total = totalLength(body_);
        const ByteCount before = card_->written();
        updates_ = order_.rewriting == Rewriting::DifferencesOnly && !card_->startsBlank();
        LANDFALL_TRY(
            transfer(Phase::Write, updates_ ? Operation::Update : Operation::Write, body_, total));
        bodyWritten_ = card_->written() - before;
        outcome_.bytesEqual = total - bodyWritten_;
        outcome_.bytesSkipped += outcome_.bytesEqual;
        return {};
    }

    /// What was found equal was read back by that.
    Result<void> verifyBody() {
        return transfer(Phase::Verify, updates_ ? Operation::VerifyUpdated : Operation::Verify,
                        body_, bodyWritten_);
    }

    /// `total`: of the bytes that progress counts.
    Result<void> transfer(Phase phase, Operation operation, const ExtentList& extents,
                          ByteCount total) {
        begin(phase, {});
        auto last = Clock::now();
        const ByteCount before = card_->written();
        const auto progress = [&](ByteCount done) {
            const auto now = Clock::now();
            if (now - last < std::chrono::milliseconds(100) && done != total)
                return;
            last = now;
            CardEvent event{CardEvent::Kind::Progress, job_.target, phase, done, total};
            if (operation == Operation::Update)
                event.equal = done - (card_->written() - before);
            events_(event);
        };
        return card_->transfer(operation, {extents, image_.sourceNumbers()}, progress, job_.cancel);
    }

    /// A card whose token cannot be had is finished all the same: "written, token to come".
    Result<void> installToken() {
        const BaseFacts& facts = preparation_.base.facts;
        if (preparation_.preset.join && !rejoinReaches(facts))
            outcome_.tokenFile = tokenPathOnHost(facts);
        if (image_.tokenRanges.empty()) {
            phases_.say(Phase::Join, PhaseOutcome::NotWanted);
            const std::optional<JoinSettings>& join = preparation_.preset.join;
            if (join && join->vault.approle.identity == IdentityMode::Later &&
                !join->vault.approle.allowWithoutSecretId) {
                outcome_.token = TokenOutcome::NotAsked;
                outcome_.tokenNote = tokenComesLater(outcome_.tokenFile);
            }
            return {};
        }
        begin(Phase::Join, {});
        issuer_ = issuers_();
        if (!issuer_) {
            outcome_.tokenNote = noVaultTokenGiven(outcome_.tokenFile);
            return deferToken(TokenOutcome::NotAsked);
        }
        auto minted = issuer_->mint(identity_);
        if (!minted) {
            outcome_.tokenNote = noTokenMinted(minted.error().asMessage(), outcome_.tokenFile);
            return deferToken(TokenOutcome::Missing);
        }
        receipt_.tokenAccessor = minted->accessor;
        receipt_.tokenExpires = minted->expires;
        receipt_.vault = preparation_.preset.join->vault.address;
        receipt_.creationPath = creationPath(preparation_.preset.join->vault.approle);
        LANDFALL_TRY(services_.receipts.save(receipt_));
        LANDFALL_TRY(overlayToken(*card_, image_.tokenRanges, *minted, job_.cancel));
        outcome_.token = TokenOutcome::Placed;
        return {};
    }

    Result<void> deferToken(TokenOutcome state) {
        outcome_.token = state;
        phases_.say(Phase::Join, PhaseOutcome::TokenToCome);
        warn(outcome_.tokenNote);
        return {};
    }

    void abandon(Error error) {
        // No later: a token on a card that is not finished must not stay valid.
        if (!receipt_.tokenAccessor.empty() && issuer_) {
            auto revoked = issuer_->revoke(receipt_.tokenAccessor);
            if (revoked)
                receipt_.tokenRevoked = utcNow();
            else
                warn(
                    Message::of("its token could not be revoked: %1", revoked.error().asMessage()));
        }
        digestCancel_.cancel();
        countWritten();
        card_.reset();
        const bool cancelled = error.kind() == ErrorKind::Cancelled;
        phases_.end(cancelled ? PhaseOutcome::Cancelled : PhaseOutcome::Failed);
        Message note = error.asMessage();
        if (touched_ && job_.identity && !unreliable_)
            note =
                Message::of("%1; the card is marked unfinished: write it again", std::move(note));
        events_({CardEvent::Kind::Failed,
                 job_.target,
                 phase_,
                 {},
                 {},
                 note,
                 {},
                 error,
                 outcome_.counterfeit});
        conclude(cancelled ? CardResult::Cancelled : CardResult::Failed, note);
        outcome_.error = std::move(error);
    }

    /// All that the card was sent, its marks and its token included.
    void countWritten() {
        if (card_)
            outcome_.bytesWritten = card_->written();
    }

    void conclude(CardResult result, const Message& note) {
        outcome_.result = result;
        if (!receipt_.id.empty()) {
            receipt_.state = receiptStateOf(result);
            receipt_.bytesWritten = outcome_.bytesWritten;
            receipt_.bytesSkipped = outcome_.bytesSkipped;
            receipt_.bytesEqual = outcome_.bytesEqual;
            receipt_.bytesBlanked = outcome_.bytesBlanked;
            receipt_.phases = phases_.records();
            receipt_.note = note.empty() ? outcome_.tokenNote : note;
            if (auto saved = services_.receipts.save(receipt_); !saved)
                warn(Message::of("its receipt could not be kept: %1", saved.error().asMessage()));
        }
        if (result == CardResult::Written)
            events_({CardEvent::Kind::Done, job_.target, Phase::Finish, outcome_.bytesWritten,
                     outcome_.bytesWritten,
                     outcome_.ejected ? Message::of("ejected") : Message::of("safe to remove")});
    }

    void begin(Phase phase, const Message& message) {
        phase_ = phase;
        phases_.begin(phase);
        events_({CardEvent::Kind::PhaseBegins, job_.target, phase, {}, {}, message});
    }

    void warn(const Message& message) {
        events_({CardEvent::Kind::Warning, job_.target, phase_, {}, {}, message});
    }

    const CardJob& job_;
    const CardPlan& plan_;
    const Preparation& preparation_;
    const BatchOrder& order_;
    const BatchServices& services_;
    const IssuerFactory& issuers_;
    const EventSink& events_;
    CardOutcome outcome_;
    std::unique_ptr<CardDevice> card_;
    CardIdentity identity_;
    CardImage image_;
    ExtentList body_;  ///< the image's, and zeros around it where that is wished for
    std::vector<CardPart> parts_;
    CancelToken digestCancel_;
    std::future<Result<std::vector<ContentDigest>>> digests_;  ///< reads image_: goes before it
    Receipt receipt_;
    PhaseLog phases_;
    std::unique_ptr<TokenIssuer> issuer_;
    Phase phase_ = Phase::Compose;
    bool touched_ = false;
    bool updates_ = false;
    bool unreliable_ = false;  ///< it does not keep what is written to it
    ByteCount bodyWritten_;
};

}  // namespace

CardOutcome writeCard(const CardJob& job, const CardPlan& plan, const CardSetting& setting,
                      const EventSink& events) {
    return CardWriter(job, plan, setting, events).run();
}

}  // namespace landfall
