#include <algorithm>
#include <utility>

#include "core/config/hcl_parser.h"

// The specification, "Templates" and "Template Expressions": a text is read as a row of pieces,
// which is then made a tree. White space is taken away between the two, at the level of syntax.

namespace landfall {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\v\f";

}  // namespace

Result<HclExpression> HclParser::quoted() {
    const std::size_t at = cursor_.at();
    (void)cursor_.take("\"");
    LANDFALL_ASSIGN(Pieces pieces, quotedPieces());
    return assembled(std::move(pieces), at);
}

Result<HclParser::Pieces> HclParser::quotedPieces() {
    Pieces pieces;
    while (!cursor_.take("\"")) {
        if (cursor_.atEnd() || cursor_.sees("\n") || cursor_.sees("\r\n"))
            return cursor_.expectedAt(cursor_.at(), Message::of("a closing quotation mark"));
        LANDFALL_ASSIGN(const bool done, special(pieces));
        if (done)
            continue;
        std::string& text = literal(pieces, cursor_.at());
        if (cursor_.take("\\"))
            LANDFALL_TRY(cursor_.escape(text));
        else
            cursor_.character(text);
    }
    strip(pieces);
    return pieces;
}

Result<HclExpression> HclParser::heredoc() {
    const std::size_t at = cursor_.at();
    (void)cursor_.take("<<");
    const bool indented = cursor_.take("-");
    const auto marker = cursor_.name();
    if (!marker || (!cursor_.take("\n") && !cursor_.take("\r\n")))
        return cursor_.expected(Message::of("a name and a new line after <<"));
    LANDFALL_ASSIGN(Pieces pieces, heredocPieces(*marker));
    if (indented)
        unindent(pieces);
    return assembled(std::move(pieces), at);
}

Result<HclParser::Pieces> HclParser::heredocPieces(const std::string& marker) {
    Pieces pieces;
    for (bool lineBegins = true;;) {
        if (lineBegins) {
            if (cursor_.takeMarkerLine(marker))
                break;
            // Each line has a literal of its own, empty where it begins with a sequence.
            pieces.push_back({Piece::Kind::Literal, cursor_.at(), {}, {}, {}, true, false, false});
            LANDFALL_TRY(count());
        }
        if (cursor_.atEnd())
            return cursor_.expected(Message::of("a line with the heredoc's name alone"));
        LANDFALL_ASSIGN(const bool done, special(pieces));
        lineBegins = !done && cursor_.sees("\n");
        if (!done)
            cursor_.character(literal(pieces, cursor_.at()));
    }
    strip(pieces);
    return pieces;
}

std::string& HclParser::literal(Pieces& pieces, std::size_t at) {
    if (pieces.empty() || pieces.back().kind != Piece::Kind::Literal) {
        pieces.emplace_back();
        pieces.back().at = at;
    }
    return pieces.back().text;
}

Result<bool> HclParser::special(Pieces& pieces) {
    const std::size_t at = cursor_.at();
    if (cursor_.take("$${"))
        literal(pieces, at) += "${";
    else if (cursor_.take("%%{"))
        literal(pieces, at) += "%{";
    else if (cursor_.sees("${"))
        LANDFALL_TRY(interpolation(pieces));
    else if (cursor_.sees("%{"))
        LANDFALL_TRY(directive(pieces));
    else
        return false;
    return true;
}

Result<void> HclParser::interpolation(Pieces& pieces) {
    Piece made;
    made.kind = Piece::Kind::Value;
    made.at = cursor_.at();
    (void)cursor_.take("${");
    made.stripsBefore = cursor_.take("~");
    LANDFALL_ASSIGN(made.value, enclosed());
    LANDFALL_TRY(sequenceEnd(made));
    pieces.push_back(std::move(made));
    return {};
}

Result<void> HclParser::sequenceEnd(Piece& piece) {
    cursor_.skip(true);
    piece.stripsAfter = cursor_.take("~");
    if (!cursor_.take("}"))
        return cursor_.expected(
            Message::of("a closing brace; where ${ or %{ stands for itself, its sign is doubled"));
    return {};
}

Result<void> HclParser::directive(Pieces& pieces) {
    Piece made;
    made.at = cursor_.at();
    (void)cursor_.take("%{");
    made.stripsBefore = cursor_.take("~");
    cursor_.skip(true);
    if (cursor_.takeWord("if")) {
        made.kind = Piece::Kind::If;
        LANDFALL_ASSIGN(made.value, enclosed());
    } else if (cursor_.takeWord("for")) {
        made.kind = Piece::Kind::For;
        LANDFALL_TRY(forNames(made.key, made.text));
        LANDFALL_ASSIGN(made.value, enclosed());
    } else if (cursor_.takeWord("else")) {
        made.kind = Piece::Kind::Else;
    } else if (cursor_.takeWord("endif")) {
        made.kind = Piece::Kind::EndIf;
    } else if (cursor_.takeWord("endfor")) {
        made.kind = Piece::Kind::EndFor;
    } else {
        return cursor_.expected(Message::of("if, else, endif, for or endfor"));
    }
    LANDFALL_TRY(sequenceEnd(made));
    pieces.push_back(std::move(made));
    return {};
}

/// "~" takes the white space away that touches it.
void HclParser::strip(Pieces& pieces) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto isText = [&pieces](std::size_t j) {
            return j < pieces.size() && pieces[j].kind == Piece::Kind::Literal;
        };
        for (std::size_t j = i - 1; pieces[i].stripsBefore && isText(j); --j) {
            std::string& text = pieces[j].text;
            text.erase(text.find_last_not_of(kBlanks) + 1);
            if (!text.empty())
                break;
        }
        for (std::size_t j = i + 1; pieces[i].stripsAfter && isText(j); ++j) {
            std::string& text = pieces[j].text;
            text.erase(0, std::min(text.find_first_not_of(kBlanks), text.size()));
            if (!text.empty())
                break;
        }
    }
}

/// "<<-": all lines lose as many blanks as the one with the fewest has; blank lines do not count.
void HclParser::unindent(Pieces& pieces) {
    const auto blanksOf = [](const std::string& text) {
        return std::min(text.find_first_not_of(" \t"), text.size());
    };
    std::size_t least = std::string::npos;
    for (const Piece& piece : pieces)
        if (piece.beginsLine && piece.text.find_first_not_of(kBlanks) != std::string::npos)
            least = std::min(least, blanksOf(piece.text));
        else if (piece.beginsLine && !piece.text.ends_with('\n'))
            least = std::min(least, piece.text.size());
    for (Piece& piece : pieces)
        if (piece.beginsLine)
            piece.text.erase(0, std::min(least, blanksOf(piece.text)));
}

Result<HclExpression> HclParser::assembled(Pieces pieces, std::size_t at) {
    // The specification, "Template Interpolation Unwrapping".
    if (pieces.size() == 1 && pieces[0].kind == Piece::Kind::Value)
        return std::move(pieces[0].value);
    const bool plain = std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::Literal;
    });
    if (plain) {
        std::string text;
        for (const Piece& piece : pieces)
            text += piece.text;
        return node(Kind::Text, at, {}, std::move(text));
    }
    std::size_t next = 0;
    return sequence(pieces, next, nullptr);
}

Result<HclExpression> HclParser::sequence(Pieces& pieces, std::size_t& next, const Piece* of) {
    const Level level(*this);
    LANDFALL_TRY(checkLevel());
    std::vector<HclExpression> parts;
    const std::size_t at = next < pieces.size() ? pieces[next].at : cursor_.at();
    for (; next < pieces.size(); ++next) {
        Piece& piece = pieces[next];
        HclExpression part;
        switch (piece.kind) {
            case Piece::Kind::Literal: {
                LANDFALL_ASSIGN(part, node(Kind::Text, piece.at, {}, std::move(piece.text)));
                break;
            }
            case Piece::Kind::Value:
                part = std::move(piece.value);
                break;
            case Piece::Kind::If: {
                LANDFALL_ASSIGN(part, conditionalPart(pieces, next));
                break;
            }
            case Piece::Kind::For: {
                LANDFALL_ASSIGN(part, repeatedPart(pieces, next));
                break;
            }
            default:
                if (of == nullptr)
                    return cursor_.expectedAt(piece.at, Message::of("if or for before its end"));
                return node(Kind::Template, at, std::move(parts));
        }
        parts.push_back(std::move(part));
    }
    if (of != nullptr)
        return cursor_.expectedAt(of->at, of->kind == Piece::Kind::If
                                              ? Message::of("an endif for this if")
                                              : Message::of("an endfor for this for"));
    return node(Kind::Template, at, std::move(parts));
}

/// From an "if" to its "endif", at which `next` stands then.
Result<HclExpression> HclParser::conditionalPart(Pieces& pieces, std::size_t& next) {
    const Piece& begin = pieces[next];
    std::vector<HclExpression> parts;
    parts.push_back(std::move(pieces[next++].value));
    LANDFALL_ASSIGN(HclExpression yes, sequence(pieces, next, &begin));
    parts.push_back(std::move(yes));
    HclExpression no;
    no.kind = Kind::Text;
    if (pieces[next].kind == Piece::Kind::Else) {
        ++next;
        LANDFALL_ASSIGN(no, sequence(pieces, next, &begin));
    }
    parts.push_back(std::move(no));
    if (pieces[next].kind != Piece::Kind::EndIf)
        return cursor_.expectedAt(begin.at, Message::of("an endif for this if"));
    return node(Kind::Conditional, begin.at, std::move(parts));
}

Result<HclExpression> HclParser::repeatedPart(Pieces& pieces, std::size_t& next) {
    const Piece& begin = pieces[next];
    HclExpression made;
    made.kind = Kind::ForList;
    made.at = begin.at;
    made.key = begin.key;
    made.text = begin.text;
    made.parts.push_back(std::move(pieces[next++].value));
    LANDFALL_ASSIGN(HclExpression body, sequence(pieces, next, &begin));
    made.parts.push_back(std::move(body));
    if (pieces[next].kind != Piece::Kind::EndFor)
        return cursor_.expectedAt(begin.at, Message::of("an endfor for this for"));
    LANDFALL_ASSIGN(made, finished(std::move(made)));
    std::vector<HclExpression> parts;
    parts.push_back(std::move(made));
    return node(Kind::Joined, begin.at, std::move(parts));
}

}  // namespace landfall
