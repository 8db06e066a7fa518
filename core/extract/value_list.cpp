#include "core/extract/value_list.h"

#include "core/extract/token_scan.h"

namespace speclens {
namespace {

bool isSeparated(const TokenScan& scan, TokenRange between) {
    constexpr std::uint32_t longest = 2;
    if (between.empty() || between.end - between.begin > longest) {
        return false;
    }
    for (std::uint32_t i = between.begin; i < between.end; ++i) {
        if (!scan.isSeparator(i)) {
            return false;
        }
    }
    return true;
}

}  // namespace

void findListEnds(const SentenceView& view, const Findings& findings,
                  std::span<const std::size_t> order, std::vector<std::uint32_t>& ends) {
    const TokenScan scan{view.page, view.range, view.masked};
    ends.resize(findings.size());
    for (std::size_t i = order.size(); i-- > 0;) {
        const Finding& finding = findings[order[i]];
        ends[order[i]] = finding.range.end;
        if (i + 1 == order.size()) {
            continue;
        }
        const Finding& next = findings[order[i + 1]];
        const TokenRange between{finding.range.end, next.range.begin};
        // "12MP + 13MP" are the cameras of one phone, whatever their roles.
        const bool added = between.end == between.begin + 1 && view.is(between.begin, "+");
        if (added || (next.attribute == finding.attribute && attribute(finding.attribute).many &&
                      isSeparated(scan, between))) {
            ends[order[i]] = ends[order[i + 1]];
        }
    }
}

}  // namespace speclens
