#include "core/extract/model_name.h"

#include <algorithm>
#include <array>

#include "core/extract/family_index.h"
#include "core/extract/free_words.h"
#include "core/extract/model_reader.h"
#include "core/extract/name_context.h"
#include "core/extract/phone_registry.h"
#include "core/extract/words.h"
#include "core/text/ascii.h"

namespace speclens {
namespace {

// What stands between a maker's name and that of its phone: "Motorola's new Razr".
constexpr std::array<WordKey, 12> makersAdjectives = {
    wordKey("new"),    wordKey("own"),         wordKey("latest"), wordKey("upcoming"),
    wordKey("newest"), wordKey("forthcoming"), wordKey("next"),   wordKey("recent"),
    wordKey("first"),  wordKey("current"),     wordKey("old"),    wordKey("flagship")};
constexpr std::uint32_t mostAdjectives = 2;

bool hasCapital(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Where "Power 5G (2023)" goes on with its year; its end where none stands there.
std::uint32_t beforeYearInBrackets(const Page& page, std::uint32_t end) {
    return end > 3 && page.is(end - 1, ")") && page.token(end - 2).isNumber() &&
                   page.is(end - 3, "(")
               ? end - 3
               : end;
}

/// The bracketed number of "G(9)": between a single letter that it touches and its ")".
bool isBracketedNumber(const Page& page, std::uint32_t bracket) {
    return page.is(bracket, "(") && page.token(bracket).glued && bracket > 0 &&
           page.token(bracket - 1).isWord() && page.token(bracket - 1).span.size() == 1;
}

/// Calls `visit` with each token of the range that its writing has.
template <typename Visit>
void forEachWord(const Page& page, TokenRange range, const Visit& visit) {
    bool open = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (isBracketedNumber(page, i)) {
            open = true;
        } else if (open && page.is(i, ")")) {
            open = false;
        } else {
            visit(i);
        }
    }
}

/// What the rows of the tables add to a name, by row.
struct Prefixes {
    std::vector<NamePrefix> brands;
    std::vector<NamePrefix> families;

    Prefixes() {
        for (const auto& row : tables::brands) {
            brands.emplace_back(row.writing);
        }
        for (const auto& row : tables::families) {
            families.emplace_back(row.name.empty() ? row.writing : row.name);
        }
    }
};

const Prefixes& prefixes() {
    static const Prefixes known;
    return known;
}

/// What follows a brand: its end, or what "'s" and adjectives lead to.
struct BrandHead {
    std::uint32_t next = 0;
    bool possessive = false;
};

class ModelNameReader {
  public:
    ModelNameReader(const Page& page, std::uint32_t at, const Sentence& sentence)
        : page_(page),
          at_(at),
          end_(sentence.end),
          heading_(page.block(sentence).kind == BlockKind::Heading) {}

    std::vector<ModelName> read() {
        const Match* brand = page_.matchAt(at_, TermKind::Brand);
        readFamilies(at_, nullptr);
        if (brand != nullptr && brand->end < end_) {
            if (names_.empty()) {
                const BrandHead head = headOf(*brand);
                readFamilies(head.next, brand);
                for (ModelName& name : names_) {
                    name.range.begin = head.possessive ? name.range.begin : at_;
                }
                readOwnersFamily(*brand, head);
                readOtherBrand(head);
            }
            readBrandModel(*brand, headOf(*brand));
            if (const auto head = appositionOf(*brand); head && names_.empty()) {
                readApposition(*brand, *head);
            }
        }
        std::erase_if(names_, [&](const ModelName& name) {
            const std::uint32_t behind = name.range.end;
            return behind < end_ && page_.token(behind).glued &&
                   (page_.token(behind).isNumber() || runsInto(behind));
        });
        return std::move(names_);
    }

  private:
    /// Whether letters touch the name that are no "'s" and no plural: "Pixel 4aMoto G Power", which
    /// was two lines.
    [[nodiscard]] bool runsInto(std::uint32_t behind) const {
        constexpr std::size_t longestEnding = 3;
        const std::string_view letters = page_.textOf(page_.token(behind));
        return page_.token(behind).isWord() && letters.size() > longestEnding &&
               isLetter(letters.front()) && page_.token(behind - 1).isNumber();
    }

    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return i < end_ && page_.is(i, word);
    }

    [[nodiscard]] BrandHead headOf(const Match& brand) const {
        std::uint32_t i = brand.end;
        if (!is(i, "'s") && !(is(i, "'") && page_.token(i).glued)) {
            return {i, false};
        }
        ++i;
        for (std::uint32_t adjective = 0; adjective < mostAdjectives && i < end_; ++adjective) {
            if (!contains(makersAdjectives, page_.token(i).key)) {
                break;
            }
            ++i;
        }
        return {i, true};
    }

    void readFamilies(std::uint32_t at, const Match* brand) {
        if (at >= end_) {
            return;
        }
        for (const Match& match : page_.matchesAt(at)) {
            if (match.kind == TermKind::Family && match.end <= end_) {
                readFamily(match, brand);
            }
        }
    }

    void readFamily(const Match& match, const Match* brand) {
        const auto& row = tables::families[match.row];
        const std::string_view text = page_.textOf(page_.span({match.begin, match.end}));
        const bool branded = brand != nullptr && tables::brands[brand->row].brand == row.brand;
        const bool own = branded || row.standing == FamilyStanding::Plain;
        if (!own && !hasCapital(text) && brand == nullptr) {
            return;
        }
        // "Lava's bold 5 is"
        if (row.standing == FamilyStanding::Short && !hasCapital(text) && brand != nullptr &&
            hasCapital(page_.textOf(page_.span({brand->begin, brand->end})))) {
            return;
        }
        // A word that other makers use as well is no name behind one of these: "Microsoft Edge 9".
        if (brand != nullptr && !branded && row.standing >= FamilyStanding::Word) {
            return;
        }
        const ModelReader models(page_, end_, row.brand, lettersOf(text));
        const Model model = models.read(match.end, true);
        if (own && model.empty() && readLongerFamily(match, brand, models)) {
            return;
        }
        if (!isWhole(row.shape, model) || (model.empty() && !isWrittenAs(row.writing, match)) ||
            (own && brand == nullptr && !hasCapital(text) && !isMarked(model))) {
            return;
        }
        ModelName name = makeModelName(page_, row.brand, prefixes().families[match.row],
                                       {match.begin, model.end}, model);
        const bool certain = branded || models.hasOwnSuffix(model);
        name.standing = certain ? FamilyStanding::Plain : row.standing;
        name.lone = row.shape == FamilyShape::Lone && model.empty();
        names_.push_back(std::move(name));
    }

    /// "Canvas Doodle 3", "the Canvas Fire": a family with words of the page's own behind it. Where
    /// no model follows, the words must be told from others by an article, and by what stands
    /// behind them.
    bool readLongerFamily(const Match& match, const Match* brand, const ModelReader& models) {
        const std::uint32_t words = pastFreeWords(page_, match.end, end_);
        if (words == match.end) {
            return false;
        }
        const auto& row = tables::families[match.row];
        const Model model = models.read(words, true);
        const bool whole = row.shape == FamilyShape::Lone && model.empty() && !heading_ &&
                           (isDetermined(page_, at_) || isDetermined(page_, match.begin)) &&
                           standsAlone(page_, words, end_);
        if (!whole && !model.numbered()) {
            return false;
        }
        const NamePrefix& family = prefixes().families[match.row];
        ModelName name =
            makeModelName(page_, row.brand,
                          NamePrefix(family.writing + " " + nameWriting(page_, {match.end, words})),
                          {match.begin, model.end}, model);
        name.standing = brand != nullptr ? FamilyStanding::Plain : row.standing;
        names_.push_back(std::move(name));
        return true;
    }

    /// The letters of the suffixes behind a brand or family written so.
    static NameLetters lettersOf(std::string_view text) {
        return hasCapital(text) ? NameLetters::Usual : NameLetters::Small;
    }

    /// Whether the last word has a capital where the table has one: "the HTC Legend", but not "an
    /// HTC legend".
    [[nodiscard]] bool isWrittenAs(std::string_view writing, const Match& match) const {
        const std::string_view last = writing.substr(writing.rfind(' ') + 1);
        const Token& token = page_.token(match.end - 1);
        const bool known = match.end == match.begin + 1 &&
                           tables::families[match.row].standing == FamilyStanding::Plain;
        return known || !hasCapital(last.substr(0, 1)) || !token.isWord() || token.capital;
    }

    [[nodiscard]] bool isWhole(FamilyShape shape, const Model& model) const {
        switch (shape) {
            case FamilyShape::Number:
                return model.numbered() || isYearBehind(model);
            case FamilyShape::Glued:
                return model.numbered() && page_.token(model.begin).glued &&
                       page_.token(model.begin).span.size() > 1;
            case FamilyShape::High: {
                constexpr double newestChip = 20;
                return model.numbered() && page_.token(model.begin).glued &&
                       page_.token(model.begin).number > newestChip;
            }
            case FamilyShape::Model:
                return !model.empty();
            case FamilyShape::Optional:
            case FamilyShape::Lone:
                return true;
        }
        return false;
    }

    /// "P smart 2021" has no number but a year, which reads as a suffix.
    [[nodiscard]] bool isYearBehind(const Model& model) const {
        return !model.empty() && page_.token(model.end - 1).isNumber();
    }

    /// In small letters a family's name needs a number that touches its letters or a suffix:
    /// "redmi note 12 pro".
    [[nodiscard]] bool isMarked(const Model& model) const { return !model.empty(); }

    /// "Lava's Bold N1": a family whose name begins with its brand's.
    void readOwnersFamily(const Match& brand, const BrandHead& head) {
        if (!names_.empty() || !head.possessive || head.next >= end_) {
            return;
        }
        WordKey run = emptyRun;
        for (std::uint32_t i = brand.begin; i < brand.end; ++i) {
            run = longerRun(run, page_.token(i).key);
        }
        std::uint32_t end = head.next;
        std::optional<std::size_t> row;
        for (std::uint32_t i = head.next; i < std::min(end_, head.next + 2); ++i) {
            run = longerRun(run, page_.token(i).key);
            if (const auto found = familyOf(run); found && page_.token(i).capital) {
                row = found;
                end = i + 1;
            }
        }
        if (row) {
            readFamily({TermKind::Family, static_cast<std::uint16_t>(*row), head.next, end},
                       &brand);
        }
    }

    /// "Vivo iQOO 3", "Huawei Honor 8": the second brand is the phone's.
    void readOtherBrand(const BrandHead& head) {
        if (!names_.empty() || head.next >= end_) {
            return;
        }
        const Match* other = page_.matchAt(head.next, TermKind::Brand);
        if (other == nullptr || other->end >= end_) {
            return;
        }
        const std::size_t count = names_.size();
        readFamilies(other->end, other);
        if (names_.size() == count) {
            readBrandModel(*other, headOf(*other));
        }
        for (ModelName& name : names_) {
            name.range.begin = head.possessive ? head.next : at_;
        }
    }

    /// "LG's new flagship, the G3": where the model begins.
    [[nodiscard]] std::optional<std::uint32_t> appositionOf(const Match& brand) const {
        constexpr std::uint32_t longestPhrase = 6;
        if (!is(brand.end, "'s")) {
            return std::nullopt;
        }
        bool noun = false;
        for (std::uint32_t i = brand.end + 1; i + 1 < end_ && i <= brand.end + longestPhrase; ++i) {
            const Token& token = page_.token(i);
            if (noun && page_.is(i, ",")) {
                return page_.is(i + 1, "the") && i + 2 < end_ ? i + 2 : i + 1;
            }
            if (token.capital || (!token.isWord() && !page_.is(i, "-")) ||
                isInContext(token.key, NameContext::Follower)) {
                return std::nullopt;
            }
            noun = isInContext(token.key, NameContext::PhoneNoun);
        }
        return std::nullopt;
    }

    void readApposition(const Match& brand, std::uint32_t at) {
        if (page_.matchAt(at, TermKind::Thing) != nullptr) {
            return;
        }
        readFamilies(at, &brand);
        if (names_.empty()) {
            readBrandModel(brand, {at, true});
        }
    }

    void readBrandModel(const Match& brand, const BrandHead& head) {
        const auto& row = tables::brands[brand.row];
        if (row.models == BrandModels::Families || head.next >= end_) {
            return;
        }
        const bool numbers = row.models == BrandModels::Numbers;
        const Token& first = page_.token(head.next);
        const bool code = first.isWord();
        const std::string_view text = page_.textOf(page_.span({brand.begin, brand.end}));
        const Model model =
            ModelReader(page_, end_, row.brand, lettersOf(text)).read(head.next, numbers);
        if (!model.numbered() || page_.is(head.next, "(") || (!numbers && !code) ||
            (code && first.span.size() > 3)) {
            return;
        }
        const bool bare = model.end == model.begin + 1;
        // A number by itself is none behind "'s" ("Xiaomi's 12 phones"), in small letters ("honor
        // 9 players") and where it counts something.
        if (bare && (head.possessive || isCount(model.end) || !hasCapital(text))) {
            return;
        }
        ModelName name = makeModelName(page_, row.brand, prefixes().brands[brand.row],
                                       {head.possessive ? head.next : at_, model.end}, model);
        name.standing = row.trade == BrandTrade::Mixed && !numbers ? FamilyStanding::Word
                                                                   : FamilyStanding::Plain;
        const bool longer = names_.empty() || name.range.end > names_.front().range.end;
        if (longer) {
            names_.clear();
            names_.push_back(std::move(name));
        }
    }

    [[nodiscard]] bool isCount(std::uint32_t i) const {
        return i < end_ && (isInContext(page_.token(i).key, NameContext::Counted) ||
                            page_.matchAt(i, TermKind::Month) != nullptr);
    }

    const Page& page_;
    std::uint32_t at_;
    std::uint32_t end_;
    bool heading_;  ///< where capitals say nothing
    std::vector<ModelName> names_;
};

}  // namespace

std::vector<WordKey> nameWords(std::string_view writing) {
    std::vector<Token> tokens;
    tokens.reserve(writing.size() / 2 + 1);
    tokenize(writing, {0, static_cast<std::uint32_t>(writing.size())}, tokens);
    std::vector<WordKey> words;
    words.reserve(tokens.size());
    for (const Token& token : tokens) {
        words.push_back(nameWord(token));
    }
    return words;
}

std::string nameWriting(const Page& page, TokenRange range) {
    std::string writing;
    forEachWord(page, range, [&](std::uint32_t i) {
        const Token& token = page.token(i);
        const bool sign = nameWord(token) == plusSign;
        if (i > range.begin && !token.glued && !sign) {
            writing += ' ';
        }
        const Match* suffix = page.matchAt(i, TermKind::Suffix);
        const bool known = suffix != nullptr && suffix->end == i + 1 && !sign && !token.glued;
        writing += sign    ? std::string_view("+")
                   : known ? tables::suffixes[suffix->row].writing
                           : page.textOf(token);
    });
    return writing;
}

ModelName makeModelName(const Page& page, std::string_view brand, const NamePrefix& prefix,
                        TokenRange range, const Model& model) {
    ModelName name;
    name.range = range;
    name.brand = brand;
    name.writing = prefix.writing;
    name.words.reserve(prefix.words.size() + model.end - model.begin);
    name.words = prefix.words;
    name.familyEnd = static_cast<std::uint32_t>(name.words.size());
    name.numberEnd = name.familyEnd;
    if (model.empty()) {
        return name;
    }
    forEachWord(page, {model.begin, model.end}, [&](std::uint32_t i) {
        name.words.push_back(nameWord(page.token(i)));
        name.numberEnd += i < model.numberEnd ? 1 : 0;
    });
    const std::string whole = nameWriting(page, {model.begin, model.end});
    const bool joined =
        whole.starts_with('+') || (page.token(model.begin).glued && !whole.starts_with('('));
    name.writing += joined ? "" : " ";
    name.writing += whole;
    const std::uint32_t end = beforeYearInBrackets(page, model.end);
    const Token& last = page.token(end - 1);
    if (last.is(wordKey("g")) && last.glued && page.is(end - 2, "5")) {
        name.endsIn5g = true;
        name.network = page.span({end - 2, end});
    }
    return name;
}

std::vector<ModelName> readModelNames(const Page& page, std::uint32_t at,
                                      const Sentence& sentence) {
    return ModelNameReader(page, at, sentence).read();
}

}  // namespace speclens
