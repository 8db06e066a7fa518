#include "core/text/label_stack.h"

#include "core/text/table_key.h"

namespace speclens {
namespace {

/// "5G", "3.5mm jack"; other labels do not begin with figures.
bool beginsLikeLabel(std::string_view content) {
    return !isDigit(content.front()) || content.substr(1).starts_with('G') ||
           content.starts_with("3.5");
}

}  // namespace

LabelStack LabelStacks::at(std::size_t i) {
    const LabelStack groups = groupsAt(i);
    return groups.form == LabelStack::Form::None ? pairsAt(i) : groups;
}

// pairs := label value label value label value { label value }
LabelStack LabelStacks::pairsAt(std::size_t i) const {
    constexpr std::size_t leastPairs = 3;
    std::size_t pairs = 0;
    std::size_t figures = 0;
    std::size_t end = i;
    while (end + 1 < lines_.size() && !hasCells_[end] && isLabel(end, end > i) &&
           isValueLine(end + 1, 0)) {
        figures += hasDigit(line(end + 1)) ? 1 : 0;
        ++pairs;
        end += 2;
    }
    if (pairs < leastPairs) {
        return {LabelStack::Form::None, i + 1};
    }
    return {figures * 2 < pairs ? LabelStack::Form::None : LabelStack::Form::Pairs, end};
}

// groups := group group group { group }
// group  := empty-line label value { value }
LabelStack LabelStacks::groupsAt(std::size_t i) {
    constexpr std::size_t leastGroups = 3;
    std::size_t groups = 0;
    std::size_t figures = 0;
    std::size_t pairsLike = 0;
    bool several = false;  // values in a group
    std::size_t end = i;
    while (end >= noGroupsBefore_ && end + 1 < lines_.size() && lines_[end].blankBefore &&
           isLabel(end, false)) {
        std::size_t next = end + 1;
        bool figure = false;
        bool byTurns = true;
        while (next < lines_.size() && !hasCells_[next] &&
               isValueLine(next, listMark(line(next)))) {
            figure = figure || hasDigit(line(next));
            const bool label = listMark(line(next)) == 0 && isLabel(next, false);
            byTurns = byTurns && ((next - end) % 2 == 1 || label);
            ++next;
        }
        const bool whole = next == lines_.size() || lines_[next].blankBefore;
        if (next == end + 1 || !whole) {
            break;
        }
        ++groups;
        figures += figure ? 1 : 0;
        several = several || next > end + 2;
        pairsLike += byTurns && next > end + 2 && (next - end) % 2 == 0 ? 1 : 0;
        end = next;
    }
    if (groups >= leastGroups && several && figures * 2 >= groups && pairsLike * 2 < groups) {
        return {LabelStack::Form::Groups, end};
    }
    noGroupsBefore_ = end > i ? end : noGroupsBefore_;
    return {LabelStack::Form::None, i + 1};
}

bool LabelStacks::isLabel(std::size_t i, bool inside) const {
    constexpr std::size_t mostWords = 4;
    constexpr std::size_t longestLabel = 32;
    const std::string_view content = line(i);
    const bool plain = content.size() <= longestLabel && countWords(content) <= mostWords &&
                       !isLower(content.front()) && isKey(content) && !endsSentence(content) &&
                       listMark(content) == 0;
    return plain && (!hasDigit(content) || (inside && beginsLikeLabel(content))) &&
           !content.starts_with('#');
}

/// `mark`: how many bytes of a list's mark the line may begin with.
bool LabelStacks::isValueLine(std::size_t i, std::size_t mark) const {
    const std::string_view content = line(i);
    return !lines_[i].blankBefore && content.size() <= longestCell &&
           isValue(content.substr(mark)) && !content.ends_with(':') && listMark(content) == mark &&
           !content.starts_with('#') && content.find_first_of("\t|") == std::string_view::npos;
}

}  // namespace speclens
