#include "core/extract/thing_name.h"

#include "core/extract/model_reader.h"

namespace speclens {
namespace {

/// Words between a brand and what its product is: "Xiaomi Smart Band 8".
constexpr std::uint32_t mostWordsBetween = 2;

/// "in the case of", "in that case"
bool isIdiom(const Page& page, std::uint32_t at, const Sentence& sentence) {
    return page.is(at, "case") && ((at > sentence.begin && page.is(at - 1, "in")) ||
                                   (at > sentence.begin + 1 && page.is(at - 2, "in")));
}

/// A word by itself is a name where it has the capital that the table gives it, and where it does
/// not begin a sentence, as "Watch" and "Switch" do as verbs.
bool isName(const Page& page, const Match& match, const Sentence& sentence) {
    if (match.end > match.begin + 1) {
        return true;
    }
    const char first = tables::things[match.row].writing.front();
    const bool needsCapital = first >= 'A' && first <= 'Z';
    const Token& token = page.token(match.begin);
    if (token.glued && match.begin > sentence.begin && !page.is(match.begin - 1, "(") &&
        !page.is(match.begin - 1, "\"")) {
        return false;
    }
    return !token.capital ? !needsCapital
                          : match.begin > sentence.begin || page.token(match.end - 1).allCapitals;
}

}  // namespace

std::optional<ThingName> readThing(const Page& page, std::uint32_t at, const Sentence& sentence) {
    const Match* thing = page.matchAt(at, TermKind::Thing);
    if (thing == nullptr) {
        const Match* brand = page.matchAt(at, TermKind::Brand);
        std::uint32_t i = brand == nullptr ? sentence.end : brand->end;
        for (std::uint32_t between = 0; between <= mostWordsBetween && i < sentence.end;
             ++between, ++i) {
            thing = page.matchAt(i, TermKind::Thing);
            if (thing != nullptr || !page.token(i).capital) {
                break;
            }
        }
        if (thing == nullptr || !page.token(thing->begin).capital) {
            return std::nullopt;
        }
    }
    if (thing->end > sentence.end || !isName(page, *thing, sentence) ||
        isIdiom(page, thing->begin, sentence)) {
        return std::nullopt;
    }
    std::uint32_t end = thing->end;
    if (page.token(thing->begin).capital || thing->end > thing->begin + 1) {
        end = ModelReader(page, sentence.end).read(end, true).end;
        // "Enco Air3 Pro": a number that touches a suffix, with what follows it.
        if (end < sentence.end && page.token(end).glued && page.token(end).isNumber()) {
            end = ModelReader(page, sentence.end).read(end, true).end;
        }
    }
    return ThingName{{at, end}, tables::things[thing->row].kind};
}

}  // namespace speclens
