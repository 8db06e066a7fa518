// The phones that the user's words mean.
#pragma once

#include <span>
#include <string>

#include "core/catalog/records.h"

namespace speclens::cli {

/// The phone that `name` means. Throws Error: a question with the candidates where it may mean
/// several, the nearest names where it means none.
PhoneId choosePhone(std::span<const PhoneRecord> phones, const std::string& name);

}  // namespace speclens::cli
