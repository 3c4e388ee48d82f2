#include "tests/fake/fake_medium.h"

namespace landfall {

void FakeMedium::put(ByteOffset at, std::string_view content) {
    if (!fraud) {
        bytes.replace(at.value, content.size(), content);
        return;
    }
    for (std::size_t i = 0; i < content.size(); i += kSector.value)
        putSector(at.value + i, content.substr(i, kSector.value));
}

std::string FakeMedium::get(ByteOffset at, ByteCount length) const {
    if (!fraud)
        return bytes.substr(at.value, length.value);
    std::string out;
    for (std::uint64_t i = 0; i < length.value; i += kSector.value)
        out += sector(at.value + i);
    return out;
}

void FakeMedium::putSector(std::uint64_t at, std::string_view content) {
    cached_[at] = {std::string(content), ++writings_};
    order_.emplace_back(at, writings_);
    while (order_.size() * kSector.value > fraud->cache.value) {
        const auto [place, number] = order_.front();
        order_.pop_front();
        if (const auto oldest = cached_.find(place); oldest->second.number == number)
            cached_.erase(oldest);
    }
    const std::uint64_t stores = fraud->stores.value;
    if (at < stores || fraud->beyond == FakeFraud::Beyond::Wraps)
        bytes.replace(at % stores, content.size(), content);
}

std::string FakeMedium::sector(std::uint64_t at) const {
    if (const auto found = cached_.find(at); found != cached_.end())
        return found->second.content;
    const std::uint64_t stores = fraud->stores.value;
    if (at >= stores && fraud->beyond == FakeFraud::Beyond::Vanishes)
        return std::string(kSector.value, '\xff');
    return bytes.substr(at % stores, kSector.value);
}

}  // namespace landfall
