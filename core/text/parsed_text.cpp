#include "core/text/parsed_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/text/table_reader.h"

namespace speclens {
namespace {

bool isLine(const Block& block) {
    return block.cellCount == 0 &&
           (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem);
}

class LineRows {
  public:
    explicit LineRows(ParsedText& parsed) : parsed_(parsed) {}

    void read() {
        std::vector<Block> blocks = std::exchange(parsed_.blocks, {});
        for (const Block& block : blocks) {
            tables_ = std::max(tables_, block.table);
        }
        for (const Block& block : blocks) {
            if (isLine(block)) {
                run_.push_back(block);
            } else {
                endRun();
                parsed_.blocks.push_back(block);
            }
        }
        endRun();
    }

  private:
    void endRun() {
        const RowLines rows = findRows(parsed_.rewritten.text, linesOfRun());
        const auto firstCell = static_cast<std::uint32_t>(parsed_.cells.size());
        std::uint32_t lastTable = 0;
        for (std::size_t i = 0; i < run_.size(); ++i) {
            const RowLine& row = rows.lines[i];
            if (row.part == RowPart::Value) {
                parsed_.blocks.back().span.end = run_[i].span.end;
                continue;
            }
            Block block = run_[i];
            if (row.cellCount > 0) {
                block.firstCell = firstCell + row.firstCell;
                block.cellCount = row.cellCount;
                block.table = tables_ + row.table;
                block.kind = block.kind == BlockKind::Paragraph ? BlockKind::TableRow : block.kind;
                lastTable = row.table;
            }
            parsed_.blocks.push_back(block);
        }
        tables_ += lastTable;
        parsed_.cells.insert(parsed_.cells.end(), rows.cells.begin(), rows.cells.end());
        run_.clear();
    }

    [[nodiscard]] std::vector<Line> linesOfRun() const {
        std::vector<Line> lines;
        lines.reserve(run_.size());
        for (const Block& block : run_) {
            Span span = block.span;
            const std::string_view before =
                std::string_view(parsed_.rewritten.text).substr(0, span.begin);
            if (block.kind == BlockKind::ListItem && before.ends_with(listItemMark)) {
                span.begin -= static_cast<std::uint32_t>(listItemMark.size());
            }
            lines.push_back({span, lines.empty(), false});
        }
        return lines;
    }

    ParsedText& parsed_;
    std::vector<Block> run_;
    std::uint32_t tables_ = 0;
};

}  // namespace

void findRowsAmongLines(ParsedText& parsed) {
    LineRows(parsed).read();
}

}  // namespace speclens
