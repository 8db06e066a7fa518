#include <algorithm>

#include "core/extract/price_words.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// How many times the least price of a currency its highest one comes to.
constexpr double dearest = 2000;

class PriceReader {
  public:
    PriceReader(const SentenceView& view, Findings& findings)
        : view_(view), amounts_(view.quantities.amounts), findings_(findings) {}

    void run() {
        std::string_view refused;
        for (std::size_t i = 0; i < amounts_.size(); ++i) {
            const Amount& amount = amounts_[i];
            refused = !refused.empty() && isConversion(i) ? refused : refusal(i);
            if (refused.empty()) {
                findings_.add({AttributeId::LaunchPrice, Money{amount.currency, amount.value},
                               amount.evidence, amount.range, "price"});
            } else {
                findings_.refuse(amount.range, refused);
            }
        }
    }

  private:
    /// "under N15,000, about $100", "Rs 2,000 (about $27)": what the amount before comes to in
    /// another currency.
    [[nodiscard]] bool isConversion(std::size_t i) const {
        constexpr WordSet approximations(wordKey("about"), wordKey("around"), wordKey("roughly"),
                                         wordKey("approximately"), wordKey("approx"), wordKey("~"),
                                         wordKey("or"), wordKey("."), wordKey("equivalent"),
                                         wordKey("to"));
        const std::uint32_t begin = amounts_[i - 1].range.end;
        const bool set = view_.is(begin, "(") || view_.is(begin, ",");
        if (!set || amounts_[i].currency == amounts_[i - 1].currency) {
            return false;
        }
        for (std::uint32_t k = begin + 1; k < amounts_[i].range.begin; ++k) {
            if (!approximations.contains(view_.page.token(k).key)) {
                return false;
            }
        }
        return view_.is(begin, "(") || amounts_[i].range.begin > begin + 1;
    }

    /// Why an amount is no price of a phone; empty where it is one.
    [[nodiscard]] std::string_view refusal(std::size_t i) const {
        const Amount& amount = amounts_[i];
        if (isOfSomethingElse(i)) {
            return "of-something-else";
        }
        if (isTradedIn(amount.range)) {
            return "trade-in";
        }
        if (isWorth(amount.range.begin) || isOfAccessory(amount.range.begin) ||
            isBeforeAccessory(amount.range.end)) {
            return "of-something-else";
        }
        if (isBound(i)) {
            return "bound";
        }
        if (isDifference(i)) {
            return "difference";
        }
        if (isInstallment(i)) {
            return "installment";
        }
        const bool plausible =
            amount.value >= amount.least && amount.value <= amount.least * dearest;
        return plausible ? "" : "out-of-bounds";
    }

    /// The words behind an amount that say what it is.
    [[nodiscard]] TokenRange behind(std::size_t i) const {
        constexpr std::uint32_t reach = 3;
        TokenRange words = view_.from(amounts_[i].range.end, reach);
        for (std::uint32_t k = words.begin; k < words.end; ++k) {
            if (view_.is(k, ",") || view_.is(k, ";") || view_.is(k, "and") || view_.is(k, "or") ||
                view_.is(k, "with") || view_.is(k, "but") ||
                (i + 1 < amounts_.size() && k >= amounts_[i + 1].range.begin)) {
                words.end = k;
            }
        }
        return words;
    }

    /// The words before it.
    [[nodiscard]] TokenRange before(std::size_t i) const {
        constexpr std::uint32_t reach = 4;
        TokenRange words = view_.before(amounts_[i].range.begin, reach);
        if (i > 0) {
            words.begin = std::max(words.begin, amounts_[i - 1].range.end);
        }
        for (std::uint32_t k = words.begin; k < words.end; ++k) {
            if (view_.is(k, ",") || view_.is(k, ";")) {
                words.begin = k + 1;
            }
        }
        return words;
    }

    [[nodiscard]] bool isOfSomethingElse(std::size_t i) const {
        if (!view_.has(Cue::NotAPrice)) {
            return false;
        }
        if (view_.has(behind(i), Cue::NotAPrice)) {
            return true;
        }
        // "the segment from Rs 10,000 to Rs 15,000", "under Rs 20,000 or Rs 25,000"
        const std::uint32_t join = amounts_[i].range.begin - 1;
        if (i > 0 && amounts_[i - 1].range.end == join &&
            (view_.is(join, "or") ||
             (view_.is(join, "to") && view_.is(amounts_[i - 1].range.begin - 1, "from")))) {
            return isOfSomethingElse(i - 1);
        }
        const TokenRange words = before(i);
        for (std::uint32_t k = words.begin; k < words.end; ++k) {
            // "a price cut to $399" and "a reduction from $449" say what the price is.
            const Match* cue = view_.page.cueAt(k, Cue::NotAPrice);
            const bool change = cue != nullptr &&
                                (view_.is(cue->end, "to") || view_.is(cue->end, "from")) &&
                                view_.page.cueAt(cue->end - 1, Cue::Change) != nullptr;
            if (cue != nullptr && !change) {
                return true;
            }
        }
        return false;
    }

    /// "benefits worth Rs 7,000"; "a phone worth $99" costs as much.
    [[nodiscard]] bool isWorth(std::uint32_t begin) const {
        if (!view_.is(begin - 1, "worth")) {
            return false;
        }
        const TokenRange before = view_.before(begin - 1, 1);
        const bool named = std::any_of(
            view_.mentions.begin(), view_.mentions.end(), [before](const Mention& mention) {
                return mention.kind == MentionKind::Name && mention.range.end == before.end;
            });
        return !named && !view_.has(before, Cue::Phone) && !view_.has(before, Cue::Phones);
    }

    /// "the charger costs $35", "the charger for the phone costs $35"; "the phone with a charger
    /// costs $499" is no price of the charger.
    [[nodiscard]] bool isOfAccessory(std::uint32_t begin) const {
        constexpr std::uint32_t reach = 6;
        const Mention* last = nullptr;
        const Mention* previous = nullptr;
        for (const Mention& mention : view_.mentions) {
            if (mention.range.begin >= begin) {
                break;
            }
            previous = last;
            last = &mention;
        }
        if (last == nullptr || last->range.end + reach < begin) {
            return false;
        }
        if (last->kind == MentionKind::Name) {
            const bool linked = previous != nullptr &&
                                last->range.begin <= previous->range.end + 2 &&
                                view_.is(previous->range.end, "for");
            last = linked ? previous : last;
        }
        return last->kind == MentionKind::Thing && last->thing == ThingKind::Accessory &&
               !isAdded(last->range.begin);
    }

    /// "a $25 case"
    [[nodiscard]] bool isBeforeAccessory(std::uint32_t end) const {
        return std::any_of(
            view_.mentions.begin(), view_.mentions.end(), [end](const Mention& mention) {
                return mention.range.begin == end && mention.kind == MentionKind::Thing &&
                       mention.thing == ThingKind::Accessory;
            });
    }

    /// Whether a thing is told beside something else: "with a charger".
    [[nodiscard]] bool isAdded(std::uint32_t thing) const {
        constexpr std::uint32_t reach = 3;
        const TokenRange before = view_.before(thing, reach);
        for (std::uint32_t k = before.begin; k < before.end; ++k) {
            if (view_.is(k, "with") || view_.is(k, "and") || view_.is(k, "without") ||
                view_.is(k, "including") || view_.is(k, "+") || view_.is(k, ",")) {
                return true;
            }
        }
        return false;
    }

    /// The first amount of "the Rs 8,000 to Rs 13,000 segment" is as much of a bound as the last.
    [[nodiscard]] bool isBound(std::size_t i) const {
        if (isPriceBound(view_, amounts_[i].range)) {
            return true;
        }
        const std::uint32_t end = amounts_[i].range.end;
        const bool joined = i + 1 < amounts_.size() && amounts_[i + 1].range.begin == end + 1 &&
                            (view_.is(end, "to") || view_.is(end, "-"));
        return joined && isPriceBound(view_, amounts_[i + 1].range);
    }

    /// "$50 ($74) more": both of them.
    [[nodiscard]] bool isDifferenceBehindBrackets(std::size_t i) const {
        const bool opens = i + 1 < amounts_.size() && view_.is(amounts_[i].range.end, "(") &&
                           amounts_[i + 1].range.begin == amounts_[i].range.end + 1;
        const std::uint32_t end = amounts_[opens ? i + 1 : i].range.end;
        return view_.is(end, ")") && view_.has(view_.from(end + 1, 1), Cue::PriceDifference);
    }

    /// "$50 off", "a Rs 2,000 cut", "$99 down"; "$399, down from $449" says two prices.
    [[nodiscard]] bool isDifference(std::size_t i) const {
        const std::uint32_t end = amounts_[i].range.end;
        const bool down =
            view_.is(end, "down") && !view_.is(end + 1, "from") && !view_.is(end + 1, "to");
        return down || isPriceDifference(view_, amounts_[i].range) || isListedDifference(i) ||
               (view_.has(Cue::PriceDifference) &&
                (view_.has(behind(i), Cue::PriceDifference) || isDifferenceBehindBrackets(i)));
    }

    /// The first of "$100 and $150 less than before"
    [[nodiscard]] bool isListedDifference(std::size_t i) const {
        constexpr double widest = 2;
        const std::uint32_t end = amounts_[i].range.end;
        const bool joined = i + 1 < amounts_.size() && amounts_[i + 1].range.begin == end + 1 &&
                            (view_.is(end, "and") || view_.is(end, "or") || view_.is(end, "to"));
        return joined && amounts_[i + 1].currency == amounts_[i].currency &&
               amounts_[i + 1].value <= widest * amounts_[i].value &&
               amounts_[i].value <= widest * amounts_[i + 1].value &&
               (view_.is(amounts_[i + 1].range.end, "less") ||
                view_.is(amounts_[i + 1].range.end, "more") ||
                view_.is(amounts_[i + 1].range.end, "cheaper") ||
                view_.is(amounts_[i + 1].range.end, "off"));
    }

    /// "$20 a month", the $80 of "$80 or $90 a line", and the $55 of "$45 a month (or $55)".
    [[nodiscard]] bool isInstallment(std::size_t i) const {
        constexpr double widest = 2;
        if (!view_.has(Cue::PerPeriod)) {
            return false;
        }
        if (view_.has(behind(i), Cue::PerPeriod)) {
            return true;
        }
        if (i > 0 && view_.is(amounts_[i].range.begin - 1, "or") &&
            amounts_[i].value <= widest * amounts_[i - 1].value &&
            view_.has(behind(i - 1), Cue::PerPeriod)) {
            return true;
        }
        return i + 1 < amounts_.size() &&
               amounts_[i + 1].range.begin == amounts_[i].range.end + 1 &&
               amounts_[i + 1].currency == amounts_[i].currency &&
               amounts_[i + 1].value <= widest * amounts_[i].value &&
               amounts_[i].value <= widest * amounts_[i + 1].value && isInstallment(i + 1);
    }

    /// What an old phone is worth, and what is left to pay when it is handed in; a price that
    /// stands in a part of its own before is none of these.
    [[nodiscard]] bool isTradedIn(TokenRange amount) const {
        if (!view_.has(Cue::TradeIn)) {
            return false;
        }
        for (std::uint32_t k = amount.begin; k-- > view_.range.begin && !view_.is(k, ";");) {
            if (view_.page.cueAt(k, Cue::TradeIn) != nullptr) {
                return true;
            }
        }
        for (std::uint32_t k = amount.end; k < view_.range.end; ++k) {
            if (view_.is(k, ",") || view_.is(k, ";") || view_.is(k, "or") || view_.is(k, "but") ||
                view_.is(k, "and") || (view_.is(k, "with") && k > amount.end)) {
                return false;
            }
            if (view_.page.cueAt(k, Cue::TradeIn) != nullptr) {
                return true;
            }
        }
        return false;
    }

    const SentenceView& view_;
    const std::vector<Amount>& amounts_;
    Findings& findings_;
};

}  // namespace

void readPrices(const SentenceView& view, Findings& findings) {
    PriceReader(view, findings).run();
}

}  // namespace speclens
