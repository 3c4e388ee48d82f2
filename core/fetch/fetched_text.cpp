#include "core/fetch/fetched_text.h"

namespace landfall {

namespace {

class TextSink : public TransferSink {
public:
    [[nodiscard]] ByteCount have() const override { return ByteCount{text_.size()}; }
    [[nodiscard]] std::optional<TransferHead> head() const override { return head_; }
    Result<void> begin(const TransferHead& head) override {
        head_ = head;
        return {};
    }
    Result<void> append(std::span<const std::byte> bytes) override {
        text_.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }
    Result<bool> holds(ByteOffset at, std::span<const std::byte> bytes) override {
        const std::string_view same(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return std::string_view(text_).substr(at.value, same.size()) == same;
    }
    FetchedText fetched() && { return {std::move(text_), head_.value_or(TransferHead())}; }

private:
    std::string text_;
    std::optional<TransferHead> head_;
};

}  // namespace

Result<std::optional<FetchedText>> fetchText(const FetchSettings& settings,
                                             const TransferRequest& request,
                                             const CancelToken& cancel) {
    constexpr int kRounds = 3;  // a file may be replaced while it is fetched, but not each time
    for (int round = 1;; ++round) {
        TextSink sink;
        const Result<TransferEnd> end = transfer(settings, request, sink, cancel);
        if (!end && end.error().kind() == ErrorKind::Mismatch && round < kRounds)
            continue;
        if (!end)
            return fail(end.error());
        if (*end == TransferEnd::NotModified)
            return std::optional<FetchedText>();
        return std::optional(std::move(sink).fetched());
    }
}

}  // namespace landfall
