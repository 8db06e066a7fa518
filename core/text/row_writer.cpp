#include "core/text/row_writer.h"

#include <algorithm>

#include "core/text/line.h"

namespace speclens {
namespace {

/// A sentence of fewer words may be a cell's.
constexpr std::size_t proseWords = 12;
/// A cell that holds more is a column of a page.
constexpr std::size_t longestTextCell = 600;
/// Cells behind so many take one column and one row each, so that a page cannot ask for many empty
/// ones.
constexpr std::size_t mostColumns = 64;
/// A row's only cell that holds more is no section's title.
constexpr std::size_t longestTitle = 120;

}  // namespace

void RowWriter::beginTable() {
    ++table_;
    taken_.clear();
}

void RowWriter::beginRow() {
    active_ = true;
    cells_.clear();
    parts_.clear();
    mark_ = {};
    partOpen_ = false;
}

void RowWriter::beginCell(bool heads, std::uint32_t columns, std::uint32_t rows) {
    addEmptyCells();
    current_ = cells_.size();
    cells_.push_back({{}, heads});
    if (current_ + columns <= mostColumns) {
        cells_.resize(current_ + columns);
        taken_.resize(std::max(taken_.size(), cells_.size()));
        std::fill(taken_.begin() + static_cast<std::ptrdiff_t>(current_),
                  taken_.begin() + static_cast<std::ptrdiff_t>(cells_.size()), rows - 1);
    }
    mark_ = parts_.empty() ? "" : "\t";
}

void RowWriter::addEmptyCells() {
    while (cells_.size() < taken_.size() && taken_[cells_.size()] > 0) {
        --taken_[cells_.size()];
        cells_.emplace_back();
    }
}

void RowWriter::prepareText() {
    if (!active_ || partOpen_) {
        return;
    }
    if (cells_.empty()) {
        beginCell(false, 1, 1);
    }
    if (!mark_.empty()) {
        writer_.addMark(mark_);
        mark_ = {};
    }
    partBegin_ = writer_.position();
    partOpen_ = true;
}

void RowWriter::endLine(BlockKind kind) {
    if (!partOpen_) {
        return;
    }
    partOpen_ = false;
    const Span span{partBegin_, writer_.position()};
    Span& cell = cells_[current_].span;
    cell = cell.empty() ? span : Span{cell.begin, span.end};
    parts_.push_back({kind, span, current_});
    mark_ = "; ";
}

std::vector<Block> RowWriter::endRow(std::vector<Cell>& cells) {
    endLine(BlockKind::Paragraph);
    addEmptyCells();
    active_ = false;
    const Span line = writer_.endLine();
    std::vector<Block> blocks;
    if (parts_.empty()) {
        return blocks;
    }
    if (!isProse()) {
        blocks.push_back(makeRow(line, cells));
        return blocks;
    }
    for (const Part& part : parts_) {
        blocks.push_back({part.kind, part.span, 0, 0, 0});
    }
    return blocks;
}

bool RowWriter::isProse() const {
    const auto isLong = [](const DraftCell& cell) { return cell.span.size() > longestTextCell; };
    if (std::any_of(cells_.begin(), cells_.end(), isLong)) {
        return true;
    }
    if (filledCells() == 1) {
        return isProse(parts_.front()) || parts_.front().span.size() > longestTitle;
    }
    // Two paragraphs in one cell are a column of a page.
    const Part* before = nullptr;
    for (const Part& part : parts_) {
        if (!isProse(part)) {
            continue;
        }
        if (before != nullptr && before->cell == part.cell) {
            return true;
        }
        before = &part;
    }
    return false;
}

bool RowWriter::isProse(const Part& part) const {
    const std::string_view text = part.span.of(writer_.text());
    return endsSentence(text) && countWords(text) >= proseWords;
}

std::ptrdiff_t RowWriter::filledCells() const {
    return std::count_if(cells_.begin(), cells_.end(),
                         [](const DraftCell& cell) { return !cell.span.empty(); });
}

Block RowWriter::makeRow(Span line, std::vector<Cell>& cells) const {
    const auto first = static_cast<std::uint32_t>(cells.size());
    const bool allHead = std::all_of(cells_.begin(), cells_.end(), [](const DraftCell& cell) {
        return cell.heads || cell.span.empty();
    });
    const bool header = allHead && filledCells() > 1;  // one alone is a section's title
    std::uint32_t end = line.begin;
    for (const DraftCell& cell : cells_) {
        const Span span = cell.span.empty() ? Span{end, end} : cell.span;
        cells.push_back({span, header && !cell.span.empty()});
        end = span.end;
    }
    return {BlockKind::TableRow, line, first, static_cast<std::uint32_t>(cells.size()) - first,
            table_};
}

}  // namespace speclens
