#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/config/hcl_evaluator.h"
#include "core/config/hcl_tree.h"
#include "core/config/packer_layout.h"
#include "core/config/preset_json.h"
#include "tests/fuzz/require.h"

// Any bytes as a template of Packer, in HCL and in JSON, and as expressions of HCL: nothing
// crashes, and what is made of a template is a layout that a preset can have.

namespace {

void requireUsable(const landfall::Result<landfall::PackerLayout>& packer) {
    if (!packer) {
        landfall::requireReadable(packer.error());
        return;
    }
    landfall::Preset preset;
    preset.name = "fuzz";
    preset.layout = packer->layout;
    const std::string written = landfall::writePreset(preset, {});
    const auto again = landfall::parsePreset(written, {});
    landfall::require(again.has_value(), "the layout is a preset's",
                      again ? "" : again.error().text() + "\n" + written);
    landfall::require(again->layout == preset.layout, "the layout is what was read", written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    requireUsable(landfall::parsePackerHcl(text));
    requireUsable(landfall::parsePackerLayout(text));
    const auto body = landfall::parseHcl(text, "template");
    if (!body) {
        landfall::requireReadable(body.error());
        return 0;
    }
    landfall::HclEvaluator values(*body, text);
    for (const landfall::HclBlock& block : body->blocks)
        for (const auto& [name, argument] : block.body.arguments) {
            const auto value = values.evaluate(argument.value, "value");
            if (!value)
                landfall::requireReadable(value.error());
        }
    return 0;
}
