#include "core/catalog/leak_record.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

std::size_t decimals(double number) {
    const std::string text = formatNumber(number);
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : text.size() - point - 1;
}

/// Whether `rough` is `exact`, rounded to the decimals that it has.
bool isRounded(double rough, double exact) {
    const double scale = std::pow(10.0, static_cast<double>(decimals(rough)));
    return std::round(exact * scale) == std::round(rough * scale);
}

bool agree(const Value& leak, const Value& fact) {
    const auto* leakedNumber = std::get_if<double>(&leak);
    const auto* factNumber = std::get_if<double>(&fact);
    if (leakedNumber != nullptr && factNumber != nullptr) {
        return isRounded(*leakedNumber, *factNumber) || isRounded(*factNumber, *leakedNumber);
    }
    const auto* leakedDate = std::get_if<Date>(&leak);
    const auto* factDate = std::get_if<Date>(&fact);
    if (leakedDate != nullptr && factDate != nullptr) {
        return isBeginningOf(*leakedDate, *factDate) || isBeginningOf(*factDate, *leakedDate);
    }
    return sameValue(leak, fact);
}

bool canRefute(AttributeId attribute, const Value& leak, const Value& fact) {
    if (const auto* price = std::get_if<Money>(&leak)) {
        return price->currency == std::get<Money>(fact).currency;
    }
    return attribute != AttributeId::BodyColor;
}

/// Decides the leaks of one attribute.
class Judge {
  public:
    Judge(const ResolvedAttribute& resolved, const std::vector<SourceRecord>& sources)
        : attribute_(resolved.attribute), sources_(sources) {
        const bool corrected = resolved.shown.front().origin == SourceKind::User;
        for (const auto* values : {&resolved.shown, &resolved.others}) {
            for (const ResolvedValue& value : *values) {
                for (const StoredClaim& claim : value.claims) {
                    if (!claim.confirmed()) {
                        leaks_.push_back(&claim);
                    } else if (!corrected || value.origin == SourceKind::User) {
                        facts_.push_back(&claim);
                    }
                }
            }
        }
    }

    void judge(std::vector<Leak>& leaks) const {
        for (const StoredClaim* claim : leaks_) {
            leaks.push_back(judged(*claim));
        }
    }

  private:
    [[nodiscard]] Leak judged(const StoredClaim& claim) const {
        Leak leak{claim, LeakVerdict::Open, std::nullopt};
        for (const StoredClaim* fact : facts_) {
            if (isOlder(*fact, claim)) {
                continue;
            }
            if (agree(claim.value, fact->value)) {
                leak.verdict = LeakVerdict::Right;
                leak.fact = *fact;
                break;
            }
            if (leak.verdict == LeakVerdict::Open &&
                canRefute(attribute_, claim.value, fact->value)) {
                leak.verdict = LeakVerdict::Wrong;
                leak.fact = *fact;
            }
        }
        return leak;
    }

    [[nodiscard]] std::string_view published(SourceId id) const {
        const SourceRecord* source = findSource(sources_, id);
        return source == nullptr ? std::string_view() : source->published;
    }

    [[nodiscard]] bool isOlder(const StoredClaim& fact, const StoredClaim& leak) const {
        const std::string_view factDay = published(fact.source);
        const std::string_view leakDay = published(leak.source);
        const std::size_t known = std::min(factDay.size(), leakDay.size());
        return known > 0 && factDay.substr(0, known) < leakDay.substr(0, known);
    }

    AttributeId attribute_;
    const std::vector<SourceRecord>& sources_;
    std::vector<const StoredClaim*> leaks_;
    std::vector<const StoredClaim*> facts_;
};

}  // namespace

std::string_view leakVerdictName(LeakVerdict verdict) {
    constexpr std::array<std::string_view, 3> names = {"right", "wrong", "open"};
    return names.at(static_cast<std::size_t>(verdict));
}

void LeakTally::count(LeakVerdict verdict) {
    std::size_t& counter = verdict == LeakVerdict::Right   ? right
                           : verdict == LeakVerdict::Wrong ? wrong
                                                           : open;
    ++counter;
}

std::vector<Leak> judgeLeaks(const PhoneDetails& phone, const std::vector<SourceRecord>& sources) {
    std::vector<Leak> leaks;
    for (const ResolvedAttribute& resolved : phone.attributes) {
        Judge(resolved, sources).judge(leaks);
    }
    return leaks;
}

LeakRecord leakRecord(const Catalog& catalog) {
    LeakRecord record;
    const std::vector<SourceRecord> sources = catalog.sources();
    const std::vector<PhoneId> ids = catalog.phonesWithLeaks();
    const std::set<PhoneId> wanted(ids.begin(), ids.end());
    for (const PhoneRecord& phone : catalog.phones()) {
        if (!wanted.contains(phone.id)) {
            continue;
        }
        LeakRecord::OfPhone entry{phone, {}, judgeLeaks(catalog.details(phone.id), sources)};
        for (const Leak& leak : entry.leaks) {
            entry.tally.count(leak.verdict);
            record.bySource[leak.claim.source].count(leak.verdict);
        }
        record.phones.push_back(std::move(entry));
    }
    return record;
}

}  // namespace speclens
