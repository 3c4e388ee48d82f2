#pragma once

#include <span>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/fetch/part_file.h"
#include "core/image/source_file.h"

namespace landfall {

/// Where packed bytes come from, front to back.
class ByteFeed {
public:
    virtual ~ByteFeed() = default;
    /// Fills the room and waits where it must; fewer only at the end, 0 behind it.
    [[nodiscard]] virtual Result<std::size_t> next(std::span<std::byte> room) = 0;
    /// Nobody wants more: who waits in next() gets an error. Any thread.
    virtual void abandon() {}
};

/// A file of the person's, up to the length that it had when it was opened.
class FileFeed : public ByteFeed {
public:
    explicit FileFeed(const SourceFile& source) : source_(source) {}
    [[nodiscard]] Result<std::size_t> next(std::span<std::byte> room) override;

private:
    const SourceFile& source_;
    ByteOffset at_;
};

/// A file that is still being fetched.
class PartFeed : public ByteFeed {
public:
    explicit PartFeed(PartFile& part) : part_(part) {}
    [[nodiscard]] Result<std::size_t> next(std::span<std::byte> room) override;
    void abandon() override { part_.abandon(); }

private:
    PartFile& part_;
    ByteOffset at_;
};

}  // namespace landfall
