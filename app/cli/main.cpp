#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/grammar_words.h"
#include "app/cli/interrupts.h"
#include "app/cli/login_source.h"
#include "core/base/children.h"
#include "core/base/secret.h"
#include "core/base/standard_streams.h"

namespace landfall::cli {
namespace {

constexpr const char* kBaseWords = "a file, a URL, an id from \"base list\", or \"sample\"";

using Action = Result<int> (*)(const Command&);

/// The grammar of the command line, and the command that was chosen.
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
    /// What --help and --version print.
    [[nodiscard]] std::string help(const CLI::ParseError& error) {
        std::ostringstream said;
        app_.exit(error, said, said);
        return said.str();
    }
    [[nodiscard]] Action action() const { return action_; }
    /// The page that "generate" prints; empty for other commands.
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
        added->add_flag("--json", o_.json, "print JSON, one object per line");
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
        to->add_option("--preset", o_.preset,
                       "a preset's name or file; without one the image is written as it is")
            ->type_name("P")
            // Not the same as none: a script's variable may be unset.
            ->check([](const std::string& word) {
                return word.empty() ? std::string("names no preset") : std::string();
            });
    }

    void secrets(CLI::App* to) {
        to->add_option(
              "--secrets", o_.secrets,
              "JSON file with wifi, password, vaultToken, consulToken, connectKeys; must be "
              "readable by its owner only")
            ->type_name("FILE");
    }

    void addCardCommands() {
        CLI::App* inspect =
            command(&app_, "inspect", "show what a base image is and which settings it supports",
                    &inspectBase);
        inspect->add_option("base", o_.argument, kBaseWords)->type_name("BASE")->required();

        CLI::App* plan = command(
            &app_, "plan", "show what would be written to a card, without writing", &showPlan);
        baseAndPreset(plan);
        plan->add_option("--host", o_.host, "the card's host name")->type_name("NAME");
        plan->add_option("--card-size", o_.cardSize, "size of the card, for example 32GB")
            ->type_name("SIZE");
        plan->add_option("--secrets", o_.secrets,
                         "JSON file with a vaultToken: also checks in Vault that cards could join")
            ->type_name("FILE");

        CLI::App* write = command(&app_, "write", "write and verify cards", &writeCards);
        baseAndPreset(write);
        secrets(write);
        write
            ->add_option("--to", o_.targets,
                         "a whole disk or a file, optionally with a host name; repeat for "
                         "several cards")
            ->type_name("TARGET[=HOST]")
            ->required();
        write->add_option("--card-size", o_.cardSize, "size of a card image that is a file")
            ->type_name("SIZE");
        write->add_flag("--fixed", o_.fixed, "allow a drive that is not removable");
        write->add_flag("--rewrite", o_.rewrite,
                        "write everything; otherwise a card that already has most of the data is "
                        "compared, and only differences are written");
        write->add_flag("--blank", o_.blank,
                        "also write zeros to the free space and read them back; takes as long as "
                        "writing the whole card");
        write
            ->add_option("--stall-timeout", o_.stallTimeout,
                         "fail a card that makes no progress for this long, and continue with the "
                         "others; default 90s")
            ->type_name("TIME");
        write->add_flag("--yes", o_.yes, "do not ask before erasing");

        CLI::App* devices =
            command(&app_, "devices", "list drives that can be written", &listDevices);
        devices->add_flag("--all", o_.all,
                          "also list drives that cannot be written, with the reason");
        devices->add_flag("--watch", o_.watch,
                          "keep running and report drives added, changed and removed");

        CLI::App* rejoin =
            command(&app_, "rejoin", "put a new wrapped token on a card that was already written",
                    &rejoinTarget);
        rejoin
            ->add_option("--to", o_.targets,
                         "the card; TARGET=HOST refuses the card of another host")
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
        CLI::App* watch = command(
            &app_, "watch", "wait until all hosts of a batch are healthy in Consul", &watchBatch);
        watch->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
        watch
            ->add_option("--batch", o_.batch,
                         "the batch's id (receipts show); default: the preset's newest")
            ->type_name("ID");
        watch->add_option("--timeout", o_.timeout, "how long to wait; default 30m")
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
            ->add_option("--receipt", o_.receipt, "the receipt of the card (receipts list)")
            ->type_name("ID")
            ->required();
        existingCard("erase", "erase a card and make one FAT partition on it", &eraseTarget)
            ->add_flag("--yes", o_.yes, "do not ask before erasing");
    }

    void word(CLI::App* to, const std::string& name, const std::string& what) {
        to->add_option(name, o_.argument, what)->type_name("")->required();
    }

    void addPresetCommands() {
        CLI::App* preset =
            group("preset", "manage presets: list, show, validate, import, export, delete");
        command(preset, "list", "list the presets of this user", &listPresets);
        word(command(preset, "show", "print a preset as JSON", &showPreset), "P",
             "a preset's name or file");
        word(command(preset, "validate", "check a preset", &validatePreset), "P",
             "a preset's name or file");
        word(command(preset, "import", "store a preset file", &importPreset), "FILE",
             "a preset, a folder made by export --files, or a template of Packer's ARM builder "
             "(HCL or JSON), whose image_partitions become the layout");
        CLI::App* exported = command(preset, "export", "write a preset to a file", &exportPreset);
        word(exported, "P", "the preset's name");
        exported->add_option("FILE", o_.file, "the file to create")->type_name("")->required();
        exported->add_flag("--files", o_.withFiles,
                           "create a folder with preset.json and copies of the files it names "
                           "(except the base image), which preset import accepts");
        word(command(preset, "delete", "delete a preset", &deletePreset), "P", "the preset's name");
    }

    void addBaseCommands() {
        CLI::App* base = group("base", "manage base images in the cache: list, add, remove, clear");
        command(base, "list", "list the base images in the cache", &listBases);
        CLI::App* add = command(
            base, "add", "decode an image into the cache; downloads it if given a URL", &addBase);
        word(add, "FILE-OR-URL", "the image");
        add->add_option("--sha256", o_.sha256,
                        "expected SHA-256 of the file as it is, compressed or not")
            ->type_name("HEX");
        word(command(base, "remove", "remove a base image", &removeBase), "ID",
             "the base image's id");
        command(base, "clear", "remove everything from the cache", &clearBases);
    }

    void addCatalogCommands() {
        CLI::App* catalog =
            group("catalog", "OS lists in Raspberry Pi Imager's format: list, refresh");
        CLI::App* list = command(catalog, "list", "list the images in the OS lists", &listCatalog);
        list->add_option("--board", o_.board,
                         "only images for this board, by its name or tag in the OS list")
            ->type_name("NAME");
        list->add_option("--arch", o_.architecture, "only images for this architecture")
            ->type_name("ARCH")
            ->check(CLI::IsMember({"arm64", "arm"}));
        list->add_option("--search", o_.search,
                         "only images with these words in name, description or group")
            ->type_name("WORDS");
        command(catalog, "refresh", "download all OS lists again", &refreshCatalog);
    }

    void addReceiptCommands() {
        CLI::App* receipts =
            group("receipts",
                  "records of written cards: list, show, known-hosts, csv, inventory, report, "
                  "revoke");
        command(receipts, "list", "list receipts, newest first", &listReceipts);
        word(command(receipts, "show", "show a receipt in full", &showReceipt), "ID",
             "the receipt's id");
        for (CLI::App* form :
             {command(receipts, "known-hosts",
                      "print the SSH host keys of the cards, in known_hosts format",
                      &printKnownHosts),
              command(receipts, "csv", "print all cards as CSV, one per line", &printCsv),
              command(receipts, "inventory", "print the hosts by preset, as an Ansible inventory",
                      &printInventory)})
            form->add_option("--batch", o_.batch, "only cards of this batch (receipts show)")
                ->type_name("ID");
        command(receipts, "report", "print a summary of the last cards, for bug reports",
                &printReport);
        CLI::App* revoke = command(
            receipts, "revoke", "revoke a card's token and what was issued with it", &revokeToken);
        word(revoke, "ID", "the receipt's id");
        revoke
            ->add_option("--preset", o_.preset,
                         "a preset's name or file; default: the receipt's preset")
            ->type_name("P");
        secrets(revoke);
    }

    void addVaultCommands() {
        CLI::App* vault = group("vault", "prepare Vault for the hosts of a preset: setup");
        CLI::App* setup = command(vault, "setup",
                                  "write the role and policies that a preset needs; shows them "
                                  "before sending",
                                  &setUpVault);
        setup->add_option("--preset", o_.preset, "a preset's name or file")
            ->type_name("P")
            ->required();
        setup->add_flag("--yes", o_.yes, "do not ask before sending");
        secrets(setup);
    }

    void addGenerateCommand() {
        CLI::App* generate = app_.add_subcommand(
            "generate", "print shell completions or the manual page of this program");
        generate->add_option("WHAT", page_, "a shell, or man")
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
    if (error.get_exit_code() == 0) {  // --help and --version
        Output(Format::Text).text(grammar.help(error));
        return 0;
    }
    Output(format).error(
        Error(ErrorKind::Usage, "", Message::of("%1 (landfall-cli --help)", error.what())));
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
        Output(Format::Text).text(page);
        return 0;
    }
    const Output output(options.json ? Format::Json : Format::Text);
    const CancelToken cancel;
    const Interrupts interrupts(cancel);
    Keychain keychain;
    const Command command{options, output, cancel, interrupts.fd(), keychain};
    setWebLogins(std::make_shared<LoginSource>(command));
    const Result<int> code = grammar.action()(command);
    setWebLogins(nullptr);
    if (code)
        return *code;
    output.error(code.error());
    return exitCode(code.error().kind());
}

}  // namespace
}  // namespace landfall::cli

int main(int argc, char** argv) {
    landfall::shieldProcess();
    landfall::keepChildren();
    landfall::holdStandardStreams();
    landfall::cli::Interrupts::blockSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName("landfall");
    return landfall::cli::exitWith(landfall::cli::runCommand(argc, argv));
}
