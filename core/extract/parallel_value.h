// Values of one attribute that are said alike, each before its phone: "8MP on the A, 5MP on the B".
#pragma once

#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// A value of the sentence whose phone is named behind it.
struct NamedBehind {
    AttributeId attribute;
    const Anchor* anchor;
};

/// What a value of the same attribute, said alike before a value, tells of this one; null where
/// there is none.
struct ParallelValue {
    const Anchor* earlier = nullptr;  ///< the phone of the value before
    const Anchor* own = nullptr;      ///< the phone behind this value
};

/// `earlier` are the values before, `listEnd` is where the list ends that the value stands in.
ParallelValue findParallel(const SentenceView& view, const std::vector<Anchor>& anchors,
                           const std::vector<NamedBehind>& earlier, const Finding& finding,
                           std::uint32_t listEnd);

}  // namespace speclens
