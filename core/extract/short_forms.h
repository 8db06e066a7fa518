// Short forms of names, and names that are built like one that the page has given in full.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"
#include "core/extract/phone_form.h"
#include "core/extract/phone_registry.h"

namespace speclens {

/// Names that it builds are added to the registry.
class ShortForms {
  public:
    ShortForms(const Page& page, PhoneRegistry& registry) : page_(page), registry_(registry) {}

    /// The form that begins at token `at`.
    [[nodiscard]] std::optional<PhoneForm> read(std::uint32_t at, const FormContext& context);

  private:
    [[nodiscard]] std::optional<PhoneForm> tailOfName(std::uint32_t at,
                                                      const FormContext& context) const;
    [[nodiscard]] std::optional<std::uint32_t> ofFamily(std::optional<std::uint32_t> ofGroup,
                                                        std::uint32_t phone) const;
    [[nodiscard]] std::optional<std::uint32_t> siblingOfLatest(TokenRange suffix,
                                                               const FormContext& context) const;
    [[nodiscard]] bool isOfEarlierSeries(std::uint32_t phone, const FormContext& context) const;
    [[nodiscard]] std::optional<PhoneForm> namedLikeOther(TokenRange range,
                                                          const FormContext& context);
    [[nodiscard]] std::optional<PhoneForm> familyAndNumber(std::uint32_t at, std::uint32_t end);
    [[nodiscard]] std::optional<PhoneForm> familyAlone(std::uint32_t at,
                                                       const FormContext& context);
    [[nodiscard]] std::optional<PhoneForm> suffixAlone(std::uint32_t at,
                                                       const FormContext& context);

    [[nodiscard]] TokenRange modelAt(std::uint32_t at, const FormContext& context) const;
    [[nodiscard]] bool isClear(TokenRange range, const FormContext& context, bool whole) const;
    [[nodiscard]] bool repeatsFamily(TokenRange range, const FormContext& context) const;
    [[nodiscard]] bool isSmallFamily(TokenRange range, std::uint32_t end) const;
    [[nodiscard]] bool isOfPhrase(std::uint32_t at) const;
    [[nodiscard]] bool isSubject(TokenRange range, const FormContext& context) const;
    [[nodiscard]] bool isBracketed(TokenRange range) const;
    [[nodiscard]] bool isLabel(TokenRange range) const;
    [[nodiscard]] bool isSmallSuffix(TokenRange range) const;
    [[nodiscard]] bool isOfSeries(std::uint32_t at, const FormContext& context) const;
    [[nodiscard]] bool isOtherName(TokenRange range) const;
    [[nodiscard]] bool isMemory(TokenRange range) const;
    [[nodiscard]] bool isBehind(std::uint32_t at, TermKind kind) const;
    [[nodiscard]] bool isListed(std::uint32_t at, const FormContext& context) const;

    const Page& page_;
    PhoneRegistry& registry_;
};

}  // namespace speclens
