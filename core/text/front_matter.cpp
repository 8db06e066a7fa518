#include "core/text/front_matter.h"

#include <algorithm>
#include <cstdint>

#include "core/text/line.h"

namespace speclens {
namespace {

/// What stands behind "title:" or "title =", without quotation marks.
std::optional<Span> titleIn(std::string_view file, Span line) {
    constexpr std::string_view key = "title";
    const std::string_view words = line.of(file);
    const std::size_t mark = words.find_first_of(":=");
    if (!words.starts_with(key) || mark == std::string_view::npos ||
        trimmed(words, key.size(), mark).size() > 0) {
        return std::nullopt;
    }
    Span title = trimmed(file, line.begin + mark + 1, line.end);
    const std::string_view value = title.of(file);
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') &&
        value.back() == value.front()) {
        ++title.begin;
        --title.end;
    }
    return title;
}

}  // namespace

FrontMatter frontMatterAt(std::string_view file, std::size_t begin) {
    std::size_t at = begin;
    const auto takeLine = [&] {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        const Span line = trimmed(file, at, end);
        at = end + 1;
        return line;
    };
    const std::string_view fence = takeLine().of(file);
    if (fence != "---" && fence != "+++") {
        return {begin, std::nullopt};
    }
    std::optional<Span> title;
    while (at < file.size()) {
        const Span line = takeLine();
        const std::string_view words = line.of(file);
        if (words == fence || (words == "..." && fence == "---")) {
            return {at, title};
        }
        if (words.empty()) {
            break;
        }
        title = title ? title : titleIn(file, line);
    }
    return {begin, std::nullopt};
}

}  // namespace speclens
