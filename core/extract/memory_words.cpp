#include "core/extract/memory_words.h"

#include <utility>

namespace speclens {
namespace {

struct NamedKind {
    MemoryKind kind = MemoryKind::Unknown;
    std::uint32_t end = 0;  ///< behind the words that name it
};

/// The kind that the longest words at a token name.
NamedKind kindAt(const SentenceView& view, std::uint32_t i) {
    constexpr std::pair<Cue, MemoryKind> kinds[] = {
        {Cue::VirtualMemory, MemoryKind::Other},
        {Cue::Expansion, MemoryKind::Other},
        {Cue::Cloud, MemoryKind::Other},
        {Cue::Storage, MemoryKind::Storage},
        {Cue::Ram, MemoryKind::Ram},
    };
    NamedKind named{MemoryKind::Unknown, i + 1};
    for (const auto& [cue, kind] : kinds) {
        const Match* match = view.page.cueAt(i, cue);
        if (match != nullptr && (named.kind == MemoryKind::Unknown || match->end > named.end)) {
            named = {kind, match->end};
        }
    }
    return named;
}

bool endsPart(const SentenceView& view, std::uint32_t i) {
    return view.is(i, ",") || view.is(i, ";") || view.is(i, "and") || view.is(i, "plus") ||
           view.is(i, "while") || view.is(i, "with") || view.is(i, "+") || view.is(i, "/");
}

/// "128GB (expandable)" and "the 128GB can't be expanded" say what becomes of a size.
bool tellsOfExpansion(const SentenceView& view, std::uint32_t i) {
    return (view.is(i, "(") || view.is(i, "be")) &&
           view.page.cueAt(i + 1, Cue::Expansion) != nullptr;
}

}  // namespace

MemoryKind nearestMemoryKind(const SentenceView& view, TokenRange range) {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        // "up to 16GB with virtual memory"
        if (view.is(i, "with") && kindAt(view, i + 1).kind == MemoryKind::Other) {
            return MemoryKind::Other;
        }
        if (endsPart(view, i) || tellsOfExpansion(view, i)) {
            return MemoryKind::Unknown;
        }
        if (const MemoryKind kind = kindAt(view, i).kind; kind != MemoryKind::Unknown) {
            return kind;
        }
    }
    return MemoryKind::Unknown;
}

MemoryKind lastMemoryKind(const SentenceView& view, TokenRange range) {
    MemoryKind kind = MemoryKind::Unknown;
    for (std::uint32_t i = range.begin; i < range.end;) {
        const NamedKind named = kindAt(view, i);
        if (endsPart(view, i)) {
            kind = MemoryKind::Unknown;
        } else if (named.kind != MemoryKind::Unknown) {
            kind = named.kind;
        }
        i = named.end;
    }
    return kind;
}

}  // namespace speclens
