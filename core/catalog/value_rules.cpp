#include "core/catalog/value_rules.h"

#include "core/spec/attribute.h"

namespace speclens {
namespace {

/// To be raised with every change of resolution, packing or searchWords.
constexpr int rulesVersion = 2;

}  // namespace

std::string valueRules() {
    std::string rules = std::to_string(rulesVersion) + '\n';
    for (const Attribute& entry : attributes()) {
        rules += std::string(entry.key) + '\t' + std::to_string(static_cast<int>(entry.type)) +
                 (entry.many ? "m\n" : "\n");
    }
    return rules;
}

}  // namespace speclens
