#include "core/catalog/name_sorter.h"

#include <algorithm>
#include <utility>

#include "core/catalog/name_order.h"

namespace speclens {

void NameSorter::add(PhoneId id, std::string_view brand, std::string_view model) {
    Entry& entry = entries_.emplace_back();
    entry.id = id;
    entry.begin = static_cast<std::uint32_t>(keys_.size());
    appendSortKey(keys_, brand);
    keys_ += '\0';
    appendSortKey(keys_, model);
    entry.end = static_cast<std::uint32_t>(keys_.size());
}

/// The first bytes of a key, as numbers that compare as they do.
NameSorter::Head NameSorter::headOf(std::string_view key) {
    Head head{};
    constexpr std::size_t numberSize = sizeof(head.front());
    for (std::size_t i = 0; i < head.size() * numberSize; ++i) {
        const auto byte = static_cast<std::uint8_t>(i < key.size() ? key[i] : 0);
        head[i / numberSize] = head[i / numberSize] << 8U | byte;
    }
    return head;
}

std::vector<std::uint32_t> NameSorter::order() const {
    std::vector<std::pair<Head, std::uint32_t>> heads;
    heads.reserve(entries_.size());
    for (const Entry& entry : entries_) {
        heads.emplace_back(headOf(keyOf(entry)), static_cast<std::uint32_t>(heads.size()));
    }
    std::sort(heads.begin(), heads.end(), [this](const auto& left, const auto& right) {
        if (left.first != right.first) {
            return left.first < right.first;
        }
        const Entry& leftEntry = entries_[left.second];
        const Entry& rightEntry = entries_[right.second];
        const auto compared = keyOf(leftEntry) <=> keyOf(rightEntry);
        return compared == 0 ? leftEntry.id < rightEntry.id : compared < 0;
    });
    std::vector<std::uint32_t> order(heads.size());
    std::transform(heads.begin(), heads.end(), order.begin(),
                   [](const auto& head) { return head.second; });
    return order;
}

}  // namespace speclens
