#include <cctype>

#include "app/cli/grammar_words.h"
#include "app/cli/page_resources.h"

namespace landfall::cli {

namespace {

/// Text for troff, with hyphens as minus signs so that they can be copied.
std::string troff(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '-' || c == '\\')
            result += '\\';
        // A line that begins with one of these would be a request.
        if ((c == '.' || c == '\'') && result.empty())
            result += "\\&";
        result += c;
    }
    return result;
}

std::string sentence(std::string text) {
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    if (!text.empty() && text.back() != '.')
        text += '.';
    return troff(text);
}

std::string shown(const GrammarWord& word) {
    if (word.positional)
        return "\\fI" + troff(word.value) + "\\fR";
    std::string text = "\\fB" + troff(word.name) + "\\fR";
    if (!word.value.empty())
        text += " \\fI" + troff(word.value) + "\\fR";
    return text;
}

/// Options of every command are described once, at the top.
bool isCommon(const GrammarWord& word) {
    return word.name == "--help" || word.name == "--json" || word.name == "--version";
}

std::string commandText(const GrammarEntry& entry) {
    std::string usage = "\\fB" + troff(entry.joined(" ")) + "\\fR";
    std::string list;
    for (const GrammarWord& word : entry.words) {
        if (isCommon(word))
            continue;
        usage += word.required ? " " + shown(word) : " [" + shown(word) + "]";
        list += ".TP\n" + shown(word) + "\n" + sentence(word.what) + "\n";
        for (const std::string& choice : word.choices)
            list += (&choice == &word.choices.front() ? "One of " : "") + ("\\fB" + troff(choice)) +
                    "\\fR" + (&choice == &word.choices.back() ? ".\n" : ",\n");
    }
    return ".SS " + usage + "\n" + sentence(entry.what) + "\n" + list;
}

void put(std::string& text, std::string_view mark, const std::string& value) {
    text.replace(text.find(mark), mark.size(), value);
}

}  // namespace

std::string manualPage(const GrammarWords& grammar) {
    std::string commands =
        "Every command accepts \\fB\\-\\-help\\fR and, for JSON output, \\fB\\-\\-json\\fR.\n"
        "\\fBlandfall\\-cli \\-\\-version\\fR prints the version.\n";
    for (const auto& entry : grammar.entries())
        if (entry->children.empty())
            commands += commandText(*entry);
    std::string page(pageResource("man/landfall-cli.1.in"));
    put(page, "@VERSION@", LANDFALL_VERSION);
    put(page, "@COMMANDS@\n", commands);
    return page;
}

}  // namespace landfall::cli
