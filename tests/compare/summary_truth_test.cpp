// Every sentence of the summaries of many comparisons, read again and held against the cells.
#include <gtest/gtest.h>

#include <random>
#include <regex>

#include "core/compare/summary.h"
#include "core/exchange/bundled_phones.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

const Catalog& bundledCatalog() {
    static const Catalog catalog = [] {
        Catalog made = Catalog::inMemory();
        updateBundledPhones(made, BundleChoice::All);
        return made;
    }();
    return catalog;
}

/// Makes some values leaked, some cells disputed and some unknown.
void spoil(Comparison& comparison, std::mt19937& random) {
    for (ComparisonGroup& group : comparison.groups) {
        for (ComparisonRow& row : group.rows) {
            for (ComparisonCell& cell : row.cells) {
                for (ComparisonValue& value : cell.values) {
                    value.basis = random() % 5 == 0 ? Basis::Leaked : value.basis;
                }
                cell.conflict = random() % 20 == 0;
                if (random() % 10 == 0) {
                    cell = {};
                }
            }
        }
    }
}

/// What one half of a sentence says of a phone.
struct Half {
    std::string text;
    std::vector<std::size_t> phones;
};

/// The halves of "The A ..., the B ...", without the names.
std::vector<Half> halvesOf(const SummarySentence& sentence, const Comparison& comparison) {
    const auto nameOf = [&](std::size_t phone) {
        const PhoneName& name = comparison.phones.at(phone).name;
        const std::string full = fullName(name);
        return sentence.text.find("he " + full) == std::string::npos ? name.model : full;
    };
    const std::string first = nameOf(sentence.phones.at(0));
    const std::size_t begin = sentence.text.find("he " + first) + 3 + first.size();
    const bool only = sentence.text.starts_with("Only ");
    if (only) {
        return {{sentence.text.substr(begin), {sentence.phones[0]}}};
    }
    const bool others = sentence.phones.size() == 1;
    const std::string second = others ? "others" : nameOf(sentence.phones[1]);
    const std::size_t middle = sentence.text.find(", the " + second, begin);
    if (middle == std::string::npos) {
        ADD_FAILURE() << "no second half: " << sentence.text;
        return {};
    }
    Half rest{sentence.text.substr(middle + 6 + second.size()), {}};
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        if (others ? phone != sentence.phones[0] : phone == sentence.phones[1]) {
            rest.phones.push_back(phone);
        }
    }
    return {{sentence.text.substr(begin, middle - begin), {sentence.phones[0]}}, rest};
}

std::vector<std::string> figuresIn(const std::string& text) {
    static const std::regex figure("[0-9]+(?:[.,][0-9]+)*");
    return {std::sregex_token_iterator(text.begin(), text.end(), figure), {}};
}

/// The value of the cell that the half tells: the one whose text, the longest, stands in it.
const ComparisonValue* valueToldIn(const std::string& half, const ComparisonCell& cell) {
    const ComparisonValue* found = nullptr;
    for (const ComparisonValue& value : cell.values) {
        if (half.find(" " + value.display) != std::string::npos &&
            (found == nullptr || value.display.size() > found->display.size())) {
            found = &value;
        }
    }
    return found;
}

bool isBetter(const Value& left, const Value& right, Better direction) {
    const auto order = compareValues(left, right);
    return direction == Better::Lower ? order < 0 : order > 0;
}

std::string faultInHalf(const Half& half, const ComparisonRow& row, std::size_t phone) {
    const ComparisonCell& cell = row.cells.at(phone);
    const Attribute& entry = attribute(row.attribute);
    if (cell.values.empty() || cell.conflict) {
        return "tells what is unknown or disputed";
    }
    const bool hedged = half.text.find(" said to ") != std::string::npos;
    if (entry.type == ValueType::Bool) {
        const bool lacks = half.text.find("lack") != std::string::npos;
        const ComparisonValue& value = cell.values.front();
        return std::get<bool>(value.value) == lacks ? "turns yes and no around"
               : value.confirmed() == hedged        ? "is as sure as the cell is not"
                                                    : "";
    }
    const ComparisonValue* const told = valueToldIn(half.text, cell);
    if (told == nullptr) {
        return "tells what the cell does not have";
    }
    for (const std::string& figure : figuresIn(half.text)) {
        if (told->display.find(figure) == std::string::npos) {
            return "has a figure of its own: " + figure;
        }
    }
    for (const ComparisonValue& value : cell.values) {
        if (value.confirmed() == hedged) {
            return "is as sure as the cell is not";
        }
        const auto* money = std::get_if<Money>(&value.value);
        const bool comparable =
            money == nullptr || money->currency == std::get<Money>(told->value).currency;
        if (comparable && isBetter(value.value, told->value, entry.better)) {
            return "tells not the best value";
        }
    }
    return "";
}

/// Whether another phone's confirmed value lies beyond what is told of the ends.
std::string faultInEnds(const ComparisonRow& row, const std::vector<Half>& halves) {
    const Better direction = attribute(row.attribute).better;
    if (attribute(row.attribute).type == ValueType::Text) {
        return "";
    }
    const ComparisonValue& best = *valueToldIn(halves[0].text, row.cells[halves[0].phones.front()]);
    const ComparisonValue& worst =
        *valueToldIn(halves[1].text, row.cells[halves[1].phones.front()]);
    const bool lone = halves[1].phones.size() > 1;
    if (!lone && !isBetter(best.value, worst.value, direction)) {
        return "puts the worse first";
    }
    for (std::size_t phone = 0; phone < row.cells.size() && !lone; ++phone) {
        const ComparisonCell& cell = row.cells[phone];
        for (const ComparisonValue& value : cell.values) {
            const auto* money = std::get_if<Money>(&value.value);
            const bool beyond =
                (money == nullptr || money->currency == std::get<Money>(best.value).currency) &&
                cell.confirmed() && !cell.conflict && !attribute(row.attribute).many &&
                (isBetter(value.value, best.value, direction) ||
                 isBetter(worst.value, value.value, direction));
            if (beyond) {
                return "passes over " + value.display;
            }
        }
    }
    return "";
}

std::string faultIn(const SummarySentence& sentence, const Comparison& comparison) {
    const ComparisonRow& row = *comparison.find(sentence.attribute);
    const std::vector<Half> halves = halvesOf(sentence, comparison);
    const bool only = halves.size() == 1;
    for (const Half& half : halves) {
        for (const std::size_t phone : half.phones) {
            std::string fault = faultInHalf(half, row, phone);
            if (!fault.empty()) {
                return fault;
            }
        }
    }
    for (std::size_t phone = 0; only && phone < row.cells.size(); ++phone) {
        const ComparisonCell& cell = row.cells[phone];
        const bool named = phone == sentence.phones[0];
        const bool lacks = halves[0].text.find("lacks") != std::string::npos;
        if (cell.values.size() != 1 || std::get<bool>(cell.values[0].value) != (named != lacks)) {
            return "is not the only one";
        }
    }
    const bool isBool = attribute(sentence.attribute).type == ValueType::Bool;
    return only || isBool ? "" : faultInEnds(row, halves);
}

TEST(SummaryTruth, HoldsInEverySentenceAboutManyPhones) {
    const std::vector<PhoneRecord> phones = bundledCatalog().phones();
    std::mt19937 random(20221126);
    std::size_t sentences = 0;
    std::size_t hedged = 0;
    for (std::size_t round = 0; round < 600; ++round) {
        std::vector<PhoneId> ids;
        const std::size_t count = round % 2 == 0 ? 2 : 3 + random() % 3;
        while (ids.size() < count) {
            ids.push_back(phones[random() % phones.size()].id);
        }
        Comparison comparison =
            compare(bundledCatalog(), ids, round % 5 == 0 ? Units::Imperial : Units::Metric);
        if (round % 4 >= 2) {
            spoil(comparison, random);
        }
        const std::vector<SummarySentence> summary = summarize(comparison);
        EXPECT_LE(summary.size(), 5U);
        for (const SummarySentence& sentence : summary) {
            EXPECT_EQ(faultIn(sentence, comparison), "") << sentence.text;
            EXPECT_EQ(sentence.confirmed, sentence.text.find("said to") == std::string::npos);
            ++sentences;
            hedged += sentence.confirmed ? 0 : 1;
        }
    }
    EXPECT_GT(sentences, 2000U);
    EXPECT_GT(hedged, 100U);
}

}  // namespace
}  // namespace speclens
