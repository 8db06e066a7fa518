#include "core/extract/sheet_cell.h"

namespace speclens {
namespace {

/// What a line that begins with a label says behind it.
SheetCell cellOfLine(const SentenceView& view) {
    constexpr std::uint32_t longestLabel = 6;
    SheetCell none{{}, {}, {}};
    const Token& first = view.page.token(view.range.begin);
    if (first.span.begin != view.page.block(view.sentence).span.begin ||
        !sheetLexicon().mayBegin(first.key)) {
        return none;
    }
    const TokenRange head = view.from(view.range.begin, longestLabel);
    const std::uint32_t words = labelLength(view.page.tokensIn(head));
    std::uint32_t begin = view.range.begin + words;
    if (words == 0 || begin >= view.range.end) {
        return none;
    }
    const bool mark = view.is(begin, ":") || view.is(begin, "-");
    begin += mark ? 1 : 0;
    SheetCell cell{{view.range.begin, view.range.begin + words}, {begin, view.range.end}, {}};
    if (cell.content.empty()) {
        return none;
    }
    const auto answer = readAnswer(view.page.tokensIn(cell.content));
    const bool answered = answer && begin + answer->length == view.range.end;
    if (!mark && !answered && !view.page.token(begin).isNumber()) {
        return none;
    }
    cell.says = readLabel(view.page.tokensIn(cell.label));
    return cell;
}

}  // namespace

SheetCell cellOf(const SentenceView& view) {
    if (view.sentence.content == view.range.begin) {
        return cellOfLine(view);
    }
    const TokenRange label{view.range.begin, view.sentence.content};
    return {label, {view.sentence.content, view.range.end}, readLabel(view.page.tokensIn(label))};
}

}  // namespace speclens
