#include "core/extract/network_variants.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

// What a network's name before it tells apart: "the 4G variant".
constexpr std::array<WordKey, 6> versionNouns = {wordKey("version"),  wordKey("variant"),
                                                 wordKey("model"),    wordKey("edition"),
                                                 wordKey("versions"), wordKey("variants")};

}  // namespace

bool tellsNetworksApart(const Page& page) {
    const auto& tokens = page.tokens();
    for (std::uint32_t i = 1; i + 2 < tokens.size(); ++i) {
        if (!tokens[i].isNumber() || !page.is(i + 1, "g") || !tokens[i + 1].glued) {
            continue;
        }
        const bool four = tokens[i].number == 4;
        const bool bracketed = page.is(i - 1, "(") && page.is(i + 2, ")");
        if ((four && bracketed) ||
            ((four || tokens[i].number == 5) && contains(versionNouns, tokens[i + 2].key))) {
            return true;
        }
    }
    return false;
}

}  // namespace speclens
