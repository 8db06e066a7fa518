#include <algorithm>

#include "core/extract/readers.h"

namespace speclens {
namespace {

constexpr std::uint32_t denialReach = 6;
constexpr std::uint32_t listedDenialReach = 14;

bool isDenialAt(const SentenceView& view, std::uint32_t i) {
    return view.page.matchAt(i, TermKind::Denial) != nullptr &&
           !(view.is(i, "not") && view.is(i + 1, "only"));
}

/// Whether a word of denial stands before token `at` in its clause; a longer way off where the
/// token stands in a list of what is denied ("no headphone jack or microSD slot").
bool isDenied(const SentenceView& view, std::uint32_t at) {
    const TokenRange near = view.before(at, 3);
    bool listed = false;
    for (std::uint32_t i = near.begin; i < near.end; ++i) {
        listed = listed || view.is(i, "or") || view.is(i, "nor");
    }
    const TokenRange before = view.before(at, listed ? listedDenialReach : denialReach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (isDenialAt(view, i)) {
            return true;
        }
        if (view.is(i, "but") || view.is(i, ";") || view.is(i, "with") || view.is(i, ".") ||
            view.is(i, ":")) {
            return false;
        }
    }
    return false;
}

/// "5G" alone says something of the phone only in a list of what it connects to.
bool isListed(const SentenceView& view) {
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (view.is(i, "bluetooth") || view.is(i, "nfc") ||
            (view.is(i, "wi") && view.is(i + 2, "fi"))) {
            return true;
        }
    }
    return false;
}

bool isAboutChip(const SentenceView& view, const Match& match) {
    return view.has(view.from(match.end, 2), Cue::Modem);
}

void addPanel(const SentenceView& view, const Match& match, Findings& findings) {
    const auto& row = tables::fixed_values[match.row];
    // "no longer OLED" and "not an LCD" name the panel that it is not.
    if (!isDenied(view, match.begin)) {
        const TokenRange range{match.begin, match.end};
        findings.push_back(
            {row.attribute, std::string(row.value), view.page.span(range), range, "panel"});
    }
}

void addFlag(const SentenceView& view, const Match& match, Findings& findings) {
    const auto& row = tables::fixed_values[match.row];
    const bool value = (row.value == "true") != isDenied(view, match.begin);
    const TokenRange range{match.begin, match.end};
    if (row.attribute == AttributeId::Network5g) {
        const bool bare = match.end - match.begin == 2;
        if (isAboutChip(view, match) || (bare && value && !isListed(view))) {
            return;
        }
    }
    // A stabilized camera that a phone lacks is not worth a claim: the phrase may speak of
    // another camera than the main one.
    if (row.attribute == AttributeId::CameraOis && !value) {
        return;
    }
    findings.push_back({row.attribute, value, view.page.span(range), range, "flag"});
}

}  // namespace

void readFixedValues(const SentenceView& view, Findings& findings) {
    for (std::uint32_t i = view.range.begin; i < view.range.end;) {
        const Match* match = view.masked[i] ? nullptr : view.page.matchAt(i, TermKind::FixedValue);
        if (match == nullptr) {
            ++i;
            continue;
        }
        const auto& row = tables::fixed_values[match->row];
        const TokenRange range{match->begin, match->end};
        if (row.attribute == AttributeId::DisplayTechnology) {
            addPanel(view, *match, findings);
        } else if (attribute(row.attribute).type == ValueType::Bool) {
            addFlag(view, *match, findings);
        } else if (!isDenied(view, i)) {
            findings.push_back(
                {row.attribute, std::string(row.value), view.page.span(range), range, "word"});
        }
        i = match->end;
    }
}

}  // namespace speclens
