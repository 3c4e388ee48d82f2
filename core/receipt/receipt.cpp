#include "core/receipt/receipt.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include "core/base/byte_codec.h"
#include "core/base/file_io.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/receipt/receipt_json.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr ByteCount kLargestReceipt{16 * kMiB};

bool isId(const std::string& id) {
    return id.size() == 16 && allOf(id, [](char c) { return isHexDigit(c) && !isUpper(c); });
}

}  // namespace

Result<ReceiptStore> ReceiptStore::openDefault() {
    fs::path state;
    if (const char* set = std::getenv("XDG_STATE_HOME"); set != nullptr && *set == '/')
        state = set;
    else if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        state = fs::path(home) / ".local" / "state";
    else
        return fail(ErrorKind::NotFound, "HOME",
                    Message::of("neither XDG_STATE_HOME nor HOME names a folder"));
    return open(state / "landfall" / "receipts");
}

Result<ReceiptStore> ReceiptStore::open(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(errnoError(error.value(), folder.string(),
                               Message::of("making the folder of receipts")));
    if (chmod(folder.c_str(), 0700) != 0)
        return fail(errnoError(errno, folder.string(), Message::of("making it private")));
    return ReceiptStore(folder);
}

Result<void> ReceiptStore::save(const Receipt& receipt) const {
    if (!isId(receipt.id))
        return fail(ErrorKind::Internal, "receipt", Message::of("has no id"));
    return replaceDurably(folder_ / (receipt.id + ".json"), receiptToJson(receipt));
}

Result<Receipt> ReceiptStore::load(const std::string& id) const {
    if (!isId(id))
        return fail(ErrorKind::InvalidInput, id, Message::of("a receipt's id is 16 hex digits"));
    const fs::path file = folder_ / (id + ".json");
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd && errno == ENOENT)
        return fail(ErrorKind::NotFound, id, Message::of("there is no receipt of this id"));
    if (!fd)
        return fail(errnoError(errno, file.string(), Message::of("opening it")));
    LANDFALL_ASSIGN(const std::string text, readToEnd(fd.get(), kLargestReceipt, file.string()));
    auto receipt = receiptFromJson(text);
    if (!receipt)
        return fail(ErrorKind::InvalidInput, file.string(), receipt.error().message());
    return receipt;
}

Result<std::vector<Receipt>> ReceiptStore::list() const {
    std::vector<Receipt> receipts;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_, error)) {
        if (entry.path().extension() != ".json")
            continue;
        if (auto receipt = load(entry.path().stem().string()))
            receipts.push_back(std::move(*receipt));
    }
    if (error)
        return fail(
            errnoError(error.value(), folder_.string(), Message::of("reading the receipts")));
    std::sort(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) {
        return a.when != b.when ? a.when > b.when : a.id < b.id;
    });
    return receipts;
}

Result<std::uint32_t> ReceiptStore::nextNumber(const HostPattern& pattern) const {
    LANDFALL_ASSIGN(const auto receipts, list());
    std::uint32_t next = pattern.first;
    for (const Receipt& receipt : receipts)
        if (receipt.pattern == pattern.pattern && receipt.state == ReceiptState::Written)
            next = std::max(next, receipt.number + 1);
    return next;
}

std::string ReceiptStore::newId() {
    std::array<unsigned char, 8> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        std::abort();  // getrandom(2): a read of up to 256 bytes never comes short once seeded
    return hexText(bytes);
}

}  // namespace landfall
