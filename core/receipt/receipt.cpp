#include "core/receipt/receipt.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/base/unique_fd.h"
#include "core/receipt/receipt_json.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestReceipt = 16 * kMiB;

bool isId(const std::string& id) {
    return id.size() == 16 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<void> writeDurably(const fs::path& file, const std::string& text) {
    const fs::path temporary = file.string() + ".part";
    UniqueFd fd(open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd)
        return fail(errnoError(errno, temporary.string(), "making it"));
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t n = write(fd.get(), text.data() + written, text.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int error = errno;
            unlink(temporary.c_str());
            return fail(errnoError(error, temporary.string(), "writing it"));
        }
        written += static_cast<std::size_t>(n);
    }
    if (fsync(fd.get()) != 0 || rename(temporary.c_str(), file.c_str()) != 0) {
        const int error = errno;
        unlink(temporary.c_str());
        return fail(errnoError(error, file.string(), "keeping it"));
    }
    UniqueFd folder(open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        (void)fsync(folder.get());
    return {};
}

}  // namespace

Result<ReceiptStore> ReceiptStore::openDefault() {
    fs::path state;
    if (const char* set = std::getenv("XDG_STATE_HOME"); set != nullptr && *set == '/')
        state = set;
    else if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
        state = fs::path(home) / ".local" / "state";
    else
        return fail(ErrorKind::NotFound, "HOME", "neither XDG_STATE_HOME nor HOME names a folder");
    return open(state / "landfall" / "receipts");
}

Result<ReceiptStore> ReceiptStore::open(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(errnoError(error.value(), folder.string(), "making the folder of receipts"));
    if (chmod(folder.c_str(), 0700) != 0)
        return fail(errnoError(errno, folder.string(), "making it private"));
    return ReceiptStore(folder);
}

Result<void> ReceiptStore::save(const Receipt& receipt) const {
    if (!isId(receipt.id))
        return fail(ErrorKind::Internal, "receipt", "has no id");
    return writeDurably(folder_ / (receipt.id + ".json"), receiptToJson(receipt));
}

Result<Receipt> ReceiptStore::load(const std::string& id) const {
    if (!isId(id))
        return fail(ErrorKind::InvalidInput, id, "a receipt's id is 16 hex digits");
    const fs::path file = folder_ / (id + ".json");
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error)
        return fail(ErrorKind::NotFound, id, "there is no receipt of this id");
    if (size > kLargestReceipt)
        return fail(ErrorKind::InvalidInput, file.string(), "is too large for a receipt");
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    auto receipt = receiptFromJson(text.str());
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
        return fail(errnoError(error.value(), folder_.string(), "reading the receipts"));
    std::sort(receipts.begin(), receipts.end(), [](const Receipt& a, const Receipt& b) {
        return a.when != b.when ? a.when > b.when : a.id < b.id;
    });
    return receipts;
}

Result<std::uint32_t> ReceiptStore::nextNumber(const HostPattern& pattern) const {
    LANDFALL_ASSIGN(const auto receipts, list());
    std::uint32_t next = pattern.first;
    for (const Receipt& receipt : receipts)
        if (receipt.pattern == pattern.pattern && receipt.state == "written")
            next = std::max(next, receipt.number + 1);
    return next;
}

std::string ReceiptStore::newId() {
    std::array<unsigned char, 8> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        std::abort();  // getrandom(2): a read of up to 256 bytes never comes short once seeded
    static constexpr char digits[] = "0123456789abcdef";
    std::string id;
    for (const unsigned char byte : bytes) {
        id += digits[byte >> 4];
        id += digits[byte & 15];
    }
    return id;
}

}  // namespace landfall
