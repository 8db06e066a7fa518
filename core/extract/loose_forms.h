// Words that stand for a phone without being of its model: its brand, its family, "the standard
// model".
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"
#include "core/extract/phone_form.h"
#include "core/extract/phone_registry.h"

namespace speclens {

/// The form that begins at token `at`; none where it is not plain which phone is meant.
std::optional<PhoneForm> readLooseForm(const Page& page, const PhoneRegistry& registry,
                                       std::uint32_t at, const FormContext& context);

}  // namespace speclens
