#include "core/flash/image_bytes.h"

#include <algorithm>
#include <string>

#include "core/base/file_io.h"
#include "core/compose/card_image.h"

namespace landfall {

ImageBytes::ImageBytes(const CardImage& image) : image_(image), extents_(image.head) {
    extents_.insert(extents_.end(), image.body.begin(), image.body.end());
}

Result<void> ImageBytes::read(ByteOffset from, std::span<char> into) {
    const auto endOf = [](const Extent& extent) { return extent.target + extent.length; };
    while (!into.empty()) {
        if (at_ == extents_.size() || extents_[at_].target > from)
            at_ = 0;
        while (at_ < extents_.size() && endOf(extents_[at_]) <= from)
            ++at_;
        if (at_ == extents_.size() || extents_[at_].target > from)
            return fail(ErrorKind::Internal, "card",
                        Message::of("byte %1 is not written", from.value));
        const Extent& extent = extents_[at_];
        const auto part = into.first(static_cast<std::size_t>(
            std::min<std::uint64_t>(into.size(), (endOf(extent) - from).value)));
        if (extent.source == kZeroSource)
            std::fill(part.begin(), part.end(), '\0');
        else
            LANDFALL_TRY(readFully(image_.sources[extent.source].get(), part,
                                   extent.sourceOffset + (from - extent.target), "source"));
        from += ByteCount{part.size()};
        into = into.subspan(part.size());
    }
    return {};
}

}  // namespace landfall
