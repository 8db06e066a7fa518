// The phones that a page names in full, and their short forms.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/extract/model_name.h"
#include "core/spec/phone.h"

namespace speclens {

/// A phone that the text names.
struct PhoneEntry {
    PhoneName name;
    std::vector<WordKey> words;  ///< of the name, for its short forms
    Span network;                ///< the "5G" that ends its name where it stands first, or empty
    TokenRange networkName;      ///< the name in the text that ends so
    bool namedAlone = false;     ///< also named as a phone, not only as a series
};

/// A short form found at some token.
struct ShortForm {
    std::uint32_t phone = 0;
    std::uint32_t end = 0;  ///< behind its last token
};

class PhoneRegistry {
  public:
    explicit PhoneRegistry(const Page& page) : page_(page) {}

    /// The phone of that name, added where it is new.
    std::uint32_t add(const ModelName& name);

    /// "A54" and "A54 5G" are one phone unless some sentence names both: joins such pairs under
    /// the longer name. `bySentence` holds the phones of each sentence.
    void joinNetworkNames(const std::vector<std::vector<std::uint32_t>>& bySentence);

    /// The phone that stands for `phone` after joining.
    [[nodiscard]] std::uint32_t resolved(std::uint32_t phone) const { return joined_[phone]; }

    /// The longest tail of a known name at token `at`; of phones that fit alike the one mentioned
    /// last. `latest` holds the last mention of each phone (a token + 1, 0 for none).
    [[nodiscard]] std::optional<ShortForm> match(std::uint32_t at, std::uint32_t end,
                                                 const std::vector<std::uint32_t>& latest) const;

    /// The full name that the model at `range` has if it is of a family that the page names with
    /// the same number ("13T Pro" beside "Xiaomi 13T").
    [[nodiscard]] std::optional<ModelName> derive(TokenRange range) const;
    /// ... or if it is listed directly behind `sibling` and is built alike ("A54 and A34").
    [[nodiscard]] std::optional<ModelName> deriveFrom(std::uint32_t sibling,
                                                      TokenRange range) const;
    /// ... or if a name of the page has the same letters around another number ("the 12T" beside
    /// "Xiaomi 13T", "the A53" beside "Galaxy A54").
    [[nodiscard]] std::optional<ModelName> deriveAlike(TokenRange range) const;

    [[nodiscard]] const std::vector<PhoneEntry>& phones() const { return phones_; }

  private:
    /// A name from word `from` on.
    struct Tail {
        std::uint32_t phone;
        std::uint32_t from;
    };
    void indexTails(std::uint32_t phone);
    [[nodiscard]] std::uint32_t tailEnd(const Tail& tail, std::uint32_t at,
                                        std::uint32_t end) const;
    [[nodiscard]] bool isClearForm(TokenRange range, std::uint32_t end, bool whole) const;
    [[nodiscard]] ModelName build(std::uint32_t sibling, std::size_t prefixWords,
                                  TokenRange range) const;

    const Page& page_;
    std::vector<PhoneEntry> phones_;
    std::vector<std::uint32_t> joined_;
    std::unordered_map<std::string, std::uint32_t> byKey_;
    std::unordered_map<WordKey, std::vector<Tail>> tails_;  ///< by their first word
};

}  // namespace speclens
