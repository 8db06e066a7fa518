// Names that are built like one that the page has given in full.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/model_name.h"
#include "core/extract/page.h"
#include "core/extract/phone_form.h"
#include "core/extract/phone_registry.h"

namespace speclens {

/// Refers to the page and the registry, which must outlive it. `range` is a model with a number in
/// it; without a name like it every answer is empty.
class LikeName {
  public:
    LikeName(const Page& page, const PhoneRegistry& registry) : page_(page), registry_(registry) {}

    [[nodiscard]] std::optional<ModelName> fromNumber(TokenRange range) const;
    [[nodiscard]] std::optional<ModelName> fromPlainNumber(TokenRange range) const;
    /// `context` tells of the name that the model is listed behind.
    [[nodiscard]] std::optional<ModelName> fromListed(TokenRange range,
                                                      const FormContext& context) const;
    /// Whether the mention that it is listed behind begins with words of a name that the model does
    /// without.
    [[nodiscard]] bool leavesWordsOut(TokenRange range, const FormContext& context) const;
    [[nodiscard]] std::optional<ModelName> fromLetters(TokenRange range) const;
    /// `context` tells of the phone spoken of last.
    [[nodiscard]] std::optional<ModelName> fromNextNumber(TokenRange range,
                                                          const FormContext& context) const;
    [[nodiscard]] std::optional<ModelName> fromRelative(TokenRange range,
                                                        const FormContext& context) const;

  private:
    [[nodiscard]] bool isBehindMaker(std::uint32_t phone) const;
    [[nodiscard]] std::uint32_t headEnd(TokenRange range, const FormContext& context) const;
    [[nodiscard]] bool isPlainNumber(TokenRange range) const;
    [[nodiscard]] ModelName built(std::uint32_t like, std::uint32_t byte, TokenRange range) const;

    const Page& page_;
    const PhoneRegistry& registry_;
};

}  // namespace speclens
