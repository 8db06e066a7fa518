// The phones that the user's words mean.
#pragma once

#include <string>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens::cli {

/// The phone that `name` means. Throws Error: a question with the candidates where it may mean
/// several, the nearest names where it means none.
PhoneId choosePhone(const PhoneTable& table, const std::string& name);

}  // namespace speclens::cli
