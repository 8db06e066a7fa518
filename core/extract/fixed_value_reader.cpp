#include <string>

#include "core/extract/cover_screen.h"
#include "core/extract/denial.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

/// Whether the panel is that of a foldable's cover.
bool isOfCover(const SentenceView& view, TokenRange range) {
    constexpr std::uint32_t reach = 5;
    return view.has(Cue::CoverDisplay) &&
           (view.has(view.from(range.end, 1), Cue::CoverDisplay) ||
            view.has(view.before(range.begin, reach), Cue::CoverDisplay));
}

void read(const SentenceView& view, const Match& match, Findings& findings) {
    const auto& row = tables::fixed_values[match.row];
    const TokenRange range{match.begin, match.end};
    const bool panel = row.attribute == AttributeId::DisplayTechnology;
    // "no longer OLED" and "not an LCD" name the panel that it is not.
    if (isDenied(view, range)) {
        findings.refuse(range, "denied");
    } else if (panel && (isOfCover(view, range) || isSaidOfCover(view, range))) {
        findings.refuse(range, "cover-display");
    } else {
        findings.add({row.attribute, std::string(row.value), view.page.span(range), range,
                      panel ? "panel" : "word"});
    }
}

}  // namespace

void readFixedValues(const SentenceView& view, Findings& findings) {
    if (!view.has(TermKind::FixedValue)) {
        return;
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end;) {
        const Match* match = view.masked[i] ? nullptr : view.page.matchAt(i, TermKind::FixedValue);
        if (match == nullptr) {
            ++i;
            continue;
        }
        if (!isBool(tables::fixed_values[match->row].attribute)) {
            read(view, *match, findings);
        }
        i = match->end;
    }
}

}  // namespace speclens
