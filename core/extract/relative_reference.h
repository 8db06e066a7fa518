// Which phone "its predecessor" and "its sibling" stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/discourse.h"
#include "core/extract/lineage.h"

namespace speclens {

/// Refers to what was spoken of before a sentence and to its anchors found so far, which must
/// outlive it. Every answer is empty where the text names no such phone.
class RelativeReference {
  public:
    RelativeReference(const Discourse& discourse, const Lineage& lineage,
                      const std::vector<Anchor>& anchors)
        : discourse_(discourse), lineage_(lineage), anchors_(anchors) {}

    [[nodiscard]] std::optional<std::uint32_t> predecessor() const;
    [[nodiscard]] std::optional<std::uint32_t> successor() const;
    /// The other phone of a pair that the text speaks of.
    [[nodiscard]] std::optional<std::uint32_t> sibling() const;

  private:
    [[nodiscard]] std::optional<std::uint32_t> possessor() const;

    const Discourse& discourse_;
    const Lineage& lineage_;
    const std::vector<Anchor>& anchors_;
};

}  // namespace speclens
