#include "core/extract/model_name.h"

#include <algorithm>
#include <array>

#include "core/extract/family_index.h"
#include "core/extract/free_words.h"
#include "core/extract/maker_phrase.h"
#include "core/extract/model_reader.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"
#include "core/extract/words.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

bool hasCapital(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isUpper);
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
                const BrandHead head = brandHead(page_, *brand, end_);
                described_ = head.described;
                readFamilies(head.next, brand);
                for (ModelName& name : names_) {
                    name.range.begin = head.possessive ? name.range.begin : at_;
                }
                readOwnersFamily(*brand, head);
                readOtherBrand(head);
            }
            readBrandModel(*brand, brandHead(page_, *brand, end_));
            if (const auto head = appositionOf(page_, *brand, end_); head && names_.empty()) {
                readApposition(*brand, *head);
            }
        }
        std::erase_if(names_, [&](const ModelName& name) {
            const std::uint32_t behind = name.range.end;
            if (described_ && name.range.begin > at_ && !isClear(name.range)) {
                return true;
            }
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

    /// "Nokia's sturdy 6.1 has", "Xiaomi's fine 14 Ultra phone": behind words that say more than
    /// whose a phone is, it must be all that they tell of.
    [[nodiscard]] bool isClear(TokenRange range) const {
        const Token& first = page_.token(range.begin);
        const bool bare = range.end == range.begin + 1 && first.isNumber() && first.decimals == 0;
        const bool noun =
            range.end < end_ && isInContext(page_.token(range.end).key, NameContext::PhoneNoun);
        return !bare && (noun || standsAlone(page_, range.end, end_));
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
        if ((own || brand != nullptr) && model.empty() && readNickname(match)) {
            return;
        }
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

    /// 'the Nexus "Sailfish"': a family's phone by what it is called until it has a name.
    bool readNickname(const Match& match) {
        const std::uint32_t word = match.end + 1;
        const std::uint32_t end = word + 2;
        const auto isQuote = [this](std::uint32_t i) {
            return page_.is(i, "\"") || page_.textOf(page_.token(i)) == "“" ||
                   page_.textOf(page_.token(i)) == "”";
        };
        const bool quoted = end <= end_ && isQuote(match.end) && isQuote(word + 1) &&
                            page_.token(word).isWord() && page_.token(word).capital &&
                            page_.token(word).glued && standsAlone(page_, end, end_);
        if (!quoted) {
            return false;
        }
        const auto& row = tables::families[match.row];
        const NamePrefix& family = prefixes().families[match.row];
        names_.push_back(makeModelName(
            page_, row.brand,
            NamePrefix(family.writing + " \"" + nameWriting(page_, {word, word + 1}) + "\""),
            {match.begin, end}, {end, end, end}));
        return true;
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
        WordKey run = writtenRunOf(page_, {brand.begin, brand.end});
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
            readBrandModel(*other, brandHead(page_, *other, end_));
        }
        for (ModelName& name : names_) {
            name.range.begin = head.possessive ? head.next : at_;
        }
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
        const bool version = head.described && first.decimals > 0;
        // A number by itself is none behind "'s" ("Xiaomi's 12 phones"), in small letters ("honor
        // 9 players") and where it counts something.
        if (bare && !version && (head.possessive || isCount(model.end) || !hasCapital(text))) {
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
    bool heading_;            ///< where capitals say nothing
    bool described_ = false;  ///< words that are not usual there lead from the brand to the name
    std::vector<ModelName> names_;
};

}  // namespace

std::vector<ModelName> readModelNames(const Page& page, std::uint32_t at,
                                      const Sentence& sentence) {
    return ModelNameReader(page, at, sentence).read();
}

}  // namespace speclens
