#include "core/extract/token_scan.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array littleWords = {
    wordKey("in"),    wordKey("on"),     wordKey("of"),           wordKey("for"),  wordKey("and"),
    wordKey("or"),    wordKey("with"),   wordKey("from"),         wordKey("to"),   wordKey("at"),
    wordKey("that"),  wordKey("which"),  wordKey("is"),           wordKey("was"),  wordKey("but"),
    wordKey("as"),    wordKey("by"),     wordKey("last"),         wordKey("here"), wordKey("now"),
    wordKey("while"), wordKey("before"), wordKey("respectively"), wordKey("when"), wordKey("if")};

}  // namespace

bool TokenScan::isBreak(std::uint32_t i) const {
    if (!inside(i)) {
        return true;
    }
    const Token& token = page.token(i);
    if (token.isNumber()) {
        return false;
    }
    return !token.isWord() || contains(littleWords, token.key);
}

std::optional<WrittenNumber> numberAt(const TokenScan& scan, std::uint32_t i, bool grouping) {
    if (!scan.isNumber(i)) {
        return std::nullopt;
    }
    const Token& token = scan.page.token(i);
    constexpr double thousand = 1000;
    if (!grouping || token.grouped || token.number >= thousand) {
        return WrittenNumber{token.number, i + 1};
    }
    if (token.decimals == 3) {
        return WrittenNumber{std::round(token.number * thousand), i + 1};
    }
    const bool apostrophe = scan.is(i + 1, "'") && scan.isGlued(i + 1) && scan.isGlued(i + 2);
    const std::uint32_t next = apostrophe ? i + 2 : i + 1;
    const bool group = token.decimals == 0 && scan.isNumber(next) &&
                       scan.isGlued(next) == apostrophe && scan.page.token(next).isPlainInteger() &&
                       scan.page.token(next).digits == 3;
    if (group) {
        return WrittenNumber{token.number * thousand + scan.page.token(next).number, next + 1};
    }
    return WrittenNumber{token.number, i + 1};
}

}  // namespace speclens
