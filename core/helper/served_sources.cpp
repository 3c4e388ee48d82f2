#include "core/helper/served_sources.h"

#include <linux/magic.h>
#include <sys/vfs.h>

#include <algorithm>
#include <string>

#include "core/base/file_io.h"
#include "core/base/memfd.h"
#include "core/wire/limits.h"

namespace landfall {
namespace {

/// In memory at once, for each card.
constexpr ByteCount kPart{16 * kMiB};

bool isServed(int source) {
    struct statfs status {};
    // A program need not answer that at all; what it serves can be read here in any case.
    return fstatfs(source, &status) != 0 || status.f_type == FUSE_SUPER_MAGIC;
}

}  // namespace

std::vector<bool> servedSources(const std::vector<int>& sources) {
    std::vector<bool> served(sources.size());
    std::transform(sources.begin(), sources.end(), served.begin(), isServed);
    if (std::find(served.begin(), served.end(), true) == served.end())
        served.clear();
    return served;
}

Result<std::optional<ReadPart>> ServedReader::next() {
    ReadPart part;
    std::string bytes;
    while (extent_ < what_.extents.size() && bytes.size() < kPart.value &&
           part.extents.size() < wire::kMostExtents) {
        const Extent& whole = what_.extents[extent_];
        Extent extent{whole.target + done_, whole.length - done_, whole.sourceOffset, whole.source};
        if (whole.source != kZeroSource)
            extent.sourceOffset = whole.sourceOffset + done_;
        if (whole.source != kZeroSource && served_[whole.source]) {
            const ByteOffset from = extent.sourceOffset;
            extent.length = std::min(extent.length, kPart - ByteCount{bytes.size()});
            extent.sourceOffset = ByteOffset{bytes.size()};
            bytes.resize(bytes.size() + extent.length.value);
            LANDFALL_TRY(readFully(what_.sources[whole.source],
                                   std::span(bytes).last(extent.length.value), from, "source"));
        }
        done_ += extent.length;
        if (done_ == whole.length) {
            ++extent_;
            done_ = {};
        }
        part.extents.push_back(extent);
    }
    if (part.extents.empty())
        return std::nullopt;
    LANDFALL_ASSIGN(part.memory, sealedMemfd("landfall-source", bytes));
    part.sources = what_.sources;
    for (std::size_t i = 0; i < served_.size(); ++i)
        if (served_[i])
            part.sources[i] = part.memory.get();
    return part;
}

}  // namespace landfall
