#include "core/text/furniture.h"

#include <algorithm>
#include <string>

#include "core/text/ascii.h"
#include "core/text/dateline.h"
#include "core/text/line.h"
#include "speclens/markup_tables.h"

namespace speclens {
namespace {

constexpr std::size_t longestLine = 160;
constexpr std::size_t mostBylineWords = 12;

bool beginsWith(std::string_view line, const tables::PageFurnitureRow& row) {
    if (line.front() != row.writing.front() || !line.starts_with(row.writing)) {
        return false;
    }
    const std::string_view behind = line.substr(row.writing.size());
    switch (row.place) {
        case FurniturePlace::Whole:
            return behind.empty();
        case FurniturePlace::Words:
            return behind.starts_with(' ');
        default:
            return true;
    }
}

}  // namespace

bool isFurniture(std::string_view line) {
    if (line.empty() || line.size() > longestLine) {
        return false;
    }
    const std::string folded = lowerCased(line);
    const auto rows = tables::page_furniture;
    if (std::any_of(rows.begin(), rows.end(), [&folded](const tables::PageFurnitureRow& row) {
            return beginsWith(folded, row);
        })) {
        return true;
    }
    if (isDateline(line)) {
        return true;
    }
    const bool byline =
        folded.starts_with("by ") && countWords(line) <= mostBylineWords && !endsSentence(line);
    const bool trail = folded.find(" > ") != std::string::npos && folded.starts_with("home");
    return byline || trail;
}

}  // namespace speclens
