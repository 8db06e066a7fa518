// The attributes that the user's words mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/spec/attribute.h"

namespace speclens::cli {

/// The parts of `list` between commas.
std::vector<std::string> splitList(std::string_view list);

/// What is wrong with a list of attributes, each named as in a query ("battery", "memory.ram");
/// empty where nothing is. This is a check of CLI11.
std::string checkAttributes(const std::string& list);
/// Likewise of one attribute, perhaps with "-" before it.
std::string checkSorting(const std::string& name);

/// The attributes of a list that checkAttributes() finds nothing wrong with.
std::vector<AttributeId> chooseAttributes(std::string_view list);

}  // namespace speclens::cli
