#include "app/cli/phone_choice.h"

#include <algorithm>

#include "core/catalog/phone_finder.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

std::string quoted(const std::string& name) {
    return "'" + name + "'";
}

/// "'A', 'B' or 'C'", at most ten of them.
std::string listNames(const std::vector<PhoneRecord>& phones) {
    constexpr std::size_t most = 10;
    const std::size_t shown = std::min(phones.size(), most);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == phones.size();
        const std::string separator = i == 0 ? "" : last ? " or " : ", ";
        text += separator + quoted(fullName(phones[i].name));
    }
    return shown == phones.size()
               ? text
               : text + " or one of " + std::to_string(phones.size() - shown) + " more";
}

}  // namespace

PhoneId choosePhone(const Catalog& catalog, const std::string& name) {
    return choosePhone(catalog.phones(), catalog.otherNames(), name);
}

PhoneId choosePhone(std::span<const PhoneRecord> phones, const OtherNames& others,
                    const std::string& name) {
    const PhoneMatch match = findPhone(phones, name, others);
    switch (match.kind) {
        case PhoneMatch::Kind::One:
            return match.phones.front().id;
        case PhoneMatch::Kind::Ambiguous:
            throw Error(quoted(name) + " is not the whole name of a phone. " +
                        (match.phones.size() == 1 ? "Do you mean " : "Which one do you mean: ") +
                        listNames(match.phones) + "?");
        case PhoneMatch::Kind::None:
            break;
    }
    if (match.phones.empty()) {
        throw Error("the catalog has no phone called " + quoted(name), {},
                    "Run 'speclens-cli list' for those that it has");
    }
    throw Error("the catalog has no phone called " + quoted(name) + ". Did you mean " +
                listNames(match.phones) + "?");
}

}  // namespace speclens::cli
