#include "core/compare/summary.h"

#include <algorithm>
#include <cmath>

#include "core/compare/cell_choice.h"
#include "core/compare/summary_ends.h"
#include "core/compare/summary_words.h"

namespace speclens {
namespace {

constexpr std::size_t mostSentences = 5;
constexpr double leastShare = 0.1;
/// Of a whole difference: to have a thing or to lack it.
constexpr double thingShare = 0.7;

struct Told {
    SummarySentence sentence;
    double score = 0;
};

std::vector<std::string> namesOf(const Comparison& comparison) {
    std::vector<std::string> names;
    for (const ComparisonPhone& phone : comparison.phones) {
        const bool unique = std::count_if(comparison.phones.begin(), comparison.phones.end(),
                                          [&phone](const ComparisonPhone& other) {
                                              return other.name.model == phone.name.model;
                                          }) == 1;
        names.push_back(unique ? phone.name.model : fullName(phone.name));
    }
    return names;
}

double monthOf(const Value& value) {
    constexpr double monthsPerYear = 12;
    const auto& date = std::get<Date>(value);
    return date.year * monthsPerYear + date.month;
}

/// From 0 to 1, where the difference is a whole one.
double shareOf(const SummaryPhrase& phrase, const Value& left, const Value& right) {
    if (phrase.measure == SummaryMeasure::Kind) {
        return phrase.whole;
    }
    if (phrase.measure == SummaryMeasure::Time) {
        return std::min(1.0, std::abs(monthOf(left) - monthOf(right)) / phrase.whole);
    }
    const auto [least, greatest] = std::minmax({sizeOf(left), sizeOf(right)});
    return least <= 0 ? 0 : std::min(1.0, std::log(greatest / least) / std::log(phrase.whole));
}

bool isOffered(AttributeId id) {
    return id == AttributeId::MemoryRam || id == AttributeId::MemoryStorage;
}

std::string valueText(AttributeId id, const SummaryValue& contender) {
    return (contender.several && isOffered(id) ? "up to " : "") + contender.value->display;
}

const SummaryPhrase& phraseOf(const SummaryPhrase& phrase, const SummaryValue& contender) {
    return contender.several && phrase.attribute == AttributeId::LaunchPrice ? startingPricePhrase()
                                                                             : phrase;
}

std::string clause(const SummaryPhrase& phrase, const SummaryValue& contender, bool plural) {
    const std::string said = plural ? " are said to " : " is said to ";
    const std::string verb = contender.value->confirmed()
                                 ? " " + std::string(plural ? phrase.infinitive : phrase.finite)
                                 : said + std::string(phrase.infinitive);
    return verb + std::string(phrase.before) + valueText(phrase.attribute, contender) +
           std::string(phrase.after);
}

std::string tellEnds(const SummaryPhrase& general, const SummaryEnds& ends,
                     const std::vector<std::string>& names) {
    const SummaryPhrase& first = phraseOf(general, ends.first);
    const SummaryPhrase& second = phraseOf(general, ends.second);
    const bool elided = ends.first.value->confirmed() && ends.second.value->confirmed() &&
                        first.finite == second.finite;
    return "The " + names[ends.first.phone] + clause(first, ends.first, false) + ", the " +
           (ends.others ? "others" : names[ends.second.phone]) +
           (elided ? std::string(second.again) + valueText(second.attribute, ends.second)
                   : clause(second, ends.second, ends.others)) +
           ".";
}

std::optional<Told> tellPhrase(const SummaryPhrase& phrase, const ComparisonRow& row,
                               const std::vector<std::string>& names) {
    const auto ends = findEnds(row);
    if (!ends) {
        return std::nullopt;
    }
    const double share = shareOf(phrase, ends->first.value->value, ends->second.value->value);
    if (share < leastShare) {
        return std::nullopt;
    }
    Told told{{tellEnds(phrase, *ends, names),
               row.attribute,
               {ends->first.phone},
               ends->first.value->confirmed() && ends->second.value->confirmed()},
              share * phrase.weight};
    if (!ends->others) {
        told.sentence.phones.push_back(ends->second.phone);
    }
    return told;
}

std::string thingClause(const ComparisonCell& cell, std::string_view has, std::string_view have,
                        std::string_view thing) {
    return (cell.confirmed() ? " " + std::string(has) : " is said to " + std::string(have)) + " " +
           std::string(thing);
}

bool hasThing(const ComparisonCell& cell) {
    return std::get<bool>(cell.values.front().value);
}

std::optional<Told> tellThing(const SummaryThing& thing, const ComparisonRow& row,
                              const std::vector<std::string>& names) {
    const auto& cells = row.cells;
    if (cells.size() < 2 || !std::all_of(cells.begin(), cells.end(), isTellable)) {
        return std::nullopt;
    }
    const auto having = std::count_if(cells.begin(), cells.end(), hasThing);
    const auto lacking = static_cast<std::ptrdiff_t>(cells.size()) - having;
    if (std::min(having, lacking) != 1) {
        return std::nullopt;
    }
    const auto lone =
        static_cast<std::size_t>(std::find_if(cells.begin(), cells.end(),
                                              [having](const ComparisonCell& cell) {
                                                  return hasThing(cell) == (having == 1);
                                              }) -
                                 cells.begin());
    const double score = thingShare * thing.weight;
    const bool confirmed = std::all_of(cells.begin(), cells.end(),
                                       [](const ComparisonCell& cell) { return cell.confirmed(); });
    if (cells.size() == 2) {
        const std::size_t other = 1 - lone;
        return Told{
            {"The " + names[lone] + thingClause(cells[lone], "has", "have", thing.name) + ", the " +
                 names[other] + thingClause(cells[other], "lacks", "lack", thing.pronoun) + ".",
             row.attribute,
             {lone, other},
             confirmed},
            score};
    }
    if (!confirmed) {
        return std::nullopt;
    }
    return Told{{"Only the " + names[lone] +
                     thingClause(cells[lone], having == 1 ? "has" : "lacks", {}, thing.name) + ".",
                 row.attribute,
                 {lone},
                 true},
                score};
}

/// What `tell` makes of the rows that `words` have words for.
template <typename Words, typename Tell>
void addTold(std::vector<Told>& all, const Comparison& comparison, const Words& words,
             const Tell& tell) {
    const std::vector<std::string> names = namesOf(comparison);
    for (const auto& entry : words) {
        const ComparisonRow* const row = comparison.find(entry.attribute);
        if (auto told = row == nullptr ? std::nullopt : tell(entry, *row, names)) {
            all.push_back(*std::move(told));
        }
    }
}

}  // namespace

std::vector<SummarySentence> summarize(const Comparison& comparison) {
    std::vector<Told> told;
    addTold(told, comparison, summaryPhrases(), tellPhrase);
    addTold(told, comparison, summaryThings(), tellThing);
    std::stable_sort(told.begin(), told.end(), [](const Told& left, const Told& right) {
        return left.sentence.confirmed != right.sentence.confirmed ? left.sentence.confirmed
                                                                   : left.score > right.score;
    });
    told.resize(std::min(told.size(), mostSentences));
    std::vector<SummarySentence> sentences;
    for (Told& entry : told) {
        sentences.push_back(std::move(entry.sentence));
    }
    return sentences;
}

}  // namespace speclens
