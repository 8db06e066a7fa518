// Which phone of the catalog a source means by a name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/catalog/phone_store.h"

namespace speclens {

/// What a name means among the phones that are known.
struct NameMatch {
    enum class Kind : std::uint8_t {
        Known,     ///< `phones` holds the one that is meant
        Fuller,    ///< the same, and the name says more than the one known: "Redmi Note 11" for
                   ///< "Note 11"
        New,       ///< none; `phones` is empty
        Doubtful,  ///< perhaps one of `phones`; nobody but the user can say
    };
    Kind kind = Kind::New;
    std::vector<PhoneId> phones;
};

/// Knows the names of phones. Precision before recall: a name means a phone where it is the same
/// without regard to case, spaces and hyphens, with or without the brand; where it leaves out only
/// the brand and family words before the first one with a digit, and a single phone is called so;
/// never where a maker or any other word differs.
class PhoneMatcher {
  public:
    /// Of merged phones each name leads to the phone that they are merged into.
    explicit PhoneMatcher(const std::vector<PhoneStore::Entry>& phones);

    [[nodiscard]] NameMatch find(const PhoneName& name) const;
    void add(PhoneId id, const PhoneName& name);
    void addAlias(PhoneId id, const std::string& alias);

    /// Pairs of phones whose names are doubtful matches of each other, each pair once.
    [[nodiscard]] std::vector<std::pair<PhoneId, PhoneId>> doubtfulPairs() const;

  private:
    struct Known {
        PhoneId id{};
        std::string brand;  ///< folded, as the others; of an alias it is empty
        std::string model;
        std::string full;                ///< the brand before the model
        std::vector<std::string> words;  ///< of `full`
    };
    /// A name that is looked for.
    struct Wanted {
        std::string brand;  ///< folded, as the others
        std::string model;
        std::string full;
        std::vector<std::string> words;  ///< of `full`
        std::optional<PhoneId> except;   ///< a phone that is not meant
    };
    using Places = std::vector<std::uint32_t>;
    using Index = std::unordered_map<std::string, Places>;

    [[nodiscard]] NameMatch findWanted(const Wanted& wanted) const;
    [[nodiscard]] NameMatch findWithoutFamily(const Wanted& wanted) const;
    [[nodiscard]] std::vector<PhoneId> idsOf(const Places& places, const Wanted& wanted) const;
    [[nodiscard]] std::vector<PhoneId> compatible(const Index& index, const std::string& key,
                                                  const Wanted& wanted) const;
    [[nodiscard]] Places shorterNames(const Wanted& wanted) const;
    [[nodiscard]] std::vector<PhoneId> misspelled(const Wanted& wanted) const;

    std::vector<Known> known_;
    Index byFull_;
    Index byModel_;
    Index byTail_;
    Index byDigits_;
};

}  // namespace speclens
