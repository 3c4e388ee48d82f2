#include "core/base/text.h"
#include "core/config/hcl_evaluator.h"
#include "core/config/hcl_tree.h"
#include "core/config/packer_partitions.h"
#include "core/config/preset_rules.h"

// A template of Packer in HCL2, in the shape that packer-builder-arm documents and publishes
// (github.com/mkaczanowski/packer-builder-arm, boards/*/*.pkr.hcl): the partitions are blocks of
// the source, one behind the other. "dynamic" blocks are HCL's own extension (hashicorp/hcl,
// ext/dynblock), which Packer offers.

namespace landfall {
namespace {

constexpr std::string_view kPartitions = "image_partitions";
constexpr std::string_view kTemplate = "template";

bool isDynamic(const HclBlock& block) {
    return block.type == "dynamic" && !block.labels.empty() && block.labels.front() == kPartitions;
}

bool hasPartitions(const HclBlock& source) {
    if (source.body.argument(kPartitions) != nullptr)
        return true;
    for (const HclBlock& block : source.body.blocks)
        if (block.type == kPartitions || isDynamic(block))
            return true;
    return false;
}

/// "source arm ubuntu", for people.
std::string nameOf(const HclBlock& source) {
    std::string name = source.type;
    for (const std::string& label : source.labels)
        name += " " + sanitised(label);
    return name;
}

/// The sources that have partitions: those of the file, then those that a build block completes.
std::vector<const HclBlock*> sourcesOf(const HclBody& file) {
    std::vector<const HclBlock*> found;
    for (const HclBlock& block : file.blocks)
        if (block.type == "source" && hasPartitions(block))
            found.push_back(&block);
    for (const HclBlock& build : file.blocks)
        if (build.type == "build")
            for (const HclBlock& block : build.body.blocks)
                if (block.type == "source" && hasPartitions(block))
                    found.push_back(&block);
    return found;
}

/// Reads one source's partitions.
class PartitionReader {
public:
    PartitionReader(HclEvaluator& values, std::string_view text, PackerLayout& out)
        : values_(values), text_(text), out_(out) {}

    Result<void> read(const HclBlock& source) {
        if (const HclArgument* const list = source.body.argument(kPartitions))
            LANDFALL_TRY(readList(list->value));
        for (const HclBlock& block : source.body.blocks) {
            if (block.type == kPartitions)
                LANDFALL_TRY(readBody(block.body, block.at));
            if (isDynamic(block))
                LANDFALL_TRY(readDynamic(block));
        }
        return {};
    }

    Result<std::string> textOf(const HclExpression& expression, const std::string& where) {
        LANDFALL_ASSIGN(const HclValue value, values_.evaluate(expression, where));
        return textOf(value, where);
    }

private:
    static Result<std::string> textOf(const HclValue& value, const std::string& where) {
        if (value.isNull())
            return std::string();
        auto text = value.text();
        if (!text)
            return refuse(where, Message::of("is not a text"), Message::of("a text"));
        return *std::move(text);
    }

    std::string next() { return std::string(kPartitions) + "[" + std::to_string(count_++) + "]"; }

    /// Fills a field by `value`, which is called with its name for errors, and only where needed.
    template <typename Value>
    static Result<void> take(PackerPartition& into, std::string_view name, Value value) {
        std::string ignored;
        std::string& field = name == "name"         ? into.name
                             : name == "size"       ? into.size
                             : name == "filesystem" ? into.filesystem
                             : name == "mountpoint" ? into.mountpoint
                                                    : ignored;
        if (!isPackerPartitionField(name))
            into.unknown.emplace_back(name);
        if (&field == &ignored)
            return {};
        LANDFALL_ASSIGN(field, value(into.where + "." + std::string(name)));
        return {};
    }

    Result<void> add(const PackerPartition& partition, std::size_t at) {
        auto added = addPackerPartition(partition, out_);
        if (!added)
            return fail(std::move(added).error().during(
                Message::of("the partition at line %1", hclPlace(text_, at).line)));
        return {};
    }

    Result<void> readBody(const HclBody& body, std::size_t at) {
        PackerPartition made;
        made.where = next();
        for (const auto& [name, argument] : body.arguments) {
            const HclExpression& value = argument.value;
            LANDFALL_TRY(
                take(made, name, [&](const std::string& where) { return textOf(value, where); }));
            if (name == "filesystem_make_options")
                made.makeOptions = value.kind != HclExpression::Kind::List || !value.parts.empty();
        }
        for (const HclBlock& block : body.blocks)
            made.unknown.push_back(block.type);
        return add(made, at);
    }

    /// "image_partitions = [{...}, {...}]", as JSON has it.
    Result<void> readList(const HclExpression& expression) {
        LANDFALL_ASSIGN(const HclValue list,
                        values_.evaluate(expression, std::string(kPartitions)));
        if (list.list() == nullptr)
            return refuse(kPartitions, Message::of("is not a list"), Message::of("a list"));
        for (const HclValue& each : *list.list()) {
            PackerPartition made;
            made.where = next();
            if (each.object() == nullptr)
                return fail(ErrorKind::InvalidInput, made.where, Message::of("is not an object"));
            for (const auto& [name, value] : *each.object()) {
                const HclValue& held = value;
                LANDFALL_TRY(take(made, name,
                                  [&](const std::string& where) { return textOf(held, where); }));
                if (name == "filesystem_make_options")
                    made.makeOptions =
                        !held.isNull() && (held.list() == nullptr || !held.list()->empty());
            }
            LANDFALL_TRY(add(made, expression.at));
        }
        return {};
    }

    /// One partition by `content` for each element of `for_each`.
    Result<void> readDynamic(const HclBlock& block) {
        const HclArgument* const forEach = block.body.argument("for_each");
        const HclArgument* const iterator = block.body.argument("iterator");
        const HclBlock* content = nullptr;
        for (const HclBlock& inner : block.body.blocks)
            if (inner.type == "content")
                content = &inner;
        const std::string where = "dynamic " + std::string(kPartitions);
        if (forEach == nullptr || content == nullptr)
            return refuse(where, Message::of("lacks for_each or content"), Message::of("both"));
        // Elements are numbered, or have a key.
        HclExpression each;
        each.kind = HclExpression::Kind::ForList;
        each.at = forEach->at;
        each.key = "key";
        each.text = "value";
        each.parts = {forEach->value, pairOf(forEach->at)};
        LANDFALL_ASSIGN(const HclValue pairs, values_.evaluate(each, where));
        const std::string name =
            iterator != nullptr ? iterator->value.text : std::string(kPartitions);
        for (const HclValue& pair : *pairs.list()) {
            values_.bind(name, pair);
            auto read = readBody(content->body, content->at);
            values_.unbind();
            LANDFALL_TRY(std::move(read));
        }
        return {};
    }

    /// {key = key, value = value}
    static HclExpression pairOf(std::size_t at) {
        HclExpression made;
        made.kind = HclExpression::Kind::Object;
        made.at = at;
        for (const char* const name : {"key", "value"})
            for (const auto kind : {HclExpression::Kind::Text, HclExpression::Kind::Variable}) {
                HclExpression& part = made.parts.emplace_back();
                part.kind = kind;
                part.at = at;
                part.text = name;
            }
        return made;
    }

    HclEvaluator& values_;
    std::string_view text_;
    PackerLayout& out_;
    std::size_t count_ = 0;
};

}  // namespace

Result<PackerLayout> parsePackerHcl(std::string_view text) {
    LANDFALL_ASSIGN(const HclBody file, parseHcl(text, kTemplate));
    const std::vector<const HclBlock*> sources = sourcesOf(file);
    if (sources.empty())
        return refuse(kPartitions, Message::of("is in no source of this file"),
                      Message::of("a template of Packer's ARM builder"));
    const HclBlock& source = *sources.front();
    PackerLayout out;
    HclEvaluator values(file, text);
    PartitionReader reader(values, text, out);
    if (const HclArgument* const type = source.body.argument("image_type")) {
        LANDFALL_ASSIGN(const std::string name, reader.textOf(type->value, "image_type"));
        if (name == "gpt")
            out.layout.table = TableKind::Gpt;
    }
    LANDFALL_TRY(reader.read(source));
    for (const HclBlock* const other : sources)
        if (other != &source)
            out.remarks.push_back(Message::of("%1: left out; the layout is that of %2",
                                              nameOf(*other), nameOf(source)));
    LANDFALL_TRY(checkLayout(out.layout));
    return out;
}

}  // namespace landfall
