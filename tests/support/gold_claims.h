// The claims of a gold file (tests/corpus/README.md says what that is) and what counts as them.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/claim.h"

namespace speclens::test {

/// Equal for spellings of one value: numbers by three decimals, all else without case, spaces and
/// hyphens and with "plus" as "+".
std::string foldValue(const Value& value);

struct GoldClaim {
    std::string device;            ///< a key of the file's devices
    std::string attribute;         ///< a key of the vocabulary
    std::set<std::string> values;  ///< folded; any of them is right
    bool confirmed = true;
    bool optional = false;
    std::string quote;
    std::string line;  ///< as the file has it
};

std::vector<GoldClaim> claimsOf(const nlohmann::json& gold);

/// The devices of a gold file by their names.
class GoldDevices {
  public:
    explicit GoldDevices(const nlohmann::json& gold);

    /// The key of the phone; "no device" and its name where the file has none.
    [[nodiscard]] std::string keyOf(const PhoneName& phone) const;

  private:
    std::map<std::string, std::string> keys_;  ///< by folded name
};

/// Whether the evidence lies on a place of the quote.
bool overlapsQuote(std::string_view text, Span evidence, const std::string& quote);

}  // namespace speclens::test
