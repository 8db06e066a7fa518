#include "core/text/furniture.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "core/spec/ascii.h"
#include "core/text/dateline.h"
#include "core/text/line.h"
#include "speclens/markup_tables.h"

namespace speclens {
namespace {

constexpr std::size_t longestLine = 160;
constexpr std::size_t mostBylineWords = 12;

/// "[Add to list] [Share]": links that a page was saved without the marks of.
bool isLinkBar(std::string_view line) {
    constexpr std::size_t mostWords = 4;
    std::size_t links = 0;
    while (line.starts_with('[')) {
        const std::size_t end = line.find(']');
        if (end == std::string_view::npos || countWords(line.substr(0, end)) > mostWords) {
            return false;
        }
        ++links;
        line.remove_prefix(end + 1);
        line.remove_prefix(std::min(line.find_first_not_of(" |"), line.size()));
    }
    return line.empty() && links > 1;
}

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

/// The first sign between a line's parts; empty, at the line's end, where there is none.
std::string_view trailSignIn(std::string_view line) {
    constexpr std::array<std::string_view, 5> signs = {" > ", " / ", " | ", " › ", " » "};
    for (std::size_t at = line.find(' '); at < line.size(); at = line.find(' ', at + 1)) {
        for (const std::string_view sign : signs) {
            if (line.substr(at).starts_with(sign)) {
                return line.substr(at, sign.size());
            }
        }
    }
    return line.substr(line.size());
}

bool isSiteSection(std::string_view writing) {
    return std::any_of(
        tables::site_sections.begin(), tables::site_sections.end(),
        [writing](const tables::SiteSectionsRow& row) { return row.writing == writing; });
}

/// "Reviews > Phones > High-end": a trail of a site's sections. Prose between such signs has longer
/// parts.
bool isTrail(std::string_view line) {
    constexpr std::size_t mostWordsOfPart = 5;
    std::string_view sign = trailSignIn(line);
    if (sign.empty()) {
        return false;
    }
    bool ofSite = false;
    while (true) {
        const auto size = static_cast<std::size_t>(sign.data() - line.data());
        const std::string_view part = line.substr(0, size);
        if (countWords(part) > mostWordsOfPart) {
            return false;
        }
        ofSite = ofSite || isSiteSection(part);
        if (sign.empty()) {
            return ofSite;
        }
        line.remove_prefix(size + sign.size());
        sign = trailSignIn(line);
    }
}

/// The first two letters of everything that furniture begins with, whatever their case. Most lines
/// of prose begin otherwise, and need no folding (-1 % of all instructions on articles).
class FurnitureHeads {
  public:
    FurnitureHeads() {
        add("by ");
        for (const tables::SiteSectionsRow& row : tables::site_sections) {
            add(row.writing);
        }
        for (const tables::PageFurnitureRow& row : tables::page_furniture) {
            add(row.writing);
        }
    }

    [[nodiscard]] bool mayBegin(std::string_view line) const {
        return line.size() > 1 && (seconds_[low(line[0])] >> low(line[1]) & 1U) != 0;
    }

  private:
    /// The bits in which a small letter and its capital are alike.
    static std::size_t low(char c) { return static_cast<unsigned char>(c) & 31U; }
    void add(std::string_view writing) {
        seconds_[low(writing[0])] |= std::uint32_t{1} << low(writing[1]);
    }

    std::array<std::uint32_t, 32> seconds_{};  ///< by the first letter
};

}  // namespace

bool isFurniture(std::string_view line) {
    if (line.empty() || line.size() > longestLine) {
        return false;
    }
    if (isDateline(line) || isLinkBar(line)) {
        return true;
    }
    static const FurnitureHeads heads;
    if (!heads.mayBegin(line)) {
        return false;
    }
    const std::string folded = lowerCased(line);
    const auto rows = tables::page_furniture;
    if (std::any_of(rows.begin(), rows.end(), [&folded](const tables::PageFurnitureRow& row) {
            return beginsWith(folded, row);
        })) {
        return true;
    }
    const bool byline =
        folded.starts_with("by ") && countWords(line) <= mostBylineWords && !endsSentence(line);
    return byline || isTrail(folded);
}

}  // namespace speclens
