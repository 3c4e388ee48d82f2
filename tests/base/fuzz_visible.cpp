// Whatever the bytes: what is shown of them is UTF-8 that moves no terminal, is no longer, and
// stays as it is when it is looked at again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/text.h"

namespace {

void require(bool condition) {
    if (!condition)
        abort();
}

/// Without our own tables: C0 and C1 controls, and delete.
bool movesATerminal(const std::string& text, bool lines) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool line = byte == '\n' || byte == '\t' || (byte == '\r' && text[i + 1] == '\n');
        if ((byte < 0x20 && !(lines && line)) || byte == 0x7f)
            return true;
        if (byte == 0xc2 && static_cast<unsigned char>(text[i + 1]) < 0xa0)
            return true;
    }
    return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string one = landfall::visible(text);
    const std::string several = landfall::visibleLines(text);
    for (const std::string& shown : {one, several}) {
        require(landfall::isUtf8(shown));
        require(shown.size() <= text.size());
        require(!movesATerminal(shown, true));
        require(landfall::visibleLines(shown) == shown);
    }
    require(!movesATerminal(one, false));
    require(landfall::visible(one) == one);
    const std::string quoted = landfall::sanitised(text);
    require(landfall::isUtf8(quoted) && !movesATerminal(quoted, false));
    return 0;
}
