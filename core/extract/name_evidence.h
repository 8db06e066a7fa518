// What a page says that bears out a name which is a common word as well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/model_name.h"
#include "core/extract/page.h"

namespace speclens {

class NameEvidence {
  public:
    explicit NameEvidence(const Page& page);

    /// To be called for each phone that the page names in full.
    void addPhoneOf(std::string_view brand);

    /// Whether the page speaks of phones and names the brand, be it by the full name of one.
    [[nodiscard]] bool bearsOut(const ModelName& name) const;
    [[nodiscard]] bool speaksOfPhones() const { return speaksOfPhones_; }

  private:
    void addBrand(std::string_view brand);

    std::vector<std::string> brands_;  ///< that the page names, each once
    std::vector<std::string> makers_;  ///< ... of phones that it names in full
    bool speaksOfPhones_ = false;
};

}  // namespace speclens
