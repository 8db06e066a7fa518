#include "core/extract/flat_table.h"

#include <algorithm>
#include <string_view>

namespace speclens {
namespace {

constexpr std::string_view rule = "flat-table";

/// "5.96 ounces (169 grams)": what brackets say again stands for what is before them, where that is
/// of another unit; in "64GB (128GB in some markets)" it is a second value.
bool isSecondValue(const SentenceView& view, const Findings& findings, std::size_t which) {
    const Finding& finding = findings[which];
    if (!view.is(finding.range.begin - 1, "(")) {
        return false;
    }
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
        return other.attribute == finding.attribute && other.range.end + 1 == finding.range.begin;
    });
}

}  // namespace

PhoneSet headOfFlatTable(const SentenceView& view) {
    PhoneSet head;
    if (view.mentions.size() < 2) {
        return head;
    }
    std::uint32_t end = view.range.begin;
    for (const Mention& mention : view.mentions) {
        // One word may stand over the labels: "Specs".
        const bool first = head.empty() && mention.range.begin <= view.range.begin + 1;
        if (mention.kind != MentionKind::Name || mention.series ||
            !(first || mention.range.begin == end)) {
            break;
        }
        head.add(mention.phone);
        end = mention.range.end;
    }
    const bool labeled = end < view.range.end && view.page.token(end).capital;
    return head.size() > 1 && labeled ? head : PhoneSet();
}

void ownByColumn(const SentenceView& view, const PhoneSet& head, const Findings& findings,
                 std::vector<Owners>& owners) {
    std::vector<bool> second(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        second[i] = isSecondValue(view, findings, i);
    }
    for (std::size_t i = 0; i < findings.size(); ++i) {
        std::vector<std::size_t> row;
        for (std::size_t k = 0; k < findings.size(); ++k) {
            if (findings[k].attribute == findings[i].attribute && !second[k]) {
                row.push_back(k);
            }
        }
        std::sort(row.begin(), row.end(), [&findings](std::size_t left, std::size_t right) {
            return findings[left].range.begin < findings[right].range.begin;
        });
        const auto place = std::find(row.begin(), row.end(), i);
        // "8GB/12GB": a cell with several values looks like several cells.
        const bool listed = std::any_of(row.begin(), row.end(), [&](std::size_t k) {
            return view.is(findings[k].range.end, "/") || view.is(findings[k].range.end, ",");
        });
        const bool known = row.size() == head.size() && place != row.end() && !listed;
        const std::size_t column = known ? static_cast<std::size_t>(place - row.begin()) : 0;
        owners[i] = known ? Owners{{head[column]}, rule, false} : Owners{{}, rule, false};
    }
}

}  // namespace speclens
