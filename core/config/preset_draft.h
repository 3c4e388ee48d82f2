#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// A preset while somebody writes it: its JSON, which may break any rule, and what is wrong with
/// it. Fields are named as errors name them: "layout.partitions[1].mount". What is not touched
/// stays as it was, whatever it is.
class PresetDraft {
public:
    /// Nothing but the schema. `folder` is what relative paths are resolved against.
    explicit PresetDraft(std::filesystem::path folder = "/");
    /// The preset as writePreset() has it.
    [[nodiscard]] static PresetDraft of(const Preset& preset, std::filesystem::path folder);
    /// What text() gave, with the same folder.
    [[nodiscard]] static Result<PresetDraft> restore(std::string_view text,
                                                     std::filesystem::path folder);

    /// Undefined where there is none.
    [[nodiscard]] QJsonValue value(std::string_view field) const;
    /// An empty text or list, or an undefined value, takes the field away, and with it a section
    /// that is empty then. Sections on the way to the field are made, entries of a list are not.
    void set(std::string_view field, const QJsonValue& value);
    /// An empty section ("wifi"), which stays until it is taken away by set().
    void addSection(std::string_view section);

    /// The entries of a list of sections ("layout.partitions").
    [[nodiscard]] int count(std::string_view list) const;
    void addEntry(std::string_view list, const QJsonObject& entry);
    void removeEntry(std::string_view list, int index);
    void moveEntry(std::string_view list, int from, int to);

    /// What parsePreset() says.
    [[nodiscard]] Result<Preset> preset() const;
    /// Everything that is wrong, each field once, in the words of the rules: subjects are fields.
    /// A rule over several fields is reported once each of those is valid by itself.
    [[nodiscard]] std::vector<Error> faults() const;
    [[nodiscard]] std::string text() const;

    bool operator==(const PresetDraft&) const = default;

private:
    std::filesystem::path folder_;
    QJsonObject json_;
};

}  // namespace landfall
