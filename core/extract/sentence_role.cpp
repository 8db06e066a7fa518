#include "core/extract/sentence_role.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

/// "Gone is the zoom of the S23": what a phone before had.
bool opensWithLoss(const Page& page, std::uint32_t begin) {
    constexpr std::array losses = {wordKey("gone"), wordKey("missing"), wordKey("absent"),
                                   wordKey("dropped")};
    return begin + 1 < page.tokens().size() && contains(losses, page.token(begin).key) &&
           (page.is(begin + 1, "is") || page.is(begin + 1, "are"));
}

}  // namespace

bool isPassing(const Page& page, std::uint32_t begin) {
    constexpr std::array purposes = {wordKey("reference"), wordKey("scale"), wordKey("comparison"),
                                     wordKey("context"), wordKey("perspective")};
    const std::uint32_t at = page.is(begin, "(") ? begin + 1 : begin;
    if (opensWithLoss(page, at)) {
        return true;
    }
    return at + 1 < page.tokens().size() &&
           (page.is(at, "for") || page.is(at, "by") || page.is(at, "in")) &&
           contains(purposes, page.token(at + 1).key);
}

bool opensSubordinate(const Page& page, std::uint32_t begin) {
    const std::uint32_t at = page.is(begin, "and") || page.is(begin, "but") ? begin + 1 : begin;
    return at < page.tokens().size() && (page.is(at, "while") || page.is(at, "although") ||
                                         page.is(at, "though") || page.is(at, "whereas"));
}

bool isHeading(const SentenceView& view) {
    const BlockKind kind = view.page.block(view.sentence).kind;
    if (kind != BlockKind::ListItem || view.mentions.size() != 1) {
        return kind == BlockKind::Heading;
    }
    const TokenRange name = view.mentions.front().range;
    const auto& blocks = view.page.document().blocks();
    const std::size_t next = view.sentence.block + std::size_t{1};
    const std::uint32_t end = view.is(name.end, ":") ? name.end + 1 : name.end;
    return view.mentions.front().kind == MentionKind::Name && end == view.range.end &&
           name.begin <= view.range.begin + 1 && next < blocks.size() &&
           blocks[next].kind != BlockKind::ListItem;
}

bool isPictureName(const SentenceView& view) {
    if (view.page.block(view.sentence).kind != BlockKind::Caption ||
        view.sentence.cell != Sentence::wholeBlock) {
        return false;
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (view.page.token(i).capital) {
            return false;
        }
    }
    return true;
}

bool isTeaser(const Page& page, TokenRange sentence) {
    const Match* cue = page.cueAt(sentence.begin, Cue::Teaser);
    return cue != nullptr && cue->end < sentence.end &&
           (page.is(cue->end, ":") || page.is(cue->end, "-") || page.is(cue->end, "|") ||
            page.token(cue->begin).allCapitals);
}

bool isRivalOfHeadline(const SentenceView& view, std::uint32_t name) {
    constexpr std::uint32_t reach = 3;
    const TokenRange before = view.before(name, reach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (view.is(i, "vs") || view.is(i, "versus") || view.is(i, "v")) {
            return true;
        }
    }
    return false;
}

}  // namespace speclens
