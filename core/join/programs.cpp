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
    std::string name;     ///< "consul": the file in a zip
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

Result<fs::path> resolve(const Cache& cache, const Wanted& wanted,
                         const std::string& architecture) {
    const fs::path& file = wanted.spec.file;
    if (file.empty()) {
        const std::string version =
            wanted.spec.version.empty() ? "" : " (version " + wanted.spec.version + ")";
        return fail(ErrorKind::NotSupported, wanted.subject,
                    "releases" + version + " cannot be downloaded yet; download " + wanted.name +
                        " for linux_" + architecture +
                        " and name the zip or the program with \"file\"");
    }
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fail(ErrorKind::NotFound, wanted.subject + ".file",
                    file.string() + " is not there, or not a file");
    fs::path program = file;
    if (isZip(file)) {
        LANDFALL_ASSIGN(program, unpack(cache, wanted));
    }
    LANDFALL_TRY(checkElfProgram(program, architecture, wanted.subject + ".file"));
    return program;
}

}  // namespace

Result<JoinPrograms> resolvePrograms(const Cache& cache, const JoinSettings& settings,
                                     const std::string& architecture) {
    const bool bao = settings.vault.product == AgentProduct::OpenBao;
    JoinPrograms programs;
    LANDFALL_ASSIGN(
        programs.agent,
        resolve(cache, {settings.vault.agent, bao ? "bao" : "vault", "join.vault.agent"},
                architecture));
    LANDFALL_ASSIGN(
        programs.consul,
        resolve(cache, {settings.consul.program, "consul", "join.consul"}, architecture));
    if (settings.consulTemplate) {
        LANDFALL_ASSIGN(
            programs.consulTemplate,
            resolve(cache, {*settings.consulTemplate, "consul-template", "join.consulTemplate"},
                    architecture));
    }
    return programs;
}

}  // namespace landfall
