#include "core/text/block_reader.h"

#include <algorithm>

#include "core/spec/ascii.h"
#include "core/text/furniture.h"
#include "core/text/line.h"
#include "core/text/picture_credit.h"
#include "core/text/table_reader.h"

namespace speclens {
namespace {

std::size_t headingMark(std::string_view line) {
    std::size_t marks = 0;
    while (marks < line.size() && marks < 6 && line[marks] == '#') {
        ++marks;
    }
    return marks > 0 && marks < line.size() && line[marks] == ' ' ? marks + 1 : 0;
}

bool isRule(std::string_view line) {
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), [](char c) {
               return c == '-' || c == '=' || c == '*' || c == '_';
           });
}

/// "Price: 449", "from €399": an entry of a list that has no marks.
bool isEntry(std::string_view line) {
    return std::any_of(line.begin(), line.end(), isDigit) &&
           (line.find(": ") != std::string_view::npos || line.find('$') != std::string_view::npos ||
            line.find("€") != std::string_view::npos || line.find("£") != std::string_view::npos ||
            line.find("₹") != std::string_view::npos);
}

class BlockReader {
  public:
    explicit BlockReader(std::string_view text)
        : text_(text), lines_(readLines(text)), rows_(findRows(text, lines_)) {}

    BlockList read() {
        findLists();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            readLine(i);
        }
        return {std::move(blocks_), std::move(rows_.cells)};
    }

  private:
    [[nodiscard]] std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }

    void readLine(std::size_t i) {
        const std::string_view content = line(i);
        const RowLine& row = rows_.lines[i];
        if (row.part == RowPart::Rule || row.part == RowPart::Value) {
            return;
        }
        if (isRule(content)) {
            // "Title" over "-----" is a heading (Markdown, and pages saved as text).
            if (!blocks_.empty() && !lines_[i].blankBefore && blocks_.back().cellCount == 0) {
                blocks_.back().kind = BlockKind::Heading;
                lastIsMarked_ = true;
            }
            return;
        }
        if (isFurniture(content)) {
            add(BlockKind::Boilerplate, i, 0);
        } else if (const std::size_t heading = headingMark(content)) {
            add(BlockKind::Heading, i, heading);
            lastIsMarked_ = true;
        } else if (const std::size_t mark = listMark(content)) {
            add(BlockKind::ListItem, i, mark);
        } else if (row.part != RowPart::None) {
            add(BlockKind::TableRow, i, 0);
        } else if (isPictographEntry(i)) {
            add(BlockKind::ListItem, i, pictographMark(content));
        } else if (continuesPrevious(i)) {
            blocks_.back().span.end = lines_[i].span.end;
            if (blocks_.back().cellCount > 0) {
                lastCell().span.end = lines_[i].span.end;
            }
            if (blocks_.back().kind == BlockKind::Heading) {
                blocks_.back().kind = BlockKind::Paragraph;
            }
        } else {
            add(shortLineKind(i), i, content.starts_with("> ") ? 2 : 0);
        }
    }

    [[nodiscard]] bool isPictographEntry(std::size_t i) const {
        if (pictographMark(line(i)) == 0) {
            return false;
        }
        const bool goesOn = i + 1 < lines_.size() && !lines_[i + 1].blankBefore;
        return (goesOn && pictographMark(line(i + 1)) > 0) ||
               (i > 0 && !lines_[i].blankBefore && pictographMark(line(i - 1)) > 0);
    }

    void add(BlockKind kind, std::size_t i, std::size_t mark) {
        Span span = lines_[i].span;
        span.begin += static_cast<std::uint32_t>(mark);
        Block& block = blocks_.emplace_back();
        block.kind = kind;
        block.span = span;
        const RowLine& row = rows_.lines[i];
        if (kind == BlockKind::TableRow || kind == BlockKind::ListItem) {
            block.firstCell = row.firstCell;
            block.cellCount = row.cellCount;
            block.table = row.table;
        }
        if (row.part == RowPart::Label && kind == BlockKind::TableRow) {
            block.span.end = lines_[i + 1].span.end;
        }
        lastIsMarked_ = false;
    }

    [[nodiscard]] Cell& lastCell() {
        return rows_.cells[blocks_.back().firstCell + blocks_.back().cellCount - 1];
    }

    [[nodiscard]] bool continuesPrevious(std::size_t i) const {
        if (blocks_.empty() || lines_[i].blankBefore) {
            return false;
        }
        const Block& previous = blocks_.back();
        const std::string_view before = line(i - 1);
        const std::string_view content = line(i);
        // What looked like a heading was the first line of wrapped prose; a picture's description
        // below a heading is short and ends no sentence.
        if (previous.kind == BlockKind::Heading) {
            return !lastIsMarked_ && before.size() >= 40 && isLower(content.front()) &&
                   (endsSentence(content) || content.size() >= 40);
        }
        return (previous.kind == BlockKind::Paragraph || previous.kind == BlockKind::ListItem) &&
               before.size() >= 40 && !endsSentence(before) &&
               (isLower(content.front()) || isDigit(content.front()) || before.ends_with(','));
    }

    // ---- lists without marks

    /// Short lines one under the other, most of them with figures, are the entries of a list; the
    /// first may be its heading.
    void findLists() {
        constexpr std::size_t fewestLines = 3;
        listed_.assign(lines_.size(), false);
        for (std::size_t begin = 0; begin < lines_.size();) {
            std::size_t end = begin;
            std::size_t figures = 0;
            while (end < lines_.size() && mayBeEntry(end) &&
                   (end == begin || !lines_[end].blankBefore)) {
                figures += hasFigure(line(end)) ? 1 : 0;
                ++end;
            }
            const std::size_t count = end - begin;
            const bool announced = begin > 0 && line(begin - 1).ends_with(':');
            const bool list = announced ? count > 1 && figures * 2 >= count
                                        : count >= fewestLines && figures * 2 >= count;
            for (std::size_t i = begin; list && i < end; ++i) {
                listed_[i] = i > begin || announced || isDigit(line(i).front());
            }
            begin = std::max(end, begin + 1);
        }
    }

    [[nodiscard]] bool mayBeEntry(std::size_t i) const {
        const std::string_view content = line(i);
        return rows_.lines[i].part == RowPart::None && isShort(i) && !endsSentence(content) &&
               !content.ends_with(':') && !content.ends_with(',') && listMark(content) == 0 &&
               headingMark(content) == 0;
    }

    static bool hasFigure(std::string_view content) {
        return std::any_of(content.begin(), content.end(), isDigit);
    }

    /// A line of few words that ends no sentence is a heading where prose follows it. Where such
    /// lines stand one under the other, the first is the heading and the others are captions; a
    /// line without capitals and digits is one in any case (it was a picture's description).
    [[nodiscard]] BlockKind shortLineKind(std::size_t i) const {
        const std::string_view content = line(i);
        if (endsInPictureCredit(content)) {
            return BlockKind::Caption;
        }
        if (listed_[i] || !isShort(i) || content.ends_with(',') || content.ends_with(':')) {
            return BlockKind::Paragraph;
        }
        const bool question = content.ends_with('?') || content.ends_with('!');
        if (endsSentence(content) && !(question && lines_[i].blankBefore)) {
            return countWords(content) <= 8 && followsHeading(i) ? BlockKind::Caption
                                                                 : BlockKind::Paragraph;
        }
        if (isLower(content.front()) && content == lowerCased(content)) {
            return BlockKind::Caption;
        }
        if (followsHeading(i)) {
            if (headsList(i) || isTitle(i)) {
                return BlockKind::Heading;
            }
            return isEntry(content) ? BlockKind::Paragraph : BlockKind::Caption;
        }
        return BlockKind::Heading;
    }

    /// "Personal Tech" over "BlackBerry's KeyOne is for the faithful": at a page's head the longer
    /// line is its title.
    [[nodiscard]] bool isTitle(std::size_t i) const {
        constexpr std::size_t fewestWords = 5;
        return blocks_.size() == 1 && countWords(line(i)) >= fewestWords &&
               countWords(line(i)) > countWords(line(i - 1));
    }

    /// The next line is an entry of a list.
    [[nodiscard]] bool headsList(std::size_t i) const {
        return i + 1 < lines_.size() && listMark(line(i + 1)) > 0;
    }

    [[nodiscard]] bool isShort(std::size_t i) const {
        return lines_[i].span.size() <= 140 && countWords(line(i)) <= 18;
    }

    /// The line directly above, without a blank line between, is a heading.
    [[nodiscard]] bool followsHeading(std::size_t i) const {
        return !blocks_.empty() && !lines_[i].blankBefore && !lastIsMarked_ &&
               blocks_.back().kind == BlockKind::Heading;
    }

    std::string_view text_;
    std::vector<Line> lines_;
    RowLines rows_;
    std::vector<Block> blocks_;
    std::vector<bool> listed_;   ///< by line: an entry of a list without marks
    bool lastIsMarked_ = false;  ///< the last block is a heading by its mark
};

}  // namespace

BlockList readBlocks(std::string_view text) {
    return BlockReader(text).read();
}

}  // namespace speclens
