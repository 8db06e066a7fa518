#include "core/extract/story_tone.h"

#include <algorithm>
#include <array>

#include "core/extract/model_numbers.h"
#include "core/extract/name_runs.h"
#include "core/extract/phone_standing.h"
#include "core/extract/sign_reader.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

// Nobody has shown or said anything yet.
constexpr std::array<WordKey, 6> denials = {wordKey("not"), wordKey("'t"),     wordKey("never"),
                                            wordKey("yet"), wordKey("nobody"), wordKey("t")};
// What was not shown is all of a phone.
constexpr std::array<WordKey, 5> wholes = {wordKey("it"), wordKey("them"), wordKey("phone"),
                                           wordKey("phones"), wordKey("device")};
// Before where something is so.
constexpr std::array<WordKey, 4> placing = {wordKey("in"), wordKey("for"), wordKey("outside"),
                                            wordKey("here")};
constexpr std::uint32_t passiveReach = 8;
constexpr std::array<WordKey, 3> nothings = {wordKey("word"), wordKey("anything"),
                                             wordKey("thing")};
// In the headline of a text whose author has the phone.
constexpr std::array<WordKey, 8> reviewing = {
    wordKey("review"),   wordKey("reviewed"), wordKey("unboxing"), wordKey("unboxed"),
    wordKey("teardown"), wordKey("verdict"),  wordKey("hands"),    wordKey("tested")};

// What somebody else tells.
constexpr std::array<WordKey, 8> hearsay = {
    wordKey("said"),      wordKey("tipped"),      wordKey("alleged"),  wordKey("allegedly"),
    wordKey("purported"), wordKey("purportedly"), wordKey("believed"), wordKey("speculated")};

// Whose phone it is, and what they did with it.
constexpr std::array<WordKey, 2> authors = {wordKey("i"), wordKey("we")};
constexpr std::array<WordKey, 7> uses = {wordKey("used"),    wordKey("using"), wordKey("tested"),
                                         wordKey("carried"), wordKey("tried"), wordKey("measured"),
                                         wordKey("reviewed")};
constexpr std::array<WordKey, 2> owning = {wordKey("our"), wordKey("my")};
constexpr std::array<WordKey, 7> units = {wordKey("unit"),  wordKey("sample"), wordKey("review"),
                                          wordKey("test"),  wordKey("tests"),  wordKey("testing"),
                                          wordKey("tester")};

/// "I have used it", "our review unit"
bool isOwnUse(const SentenceView& view) {
    constexpr std::uint32_t reach = 4;
    for (std::uint32_t i = view.range.begin; i + 1 < view.range.end; ++i) {
        const WordKey word = view.page.token(i).key;
        if ((contains(authors, word) && hasWordIn(view, view.from(i + 1, reach), uses)) ||
            (contains(owning, word) && hasWordIn(view, view.from(i + 1, 2), units))) {
            return true;
        }
    }
    return false;
}

// Before words of sale: the phone can be had.
constexpr std::array<WordKey, 7> presently = {wordKey("now"),  wordKey("already"), wordKey("is"),
                                              wordKey("are"),  wordKey("can"),     wordKey("went"),
                                              wordKey("today")};
constexpr std::array<WordKey, 8> later = {wordKey("will"), wordKey("'ll"),  wordKey("soon"),
                                          wordKey("not"),  wordKey("'t"),   wordKey("when"),
                                          wordKey("yet"),  wordKey("until")};
constexpr std::array<WordKey, 3> pronouns = {wordKey("it"), wordKey("they"), wordKey("phone")};

/// "The Galaxy A58 can be bought", "it is now available": of one of the phones.
bool isOnSale(const SentenceView& view, std::span<const CertaintySign> signs,
              const PhoneSet& phones) {
    constexpr std::uint32_t reach = 3;
    constexpr std::uint32_t subjectReach = 8;
    if (!signs.empty() || !view.has(Cue::Release) || hasWordIn(view, view.range, later)) {
        return false;
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (view.page.cueAt(i, Cue::Release) == nullptr ||
            !hasWordBefore(view, i, reach, presently)) {
            continue;
        }
        const TokenRange before = view.before(i, subjectReach);
        const bool named =
            std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
                return mention.kind == MentionKind::Name && phones.contains(mention.phone) &&
                       before.contains(mention.range.end - 1);
            });
        if (named || hasWordIn(view, before, pronouns)) {
            return true;
        }
    }
    return false;
}

/// Whether a phone is named there, or stood for by a word.
bool isWholePhone(const SentenceView& view, TokenRange tokens) {
    return hasWordIn(view, tokens, wholes) ||
           std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
               return mention.kind == MentionKind::Name && mention.range.begin < tokens.end &&
                      mention.range.end > tokens.begin;
           });
}

/// "not announced in Europe": elsewhere it may be.
bool isOfPlace(const SentenceView& view, std::uint32_t token) {
    return hasWordIn(view, view.from(token, 2), placing);
}

/// "The Galaxy S31 is expected to launch next month", not "... in India".
bool isYetToLaunch(const SentenceView& view, std::span<const CertaintySign> signs) {
    constexpr std::uint32_t reach = 3;
    return std::any_of(signs.begin(), signs.end(), [&](const CertaintySign& sign) {
        if (!sign.launchOnly || sign.assures() || sign.modal) {
            return false;
        }
        const TokenRange behind = view.from(sign.words.end, reach);
        const Match* launch = view.page.findCue(behind, Cue::Announce);
        return launch != nullptr && !isOfPlace(view, launch->end);
    });
}

bool isReview(const SentenceView& view) {
    return (view.page.placeOf(view.sentence).headline && hasWordIn(view, view.range, reviewing)) ||
           isOwnUse(view);
}

bool hasSign(std::span<const CertaintySign> signs, bool (*isIt)(const CertaintySign&)) {
    return std::any_of(signs.begin(), signs.end(), isIt);
}

/// "said to have", "the alleged S31": somebody else's word.
bool isHearsay(const SentenceView& view, const CertaintySign& sign) {
    return sign.basis == Basis::Expected && hasWordIn(view, sign.words, hearsay);
}

bool tellsOfLeak(const CertaintySign& sign) {
    return sign.tellsOfLeak();
}

bool isAssurance(const CertaintySign& sign) {
    return sign.assures();
}

bool isLaunch(const CertaintySign& sign) {
    return sign.launch;
}

}  // namespace

void StoryTones::Tally::add(const Tally& sentence) {
    leaks += sentence.leaks;
    hedged += sentence.hedged;
    assured += sentence.assured;
    flat += sentence.flat;
    out = out || sentence.out;
    reviewed = reviewed || sentence.reviewed;
    onSale = onSale || sentence.onSale;
    unannounced = unannounced || sentence.unannounced;
}

bool StoryTones::Tally::isOfLeaks() const {
    if (out || reviewed) {
        return false;
    }
    return (unannounced && assured == 0) ||
           (leaks > 0 && hedged >= fewest && hedged > 2 * assured && 2 * hedged > flat);
}

StoryTones::StoryTones(const Page& page, const PhoneMentions& phones, const TokenMask& masked)
    : page_(page), phones_(phones) {
    const Quantities unread;
    firstSign_.reserve(page.sentences().size() + 1);
    for (const Sentence& sentence : page.sentences()) {
        const TokenRange range{sentence.begin, sentence.end};
        firstSign_.push_back(static_cast<std::uint32_t>(signs_.size()));
        read({page, sentence, range, phones.within(range), unread, masked});
    }
    firstSign_.push_back(static_cast<std::uint32_t>(signs_.size()));
}

std::span<const CertaintySign> StoryTones::signsOf(const Sentence& sentence) const {
    const auto number = static_cast<std::size_t>(&sentence - page_.sentences().data());
    return std::span(signs_).subspan(firstSign_[number],
                                     firstSign_[number + 1] - firstSign_[number]);
}

void StoryTones::read(const SentenceView& view) {
    readSigns(view, found_);
    signs_.insert(signs_.end(), found_.begin(), found_.end());
    const std::uint32_t story = page_.storyOf(view.sentence);
    if (hasSign(found_, tellsOfLeak)) {
        leaking_.resize(std::max<std::size_t>(leaking_.size(), story + std::size_t{1}));
        leaking_[story] = true;
    }
    if (story != story_) {
        story_ = story;
        subject_.clear();
        headed_.clear();
    }
    findSubject(view);
    if (!subject_.empty()) {
        count(view);
    }
}

/// The first phone that the sentence names; all of them in a heading or of a series. Without a name
/// it goes on with the phones of the heading above, or with their series, rather than with one that
/// was brought in beside them.
void StoryTones::findSubject(const SentenceView& view) {
    const bool heading = page_.block(view.sentence).kind == BlockKind::Heading;
    named_.clear();
    for (const Mention& mention : view.mentions) {
        if (mention.kind != MentionKind::Name || mention.brandOnly) {
            continue;
        }
        if (isEarlierPhone(view, mention.range)) {
            tallies_[keyOf(story_, mention.phone)].out = true;
        } else if (heading || named_.empty()) {
            named_.add(mention.phone);
            if (mention.series) {
                named_.addAll(phones_.membersOf(mention.phone));
            }
        }
    }
    if (heading && (!named_.empty() || view.has(TermKind::Brand))) {
        headed_ = named_;
        subject_ = named_;
    } else if (!named_.empty()) {
        subject_ = named_;
    } else if (!headed_.empty() && !isOfHeading()) {
        subject_ = headed_;
    }
}

bool StoryTones::isOfHeading() const {
    return std::any_of(subject_.begin(), subject_.end(), [this](std::uint32_t phone) {
        return headed_.contains(phone) ||
               std::any_of(headed_.begin(), headed_.end(), [&](std::uint32_t other) {
                   return areOfSeries(phones_.phones[phone], phones_.phones[other]);
               });
    });
}

/// Whether the sign hedges some value: "could be brighter" judges a phone that is there.
bool StoryTones::isHedged(const SentenceView& view, const CertaintySign& sign) const {
    if (sign.assures() || sign.launchOnly) {
        return false;
    }
    if (sign.reach != SignReach::Forward) {
        return true;
    }
    for (std::uint32_t i = sign.words.end; i < view.range.end; ++i) {
        if (page_.token(i).isNumber() || page_.termsAt(i).hasAnyOf(valueTerms)) {
            return true;
        }
    }
    return false;
}

/// "Microsoft has not announced them", "has yet to announce the phone", "has not said a word", "it
/// has not been announced", "the phone isn't official".
bool StoryTones::isUnannounced(const SentenceView& view) const {
    for (std::uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
        const Match* announce = page_.cueAt(i, Cue::Announce);
        const bool said = view.is(i, "said") || view.is(i, "say") || view.is(i, "confirmed");
        const bool official = view.is(i, "official");
        if (!(announce != nullptr || said || official) || !hasWordBefore(view, i, 3, denials)) {
            continue;
        }
        if (official || view.is(i - 1, "been") || view.is(i - 1, "be")) {
            if (isWholePhone(view, view.before(i, passiveReach)) && !isOfPlace(view, i + 1)) {
                return true;
            }
            continue;
        }
        const std::uint32_t object = announce == nullptr ? i + 1 : announce->end;
        const TokenRange objects = view.from(object, 2);
        // "has not said a word"
        if (said ? hasWordIn(view, objects, nothings) : isWholePhone(view, objects)) {
            return true;
        }
    }
    return false;
}

void StoryTones::count(const SentenceView& view) {
    const std::span<const CertaintySign> signs = found_;
    const bool figures = view.terms.hasAnyOf(valueTerms);
    Tally found;
    found.leaks = std::any_of(signs.begin(), signs.end(), [&](const CertaintySign& sign) {
        return sign.tellsOfLeak() || isHearsay(view, sign);
    });
    found.assured = figures && hasSign(signs, isAssurance) ? 1 : 0;
    found.hedged = (figures || !named_.empty()) && found.assured == 0 &&
                   std::any_of(signs.begin(), signs.end(),
                               [&](const CertaintySign& sign) { return isHedged(view, sign); });
    found.flat =
        signs.empty() && figures && page_.block(view.sentence).kind == BlockKind::Paragraph;
    found.out = found.hedged == 0 &&
                ((!named_.empty() && hasSign(signs, isLaunch)) || isOnSale(view, signs, subject_));
    found.onSale = found.out && !hasSign(signs, isLaunch);
    found.reviewed = isReview(view);
    found.unannounced = isUnannounced(view) || isYetToLaunch(view, signs);
    if (signs.empty() && found.flat == 0 && !found.out && !found.reviewed && !found.unannounced) {
        return;
    }
    std::uint64_t before = emptyRun;
    for (const std::uint32_t phone : subject_) {
        const std::uint64_t own = keyOf(story_, phone);
        const std::uint64_t series = seriesKeyOf(story_, phone);
        tallies_[own].add(found);
        if (series != before && series != own) {
            tallies_[series].add(found);
        }
        before = series;
    }
}

std::uint64_t StoryTones::keyOf(std::uint32_t story, std::uint32_t phone) const {
    return mixedHash(std::uint64_t{story} << 32U | (phone + 1));
}

std::uint64_t StoryTones::seriesKeyOf(std::uint32_t story, std::uint32_t phone) const {
    const PhoneEntry& entry = phones_.phones[phone];
    if (entry.numberEnd <= entry.familyEnd) {
        return keyOf(story, phone);
    }
    return mixedHash(runOf(entry.words, 0, seriesEnd(entry)) ^ mixedHash(story));
}

bool StoryTones::isInHand(std::uint32_t story, std::uint32_t phone) const {
    const Tally* own = tallies_.find(keyOf(story, phone));
    return own != nullptr && (own->reviewed || own->onSale);
}

bool StoryTones::isToldByLeaks(std::uint32_t story, std::uint32_t phone) const {
    const Tally* own = tallies_.find(keyOf(story, phone));
    // Who knows no more than its number has it from a certificate or the like.
    if (story < leaking_.size() && leaking_[story] &&
        isModelNumber(phones_.phones[phone].name.model) &&
        (own == nullptr || (!own->out && !own->reviewed))) {
        return true;
    }
    if (own != nullptr && (own->out || own->reviewed || own->isEnough())) {
        return own->isOfLeaks();
    }
    const Tally* series = tallies_.find(seriesKeyOf(story, phone));
    return series != nullptr && series->isOfLeaks();
}

}  // namespace speclens
