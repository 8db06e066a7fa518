#include "core/spec/source_map.h"

#include <algorithm>

namespace speclens {

void SourceMap::append(std::size_t size, Span file) {
    if (size == 0) {
        return;
    }
    const auto added = static_cast<std::uint32_t>(size);
    if (parts_.empty()) {
        parts_.push_back({0, added, file});
        return;
    }
    Part& last = parts_.back();
    if (last.isVerbatim() && file.size() == size && last.file.end == file.begin) {
        last.size += added;
        last.file.end = file.end;
    } else {
        parts_.push_back({last.text + last.size, added, file});
    }
}

Span SourceMap::inFile(Span span) const {
    if (parts_.empty()) {
        return {};
    }
    const Part& first = partAt(span.begin);
    const std::uint32_t begin =
        first.file.begin + (first.isVerbatim() ? span.begin - first.text : 0);
    if (span.empty()) {
        return {begin, begin};
    }
    const Part& last = partAt(span.end - 1);
    return {begin, last.isVerbatim() ? last.file.begin + (span.end - last.text) : last.file.end};
}

const SourceMap::Part& SourceMap::partAt(std::uint32_t position) const {
    const auto behind =
        std::upper_bound(parts_.begin(), parts_.end(), position,
                         [](std::uint32_t wanted, const Part& part) { return wanted < part.text; });
    return *(behind - 1);
}

}  // namespace speclens
