#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/hcl_cursor.h"
#include "core/config/hcl_tree.h"

namespace landfall {

/// The walk behind parseHcl(): hcl_body.cpp has the structure, hcl_expression.cpp the expressions,
/// hcl_template.cpp texts in quotation marks and heredocs.
class HclParser {
public:
    HclParser(std::string_view text, std::string_view subject, HclLimits limits)
        : cursor_(text, subject), limits_(limits) {}

    Result<HclBody> file();

private:
    using Kind = HclExpression::Kind;

    /// What a template is made of before it is a tree.
    struct Piece {
        enum class Kind { Literal, Value, If, Else, EndIf, For, EndFor };
        Kind kind = Kind::Literal;
        std::size_t at = 0;
        std::string text;         ///< a literal; the name of a "for"'s values
        std::string key;          ///< the name of its keys
        HclExpression value{};    ///< the condition; what is gone through
        bool beginsLine = false;  ///< a heredoc's literal at the start of a line
        bool stripsBefore = false;
        bool stripsAfter = false;
    };
    using Pieces = std::vector<Piece>;

    /// As long as it lives, new lines end what they follow, or are white space.
    class Lines {
    public:
        Lines(HclParser& parser, bool end) : parser_(parser), before_(parser.newLinesEnd_) {
            parser_.newLinesEnd_ = end;
        }
        ~Lines() { parser_.newLinesEnd_ = before_; }
        Lines(const Lines&) = delete;
        Lines& operator=(const Lines&) = delete;

    private:
        HclParser& parser_;
        bool before_;
    };
    /// One level deeper as long as it lives: whatever calls itself has one, and asks checkLevel().
    class Level {
    public:
        explicit Level(HclParser& parser) : parser_(parser) { ++parser_.level_; }
        ~Level() { --parser_.level_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        HclParser& parser_;
    };

    void skip() { cursor_.skip(!newLinesEnd_); }
    Result<void> checkLevel() const;
    Result<void> count();
    /// A node with its parts' height, counted.
    Result<HclExpression> node(Kind kind, std::size_t at, std::vector<HclExpression> parts,
                               std::string text = {});

    Result<HclBody> body(bool inBraces);
    Result<void> item(HclBody& into);
    Result<void> argument(std::string name, std::size_t at, HclBody& into);
    Result<void> block(std::string type, std::size_t at, HclBody& into);
    Result<HclBody> braces();
    Result<void> endOfLine();

    Result<HclExpression> expression();
    /// An expression in which new lines are white space.
    Result<HclExpression> enclosed();
    Result<HclExpression> operation(int least);
    Result<HclExpression> unary();
    Result<HclExpression> postfix();
    Result<HclExpression> dot(HclExpression of, bool& more);
    Result<HclExpression> bracket(HclExpression of);
    Result<HclExpression> splat(HclExpression of, bool indices, std::size_t at);
    Result<HclExpression> primary();
    Result<HclExpression> named();
    Result<HclExpression> call(std::string name, std::size_t at);
    Result<HclExpression> list();
    Result<HclExpression> object();
    Result<void> objectElement(std::vector<HclExpression>& parts);
    Result<HclExpression> forList(std::size_t at);
    Result<HclExpression> forObject(std::size_t at);
    /// "key, value in" behind "for"; the names go into `of`.
    Result<void> forNames(std::string& key, std::string& value);
    /// forNames(), what is gone through and the colon.
    Result<HclExpression> forIntroduction(Kind kind, std::size_t at);
    Result<void> forEnd(HclExpression& made, std::string_view closing);
    Result<HclExpression> finished(HclExpression made);

    Result<HclExpression> quoted();
    Result<HclExpression> heredoc();
    Result<Pieces> quotedPieces();
    Result<Pieces> heredocPieces(const std::string& marker);
    /// The doubled signs that stand for themselves, and sequences; false where there is none.
    Result<bool> special(Pieces& pieces);
    Result<void> interpolation(Pieces& pieces);
    Result<void> directive(Pieces& pieces);
    Result<void> sequenceEnd(Piece& piece);
    Result<HclExpression> assembled(Pieces pieces, std::size_t at);
    /// The pieces up to one that ends what `of` began (null: all of them).
    Result<HclExpression> sequence(Pieces& pieces, std::size_t& next, const Piece* of);
    Result<HclExpression> conditionalPart(Pieces& pieces, std::size_t& next);
    Result<HclExpression> repeatedPart(Pieces& pieces, std::size_t& next);
    static std::string& literal(Pieces& pieces, std::size_t at);
    static void strip(Pieces& pieces);
    static void unindent(Pieces& pieces);

    HclCursor cursor_;
    HclLimits limits_;
    unsigned level_ = 0;
    std::size_t elements_ = 0;
    bool newLinesEnd_ = true;
};

}  // namespace landfall
