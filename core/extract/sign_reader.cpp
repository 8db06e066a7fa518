#include "core/extract/sign_reader.h"

#include <algorithm>
#include <array>

#include "core/extract/assurance_idiom.h"
#include "core/extract/hedge_idiom.h"
#include "core/extract/hedge_reach.h"
#include "core/extract/launch_hedge.h"
#include "core/extract/maker_words.h"
#include "core/extract/outsider_words.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t leakReach = 14;
constexpr std::uint32_t agentReach = 5;
constexpr std::uint32_t sourceReach = 2;

// Before a leak that is told of as an event, or that has come true: "after months of leaks", "as
// foretold by every leak".
constexpr std::array<WordKey, 9> afterwards = {
    wordKey("after"),  wordKey("following"), wordKey("despite"),
    wordKey("unlike"), wordKey("contrary"),  wordKey("forget"),
    wordKey("ignore"), wordKey("foretold"),  wordKey("predicted")};
// Where a leak shows something: "revealed in a leak", "confirmed by a tipster".
constexpr std::array<WordKey, 6> through = {wordKey("by"), wordKey("via"),    wordKey("through"),
                                            wordKey("in"), wordKey("thanks"), wordKey("on")};
// A maker who says so teases.
constexpr std::array<WordKey, 4> hints = {wordKey("hints"), wordKey("hint"), wordKey("hinted"),
                                          wordKey("hinting")};
// What is to come.
constexpr std::array<WordKey, 3> prospects = {wordKey("will"), wordKey("'ll"), wordKey("would")};

constexpr std::array<WordKey, 4> sites = {wordKey("website"), wordKey("site"), wordKey("store"),
                                          wordKey("page")};

// Whose official site is not the maker's: "listed on the agency's official site".
constexpr std::uint32_t ownerReach = 3;
constexpr std::array<WordKey, 9> agencies = {
    wordKey("agency"), wordKey("authority"), wordKey("regulator"),
    wordKey("bureau"), wordKey("retailer"),  wordKey("shop"),
    wordKey("tenaa"),  wordKey("fcc"),       wordKey("certification")};

// Where phones are shown.
constexpr std::array<WordKey, 3> events = {wordKey("event"), wordKey("presentation"),
                                           wordKey("premiere")};

class SignReader {
  public:
    SignReader(const SentenceView& view, std::vector<CertaintySign>& signs)
        : view_(view),
          signs_(signs),
          heading_(view.page.block(view.sentence).kind == BlockKind::Heading) {}

    void run() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            const Terms& terms = view_.page.termsAt(i);
            const bool sign = terms.has(TermKind::Hedge) || terms.has(TermKind::Assurance);
            i = sign && !view_.masked[i] ? readAt(i) : i + 1;
        }
        addSiteOfMaker();
    }

  private:
    /// Gives the token to go on from.
    std::uint32_t readAt(std::uint32_t token) {
        const Match* assurance = view_.page.matchAt(token, TermKind::Assurance);
        const Match* hedge = view_.page.matchAt(token, TermKind::Hedge);
        if (assurance != nullptr &&
            (hedge == nullptr || assurance->end >= hedge->end ||
             isToldByMaker(*assurance, *hedge)) &&
            addAssurance(*assurance)) {
            return assurance->end;
        }
        if (hedge == nullptr) {
            return token + 1;
        }
        addHedge(*hedge);
        return hedge->end;
    }

    /// "a spokesman told us"
    [[nodiscard]] bool isToldByMaker(const Match& assurance, const Match& hedge) const {
        return tables::hedges[hedge.row].scope == HedgeScope::Weak &&
               tables::assurances[assurance.row].form == AssuranceForm::Report &&
               isSaidByMaker(view_, {assurance.begin, assurance.end});
    }

    /// Gives whether the words are done with.
    bool addAssurance(const Match& match) {
        const auto& row = tables::assurances[match.row];
        const TokenRange words{match.begin, match.end};
        switch (row.form) {
            case AssuranceForm::Idiom:
                return true;
            case AssuranceForm::Maker:
                return false;
            case AssuranceForm::Report:
                if (isIdleAssurance(view_, words)) {
                    return false;
                }
                if (!isSaidByMaker(view_, words)) {
                    return addOutsider(words);
                }
                break;
            case AssuranceForm::Place:
                if (!isListedAt(words)) {
                    return true;
                }
                break;
            case AssuranceForm::Saying:
            case AssuranceForm::Showing:
            case AssuranceForm::Launch:
                if (isIdleAssurance(view_, words) || isOfLeakBefore(words) ||
                    (row.form == AssuranceForm::Showing &&
                     (isOfLeakInSentence() || addOutsider(words)))) {
                    return true;
                }
                break;
        }
        const SignCarry carry =
            row.form == AssuranceForm::Launch ? SignCarry::None : SignCarry::Block;
        CertaintySign sign{words, row.basis, SignReach::Clause, carry};
        sign.launch = row.form == AssuranceForm::Launch;
        sign.anyones = row.form == AssuranceForm::Showing && !namesMaker(view_);
        signs_.push_back(sign);
        return true;
    }

    /// "listed on Samsung's website": the maker says so.
    void addSiteOfMaker() {
        const bool listed = std::any_of(signs_.begin(), signs_.end(),
                                        [](const CertaintySign& sign) { return sign.listing; });
        for (std::uint32_t i = view_.range.begin + 2; listed && i < view_.range.end; ++i) {
            const std::uint32_t owner = view_.is(i - 1, "'s") ? i - 2 : i - 3;
            if (contains(sites, view_.page.token(i).key) && view_.is(owner + 1, "'s") &&
                !view_.masked[owner] && view_.page.matchAt(owner, TermKind::Brand) != nullptr) {
                signs_.push_back(
                    {{owner, i + 1}, Basis::Stated, SignReach::Clause, SignCarry::Block});
                return;
            }
        }
    }

    /// "A Korean site says": gives whether somebody outside of the maker is who speaks.
    bool addOutsider(TokenRange verb) {
        if (!isSaidByOutsider(view_, verb)) {
            return false;
        }
        CertaintySign sign{verb, Basis::Leaked, SignReach::Clause, SignCarry::Block};
        sign.weak = true;
        signs_.push_back(sign);
        return true;
    }

    void addHedge(const Match& match) {
        const auto& row = tables::hedges[match.row];
        const TokenRange words{match.begin, match.end};
        if (!isHedge(row.scope, row.basis, words)) {
            return;
        }
        if (row.scope == HedgeScope::Opinion && isOpinionOfMaker(view_, words)) {
            const bool hint = contains(hints, view_.page.token(words.begin).key);
            signs_.push_back(
                {words, hint ? Basis::Teased : Basis::Stated, SignReach::Clause, SignCarry::Block});
            return;
        }
        if (isDoerOfLastSign(row.basis, words) || introducesSource(words.begin)) {
            signs_.pop_back();
        } else if (isDescription(row.scope, words)) {
            return;
        }
        CertaintySign sign{words, row.basis, reachOf(view_, row.scope, words),
                           carryOf(view_, row.scope, row.basis, words)};
        sign.introduction = introducesList(view_);
        sign.listing = row.scope == HedgeScope::Listing;
        sign.weak = sign.listing || row.scope == HedgeScope::Weak ||
                    row.scope == HedgeScope::Prospect || row.scope == HedgeScope::Source ||
                    row.scope == HedgeScope::Ahead;
        sign.modal = row.scope == HedgeScope::Modal && !isInvertedDoubt(view_, words);
        sign.adverb = row.scope == HedgeScope::Forward && row.basis == Basis::Expected;
        sign.launchOnly = isOfLaunch(view_, words, sign.modal);
        sign.dateOnly = isOfDate(view_, words);
        if (sign.launchOnly) {
            if (row.scope == HedgeScope::Plan) {
                return;
            }
            sign.carry = SignCarry::None;
        }
        signs_.push_back(sign);
    }

    [[nodiscard]] bool isHedge(HedgeScope scope, Basis basis, TokenRange words) const {
        switch (scope) {
            case HedgeScope::Section:
                return false;
            case HedgeScope::Heading:
                return heading_;
            case HedgeScope::Condition:
                return isDoubt(view_, words);
            case HedgeScope::Prospect:
                // "NFC, finally, according to Wired."
                if (!hasWordIn(view_, view_.range, prospects) && view_.has(TermKind::SubjectVerb) &&
                    !isOutsider(view_, words.end)) {
                    return false;
                }
                break;
            case HedgeScope::Ahead:
                if (!isLaunchBehind(words.end)) {
                    return false;
                }
                break;
            case HedgeScope::Source:
                if (!isOutsider(view_, words.end)) {
                    return false;
                }
                break;
            default:
                break;
        }
        return !isIdiom(view_, scope, words) && !isReported(words.begin) &&
               !isBygoneLeak(basis, words) && !isSilent(basis, words) && !isLacking(basis, words);
    }

    /// "there were barely any leaks of it"
    [[nodiscard]] bool isLacking(Basis basis, TokenRange words) const {
        constexpr std::uint32_t reach = 2;
        constexpr WordSet lacks(wordKey("no"), wordKey("barely"), wordKey("hardly"), wordKey("few"),
                                wordKey("zero"));
        return isLeak(basis) && hasWordBefore(view_, words.begin, reach, lacks);
    }

    /// "Our source couldn't give a price", "the leak does not say"
    [[nodiscard]] bool isSilent(Basis basis, TokenRange words) const {
        constexpr WordSet auxiliaries(wordKey("couldn"), wordKey("didn"), wordKey("doesn"),
                                      wordKey("don"), wordKey("won"), wordKey("wouldn"),
                                      wordKey("can"), wordKey("does"), wordKey("did"),
                                      wordKey("do"), wordKey("could"));
        const std::uint32_t verb = words.end;
        return isLeak(basis) && view_.range.contains(verb) &&
               auxiliaries.contains(view_.page.token(verb).key) &&
               (view_.is(verb + 1, "'t") || view_.is(verb + 1, "not"));
    }

    /// "weeks before Google's big event"
    [[nodiscard]] bool isLaunchBehind(std::uint32_t token) const {
        constexpr std::uint32_t reach = 5;
        TokenRange behind = view_.from(token, reach);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            if (view_.is(i, ",")) {
                behind.end = i;
            }
        }
        return view_.has(behind, Cue::Announce) || hasWordIn(view_, behind, events);
    }

    /// "Samsung said that it would have": no more than "will".
    [[nodiscard]] bool isReported(std::uint32_t modal) const {
        return view_.is(modal, "would") && !signs_.empty() && signs_.back().assures();
    }

    /// "after months of leaks"
    [[nodiscard]] bool isBygoneLeak(Basis basis, TokenRange words) const {
        return basis != Basis::Expected && hasWordBefore(view_, words.begin, 5, afterwards);
    }

    /// "Samsung has confirmed the rumored 50MP camera"
    [[nodiscard]] bool isDescription(HedgeScope scope, TokenRange words) const {
        return scope == HedgeScope::Clause && !signs_.empty() && signs_.back().assures() &&
               isAdjective(view_, words) && !view_.is(words.end, "to");
    }

    /// "listed on its official website", "the Flipkart listing"
    [[nodiscard]] bool isListedAt(TokenRange place) const {
        if (hasWordBefore(view_, place.begin, ownerReach, agencies)) {
            return false;
        }
        const Match* behind = view_.page.matchAt(place.end, TermKind::Hedge);
        return (behind != nullptr && tables::hedges[behind->row].scope == HedgeScope::Listing) ||
               std::any_of(signs_.begin(), signs_.end(),
                           [](const CertaintySign& sign) { return sign.listing; });
    }

    /// "the tipster revealed"
    [[nodiscard]] bool isOfLeakBefore(TokenRange words) const {
        return std::any_of(signs_.begin(), signs_.end(), [&](const CertaintySign& sign) {
            return isLeak(sign.basis) && words.begin - sign.words.end <= leakReach &&
                   isUnbroken(sign.words.end, words.begin);
        });
    }

    /// "The tipster, together with a maker of cases, has shared": no maker is named who might.
    [[nodiscard]] bool isOfLeakInSentence() const {
        return !namesMaker(view_) &&
               std::any_of(signs_.begin(), signs_.end(),
                           [](const CertaintySign& sign) { return sign.tellsOfLeak(); });
    }

    /// "confirmed by a leak"
    [[nodiscard]] bool isDoerOfLastSign(Basis basis, TokenRange words) const {
        // "by way of Weibo": makers write there too.
        return isLeak(basis) && !view_.is(words.begin, "weibo") && !signs_.empty() &&
               signs_.back().assures() && words.begin - signs_.back().words.end <= agentReach &&
               hasWordIn(view_, {signs_.back().words.end, words.begin}, through);
    }

    /// "according to" before what says more: "the listing".
    [[nodiscard]] bool introducesSource(std::uint32_t source) const {
        return !signs_.empty() && signs_.back().weak && !signs_.back().listing &&
               source - signs_.back().words.end <= sourceReach;
    }

    /// No maker and no new clause stands between.
    [[nodiscard]] bool isUnbroken(std::uint32_t from, std::uint32_t to) const {
        for (std::uint32_t i = from; i < to; ++i) {
            if (view_.is(i, ",") || view_.is(i, ";") || view_.is(i, "but") ||
                view_.is(i, "while") || view_.is(i, "and") || isMaker(view_, i)) {
                return false;
            }
        }
        return true;
    }

    const SentenceView& view_;
    std::vector<CertaintySign>& signs_;
    bool heading_;
};

}  // namespace

void readSigns(const SentenceView& view, std::vector<CertaintySign>& signs) {
    signs.clear();
    if (view.has(TermKind::Hedge) || view.has(TermKind::Assurance)) {
        SignReader(view, signs).run();
    }
}

}  // namespace speclens
