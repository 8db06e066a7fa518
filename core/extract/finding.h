// What the readers of a sentence find: a value of an attribute, of a phone that is not known yet.
#pragma once

#include <string_view>
#include <vector>

#include "core/extract/page.h"
#include "core/spec/attribute.h"
#include "core/spec/value.h"

namespace speclens {

struct Finding {
    AttributeId attribute{};
    Value value;
    Span evidence;
    TokenRange range;       ///< the tokens of the evidence
    std::string_view rule;  ///< which rule made it
};

using Findings = std::vector<Finding>;

}  // namespace speclens
