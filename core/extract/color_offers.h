// Whether a color is told of as one that a phone is sold in.
#pragma once

#include "core/extract/color_names.h"

namespace speclens {

/// Refers to the view and the names, which must outlive it.
class ColorOffers {
  public:
    ColorOffers(const SentenceView& view, const ColorNames& names) : view_(view), names_(names) {}

    [[nodiscard]] bool isOffered(TokenRange name) const;

    /// Whether the sentence begins with a list of colors of which it tells that phones come in
    /// them: "Black, white and gold are planned for all three."
    [[nodiscard]] bool beginsWithOffer() const;

    /// Whether the colors are those of a case, a strap or a lamp.
    [[nodiscard]] bool isOfAccessory(TokenRange name) const;

  private:
    [[nodiscard]] bool isBlackAndWhite(TokenRange name) const;
    [[nodiscard]] bool isOneOfVersions(TokenRange name) const;
    [[nodiscard]] bool listsVariants(TokenRange name) const;
    [[nodiscard]] bool isOfferedIn(TokenRange before, bool several) const;
    [[nodiscard]] bool isThing(TokenRange name) const;
    [[nodiscard]] bool isWornByPhone(TokenRange name, std::uint32_t opener) const;
    [[nodiscard]] bool isThingBefore(std::uint32_t i) const;
    [[nodiscard]] bool isAtEnd(TokenRange name) const;
    [[nodiscard]] bool isChosenFrom(std::uint32_t opener) const;
    [[nodiscard]] bool isCalledChoice(TokenRange name) const;
    [[nodiscard]] bool isCoined(TokenRange name) const;

    const SentenceView& view_;
    const ColorNames& names_;
};

}  // namespace speclens
