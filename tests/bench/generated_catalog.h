// Catalogs of made-up phones, the same at every run, of the shape that a catalog of facts has.
//
// Of the 52 attributes a phone has 45 on average: twelve that few phones have (a periscope, a
// camera partner) are unknown of every second phone, and each other one of one in forty. One phone
// in 25 is still to come, so that every value is expected, leaked or rumored; of one in eight of
// the others one value in twelve still is. Such values have the words of one of six outlets, and
// all others are cells of the table. An attribute that takes many values has two of them of every
// second phone. Phones of one number are the same in catalogs of all sizes.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/catalog/packed_values.h"

namespace speclens::bench {

/// What is known of one attribute.
struct GeneratedCell {
    std::vector<Value> values;  ///< all different; none where it is unknown
    Basis basis = Basis::Stated;
    std::string source{};  ///< the title of the outlet; empty where the table itself says so
    std::string quote{};   ///< likewise
};

struct GeneratedPhone {
    PhoneName name;
    std::vector<GeneratedCell> cells;  ///< of all attributes, in the vocabulary's order
    std::string quoted;                ///< see PhoneSnapshot

    [[nodiscard]] const std::vector<Value>& values(AttributeId attribute) const {
        return cells[static_cast<std::size_t>(attribute)].values;
    }
};

std::vector<GeneratedPhone> generatePhones(std::size_t count);

/// What a catalog would keep of each phone.
std::vector<std::string> packPhones(const std::vector<GeneratedPhone>& phones);
PhoneTable tableOf(const std::vector<GeneratedPhone>& phones,
                   const std::vector<std::string>& packed);
/// The table of so many phones; made once.
const PhoneTable& generatedTable(std::size_t count);

/// A catalog's CSV of them.
std::string csvOf(const std::vector<GeneratedPhone>& phones);

}  // namespace speclens::bench
