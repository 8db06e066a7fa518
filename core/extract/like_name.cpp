#include "core/extract/like_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/extract/model_reader.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// How far a generation named by its number and suffix ("the 12 Pro") may be from a known one, and
/// one that is listed by its number alone ("iPhone 12 and 13").
constexpr double nearGenerations = 6;
constexpr double nextGenerations = 3;

/// Whether two numbers can be of one list: "12 and 13", "920 and 820".
bool isNextTo(double left, double right) {
    constexpr double lowestOfTens = 100;
    constexpr double highestOfTens = 2000;
    constexpr double ten = 10;
    const bool tens = std::min(left, right) >= lowestOfTens &&
                      std::max(left, right) < highestOfTens &&
                      std::fmod(left, ten) == std::fmod(right, ten);
    return tens || std::abs(left - right) <= nextGenerations;
}

}  // namespace

/// The same number with something behind it: "13T Pro" beside "Xiaomi 13T".
std::optional<ModelName> LikeName::fromNumber(TokenRange range) const {
    WordKey run = emptyRun;
    std::optional<PhoneRegistry::NumberTail> found;
    for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
        run = longerRun(run, nameWord(page_.token(i)));
        if (const auto tail = registry_.numberTail(run); tail && tail->from > 0) {
            found = tail;
        }
    }
    if (!found) {
        return std::nullopt;
    }
    const std::string& model = registry_.phones()[found->phone].name.model;
    std::vector<Token> tokens;
    tokenize(model, {0, static_cast<std::uint32_t>(model.size())}, tokens);
    return built(found->phone, tokens[found->from].span.begin, range);
}

/// A number behind a word for the model without suffixes: "the plain 14".
bool LikeName::isPlainNumber(TokenRange range) const {
    return range.begin > 1 && isInContext(page_.token(range.begin - 1).key, NameContext::Plain) &&
           isDetermined(page_, range.begin - 1);
}

/// ... of a series that the page names a phone of: "the plain 14" beside "iPhone 14 Pro".
std::optional<ModelName> LikeName::fromPlainNumber(TokenRange range) const {
    if (!isPlainNumber(range)) {
        return std::nullopt;
    }
    const auto found = registry_.numberTail(nameRunOf(page_, range));
    if (!found || found->from == 0) {
        return std::nullopt;
    }
    return built(found->phone, registry_.code(found->phone).begin, range);
}

/// Listed behind a name and built like it: "A54 and A34", "iPhone 12 and 13".
std::optional<ModelName> LikeName::fromListed(TokenRange range, const FormContext& context) const {
    const ModelCode& code = registry_.code(*context.latest);
    const Token& first = page_.token(range.begin);
    if (code.number == 0 ||
        !(first.isNumber() || ModelReader(page_, range.end).isCode(range.begin))) {
        return std::nullopt;
    }
    const bool bare = range.end == range.begin + 1;
    const bool alike = code.lettersFirst != first.isNumber();
    const bool version = first.decimals > 0;
    if ((bare || !alike || version) && !standsAlone(page_, range.end, context.sentenceEnd)) {
        return std::nullopt;
    }
    if (bare && (!alike || !isNextTo(code.number, first.number))) {
        return std::nullopt;
    }
    if ((!alike && !isBehindMaker(*context.latest)) ||
        (version && code.number == std::floor(code.number))) {
        return std::nullopt;
    }
    return built(*context.latest, headEnd(range, context), range);
}

/// Whether numbers and codes both stand right behind the maker's name: "Realme C55 and 11x".
bool LikeName::isBehindMaker(std::uint32_t phone) const {
    const std::string& model = registry_.phones()[phone].name.model;
    const std::string_view head = std::string_view(model).substr(0, registry_.code(phone).begin);
    return std::any_of(tables::brands.begin(), tables::brands.end(), [&](const auto& row) {
        return row.models == BrandModels::Numbers && head.size() == row.writing.size() + 1 &&
               head.starts_with(row.writing);
    });
}

bool LikeName::leavesWordsOut(TokenRange range, const FormContext& context) const {
    return headEnd(range, context) < registry_.code(*context.latest).begin;
}

/// The byte of the latest phone's name at which the listed model goes on: at its number, or where
/// the mention before begins, whose words the model leaves out: "Redmi Note 9, Note 9S and 9C".
std::uint32_t LikeName::headEnd(TokenRange range, const FormContext& context) const {
    const PhoneEntry& entry = registry_.phones()[*context.latest];
    const ModelCode& code = registry_.code(*context.latest);
    const WordKey word = nameWord(page_.token(context.latestBegin));
    const auto found = std::find(entry.words.begin(), entry.words.begin() + code.word, word);
    const auto at = static_cast<std::size_t>(found - entry.words.begin());
    if (at == 0 || at >= code.word || word == nameWord(page_.token(range.begin))) {
        return code.begin;
    }
    std::vector<Token> tokens;
    tokenize(entry.name.model, {0, static_cast<std::uint32_t>(entry.name.model.size())}, tokens);
    return tokens[at].span.begin;
}

/// A generation next to the one spoken of: "the 15 has" behind the Xiaomi 14.
std::optional<ModelName> LikeName::fromNextNumber(TokenRange range,
                                                  const FormContext& context) const {
    constexpr double lowestGeneration = 3;
    constexpr double nearest = 2;
    const Token& token = page_.token(range.begin);
    if (!context.latest || range.end != range.begin + 1 || range.end >= context.sentenceEnd ||
        token.number < lowestGeneration || token.decimals > 0 ||
        !page_.is(range.begin - 1, "the")) {
        return std::nullopt;
    }
    const ModelCode& code = registry_.code(*context.latest);
    const bool near =
        code.number > 0 && code.letters == 0 && std::abs(code.number - token.number) <= nearest;
    const bool verb =
        page_.is(range.end, "'s") || page_.termsAt(range.end).has(TermKind::SubjectVerb);
    return near && verb ? std::optional(built(*context.latest, code.begin, range)) : std::nullopt;
}

/// "its sister, the V30": a code of the same maker, behind a word for a phone beside the one spoken
/// of.
std::optional<ModelName> LikeName::fromRelative(TokenRange range,
                                                const FormContext& context) const {
    constexpr std::array relatives = {
        wordKey("sister"),    wordKey("sibling"),    wordKey("brother"),
        wordKey("cousin"),    wordKey("twin"),       wordKey("predecessor"),
        wordKey("successor"), wordKey("stablemate"), wordKey("relative")};
    const std::uint32_t begin = range.begin;
    if (!context.latestByName || begin < context.sentenceBegin + 3 || !page_.is(begin - 1, "the") ||
        !page_.is(begin - 2, ",") || !contains(relatives, page_.token(begin - 3).key) ||
        !ModelReader(page_, range.end).isCode(begin) ||
        !standsAlone(page_, range.end, context.sentenceEnd)) {
        return std::nullopt;
    }
    const ModelCode& code = registry_.code(*context.latestByName);
    const bool alike =
        code.lettersFirst && registry_.phones()[*context.latestByName].familyEnd == code.word;
    return code.number > 0 && (alike || isBehindMaker(*context.latestByName))
               ? std::optional(built(*context.latestByName, code.begin, range))
               : std::nullopt;
}

/// Built like some name of the page: "the 12T" beside "Xiaomi 13T", "the A53" beside "Galaxy A54",
/// "the 12 Pro" beside "Xiaomi 13".
std::optional<ModelName> LikeName::fromLetters(TokenRange range) const {
    const Token& first = page_.token(range.begin);
    if (range.end < range.begin + 2) {
        return std::nullopt;
    }
    const Token& second = page_.token(range.begin + 1);
    const bool code = !first.isNumber();
    if (code && !second.isNumber()) {
        return std::nullopt;
    }
    const WordKey letters = code ? first.key : second.isWord() && second.glued ? second.key : 0;
    const auto like = registry_.withLetters(letters, code);
    if (!like) {
        return std::nullopt;
    }
    const ModelCode& known = registry_.code(*like);
    const bool near = code || std::abs(known.number - first.number) <= nearGenerations;
    return near ? std::optional(built(*like, known.begin, range)) : std::nullopt;
}

ModelName LikeName::built(std::uint32_t like, std::uint32_t byte, TokenRange range) const {
    const PhoneEntry& entry = registry_.phones()[like];
    const std::string head = entry.name.model.substr(0, byte);
    const Model model = ModelReader(page_, range.end).read(range.begin, false);
    const std::string number = nameWriting(page_, {range.begin, model.numberEnd});
    ModelName name;
    name.range = range;
    name.brand = entry.name.brand;
    name.writing = head + nameWriting(page_, range);
    name.words = nameWords(name.writing);
    name.familyEnd = static_cast<std::uint32_t>(nameWords(head).size());
    name.numberEnd = name.familyEnd + static_cast<std::uint32_t>(nameWords(number).size());
    return name;
}

}  // namespace speclens
