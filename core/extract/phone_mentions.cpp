#include "core/extract/phone_mentions.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array<WordKey, 9> seriesWords = {
    wordKey("series"),  wordKey("lineup"), wordKey("line-up"),
    wordKey("range"),   wordKey("family"), wordKey("lineups"),
    wordKey("devices"), wordKey("line"),   wordKey("generation")};

class MentionFinder {
  public:
    explicit MentionFinder(const Page& page) : page_(page), registry_(page) {}

    PhoneMentions run() {
        readFullNames();
        for (const Sentence& sentence : page_.sentences()) {
            readSentence(sentence);
        }
        PhoneMentions result{registry_.phones(), std::move(mentions_)};
        for (const Mention& mention : result.mentions) {
            if (mention.kind == MentionKind::Name && !mention.series) {
                result.phones[mention.phone].namedAlone = true;
            }
        }
        return result;
    }

  private:
    void readFullNames() {
        std::vector<std::vector<std::uint32_t>> bySentence;
        fullNames_.resize(page_.tokens().size());
        for (const Sentence& sentence : page_.sentences()) {
            std::vector<std::uint32_t>& phones = bySentence.emplace_back();
            for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
                if (thingAt(i) != nullptr) {
                    continue;
                }
                if (const auto name = readModelName(page_, i, sentence.end)) {
                    const std::uint32_t phone = registry_.add(*name);
                    fullNames_[i] = {phone, name->range.end};
                    phones.push_back(phone);
                    i = name->range.end - 1;
                }
            }
        }
        registry_.joinNetworkNames(bySentence);
    }

    /// A product that is no phone, unless the name goes on to be one ("Razr 40" is; "Watch" in
    /// lower case inside a name is not).
    [[nodiscard]] const Match* thingAt(std::uint32_t i) const {
        return page_.matchAt(i, TermKind::Thing);
    }

    void readSentence(const Sentence& sentence) {
        for (std::uint32_t i = sentence.begin; i < sentence.end;) {
            i = readToken(i, sentence.end);
        }
    }

    std::uint32_t readToken(std::uint32_t i, std::uint32_t end) {
        if (fullNames_[i].end > 0) {
            return addName(registry_.resolved(fullNames_[i].phone), {i, fullNames_[i].end}, end);
        }
        if (const Match* thing = thingAt(i)) {
            mentions_.push_back({MentionKind::Thing,
                                 {thing->begin, thing->end},
                                 0,
                                 tables::things[thing->row].kind,
                                 false});
            return thing->end;
        }
        latest_.resize(registry_.phones().size(), 0);
        const std::optional<ShortForm> form = registry_.match(i, end, latest_);
        const std::uint32_t modelEnd = modelAt(i, end);
        if (form && form->end >= modelEnd) {
            return addName(form->phone, {i, form->end}, end);
        }
        if (modelEnd > i) {
            if (const auto derived = deriveName({i, modelEnd})) {
                return addName(registry_.add(*derived), {i, modelEnd}, end);
            }
        }
        return i + 1;
    }

    [[nodiscard]] std::uint32_t modelAt(std::uint32_t i, std::uint32_t end) const {
        const Token& token = page_.token(i);
        if (token.glued && i > 0 && !page_.is(i - 1, "/") && !page_.is(i - 1, "(")) {
            return i;
        }
        if (token.isWord() && token.capital && i + 1 < end && page_.token(i + 1).isPlainInteger() &&
            !page_.token(i + 1).glued) {
            // "Note 11S"
            const std::uint32_t modelEnd = readModel(page_, i + 1, end, true);
            return modelEnd > i + 1 ? modelEnd : i;
        }
        return token.isNumber() || token.capital ? readModel(page_, i, end, false) : i;
    }

    [[nodiscard]] std::optional<ModelName> deriveName(TokenRange range) const {
        bool hasNumber = false;
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            hasNumber = hasNumber || page_.token(i).isNumber();
        }
        if (!hasNumber) {
            return std::nullopt;
        }
        if (auto derived = registry_.derive(range)) {
            return derived;
        }
        const bool listed = !mentions_.empty() && mentions_.back().kind == MentionKind::Name &&
                            isJoin({mentions_.back().range.end, range.begin});
        const bool bareNumber = range.end == range.begin + 1;
        if (listed && !bareNumber) {
            if (auto derived = registry_.deriveFrom(mentions_.back().phone, range)) {
                return derived;
            }
        }
        const bool determined =
            range.begin > 0 &&
            (page_.is(range.begin - 1, "the") || page_.is(range.begin - 1, "'s") ||
             page_.is(range.begin - 1, "outgoing") || page_.is(range.begin - 1, "old"));
        return determined ? registry_.deriveAlike(range) : std::nullopt;
    }

    /// "and", a comma, a slash, or a comma with "and".
    [[nodiscard]] bool isJoin(TokenRange gap) const {
        if (gap.empty() || gap.end > gap.begin + 2) {
            return false;
        }
        for (std::uint32_t i = gap.begin; i < gap.end; ++i) {
            if (!(page_.is(i, "and") || page_.is(i, ",") || page_.is(i, "or") || page_.is(i, "/") ||
                  page_.is(i, "&"))) {
                return false;
            }
        }
        return true;
    }

    std::uint32_t addName(std::uint32_t phone, TokenRange range, std::uint32_t end) {
        latest_.resize(registry_.phones().size(), 0);
        latest_[phone] = range.begin + 1;
        const bool series = range.end < end && contains(seriesWords, page_.token(range.end).key);
        mentions_.push_back({MentionKind::Name, range, phone, {}, series});
        return range.end;
    }

    struct FullName {
        std::uint32_t phone = 0;
        std::uint32_t end = 0;  ///< behind its last token; 0 where no name begins
    };

    const Page& page_;
    PhoneRegistry registry_;
    std::vector<FullName> fullNames_;  ///< by token
    std::vector<std::uint32_t> latest_;
    std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> PhoneMentions::within(TokenRange range) const {
    const auto begin = std::lower_bound(
        mentions.begin(), mentions.end(), range.begin,
        [](const Mention& mention, std::uint32_t token) { return mention.range.begin < token; });
    std::vector<Mention> result;
    for (auto at = begin; at != mentions.end() && at->range.begin < range.end; ++at) {
        result.push_back(*at);
    }
    return result;
}

PhoneMentions findPhones(const Page& page) {
    return MentionFinder(page).run();
}

}  // namespace speclens
