// "The 5G model" and "the 4G": a phone by its network, where the page names one of each.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/page.h"
#include "core/extract/phone_form.h"
#include "core/extract/phone_registry.h"

namespace speclens {

class NetworkForms {
  public:
    /// `page` must outlive it; `registry` has the page's full names.
    NetworkForms(const Page& page, const PhoneRegistry& registry);

    /// The form that begins at token `at`.
    [[nodiscard]] std::optional<PhoneForm> read(std::uint32_t at, const FormContext& context) const;

  private:
    /// Phones whose names are alike but for the network.
    struct Pair {
        std::uint32_t older;  ///< "A22 4G", or "A22" beside "A22 5G"
        std::uint32_t newer;
    };
    [[nodiscard]] const Pair* pairOf(const FormContext& context) const;
    [[nodiscard]] bool isOfPhone(std::uint32_t behind, std::uint32_t end) const;

    const Page& page_;
    std::vector<Pair> pairs_;
};

}  // namespace speclens
