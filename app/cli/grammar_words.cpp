#include "app/cli/grammar_words.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <sstream>

namespace landfall::cli {

namespace {

/// CLI11 appends the choices of an option to the name of its value: "ARCH:{arm64,arm}".
void splitValue(GrammarWord& word, const std::string& typeName) {
    const auto colon = typeName.find(":{");
    word.value = typeName.substr(0, colon);
    if (colon == std::string::npos)
        return;
    std::istringstream list(typeName.substr(colon + 2, typeName.size() - colon - 3));
    for (std::string choice; std::getline(list, choice, ',');)
        word.choices.push_back(choice);
}

GrammarWord wordOf(const CLI::Option& option) {
    GrammarWord word;
    word.positional = option.get_positional();
    word.required = option.get_required();
    word.what = option.get_description();
    word.name = word.positional ? option.get_name(true) : "--" + option.get_lnames().front();
    if (word.positional || option.get_type_size_max() != 0)
        splitValue(word, option.get_type_name());
    if (word.positional && word.value.empty())
        word.value = word.name;
    return word;
}

}  // namespace

std::string GrammarEntry::joined(const char* by) const {
    std::string text;
    for (const std::string& word : path)
        text += (text.empty() ? "" : by) + word;
    return text;
}

GrammarWords::GrammarWords(const CLI::App& program) {
    take(program, {});
}

const GrammarEntry* GrammarWords::take(const CLI::App& app, std::vector<std::string> path) {
    GrammarEntry& entry = *entries_.emplace_back(std::make_unique<GrammarEntry>());
    entry.path = path;
    entry.what = app.get_description();
    for (const CLI::Option* option : app.get_options([](const CLI::Option*) { return true; }))
        entry.words.push_back(wordOf(*option));
    for (const CLI::App* child : app.get_subcommands([](const CLI::App*) { return true; })) {
        std::vector<std::string> longer = path;
        longer.push_back(child->get_name());
        entry.children.push_back(take(*child, std::move(longer)));
    }
    return &entry;
}

}  // namespace landfall::cli
