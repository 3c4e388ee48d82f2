#include "core/join/programs.h"

#include <system_error>

#include "core/fetch/digest.h"
#include "core/join/elf.h"
#include "core/join/zip.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

/// One program that a preset names.
struct Wanted {
    const ProgramSpec& spec;
    std::string product;  ///< "openbao"
    std::string name;     ///< "bao": the file in a zip
    std::string subject;  ///< "join.consul"
};

Result<fs::path> unpack(const Cache& cache, const Wanted& wanted) {
    LANDFALL_ASSIGN(const std::string digest, sha256OfFile(wanted.spec.file));
    LANDFALL_ASSIGN(
        const fs::path folder,
        cache.obtain("programs", wanted.name + "-" + digest, [&wanted](const fs::path& target) {
            return extractProgram(wanted.spec.file, wanted.name, target / wanted.name,
                                  wanted.subject);
        }));
    return folder / wanted.name;
}

/// Resolves one program after the other into the same value.
class Resolving {
public:
    Resolving(const Cache& cache, const ProgramTarget& target, const ReleaseSources& sources,
              const CancelToken& cancel)
        : cache_(cache), target_(target), sources_(sources), cancel_(cancel) {}

    /// An empty path: the base has it.
    Result<fs::path> resolve(const Wanted& wanted) {
        if (wanted.spec.inBase)
            return fs::path();
        if (wanted.spec.file.empty())
            return byVersion(wanted);
        const fs::path& file = wanted.spec.file;
        std::error_code error;
        if (!fs::is_regular_file(file, error))
            return fail(ErrorKind::NotFound, wanted.subject + ".file",
                        Message::of("%1 does not exist or is not a regular file", file));
        fs::path program = file;
        if (isZip(file)) {
            LANDFALL_ASSIGN(program, unpack(cache_, wanted));
        }
        LANDFALL_TRY(check(wanted, program, ".file"));
        return program;
    }

    JoinPrograms programs;

private:
    Result<fs::path> byVersion(const Wanted& wanted) {
        const std::string& version = wanted.spec.version;
        LANDFALL_ASSIGN(const Release release, obtainRelease(cache_, sources_,
                                                             {wanted.product, wanted.name, version,
                                                              releaseNames(), wanted.subject},
                                                             cancel_));
        LANDFALL_TRY(check(wanted, release.program, ".version"));
        programs.origins.push_back({wanted.name, version, release.architecture, release.address,
                                    release.fingerprint, release.keyring, release.license,
                                    release.size});
        programs.leases.push_back(release.lease);
        return release.program;
    }

    /// What the architecture is called in releases, the best one first: until 2021 Consul came as
    /// "armhfv6" and "armelv5", since then as "arm" (hashicorp/consul, CHANGELOG of 1.6.2
    /// and issue 6519).
    [[nodiscard]] std::vector<std::string> releaseNames() const {
        if (target_.architecture != "arm")
            return {target_.architecture};
        if (target_.leastArm == 0 || target_.leastArm > 6)
            return {"arm", "armhfv6", "armelv5"};
        return target_.leastArm == 6 ? std::vector<std::string>{"armhfv6", "arm", "armelv5"}
                                     : std::vector<std::string>{"armelv5", "arm"};
    }

    /// That it starts where the base does.
    Result<void> check(const Wanted& wanted, const fs::path& program, const char* field) {
        const std::string subject = wanted.subject + field;
        LANDFALL_TRY(checkElfProgram(program, target_.architecture, subject));
        const unsigned needed = armVersionOfFile(program);
        if (target_.leastArm == 0 || needed <= target_.leastArm)
            return {};
        if (target_.mostArm != 0 && needed > target_.mostArm)
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("%1 is a program for ARMv%2, and the base starts on ARMv%3 at "
                                    "most (a Raspberry Pi 1, Zero or Zero W is ARMv6): it would "
                                    "not start there; accepted is a program for ARMv%3",
                                    wanted.name, needed, target_.mostArm));
        programs.warnings.push_back(
            {subject, Message::of("%1 is a program for ARMv%2, and the base is for ARMv%3 as well "
                                  "(a Raspberry Pi 1, Zero or Zero W is ARMv6): on such a board "
                                  "it does not start, and the host never joins",
                                  wanted.name, needed, target_.leastArm)});
        return {};
    }

    const Cache& cache_;
    const ProgramTarget& target_;
    const ReleaseSources& sources_;
    const CancelToken& cancel_;
};

}  // namespace

Message originText(const ProgramOrigin& origin) {
    const MessageArgument license = origin.license.empty()
                                        ? MessageArgument(Message::of("licence not named"))
                                        : MessageArgument(origin.license);
    if (origin.keyring.empty())
        return Message::of("%1 %2 for %3, %4, %5, from %6, signed by %7 (the publisher)",
                           origin.name, origin.version, origin.architecture, origin.size, license,
                           origin.address, origin.fingerprint);
    return Message::of(
        "%1 %2 for %3, %4, %5, from %6, signed by %7 (of your keyring %8, not the publisher's key)",
        origin.name, origin.version, origin.architecture, origin.size, license, origin.address,
        origin.fingerprint, Path(origin.keyring));
}

Result<JoinPrograms> resolvePrograms(const Cache& cache, const JoinSettings& settings,
                                     const ProgramTarget& target, const ReleaseSources& sources,
                                     const CancelToken& cancel) {
    const bool bao = settings.vault.product == AgentProduct::OpenBao;
    Resolving resolving(cache, target, sources, cancel);
    LANDFALL_ASSIGN(const fs::path agent,
                    resolving.resolve({settings.vault.agent, bao ? "openbao" : "vault",
                                       bao ? "bao" : "vault", "join.vault.agent"}));
    LANDFALL_ASSIGN(const fs::path consul, resolving.resolve({settings.consul.program, "consul",
                                                              "consul", "join.consul"}));
    fs::path consulTemplate;
    if (settings.consulTemplate) {
        LANDFALL_ASSIGN(consulTemplate,
                        resolving.resolve({*settings.consulTemplate, "consul-template",
                                           "consul-template", "join.consulTemplate"}));
    }
    JoinPrograms programs = std::move(resolving.programs);
    programs.agent = agent;
    programs.consul = consul;
    programs.consulTemplate = consulTemplate;
    return programs;
}

}  // namespace landfall
