#pragma once

#include <QJsonObject>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset_keys.h"

namespace landfall {

/// A validator of validate.h's form.
using TextRule = Result<void> (*)(std::string_view text, std::string_view subject);

/// Whether a key may be left out; its target keeps its value then.
enum class Need { Required, Optional };

/// A JSON object that knows where it is in the preset and which keys it may have. Every reading
/// function names the field's path in its error and says what was found and what is accepted.
class CheckedObject {
public:
    /// Refuses keys that are not of `section` (see preset_keys.h).
    [[nodiscard]] static Result<CheckedObject> make(QJsonObject object, std::string path,
                                                    std::string_view section);

    [[nodiscard]] bool has(std::string_view key) const;
    /// "layout.partitions[1].mount"
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    [[nodiscard]] Result<void> text(std::string_view key, std::string& into, TextRule rule,
                                    Need need = Need::Optional) const;
    [[nodiscard]] Result<void> texts(std::string_view key, std::vector<std::string>& into,
                                     TextRule rule) const;
    [[nodiscard]] Result<void> flag(std::string_view key, bool& into) const;
    [[nodiscard]] Result<void> number(std::string_view key, std::uint32_t& into,
                                      std::uint32_t least, std::uint32_t most) const;
    /// A file of this computer, absolute against `folder`; that it exists is not checked here.
    [[nodiscard]] Result<void> path(std::string_view key, std::filesystem::path& into,
                                    const std::filesystem::path& folder,
                                    Need need = Need::Optional) const;

    /// One of a few words.
    template <typename T, std::size_t N>
    [[nodiscard]] Result<void> choice(std::string_view key, T& into,
                                      const std::pair<std::string_view, T> (&choices)[N],
                                      Need need = Need::Optional) const {
        std::string word;
        LANDFALL_TRY(text(key, word, nullptr, need));
        if (!has(key))
            return {};
        std::vector<MessageArgument> accepted;
        for (const auto& [name, value] : choices) {
            if (name == word) {
                into = value;
                return {};
            }
            accepted.push_back(Quoted(name));
        }
        return notOneOf(key, word, std::move(accepted));
    }

    /// A text that a function turns into a value.
    template <typename T>
    [[nodiscard]] Result<void> converted(std::string_view key, T& into,
                                         Result<T> (*convert)(std::string_view, std::string_view),
                                         Need need = Need::Optional) const {
        std::string word;
        LANDFALL_TRY(text(key, word, nullptr, need));
        if (!has(key))
            return {};
        LANDFALL_ASSIGN(into, convert(word, pathOf(key)));
        return {};
    }

    /// An object below this one, where there is one. Its keys are those of the section of its path.
    [[nodiscard]] Result<std::optional<CheckedObject>> section(std::string_view key) const;
    /// section() that must be there.
    [[nodiscard]] Result<CheckedObject> requiredSection(std::string_view key) const;
    /// The objects of a list; none where it is left out.
    [[nodiscard]] Result<std::vector<CheckedObject>> sections(std::string_view key) const;
    /// The pairs of an object whose keys are not known beforehand.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> pairs(
        std::string_view key) const;

    /// The failing side for a key of this object.
    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view key, Message message) const;

private:
    CheckedObject(QJsonObject object, std::string path)
        : object_(std::move(object)), path_(std::move(path)) {}
    [[nodiscard]] QJsonValue valueOf(std::string_view key) const;
    [[nodiscard]] tl::unexpected<Error> wrongType(std::string_view key, Message accepted) const;
    [[nodiscard]] Result<void> notOneOf(std::string_view key, std::string_view found,
                                        std::vector<MessageArgument> accepted) const;

    QJsonObject object_;
    std::string path_;
};

}  // namespace landfall
