#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/image/root_texts.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)landfall::wordsOf(text);
    (void)landfall::commandLineValue(text, "root");
    (void)landfall::parseOsRelease(text);
    (void)landfall::parseAccounts(text);
    (void)landfall::parseFstab(text);
    (void)landfall::seedFolderOf(text);
    (void)landfall::parseDpkgStatus(text);
    (void)landfall::parseFilesystemModules(text);
    (void)landfall::versionBefore(text.substr(0, size / 2), text.substr(size / 2));
    return 0;
}
