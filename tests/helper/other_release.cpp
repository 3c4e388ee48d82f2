// A helper of another release, as far as the client hears of it. What it says is in a file beside
// it, "<program>.release": "older", "newer", "welcome" or "number"; "first" and "earlier" say it
// before they are started as the helper, and leave "<program>.asked" where they are nevertheless.
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/wire/channel.h"
#include "core/wire/failure_texts.h"
#include "core/wire/limits.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

constexpr int kControl = 0;

void tell(const Envelope& envelope, const ControlEvent& event) {
    (void)wire::send(kControl, encode(envelope, event), {}, Waiting::Block);
}

/// The `failed` of version 3, which began as ours does and was shorter.
void tellAsVersion3() {
    std::vector<std::byte> bytes(kOlderFailedSize);
    bytes[0] = std::byte{40};
    (void)!write(kControl, bytes.data(), bytes.size());
}

/// What "landfall-helper version" says in that release.
int tellRelease(const std::string& release) {
    if (release == "first") {
        std::fputs("landfall-helper: the only argument is \"removable\" or \"fixed\"\n", stderr);
        return 2;
    }
    std::printf("landfall-helper %s protocol 4\n", release == "earlier" ? "0.0.9" : "99.0.0");
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    std::string release;
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    std::ifstream(self + ".release") >> release;
    if (argc > 1 && argv[1] == kVersionArgument)
        return tellRelease(release);
    std::ofstream(self + ".asked") << "asked";
    (void)receive(kControl, Waiting::Block);  // hello
    if (release == "older")
        tellAsVersion3();
    else if (release == "newer")
        tell({1, 0}, Failed{ErrorKind::InvalidInput, std::nullopt,
                            Message::restored(failureText(kSpeaksVersion), {Number{9}})});
    else
        tell({1, 0}, Welcome{release == "welcome" ? 9 : kVersion, Authorisation::Removable});
    if (!receive(kControl, Waiting::Block))  // open
        return 0;
    tell({2, 1}, Failed{ErrorKind::Refused, std::nullopt,
                        Message::restored(unknownFailureText(), {Number{60000}})});
    (void)receive(kControl, Waiting::Block);
    return 0;
}
