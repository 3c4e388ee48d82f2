#include "app/cli/grammar_words.h"
#include "app/cli/page_resources.h"

namespace landfall::cli {

namespace {

/// What kind of values to complete; empty for none.
std::string kindOf(const GrammarEntry& entry, const GrammarWord& word) {
    const std::string& value = word.value;
    if (value == "P")
        return "preset";
    if (value == "BASE")
        return "base";
    if (value == "FILE" || value == "FILE-OR-URL")
        return "file";
    if (value.starts_with("TARGET"))
        return "target";
    const bool receipts = !entry.path.empty() && entry.path.front() == "receipts";
    if (value == "ID" && (word.name == "--receipt" || (receipts && word.positional)))
        return "receipt";
    return "";
}

std::string choicesOf(const GrammarWord& word) {
    std::string text;
    for (const std::string& choice : word.choices)
        text += (text.empty() ? "" : " ") + choice;
    return text;
}

std::string childrenOf(const GrammarEntry& entry) {
    std::string text;
    for (const GrammarEntry* child : entry.children)
        text += (text.empty() ? "" : " ") + child->path.back();
    return text;
}

// Lists of what there is, the same for all shells.
constexpr const char* kPresets =
    "landfall-cli preset list 2>/dev/null | sed '/(landfall-cli /d; s/  (cannot be used: .*//; s/  "
    "(from .*//'";
constexpr const char* kTargets =
    "landfall-cli devices 2>/dev/null | sed -n 's|^\\(/dev/[^ ]*\\).*|\\1|p'";
constexpr const char* kReceipts =
    "landfall-cli receipts list 2>/dev/null | sed -n 's/^\\([0-9a-f]\\{16\\}\\) .*/\\1/p'";

std::string filled(std::string text) {
    for (const auto& [name, value] :
         {std::pair{"@PRESETS@", kPresets}, {"@TARGETS@", kTargets}, {"@RECEIPTS@", kReceipts}})
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name))
            text.replace(at, std::string(name).size(), value);
    return text;
}

std::string inQuotes(const std::string& text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string bashValues(const GrammarEntry& entry, const GrammarWord& word) {
    if (!word.choices.empty())
        return "mapfile -t COMPREPLY < <(compgen -W " + inQuotes(choicesOf(word)) + " -- \"$cur\")";
    return "_landfall_cli_values '" + kindOf(entry, word) + "' \"$cur\"";
}

/// The command's words, each with a space before it.
std::string placeOf(const GrammarEntry& entry) {
    return entry.path.empty() ? "" : " " + entry.joined(" ");
}

}  // namespace

std::string bashCompletion(const GrammarWords& grammar) {
    std::string commands;
    std::string values;
    std::string rest;
    for (const auto& entry : grammar.entries()) {
        if (!entry->path.empty())
            commands += (commands.empty() ? "" : " | ") + inQuotes(placeOf(*entry));
        std::string options;
        std::string positional;
        for (const GrammarWord& word : entry->words) {
            if (word.positional && positional.empty())
                positional = bashValues(*entry, word);
            if (word.positional)
                continue;
            options += (options.empty() ? "" : " ") + word.name;
            if (!word.value.empty())
                values += "        " + inQuotes(placeOf(*entry) + " " + word.name) + ") " +
                          bashValues(*entry, word) + "; return ;;\n";
        }
        rest += "        " + inQuotes(placeOf(*entry)) +
                ")\n            if [[ $cur == -* ]]; then\n" +
                "                mapfile -t COMPREPLY < <(compgen -W " + inQuotes(options) +
                " -- \"$cur\")\n";
        if (!entry->children.empty())
            positional = "mapfile -t COMPREPLY < <(compgen -W " + inQuotes(childrenOf(*entry)) +
                         " -- \"$cur\")";
        if (!positional.empty())
            rest += "            else\n                " + positional + "\n";
        rest += "            fi\n            ;;\n";
    }
    std::string text = filled(std::string(pageResource("completions/landfall-cli.bash.in")));
    text.replace(text.find("@COMMANDS@"), 10, commands);
    return text + values + "    esac\n    case $path in\n" + rest +
           "    esac\n}\n\ncomplete -F _landfall_cli landfall-cli\n";
}

namespace {

/// Escaped for the brackets and colons of _arguments.
std::string zshWords(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':')
            result += '\\';
        result += c;
    }
    return result;
}

std::string zshAction(const GrammarEntry& entry, const GrammarWord& word) {
    const std::string value = zshWords(word.value.substr(0, word.value.find('[')));
    if (!word.choices.empty())
        return value + ":(" + choicesOf(word) + ")";
    const std::string kind = kindOf(entry, word);
    return value + ":" + (kind.empty() ? "" : "_landfall-cli_" + kind);
}

std::string zshFunction(const GrammarEntry& entry) {
    const std::string suffix = entry.path.empty() ? "" : "_" + entry.joined("_") + "_command";
    std::string text = "_landfall-cli" + suffix + "() {\n    local state\n    _arguments -C";
    for (const GrammarWord& word : entry.words)
        if (!word.positional)
            text += " \\\n        " +
                    inQuotes((word.value.starts_with("TARGET[") ? "*" : "") + word.name + "[" +
                             zshWords(word.what) + "]" +
                             (word.value.empty() ? "" : ":" + zshAction(entry, word)));
    int place = 0;
    for (const GrammarWord& word : entry.words)
        if (word.positional)
            text +=
                " \\\n        " + inQuotes(std::to_string(++place) + ":" + zshAction(entry, word));
    if (entry.children.empty())
        return text + "\n}\n";
    text +=
        " \\\n        '1:command:->command' \\\n        '*::argument:->argument'\n"
        "    case $state in\n    command)\n        local -a commands\n        commands=(";
    for (const GrammarEntry* child : entry.children)
        text += "\n            " + inQuotes(child->path.back() + ":" + zshWords(child->what));
    text +=
        "\n        )\n        _describe command commands\n        ;;\n    argument)\n"
        "        case $words[1] in\n";
    for (const GrammarEntry* child : entry.children)
        text += "        " + child->path.back() + ") _landfall-cli_" + child->joined("_") +
                "_command ;;\n";
    return text + "        esac\n        ;;\n    esac\n}\n";
}

/// The fish condition for a command: after its words, before any subcommand.
std::string fishCondition(const GrammarEntry& entry) {
    std::string text;
    for (const std::string& word : entry.path)
        text += (text.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + word);
    const std::string children = childrenOf(entry);
    if (!children.empty())
        text += (text.empty() ? "" : "; and ") + ("not __fish_seen_subcommand_from " + children);
    return inQuotes(text);
}

std::string fishValues(const GrammarEntry& entry, const GrammarWord& word) {
    if (!word.choices.empty())
        return " -x -a " + inQuotes(choicesOf(word));
    const std::string kind = kindOf(entry, word);
    if (kind.empty())
        return " -x";
    if (kind == "base")
        return " -F -a sample";
    if (kind == "file")
        return " -F";
    return (kind == "receipt" ? " -x" : " -F") + (" -a '(__landfall_cli_" + kind + ")'");
}

}  // namespace

std::string zshCompletion(const GrammarWords& grammar) {
    std::string text = filled(std::string(pageResource("completions/landfall-cli.zsh.in")));
    for (const auto& entry : grammar.entries())
        text += zshFunction(*entry);
    return text + "\n_landfall-cli \"$@\"\n";
}

std::string fishCompletion(const GrammarWords& grammar) {
    std::string text = filled(
        "# fish completion for landfall-cli: made by \"landfall-cli generate fish\".\n\n"
        "function __landfall_cli_preset\n    @PRESETS@\nend\n"
        "function __landfall_cli_target\n    @TARGETS@\nend\n"
        "function __landfall_cli_receipt\n    @RECEIPTS@\nend\n\n"
        "complete -c landfall-cli -f\n");
    for (const auto& entry : grammar.entries()) {
        const std::string begin = "complete -c landfall-cli -n " + fishCondition(*entry);
        for (const GrammarEntry* child : entry->children)
            text += begin + " -a " + child->path.back() + " -d " + inQuotes(child->what) + "\n";
        for (const GrammarWord& word : entry->words)
            text += begin + (word.positional ? "" : " -l " + word.name.substr(2)) +
                    (word.value.empty() ? "" : fishValues(*entry, word)) +
                    (word.positional ? "" : " -d " + inQuotes(word.what)) + "\n";
    }
    return text;
}

}  // namespace landfall::cli
