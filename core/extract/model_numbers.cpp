#include "core/extract/model_numbers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/extract/flat_index.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"
#include "core/extract/words.h"
#include "core/text/line.h"

namespace speclens {
namespace {

/// More numbers than that no story tells of.
constexpr std::size_t mostNumbers = 32;

constexpr Terms introducing =
    Terms::of(TermKind::Brand, TermKind::ModelNumberPrefix, Cue::ModelNumber);

constexpr std::array<WordKey, 2> going = {wordKey("as"), wordKey("by")};

const auto& brandOf(const Match& match) {
    return tables::brands[match.row];
}

/// What a run of tokens that touch is made of.
struct NumberShape {
    std::uint32_t letters = 0;
    std::uint32_t digits = 0;
    bool hyphen = false;
    bool digitsFirst = false;

    /// "SM-A546B", "ANE-LX1", "CPH2025", "2201117TG"; but no "A54", "X100" or "USB-3".
    [[nodiscard]] bool isNumbers() const {
        constexpr std::uint32_t fewestDigits = 4;
        constexpr std::uint32_t fewestFirst = 6;
        constexpr std::uint32_t fewestMixed = 5;
        if (letters == 0 || digits == 0) {
            return false;
        }
        if (digitsFirst) {
            return digits >= fewestFirst;
        }
        return hyphen ? letters >= 2 && letters + digits >= fewestMixed : digits >= fewestDigits;
    }
};

/// Whose number it is; nobody's where the brand is empty.
struct Maker {
    std::string_view brand;
    /// What the page must say besides.
    FamilyStanding standing = FamilyStanding::Word;
};

class ModelNumberFinder {
  public:
    ModelNumberFinder(const Page& page, const std::vector<bool>& taken)
        : page_(page), taken_(taken) {}

    std::vector<ModelNumber> run() {
        for (const Sentence& sentence : page_.sentences()) {
            if (page_.termsOf(sentence).hasAnyOf(introducing)) {
                readSentence(sentence);
            }
        }
        if (!numbers_.empty()) {
            findPlaces();
        }
        return std::move(numbers_);
    }

  private:
    void readSentence(const Sentence& sentence) {
        const Match* onlyBrand = brandOfSentence(sentence);
        for (std::uint32_t i = sentence.begin; i < sentence.end && numbers_.size() < mostNumbers;) {
            const std::uint32_t end = numberAt(i, sentence.end);
            if (end == i) {
                ++i;
                continue;
            }
            const Maker maker = makerOf({i, end}, sentence, onlyBrand);
            if (!maker.brand.empty()) {
                add({i, end}, maker);
            }
            i = end;
        }
    }

    /// The only maker of phones that the sentence names, or null.
    [[nodiscard]] const Match* brandOfSentence(const Sentence& sentence) const {
        const Match* only = nullptr;
        if (!page_.termsOf(sentence).has(TermKind::Brand)) {
            return only;
        }
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            const Match* brand = page_.matchAt(i, TermKind::Brand);
            if (brand == nullptr || !page_.token(i).capital) {
                continue;
            }
            if (only != nullptr && brandOf(*only).brand != brandOf(*brand).brand) {
                return nullptr;
            }
            only = brand;
        }
        return only;
    }

    /// The end of the number that begins at `at`, or `at`: capitals, digits and hyphens that touch.
    [[nodiscard]] std::uint32_t numberAt(std::uint32_t at, std::uint32_t end) const {
        const Token& first = page_.token(at);
        if (taken_[at] || (!first.isNumber() && !first.allCapitals) || !beginsWord(at)) {
            return at;
        }
        NumberShape shape;
        shape.digitsFirst = first.isNumber();
        std::uint32_t i = at;
        while (i < end && !taken_[i] && (i == at || page_.token(i).glued)) {
            const Token& token = page_.token(i);
            if (token.isWord() && token.allCapitals) {
                shape.letters += static_cast<std::uint32_t>(token.span.size());
            } else if (token.isPlainInteger()) {
                shape.digits += token.digits;
            } else if (isHyphen(i, end)) {
                shape.hyphen = true;
            } else {
                break;
            }
            ++i;
        }
        return !goesOnAt(i, end) && shape.isNumbers() && !isExplained(at) ? i : at;
    }

    /// Small letters touch it: "CPH2025s", "CPH2025-like".
    [[nodiscard]] bool goesOnAt(std::uint32_t i, std::uint32_t end) const {
        const std::uint32_t word = i < end && page_.is(i, "-") ? i + 1 : i;
        return word < end && page_.token(i).glued && page_.token(word).glued &&
               page_.token(word).isWord() && !page_.is(word, "'s");
    }

    /// Between parts of a number: "XT2125-4".
    [[nodiscard]] bool isHyphen(std::uint32_t i, std::uint32_t end) const {
        return page_.is(i, "-") && i + 1 < end && page_.token(i + 1).glued &&
               (page_.token(i + 1).isNumber() || page_.token(i + 1).allCapitals);
    }

    /// Nothing touches it but a bracket, a quote or a stroke.
    [[nodiscard]] bool beginsWord(std::uint32_t at) const {
        return !page_.token(at).glued || page_.is(at - 1, "(") || page_.is(at - 1, "\"") ||
               page_.is(at - 1, "'") || page_.is(at - 1, "/") || page_.is(at - 1, "[");
    }

    /// Names of chips, sensors and systems.
    [[nodiscard]] bool isExplained(std::uint32_t at) const {
        constexpr Terms others = Terms::of(TermKind::Chipset, TermKind::VersionedName,
                                           TermKind::FixedValue, TermKind::Thing);
        return page_.termsAt(at).hasAnyOf(others);
    }

    [[nodiscard]] Maker makerOf(TokenRange number, const Sentence& sentence,
                                const Match* onlyBrand) const {
        if (const Match* prefix = page_.matchAt(number.begin, TermKind::ModelNumberPrefix)) {
            return {tables::model_number_prefixes[prefix->row].brand, FamilyStanding::Plain};
        }
        if (const Match* brand = brandBefore(number.begin, sentence)) {
            const auto& row = brandOf(*brand);
            return row.trade == BrandTrade::Phones ? Maker{row.brand, FamilyStanding::Plain}
                                                   : Maker{};
        }
        return onlyBrand != nullptr && isIntroduced(number.begin, sentence)
                   ? Maker{brandOf(*onlyBrand).brand}
                   : Maker{};
    }

    /// "Honor DLI-TL20", "Xiaomi's M2007J20CG", "the Oppo phone CPH2025"
    [[nodiscard]] const Match* brandBefore(std::uint32_t at, const Sentence& sentence) const {
        constexpr std::uint32_t longestBrand = 3;
        std::uint32_t end = at;
        if (end > sentence.begin && page_.termsAt(end - 1).has(Cue::Phone)) {
            --end;
        }
        if (end > sentence.begin && page_.is(end - 1, "'s")) {
            --end;
        }
        for (std::uint32_t i = end; i-- > sentence.begin && i + longestBrand >= end;) {
            const Match* brand = page_.matchAt(i, TermKind::Brand);
            if (brand != nullptr && brand->end == end && page_.token(i).capital) {
                return brand;
            }
        }
        return nullptr;
    }

    /// "carries the model number DLI-TL20", "goes by RMX3031", "a phone, the V2056A"
    [[nodiscard]] bool isIntroduced(std::uint32_t at, const Sentence& sentence) const {
        constexpr std::uint32_t reach = 4;
        if (at == sentence.begin) {
            return false;
        }
        const WordKey before = page_.token(at - 1).key;
        if (contains(going, before) || isInContext(before, NameContext::Naming)) {
            return true;
        }
        if (page_.is(at - 1, "the") && page_.termsOf(sentence).has(Cue::Phone)) {
            return true;
        }
        for (std::uint32_t i = at; i-- > sentence.begin && i + reach >= at;) {
            if (page_.cueAt(i, Cue::ModelNumber) != nullptr) {
                return true;
            }
        }
        return false;
    }

    void add(TokenRange range, const Maker& maker) {
        const WordKey run = writtenRunOf(page_, range);
        if (byRun_.contains(run)) {
            return;
        }
        byRun_[run] = static_cast<std::uint32_t>(numbers_.size());
        ModelName name = makeModelName(page_, maker.brand, NamePrefix(maker.brand), range,
                                       {range.begin, range.end, range.end});
        name.standing = maker.standing;
        numbers_.push_back({std::move(name), {}});
    }

    void findPlaces() {
        std::uint32_t number = 0;
        for (const Sentence& sentence : page_.sentences()) {
            for (std::uint32_t i = sentence.begin; i < sentence.end;) {
                const std::uint32_t end = numberAt(i, sentence.end);
                if (end > i) {
                    if (const std::uint32_t* known = byRun_.find(writtenRunOf(page_, {i, end}))) {
                        numbers_[*known].places.push_back({{i, end}, number});
                    }
                }
                i = std::max(end, i + 1);
            }
            ++number;
        }
    }

    const Page& page_;
    const std::vector<bool>& taken_;
    std::vector<ModelNumber> numbers_;
    FlatMap<std::uint32_t> byRun_;  ///< places in numbers_
};

}  // namespace

bool isModelNumber(std::string_view name) {
    constexpr std::uint32_t fewestDigits = 4;
    constexpr std::size_t fewestLetters = 3;
    std::size_t lettersBefore = 0;
    bool lettersBehind = false;
    NumberShape shape;
    for (const char c : name.substr(name.find_last_of(' ') + 1)) {
        if (isDigit(c)) {
            ++shape.digits;
        } else if (c == '-') {
            shape.hyphen = true;
        } else if (isUpper(c)) {
            ++shape.letters;
            lettersBefore += shape.digits == 0 ? 1 : 0;
            lettersBehind = lettersBehind || shape.digits >= fewestDigits;
        } else {
            return false;
        }
    }
    shape.digitsFirst = lettersBefore == 0;
    const bool plain =
        shape.hyphen || shape.digitsFirst || lettersBehind || lettersBefore >= fewestLetters;
    return plain && shape.isNumbers();
}

std::vector<ModelNumber> findModelNumbers(const Page& page, const std::vector<bool>& taken) {
    return ModelNumberFinder(page, taken).run();
}

}  // namespace speclens
