// Phone names and the keys under which they are the same phone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speclens {

/// A phone as a reader would write it. The brand is not repeated in the model where the family's
/// name stands for it: {"Xiaomi", "Redmi Note 11"}, but {"Xiaomi", "Xiaomi 12 Ultra"}.
struct PhoneName {
    std::string brand;  ///< the maker; empty where unknown
    std::string model;
    friend bool operator==(const PhoneName&, const PhoneName&) = default;
};

/// Lower case, without spaces, hyphens, dashes and underscores, "plus" as "+": the form in which
/// spellings of one name are equal ("Redmi Note 11 Pro Plus", "redmi note-11 pro+").
std::string foldName(std::string_view name);

/// The words of `name`, each folded; "plus" and "+" are words of their own: "redmi", "note", "11",
/// "pro", "+". Together they are foldName(name).
std::vector<std::string> foldedWords(std::string_view name);

/// The key of a phone: its folded model. Two names with one key are the same phone.
std::string phoneKey(const PhoneName& name);

/// The model with the brand before it, unless the model begins with it: "Xiaomi Redmi Note 11".
std::string fullName(const PhoneName& name);

}  // namespace speclens
