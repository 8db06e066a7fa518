#include "core/extract/launch_hedge.h"

#include <array>

#include "core/extract/words.h"
#include "core/extract/written_date.h"

namespace speclens {
namespace {

// Before a time or a place.
constexpr std::array<WordKey, 9> whens = {wordKey("in"),   wordKey("on"),     wordKey("around"),
                                          wordKey("by"),   wordKey("from"),   wordKey("later"),
                                          wordKey("soon"), wordKey("before"), wordKey("worldwide")};

bool isLaunchAt(const SentenceView& view, std::uint32_t verb) {
    if (verb >= view.range.end) {
        return false;
    }
    const Match* sale = view.page.cueAt(verb, Cue::Release);
    const Match* launch = sale == nullptr ? view.page.cueAt(verb, Cue::Announce) : sale;
    return launch != nullptr && !view.is(launch->end, "with");
}

/// "come in April", not "come in blue"
bool isComingAt(const SentenceView& view, std::uint32_t verb) {
    return view.is(verb, "come") && view.is(verb + 1, "in") && verb + 2 < view.range.end &&
           monthNamed(view.page.token(verb + 2)) != 0;
}

/// "expected in late May", "predicted for May 28"
bool isBeforeDate(const SentenceView& view, std::uint32_t token) {
    constexpr std::uint32_t reach = 3;
    if (!view.is(token, "in") && !view.is(token, "for") && !view.is(token, "on") &&
        !view.is(token, "by") && !view.is(token, "around")) {
        return false;
    }
    const DateScan dates(view.page.tokens(), view.range);
    const TokenRange behind = view.from(token + 1, reach);
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
        if (monthNamed(view.page.token(i)) != 0 || dates.isYear(i)) {
            return true;
        }
    }
    return false;
}

bool hasInfinitive(const SentenceView& view, TokenRange hedge) {
    return view.is(hedge.end - 1, "to") || view.is(hedge.end, "to");
}

}  // namespace

bool isOfLaunch(const SentenceView& view, TokenRange hedge, bool modal) {
    if (isOfDate(view, hedge) || (!modal && isBeforeDate(view, hedge.end))) {
        return true;
    }
    std::uint32_t verb = hedge.end;
    if (!modal) {
        if (!hasInfinitive(view, hedge)) {
            return view.has(view.before(hedge.begin, 2), Cue::Announce);
        }
        verb = view.is(hedge.end, "to") ? hedge.end + 1 : hedge.end;
    }
    verb = view.is(verb, "be") ? verb + 1 : verb;
    return isLaunchAt(view, verb) || (modal && isComingAt(view, verb));
}

bool isOfDate(const SentenceView& view, TokenRange hedge) {
    if (!hasInfinitive(view, hedge) && view.has(view.before(hedge.begin, 2), Cue::Release)) {
        return true;
    }
    const bool order = view.is(hedge.begin, "expect") && hedge.end == hedge.begin + 1;
    const bool pronoun = view.is(hedge.end, "it") || view.is(hedge.end, "them");
    const TokenRange behind = view.from(hedge.end + 1, 1);
    return order && pronoun && behind.begin < behind.end &&
           contains(whens, view.page.token(behind.begin).key);
}

}  // namespace speclens
