// Labels with their values on the lines below.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/line.h"

namespace speclens {

struct LabelStack {
    enum class Form : std::uint8_t {
        None,
        Pairs,   ///< a label and its value, by turns
        Groups,  ///< behind each empty line a label, and below it one value or more
    };
    Form form = Form::None;
    std::size_t end = 0;  ///< the line behind; where there is none, the next that may begin one
};

/// Finds the stacks of a text. To be asked in the order of its lines, so that no line is looked at
/// twice.
class LabelStacks {
  public:
    /// `hasCells`: which lines could be rows of cells by themselves, as "Battery: 5,000 mAh" could.
    LabelStacks(std::string_view text, const std::vector<Line>& lines,
                const std::vector<bool>& hasCells)
        : text_(text), lines_(lines), hasCells_(hasCells) {}

    LabelStack at(std::size_t i);

    /// Whether the line is a few words that may label what stands below; with figures only `inside`
    /// a stack.
    [[nodiscard]] bool isLabel(std::size_t i, bool inside) const;

  private:
    [[nodiscard]] LabelStack pairsAt(std::size_t i) const;
    [[nodiscard]] LabelStack groupsAt(std::size_t i);

    [[nodiscard]] std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }
    [[nodiscard]] bool isValueLine(std::size_t i, std::size_t mark) const;

    std::string_view text_;
    const std::vector<Line>& lines_;
    const std::vector<bool>& hasCells_;
    std::size_t noGroupsBefore_ = 0;
};

}  // namespace speclens
