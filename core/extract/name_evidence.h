// What a page says that bears out a name which is a common word as well.
#pragma once

#include <string_view>
#include <vector>

#include "core/extract/model_name.h"
#include "core/extract/page.h"

namespace speclens {

class NameEvidence {
  public:
    explicit NameEvidence(const Page& page);

    void addBrand(std::string_view brand);

    /// Whether the page speaks of phones and names the brand.
    [[nodiscard]] bool bearsOut(const ModelName& name) const;
    [[nodiscard]] bool speaksOfPhones() const { return speaksOfPhones_; }

  private:
    std::vector<std::string_view> brands_;  ///< that the page names, each once
    bool speaksOfPhones_ = false;
};

}  // namespace speclens
