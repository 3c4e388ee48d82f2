#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace landfall {

// HCL's native syntax as a tree, by its published specification, "HCL Native Syntax Specification":
// https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md. What its prose leaves open is as
// HashiCorp's own reader has it: a new line ends an element of an object as a comma does,
// identifiers may begin with '_', and the line that ends a heredoc may be indented.

/// An expression, not evaluated. `at` is a byte of the text.
struct HclExpression {
    enum class Kind {
        Null,
        Truth,      ///< flag
        Number,     ///< number
        Text,       ///< text, its escapes undone
        Template,   ///< the parts, one behind the other as a text
        Joined,     ///< a template's "for": the elements of parts[0] as a text
        List,       ///< the parts
        Object,     ///< key, value, key, value...
        Variable,   ///< text is its name; "*" is the element that a splat looks at
        Attribute,  ///< parts[0].text
        Index,      ///< parts[0][parts[1]]
        Splat,      ///< parts[1] for each element of parts[0]
        ForList,    ///< [for key, text in parts[0] : parts[1] if parts[2]]
        ForObject,  ///< {for key, text in parts[0] : parts[1] => parts[2] if parts[3]}; flag: "..."
        Call,       ///< text(parts...)
        Not,        ///< !parts[0]
        Negative,   ///< -parts[0]
        Binary,     ///< text is the operator
        Conditional,  ///< parts[0] ? parts[1] : parts[2]
    };
    Kind kind = Kind::Null;
    std::size_t at = 0;
    bool flag = false;
    double number = 0;
    std::string text;
    std::string key;
    std::vector<HclExpression> parts;
    unsigned height = 1;  ///< of the tree that begins here
};

struct HclArgument {
    std::size_t at = 0;
    HclExpression value;
};

struct HclBlock;

/// What a file, or a block between its braces, holds.
struct HclBody {
    std::map<std::string, HclArgument, std::less<>> arguments;
    std::vector<HclBlock> blocks;  ///< in the order of the text

    /// Null where there is none of this name.
    [[nodiscard]] const HclArgument* argument(std::string_view name) const;
};

struct HclBlock {
    std::string type;
    std::vector<std::string> labels;
    std::size_t at = 0;
    HclBody body;
};

/// What a reader of trees should not have to meet.
struct HclLimits {
    std::size_t bytes = 1024 * 1024;
    unsigned depth = 32;           ///< of blocks, brackets and templates in one another
    std::size_t elements = 50000;  ///< arguments, blocks, values and operators
};

/// Reads a whole file. Errors are InvalidInput of `subject`, with line and column, and repeat
/// nothing of the text.
[[nodiscard]] Result<HclBody> parseHcl(std::string_view text, std::string_view subject,
                                       HclLimits limits = {});

/// Whether the text begins as HCL does and as JSON does not: after white space and comments with a
/// name, and then '=', '{' or a quotation mark.
[[nodiscard]] bool looksLikeHcl(std::string_view text);

/// Where a byte of a text stands, from 1 on; columns count characters.
struct HclPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};
[[nodiscard]] HclPlace hclPlace(std::string_view text, std::size_t at);

}  // namespace landfall
