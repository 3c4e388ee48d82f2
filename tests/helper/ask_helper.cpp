// Asks landfall-helper for a drive without any of the client's own judgement, as an attacker would:
// ask_helper HELPER DEVICE [fixed] Prints the refusal and exits with 4; or prints "opened", and
// exits with 0.
#include <signal.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cstdio>
#include <string_view>

#include "core/eligibility/disk_facts.h"
#include "core/helper/helper_client.h"

using namespace landfall;

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    struct stat info {};
    if (stat(argv[2], &info) != 0 || !S_ISBLK(info.st_mode)) {
        std::printf("%s is no block device\n", argv[2]);
        return 2;
    }
    // Ctrl-C is for pkexec and its agent; landfall-cli does not die of it either.
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, nullptr);
    const DeviceNumber number{gnu_dev_major(info.st_rdev), gnu_dev_minor(info.st_rdev)};
    DeviceIdentity identity;
    identity.major = number.major;
    identity.minor = number.minor;
    if (const auto disk = readDisk(Sysroot::ofThisMachine(), number))
        identity = disk->identity();
    const bool fixed = argc > 3 && std::string_view(argv[3]) == "fixed";
    HelperOptions options{argv[1]};
    options.passwordAt = PasswordAt::Terminal;
    HelperClient client(options);
    const auto card =
        client.open(argv[2], identity, fixed ? Authorisation::Fixed : Authorisation::Removable);
    std::puts(card ? "opened" : card.error().text().c_str());
    return card ? 0 : 4;
}
