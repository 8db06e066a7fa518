#include "core/extract/explainer.h"

#include <algorithm>
#include <array>
#include <string>

namespace speclens {
namespace {

/// A unit as it is written first in its table.
std::string_view writingOf(Unit unit) {
    const auto row = std::find_if(tables::units.begin(), tables::units.end(),
                                  [unit](const auto& entry) { return entry.unit == unit; });
    return row == tables::units.end() ? "" : row->writing;
}

/// What a stage reads some tokens as.
struct Reading {
    TokenRange range;
    std::string meaning;
};

std::string joined(std::initializer_list<double> numbers, std::string_view separator) {
    std::string text;
    for (const double number : numbers) {
        text += (text.empty() ? "" : std::string(separator)) + formatNumber(number);
    }
    return text;
}

/// All quantities in reading order.
std::vector<Reading> readingsOf(const Quantities& quantities) {
    std::vector<Reading> readings;
    for (const Quantity& quantity : quantities.plain) {
        readings.push_back({quantity.range, formatNumber(quantity.value) + " " +
                                                std::string(writingOf(quantity.unit))});
    }
    for (const Amount& amount : quantities.amounts) {
        readings.push_back({amount.range, canonicalText(Money{amount.currency, amount.value})});
    }
    for (const Dimensions& dimensions : quantities.dimensions) {
        const auto& sides = dimensions.sides;
        readings.push_back({dimensions.range, joined({sides[0], sides[1], sides[2]}, " x ") + " " +
                                                  std::string(writingOf(Unit::Millimeter))});
    }
    for (const PixelPair& pair : quantities.pixelPairs) {
        readings.push_back(
            {pair.range,
             joined({static_cast<double>(pair.first), static_cast<double>(pair.second)}, " x ") +
                 " pixels"});
    }
    for (const Aperture& aperture : quantities.apertures) {
        readings.push_back({aperture.range, "f/" + formatNumber(aperture.number)});
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& left, const Reading& right) {
                         return left.range.begin < right.range.begin;
                     });
    return readings;
}

template <typename Entries>
auto findOverlap(const Entries& entries, TokenRange range) {
    return std::find_if(entries.begin(), entries.end(), [range](const auto& entry) {
        return entry.range.begin < range.end && range.begin < entry.range.end;
    });
}

std::string_view ruleOf(AnchorKind kind) {
    constexpr std::array<std::string_view, 4> rules = {"name", "reference", "unnamed", "thing"};
    return rules.at(static_cast<std::size_t>(kind));
}

std::string_view ruleOf(const PhoneName& phone, std::string_view words, bool series) {
    if (series) {
        return "series";
    }
    const std::string folded = foldName(words);
    const bool full = folded == foldName(phone.model) || folded == foldName(fullName(phone));
    return full ? "full-name" : "short-form";
}

}  // namespace

std::string Explainer::phoneNames(const PhoneSet& phones) const {
    std::string names;
    for (const std::uint32_t phone : phones) {
        names += (names.empty() ? "" : ", ") + fullName(phones_.phones[phone].name);
    }
    return names;
}

void Explainer::enter(const SentenceView& view, const std::vector<Anchor>& anchors,
                      const Certainty& certainty) {
    ExplainedSentence& next = explanation_.sentences.emplace_back();
    next.span = page_.quoteOf(view.sentence);
    next.block = page_.block(view.sentence).kind;
    addNames(view);
    addAnchors(anchors);
    for (const Reading& reading : readingsOf(view.quantities)) {
        next.quantities.push_back({page_.span(reading.range), reading.meaning, {}});
    }
    addSigns(certainty.signs());
}

void Explainer::addNames(const SentenceView& view) {
    for (const Mention& mention : view.mentions) {
        const Span words = page_.span(mention.range);
        if (mention.kind == MentionKind::Thing) {
            sentence().names.push_back({words, "no phone", "thing"});
            continue;
        }
        const PhoneName& phone = phones_.phones[mention.phone].name;
        sentence().names.push_back(
            {words, fullName(phone), ruleOf(phone, page_.textOf(words), mention.series)});
    }
}

void Explainer::addAnchors(const std::vector<Anchor>& anchors) {
    for (const Anchor& anchor : anchors) {
        std::string meaning = phoneNames(anchor.phones);
        if (meaning.empty()) {
            meaning = anchor.accessory ? "an accessory" : "nobody";
        }
        if (anchor.compared) {
            meaning += ", compared with";
        }
        sentence().anchors.push_back(
            {page_.span(anchor.range), std::move(meaning), ruleOf(anchor.kind)});
    }
}

void Explainer::addSigns(const std::vector<CertaintySign>& signs) {
    constexpr std::array<std::string_view, 4> reaches = {
        "", ", of what follows", ", of all that follows", ", of what stands under it"};
    for (const CertaintySign& sign : signs) {
        std::string meaning(basisName(sign.basis));
        meaning += reaches.at(static_cast<std::size_t>(sign.reach));
        meaning += sign.weak ? ", weak" : "";
        meaning += sign.launchOnly ? ", of the launch alone" : "";
        meaning += sign.carry == SignCarry::Block ? ", and of what goes on from it" : "";
        sentence().signs.push_back(
            {page_.span(sign.words), std::move(meaning), sign.assures() ? "assurance" : "hedge"});
    }
}

void Explainer::addNetworkName(const NetworkName& name, ClaimFate fate) {
    addGiven(name.finding, {{name.phone}, "in-its-name", false}, {Basis::Stated, "in-its-name", {}},
             fate);
}

void Explainer::addGiven(const Finding& finding, const Owners& owners, const Judgement& judgement,
                         ClaimFate fate) {
    sentence().findings.push_back(
        {finding.attribute, finding.value, finding.evidence, finding.rule, owners.rule, {}, {}});
    addClaimTo(sentence().findings.back(), owners.phones[0], judgement, fate);
}

std::vector<ExplainedCandidate> Explainer::candidatesOf(
    const std::vector<Candidate>& candidates) const {
    std::vector<ExplainedCandidate> explained;
    for (const Candidate& candidate : candidates) {
        ExplainedCandidate& next = explained.emplace_back();
        for (const std::uint32_t phone : candidate.phones) {
            next.phones.push_back(phones_.phones[phone].name);
        }
        next.clues = candidate.clues;
        next.score = candidate.score;
    }
    std::stable_sort(explained.begin(), explained.end(),
                     [](const ExplainedCandidate& left, const ExplainedCandidate& right) {
                         return left.score > right.score;
                     });
    return explained;
}

void Explainer::addFindings(const SentenceView& view, const Findings& findings,
                            const std::vector<Owners>& owners,
                            const std::vector<std::vector<Candidate>>& decisions) {
    firstFinding_ = sentence().findings.size();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        sentence().findings.push_back({findings[i].attribute,
                                       findings[i].value,
                                       findings[i].evidence,
                                       findings[i].rule,
                                       owners[i].rule,
                                       {},
                                       candidatesOf(decisions[i])});
    }
    const std::vector<Reading> readings = readingsOf(view.quantities);
    for (const Reading& reading : readings) {
        if (findOverlap(findings, reading.range) == findings.end() &&
            findOverlap(findings.refusals(), reading.range) == findings.refusals().end()) {
            sentence().leftovers.push_back(
                {page_.span(reading.range), reading.meaning, "no-reader"});
        }
    }
    for (const Refusal& refusal : findings.refusals()) {
        const auto reading = findOverlap(readings, refusal.range);
        sentence().leftovers.push_back({page_.span(refusal.range),
                                        reading == readings.end() ? "" : reading->meaning,
                                        refusal.rule});
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        const TokenRange token{i, i + 1};
        if (page_.token(i).isNumber() && !view.masked[i] &&
            findOverlap(readings, token) == readings.end() &&
            findOverlap(findings, token) == findings.end() &&
            findOverlap(findings.refusals(), token) == findings.refusals().end()) {
            sentence().leftovers.push_back({page_.span(token), "a number", "no-unit"});
        }
    }
    std::stable_sort(sentence().leftovers.begin(), sentence().leftovers.end(),
                     [](const ExplainedWords& left, const ExplainedWords& right) {
                         return left.words.begin < right.words.begin;
                     });
}

void Explainer::addClaim(std::size_t finding, std::uint32_t phone, const Judgement& judgement,
                         ClaimFate fate) {
    addClaimTo(sentence().findings[firstFinding_ + finding], phone, judgement, fate);
}

void Explainer::addClaimTo(ExplainedFinding& finding, std::uint32_t phone,
                           const Judgement& judgement, ClaimFate fate) const {
    finding.claims.push_back({phones_.phones[phone].name, fate, judgement.basis, judgement.rule,
                              judgement.words.empty() ? Span{} : page_.span(judgement.words)});
}

}  // namespace speclens
