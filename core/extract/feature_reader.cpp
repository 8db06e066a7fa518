#include <algorithm>
#include <optional>
#include <string>

#include "core/extract/denial.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t placeReach = 6;

constexpr WordSet readingVerbs(wordKey("reads"), wordKey("read"), wordKey("reading"),
                               wordKey("scans"), wordKey("scan"), wordKey("scanning"),
                               wordKey("takes"), wordKey("recognizes"), wordKey("recognises"),
                               wordKey("for"));
// Behind "fingerprint" these speak of what fingers leave on a phone.
constexpr WordSet dirtWords(wordKey("magnet"), wordKey("magnets"), wordKey("smudge"),
                            wordKey("smudges"), wordKey("marks"), wordKey("resistant"),
                            wordKey("proof"), wordKey("prone"), wordKey("resistance"));
constexpr WordSet fingers(wordKey("finger"), wordKey("thumb"), wordKey("fingertip"));
constexpr WordSet unlocking(wordKey("unlock"), wordKey("unlocks"), wordKey("unlocking"),
                            wordKey("unlocked"));
// What a reader is called once it was named.
constexpr WordSet shortNames(wordKey("sensor"), wordKey("reader"), wordKey("scanner"),
                             wordKey("theirs"));
constexpr WordSet puttingVerbs(wordKey("has"), wordKey("have"), wordKey("puts"), wordKey("put"),
                               wordKey("places"), wordKey("place"), wordKey("keeps"),
                               wordKey("hides"), wordKey("moves"), wordKey("moved"),
                               wordKey("moving"), wordKey("had"), wordKey("mounts"));
constexpr WordSet beingWords(wordKey("is"), wordKey("are"), wordKey("was"), wordKey("'s"),
                             wordKey("comes"), wordKey("come"), wordKey("brings"));
// Words between two places of a list: "on the front in the P20, under the screen in the P30".
constexpr WordSet listWords(wordKey(","), wordKey("/"), wordKey("("), wordKey(")"), wordKey(";"),
                            wordKey("and"), wordKey("on"), wordKey("in"), wordKey("of"),
                            wordKey("for"), wordKey("the"), wordKey("series"), wordKey("but"),
                            wordKey("while"), wordKey("other"), wordKey("two"), wordKey("it"),
                            wordKey("is"), wordKey("one"));

class FingerprintReader {
  public:
    FingerprintReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings) {}

    void run() {
        bool named = false;
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            const auto reader = readerAt(i, named);
            if (reader) {
                i = std::max(read(*reader), reader->end);
                named = true;
            } else {
                ++i;
            }
        }
    }

  private:
    [[nodiscard]] bool isOneOf(const auto& words, std::uint32_t i) const {
        return view_.range.contains(i) && words.contains(view_.page.token(i).key);
    }

    /// The words for a fingerprint reader that begin at token `i`; short ones count once one was
    /// named.
    [[nodiscard]] std::optional<TokenRange> readerAt(std::uint32_t i, bool named) const {
        if (const Match* match = view_.page.cueAt(i, Cue::Fingerprint)) {
            const bool counts = !isOfDirt(*match) && (!view_.is(i, "touch") || speaksOfPhone()) &&
                                (!isFinger(*match) || unlocks());
            return counts ? std::optional(TokenRange{match->begin, match->end}) : std::nullopt;
        }
        const bool again = named && (isOneOf(shortNames, i) || isPutByNamed(i));
        return again && beginsPlace(i + 1) ? std::optional(TokenRange{i, i + 1}) : std::nullopt;
    }

    /// "the Pixel 9 has it in the power button"
    [[nodiscard]] bool isPutByNamed(std::uint32_t i) const {
        constexpr std::uint32_t reach = 5;
        if (!view_.is(i, "it") || !isOneOf(puttingVerbs, i - 1)) {
            return false;
        }
        const TokenRange before = view_.before(i - 1, reach);
        for (std::uint32_t k = before.begin; k < before.end; ++k) {
            if (view_.masked[k] != 0 || view_.page.matchAt(k, TermKind::Brand) != nullptr) {
                return true;
            }
        }
        return false;
    }

    /// Touch ID is what phones are compared by: only where one is spoken of it says something.
    [[nodiscard]] bool speaksOfPhone() const {
        return view_.has(TermKind::Reference) ||
               std::any_of(
                   view_.mentions.begin(), view_.mentions.end(),
                   [](const Mention& mention) { return mention.kind == MentionKind::Name; });
    }

    /// "is embedded in the power button": a place behind a verb or two.
    [[nodiscard]] bool beginsPlace(std::uint32_t i) const {
        constexpr std::uint32_t reach = 3;
        for (std::uint32_t k = i; k < i + reach && view_.range.contains(k); ++k) {
            if (placeAt(k)) {
                return true;
            }
            if (!view_.page.token(k).isWord()) {
                break;
            }
        }
        return false;
    }

    /// "a frosted back that fingerprints don't like", "a fingerprint magnet"
    [[nodiscard]] bool isOfDirt(const Match& match) const {
        if (view_.is(match.begin, "fingerprints") && match.end == match.begin + 1) {
            return !isOneOf(readingVerbs, match.begin - 1) &&
                   !isOneOf(readingVerbs, match.begin - 2) && !isOneOf(readingVerbs, match.end + 1);
        }
        const std::uint32_t next = view_.is(match.end, "-") ? match.end + 1 : match.end;
        return isOneOf(dirtWords, next);
    }

    /// "a finger on the power button", where it unlocks something
    [[nodiscard]] bool isFinger(const Match& match) const {
        return match.end == match.begin + 1 && isOneOf(fingers, match.begin);
    }

    [[nodiscard]] bool unlocks() const {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            if (isOneOf(unlocking, i)) {
                return true;
            }
        }
        return false;
    }

    /// The place that is named at token `i`, or null. "The reader is back" tells of a return.
    [[nodiscard]] const Match* placeAt(std::uint32_t i) const {
        if (!view_.range.contains(i)) {
            return nullptr;
        }
        const Match* place = view_.page.matchAt(i, TermKind::FingerprintPlace);
        const bool returns = place != nullptr && view_.is(i, "back") && place->end == i + 1 &&
                             isOneOf(beingWords, i - 1) && !isOfPhone(i - 1);
        return returns ? nullptr : place;
    }

    /// "the phone's back"
    [[nodiscard]] bool isOfPhone(std::uint32_t apostrophe) const {
        return view_.is(apostrophe, "'s") && apostrophe > view_.range.begin &&
               (view_.page.cueAt(apostrophe - 1, Cue::Phone) != nullptr ||
                view_.is(apostrophe - 1, "device") || view_.masked[apostrophe - 1] != 0);
    }

    [[nodiscard]] bool endsPlace(std::uint32_t i) const {
        return view_.is(i, ";") || view_.is(i, "and") || view_.is(i, "plus") || view_.is(i, "but");
    }

    /// "moved from the back to the side": where it was.
    [[nodiscard]] bool isFormerPlace(const Match& place) const {
        const std::uint32_t before =
            view_.is(place.begin - 1, "the") ? place.begin - 2 : place.begin - 1;
        return view_.is(before, "from") && view_.is(place.end, "to");
    }

    /// The place nearest before the word in its part of the sentence, else the first behind it.
    [[nodiscard]] const Match* placeNear(TokenRange reader) const {
        // "a side-mounted reader"
        if (const Match* place = placeAt(reader.begin)) {
            return place;
        }
        std::uint32_t i = reader.begin;
        std::uint32_t left = placeReach;
        while (left > 0 && i > view_.range.begin && !endsPlace(i - 1) && !view_.is(i - 1, ",")) {
            --i;
            left -= view_.masked[i] != 0 ? 0 : 1;
            if (const Match* place = placeAt(i)) {
                return place;
            }
        }
        if (const Match* place = placeBehind(reader)) {
            return place;
        }
        // "on the rear, with the fingerprint scanner"
        const TokenRange before = view_.before(reader.begin, placeReach);
        const bool added = i > before.begin && view_.is(i - 1, ",") && view_.is(i, "with");
        return added ? lastPlace({before.begin, i - 1}) : nullptr;
    }

    [[nodiscard]] const Match* lastPlace(TokenRange range) const {
        for (std::uint32_t i = range.end; i-- > range.begin;) {
            if (const Match* place = placeAt(i)) {
                return place;
            }
        }
        return nullptr;
    }

    [[nodiscard]] const Match* placeBehind(TokenRange reader) const {
        std::uint32_t left = placeReach;
        for (std::uint32_t i = reader.end; left > 0 && view_.range.contains(i) && !endsPlace(i);
             ++i) {
            const Match* place = placeAt(i);
            if (place != nullptr && !isFormerPlace(*place)) {
                return place;
            }
            // Names are no words between, and a place that it left is none either.
            left = place != nullptr ? placeReach : left - (view_.masked[i] != 0 ? 0 : 1);
        }
        return nullptr;
    }

    /// Reads where the reader is, and where that of others is in a list; gives the end of it all.
    std::uint32_t read(TokenRange reader) {
        const Match* place = placeNear(reader);
        if (place == nullptr) {
            return reader.end;
        }
        const TokenRange range{std::min(place->begin, reader.begin),
                               std::max(place->end, reader.end)};
        if (isDenied(view_, reader)) {
            findings_.refuse(range, "denied");
            return reader.end;
        }
        add(*place, range);
        return place->begin >= reader.end ? readList(place->end) : reader.end;
    }

    std::uint32_t readList(std::uint32_t end) {
        constexpr std::uint32_t longestGap = 9;
        std::uint32_t i = end;
        while (i < end + longestGap && view_.range.contains(i)) {
            const Match* place = i > end ? placeAt(i) : nullptr;
            if (place != nullptr) {
                add(*place, {place->begin, place->end});
                end = place->end;
                i = end;
            } else if (isOneOf(listWords, i) || view_.masked[i] != 0) {
                ++i;
            } else {
                break;
            }
        }
        return end;
    }

    void add(const Match& place, TokenRange range) {
        findings_.add({AttributeId::FeatureFingerprint,
                       std::string(tables::fingerprint_places[place.row].place),
                       view_.page.span(range), range, "fingerprint"});
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readFeatures(const SentenceView& view, Findings& findings) {
    if (view.has(Cue::Fingerprint) && view.has(TermKind::FingerprintPlace)) {
        FingerprintReader(view, findings).run();
    }
}

}  // namespace speclens
