#include <algorithm>

#include "core/extract/denial.h"
#include "core/extract/readers.h"

namespace speclens {
namespace {

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

/// The "5G" in "supports 5G", which alone carries the value; the whole range without one.
TokenRange generationIn(const SentenceView& view, TokenRange range) {
    for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
        if (view.page.token(i).isNumber() && view.is(i + 1, "g")) {
            return {i, i + 2};
        }
    }
    return range;
}

/// Whether the words before say that another camera than the main one is meant.
bool isOtherCamera(const SentenceView& view, const Match& match) {
    constexpr std::uint32_t reach = 6;
    const TokenRange before = view.before(match.begin, reach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        const Match* role = view.page.matchAt(i, TermKind::CameraRole);
        if (role != nullptr && tables::camera_roles[role->row].role != CameraRole::Rear) {
            return tables::camera_roles[role->row].role != CameraRole::Main;
        }
    }
    return false;
}

void addPanel(const SentenceView& view, const Match& match, Findings& findings) {
    const auto& row = tables::fixed_values[match.row];
    // "no longer OLED" and "not an LCD" name the panel that it is not.
    const TokenRange range{match.begin, match.end};
    if (isDenied(view, match.begin)) {
        findings.refuse(range, "denied");
    } else {
        findings.add(
            {row.attribute, std::string(row.value), view.page.span(range), range, "panel"});
    }
}

void addFlag(const SentenceView& view, const Match& match, Findings& findings) {
    const auto& row = tables::fixed_values[match.row];
    const bool value = (row.value == "true") != isDenied(view, match.begin);
    TokenRange range{match.begin, match.end};
    if (row.attribute == AttributeId::Network5g) {
        const bool bare = match.end - match.begin == 2;
        if (isAboutChip(view, match)) {
            findings.refuse(range, "of-a-chip");
            return;
        }
        if (bare && value && !isListed(view)) {
            findings.refuse(range, "not-said-of-the-phone");
            return;
        }
        if (row.value == "true") {
            range = generationIn(view, range);
        }
    }
    // Stabilization counts for the main camera; a denied one may be another camera's.
    if (row.attribute == AttributeId::CameraOis && (!value || isOtherCamera(view, match))) {
        findings.refuse(range, value ? "of-another-camera" : "denied");
        return;
    }
    findings.add({row.attribute, value, view.page.span(range), range, "flag"});
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
        } else if (isDenied(view, i)) {
            findings.refuse(range, "denied");
        } else {
            findings.add(
                {row.attribute, std::string(row.value), view.page.span(range), range, "word"});
        }
        i = match->end;
    }
}

}  // namespace speclens
