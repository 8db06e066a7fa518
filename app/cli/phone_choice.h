// The phones that the user's words mean.
#pragma once

#include <span>
#include <string>

#include "core/catalog/catalog.h"

namespace speclens::cli {

/// The phone that `name` means. Throws Error: a question with the candidates where it may mean
/// several, the nearest names where it means none.
PhoneId choosePhone(std::span<const PhoneRecord> phones, const OtherNames& others,
                    const std::string& name);
PhoneId choosePhone(const Catalog& catalog, const std::string& name);

}  // namespace speclens::cli
