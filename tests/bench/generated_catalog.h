// Catalogs of made-up phones, the same at every run.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/catalog/packed_values.h"

namespace speclens::bench {

/// A phone that has a value of every attribute.
struct GeneratedPhone {
    PhoneName name;
    std::vector<std::vector<Value>> values;  ///< in the vocabulary's order, none empty
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
