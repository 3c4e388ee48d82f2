#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace landfall {

/// A JSON object as text, with its keys in the order in which they are added (Qt's are sorted).
/// What is empty is left out: an object without keys, an empty list, an empty text.
class JsonObjectText {
public:
    void text(std::string_view key, std::string_view value);
    /// text() that is written when it is empty, too.
    void textOrEmpty(std::string_view key, std::string_view value);
    void number(std::string_view key, std::uint64_t value);
    /// Left out where it is false, as every flag of a preset is by default.
    void flag(std::string_view key, bool value);
    /// flag() that is written when it is false, too.
    void flagOrFalse(std::string_view key, bool value);
    void texts(std::string_view key, const std::vector<std::string>& values);
    void object(std::string_view key, const JsonObjectText& value);
    void objects(std::string_view key, const std::vector<JsonObjectText>& values);

    [[nodiscard]] bool empty() const { return members_.empty(); }
    /// Two-space indented, without a line break at the end.
    [[nodiscard]] std::string str() const { return render(0); }

private:
    struct Member {
        std::string key;
        std::string scalar;                   ///< ready to print, or empty
        std::vector<JsonObjectText> objects;  ///< one, or a list's
        bool list = false;
    };
    [[nodiscard]] std::string render(std::size_t indent) const;
    static void renderMember(const Member& member, std::size_t indent, std::string& out);

    std::vector<Member> members_;
};

/// The text as a JSON string, quotation marks included; raw UTF-8, controls escaped.
[[nodiscard]] std::string jsonString(std::string_view text);

}  // namespace landfall
