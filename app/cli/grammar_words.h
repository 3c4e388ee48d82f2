#pragma once

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace landfall::cli {

/// An option or an argument of the grammar.
struct GrammarWord {
    std::string name;   ///< "--base"; the placeholder of an argument, "P"
    std::string value;  ///< what it takes, "BASE"; empty for a flag
    std::string what;
    std::vector<std::string> choices;  ///< the accepted words, if limited
    bool positional = false;
    bool required = false;
};

/// One command, or a group of them.
struct GrammarEntry {
    std::vector<std::string> path;  ///< {"preset", "list"}; empty for the program
    std::string what;
    std::vector<GrammarWord> words;
    std::vector<const GrammarEntry*> children;
    [[nodiscard]] std::string joined(const char* by) const;
};

/// All commands in order: the program first, a group before its commands.
class GrammarWords {
public:
    explicit GrammarWords(const CLI::App& program);
    [[nodiscard]] const std::vector<std::unique_ptr<GrammarEntry>>& entries() const {
        return entries_;
    }

private:
    const GrammarEntry* take(const CLI::App& app, std::vector<std::string> path);
    std::vector<std::unique_ptr<GrammarEntry>> entries_;
};

// Made from the grammar alone, so that they cannot say anything else than it does.
[[nodiscard]] std::string bashCompletion(const GrammarWords& grammar);
[[nodiscard]] std::string zshCompletion(const GrammarWords& grammar);
[[nodiscard]] std::string fishCompletion(const GrammarWords& grammar);
/// landfall-cli(1).
[[nodiscard]] std::string manualPage(const GrammarWords& grammar);

}  // namespace landfall::cli
