#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <iostream>
#include <string_view>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/grammar_words.h"
#include "app/cli/interrupts.h"

namespace landfall::cli {
namespace {

constexpr const char* kBaseWords = "a file, an address, an id of the cache, or \"sample\"";

using Action = Result<int> (*)(const Command&);

/// The words of the command line, and which command they chose.
class Grammar {
public:
    explicit Grammar(Options& options) : o_(options) {
        app_.set_version_flag("--version", std::string("landfall-cli ") + LANDFALL_VERSION);
        app_.require_subcommand(1);
        addCardCommands();
        addPresetCommands();
        addBaseCommands();
        addCatalogCommands();
        addReceiptCommands();
        addVaultCommands();
        addGenerateCommand();
    }

    /// Throws CLI::ParseError, CLI11's way.
    void parse(int argc, char** argv) { app_.parse(argc, argv); }
    int exit(const CLI::ParseError& error) { return app_.exit(error); }
    [[nodiscard]] Action action() const { return action_; }
    /// What "generate" asks for; empty for all other commands.
    [[nodiscard]] std::string page() const {
        const GrammarWords words(app_);
        if (page_ == "bash")
            return bashCompletion(words);
        if (page_ == "zsh")
            return zshCompletion(words);
        if (page_ == "fish")
            return fishCompletion(words);
        return page_ == "man" ? manualPage(words) : "";
    }

private:
    CLI::App* command(CLI::App* parent, const std::string& name, const std::string& what,
                      Action chosen) {
        CLI::App* added = parent->add_subcommand(name, what);
        added->add_flag("--json", o_.json, "answer in JSON, one object a line");
        added->callback([this, chosen] { action_ = chosen; });
        return added;
    }

    CLI::App* group(const std::string& name, const std::string& what) {
        CLI::App* added = app_.add_subcommand(name, what);
        added->require_subcommand(1);
        return added;
    }

    void baseAndPreset(CLI::App* to) {
        to->add_option("--base", o_.base, kBaseWords)->type_name("BASE");
        to->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
    }

    void secrets(CLI::App* to) {
        to->add_option(
              "--secrets", o_.secrets,
              "JSON with wifi, password, vaultToken, consulToken; readable by its owner only")
            ->type_name("FILE");
    }

    void addCardCommands() {
        CLI::App* inspect =
            command(&app_, "inspect", "what a base image is and takes", &inspectBase);
        inspect->add_option("base", o_.argument, kBaseWords)->type_name("BASE")->required();

        CLI::App* plan =
            command(&app_, "plan", "what would be on the card; touches nothing", &showPlan);
        baseAndPreset(plan);
        plan->add_option("--host", o_.host, "the card's host name")->type_name("NAME");
        plan->add_option("--card-size", o_.cardSize, "for example 32GB")->type_name("SIZE");
        plan->add_option(
                "--secrets", o_.secrets,
                "JSON with a vaultToken: Vault is asked what would keep cards from joining")
            ->type_name("FILE");

        CLI::App* write = command(&app_, "write", "write and verify cards", &writeCards);
        baseAndPreset(write);
        secrets(write);
        write->add_option("--to", o_.targets, "a whole disk or a file, with a host name if wanted")
            ->type_name("TARGET[=HOST]")
            ->required();
        write->add_option("--card-size", o_.cardSize, "of a card image that is a file")
            ->type_name("SIZE");
        write->add_flag("--fixed", o_.fixed, "allow a drive that is not removable");
        write->add_flag("--rewrite", o_.rewrite,
                        "write everything; a card that holds most of it already is otherwise "
                        "compared, and changed where it differs");
        write->add_flag("--blank", o_.blank,
                        "zeros where no filesystem uses the card, too, written and read back; "
                        "takes as long as the whole card");
        write
            ->add_option("--stall-timeout", o_.stallTimeout,
                         "a card that moves nothing for so long is given up, the others go on; "
                         "90s unless given")
            ->type_name("TIME");
        write->add_flag("--yes", o_.yes, "do not ask before erasing");

        CLI::App* devices = command(&app_, "devices", "drives that may be written", &listDevices);
        devices->add_flag("--all", o_.all, "the others too, and why they may not be written");
        devices->add_flag("--watch", o_.watch, "go on, and say what comes, changes and goes");

        CLI::App* rejoin =
            command(&app_, "rejoin", "a fresh wrapped token on a card that is written already",
                    &rejoinTarget);
        rejoin
            ->add_option("--to", o_.targets, "the card; with TARGET=HOST only if it is that host's")
            ->type_name("TARGET")
            ->required()
            ->expected(1);
        rejoin->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
        rejoin->add_flag("--fixed", o_.fixed, "allow a drive that is not removable");
        secrets(rejoin);
        addCheckCommands();
        addWatchCommand();
    }

    void addWatchCommand() {
        CLI::App* watch =
            command(&app_, "watch", "wait until a batch's hosts are well in Consul", &watchBatch);
        watch->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
        watch->add_option("--batch", o_.batch, "as its receipts have it; else the preset's newest")
            ->type_name("ID");
        watch->add_option("--timeout", o_.timeout, "for example 30m, which it is unless given")
            ->type_name("TIME");
        secrets(watch);
    }

    CLI::App* existingCard(const std::string& name, const std::string& what, Action chosen) {
        CLI::App* added = command(&app_, name, what, chosen);
        added->add_option("--to", o_.targets, "the card: a whole disk or a card image")
            ->type_name("TARGET")
            ->required()
            ->expected(1);
        added->add_flag("--fixed", o_.fixed, "allow a drive that is not removable");
        return added;
    }

    void addCheckCommands() {
        existingCard("verify", "compare a card with what was written to it", &verifyTarget)
            ->add_option("--receipt", o_.receipt, "the receipt of its writing (receipts list)")
            ->type_name("ID")
            ->required();
        existingCard("erase", "one FAT32 partition again", &eraseTarget)
            ->add_flag("--yes", o_.yes, "do not ask before erasing");
    }

    void word(CLI::App* to, const std::string& name, const std::string& what) {
        to->add_option(name, o_.argument, what)->type_name("")->required();
    }

    void addPresetCommands() {
        CLI::App* preset = group("preset", "presets: list, show, validate, import, export, delete");
        command(preset, "list", "the presets of this user", &listPresets);
        word(command(preset, "show", "a preset as JSON", &showPreset), "P", "name or file");
        word(command(preset, "validate", "check a preset", &validatePreset), "P", "name or file");
        word(command(preset, "import", "keep a preset file", &importPreset), "FILE",
             "a preset, a folder from export --files, or a template of Packer's ARM builder "
             "(JSON), whose image_partitions become a layout");
        CLI::App* exported = command(preset, "export", "write a preset to a file", &exportPreset);
        word(exported, "P", "its name");
        exported->add_option("FILE", o_.file, "the file to make")->type_name("")->required();
        exported->add_flag("--files", o_.withFiles,
                           "make a folder, with preset.json and copies of the files that it names "
                           "(not of the base image); `import` takes it as it is");
        word(command(preset, "delete", "remove a preset", &deletePreset), "P", "its name");
    }

    void addBaseCommands() {
        CLI::App* base = group("base", "base images of the cache: list, add, remove, clear");
        command(base, "list", "what is in the cache", &listBases);
        CLI::App* add =
            command(base, "add", "decode an image into the cache, fetched where it is an address",
                    &addBase);
        word(add, "FILE-OR-URL", "the image");
        add->add_option("--sha256", o_.sha256, "of the file as it is, packed or not: checked")
            ->type_name("HEX");
        word(command(base, "remove", "remove one", &removeBase), "ID", "its id");
        command(base, "clear", "remove all", &clearBases);
    }

    void addCatalogCommands() {
        CLI::App* catalog =
            group("catalog", "OS lists in Raspberry Pi Imager's format: list, refresh");
        CLI::App* list = command(catalog, "list", "images that the lists offer", &listCatalog);
        list->add_option("--board", o_.board, "for a board, as the list names it, or a tag of it")
            ->type_name("NAME");
        list->add_option("--arch", o_.architecture, "arm64 or arm")
            ->type_name("ARCH")
            ->check(CLI::IsMember({"arm64", "arm"}));
        list->add_option("--search", o_.search, "words of name, description or group")
            ->type_name("WORDS");
        command(catalog, "refresh", "ask all lists for what is new", &refreshCatalog);
    }

    void addReceiptCommands() {
        CLI::App* receipts =
            group("receipts",
                  "what was written: list, show, known-hosts, csv, inventory, report, revoke");
        command(receipts, "list", "newest first", &listReceipts);
        word(command(receipts, "show", "one, whole", &showReceipt), "ID", "its id");
        for (CLI::App* form :
             {command(receipts, "known-hosts",
                      "the SSH host keys that cards were given, for known_hosts", &printKnownHosts),
              command(receipts, "csv", "every card, a line each, for a spreadsheet", &printCsv),
              command(receipts, "inventory", "the hosts by preset, for Ansible", &printInventory)})
            form->add_option("--batch", o_.batch,
                             "of one run of write alone, as its receipts have it")
                ->type_name("ID");
        command(receipts, "report", "a text about the last cards, for whoever looks into a fault",
                &printReport);
        CLI::App* revoke = command(receipts, "revoke",
                                   "end a card's token and what was issued with it", &revokeToken);
        word(revoke, "ID", "its id");
        revoke
            ->add_option("--preset", o_.preset, "a preset's name or file, if not the receipt's own")
            ->type_name("P");
        secrets(revoke);
    }

    void addVaultCommands() {
        CLI::App* vault = group("vault", "Vault for the hosts of a preset: setup");
        CLI::App* setup = command(vault, "setup",
                                  "write the role and the policies that a preset needs, shown "
                                  "before they are sent",
                                  &setUpVault);
        setup->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
        setup->add_flag("--yes", o_.yes, "do not ask before sending");
        secrets(setup);
    }

    void addGenerateCommand() {
        CLI::App* generate = app_.add_subcommand(
            "generate", "print a shell's completions, or the manual page, of this program");
        generate->add_option("WHAT", page_, "for which shell, or man")
            ->type_name("WHAT")
            ->required()
            ->check(CLI::IsMember({"bash", "zsh", "fish", "man"}));
    }

    Options& o_;
    std::string page_;
    Action action_ = nullptr;
    CLI::App app_{"Writes SD cards that join a Consul datacenter on first boot.", "landfall-cli"};
};

int reportUsage(Grammar& grammar, const CLI::ParseError& error, Format format) {
    if (error.get_exit_code() == 0)  // --help and --version
        return grammar.exit(error);
    Output(format).error(
        Error(ErrorKind::Usage, "", std::string(error.what()) + " (landfall-cli --help)"));
    return exitCode(ErrorKind::Usage);
}

int runCommand(int argc, char** argv) {
    const bool json = std::any_of(
        argv + 1, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
    Options options;
    Grammar grammar(options);
    try {
        grammar.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return reportUsage(grammar, error, json ? Format::Json : Format::Text);
    }
    if (const std::string page = grammar.page(); !page.empty()) {
        std::fputs(page.c_str(), stdout);
        return std::fflush(stdout) == 0 ? 0 : exitCode(ErrorKind::Io);
    }
    const Output output(options.json ? Format::Json : Format::Text);
    const CancelToken cancel;
    const Interrupts interrupts(cancel);
    const Result<int> code = grammar.action()({options, output, cancel, interrupts.fd()});
    if (code)
        return *code;
    output.error(code.error());
    return exitCode(code.error().kind());
}

}  // namespace
}  // namespace landfall::cli

int main(int argc, char** argv) {
    // Operator's tokens are in this process: no core dump, whatever the shell's limit.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    landfall::cli::Interrupts::blockSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("landfall");
    return landfall::cli::runCommand(argc, argv);
}
