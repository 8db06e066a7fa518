#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/extract/color_names.h"
#include "core/extract/color_offers.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::size_t mostBefore = 4;

/// Between a word such as "colors" and their names.
constexpr std::array introductions = {wordKey(":"),         wordKey("are"),   wordKey("include"),
                                      wordKey("called"),    wordKey("named"), wordKey("includes"),
                                      wordKey("including"), wordKey("will"),  wordKey("be"),
                                      wordKey("reads")};
class ColorReader {
  public:
    ColorReader(const SentenceView& view, Findings& findings)
        : view_(view), names_(view), offers_(view, names_), findings_(findings) {}

    void run() {
        const bool offered = (view_.has(Cue::ColorList) && !speaksOfShades()) || isListAlone() ||
                             offers_.beginsWithOffer();
        if (!view_.has(TermKind::Color)) {
            readCoinedLists();
            return;
        }
        std::uint32_t listEnd = view_.range.end;
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            std::optional<TokenRange> name = names_.nameAt(i);
            const bool listed = i == listEnd;
            if (!name && listed) {
                name = names_.listedNameAt(i);
            }
            if (!name || !(listed || offered || offers_.isOffered(*name))) {
                ++i;
                continue;
            }
            if (!listed && offers_.isOfAccessory(*name)) {
                return;
            }
            if (!listed) {
                addNamesBefore(name->begin);
            }
            add(*name);
            i = names_.pastGloss(name->end);
            listEnd = names_.pastSeparators(i);
            // The first name behind a separator goes on with the list.
            i = listEnd > i ? listEnd : i;
            listEnd = listEnd > name->end ? listEnd : view_.range.end;
        }
    }

  private:
    // coined := ( "in" | "of" | "between" | "both" ) names color-list
    //         | color-list { ":" | "are" | "include" | "called" | ... } names
    /// Names of which none holds a word for a color: "in Cyber Rage and Dark Nova colors".
    void readCoinedLists() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Match* cue = view_.page.cueAt(i, Cue::ColorList);
            if (cue == nullptr) {
                continue;
            }
            std::uint32_t begin = i;
            while (begin > view_.range.begin &&
                   (names_.isCapital(begin - 1) || names_.isSeparator(begin - 1))) {
                --begin;
            }
            const std::uint32_t opener = begin - 1;
            if (view_.is(opener, "in") || view_.is(opener, "of") || view_.is(opener, "between") ||
                view_.is(opener, "both")) {
                addCoined(begin, i);
            }
            std::uint32_t first = cue->end;
            while (names_.inside(first) && contains(introductions, names_.token(first).key)) {
                ++first;
            }
            std::uint32_t end = first;
            while (names_.isCapital(end) || names_.isSeparator(end)) {
                ++end;
            }
            if (first > cue->end) {
                addCoined(first, end);
            }
        }
    }

    /// Adds the capitalized names of a list that fills the tokens [begin, end).
    void addCoined(std::uint32_t begin, std::uint32_t end) {
        constexpr std::uint32_t longestCoined = 3;
        for (std::uint32_t i = begin; i < end;) {
            std::uint32_t last = i;
            while (last < end && names_.isCapital(last)) {
                ++last;
            }
            if (last > i && last - i <= longestCoined) {
                add({i, last});
            }
            i = last + 1;
        }
    }

    /// "different shades of pink and purple": what something looks like.
    [[nodiscard]] bool speaksOfShades() const {
        for (std::uint32_t i = view_.range.begin; i + 1 < view_.range.end; ++i) {
            if ((view_.is(i, "shades") || view_.is(i, "hues")) && view_.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence, or what follows its last colon or semicolon, is a list of colors and
    /// nothing else: "White or Dark Grey.", "Online only: Pink Gold, Silver Shadow".
    [[nodiscard]] bool isListAlone() const {
        constexpr std::uint32_t longestList = 20;
        std::size_t names = 0;
        std::uint32_t i = view_.range.begin;
        for (std::uint32_t k = view_.range.end; k-- > view_.range.begin;) {
            if (view_.is(k, ":") || view_.is(k, ";")) {
                i = k + 1;
                break;
            }
        }
        if (view_.range.end - i > longestList) {
            return false;
        }
        while (i < view_.range.end) {
            const auto name = names_.nameAt(i);
            if (!name) {
                break;
            }
            ++names;
            i = names_.pastSeparators(name->end);
        }
        return names > 1 && (i == view_.range.end || view_.is(i, "."));
    }

    /// Capitalized names before the first one that holds a color, back to where the list begins:
    /// "in Aura Glow, Aura Black".
    void addNamesBefore(std::uint32_t begin) {
        std::array<TokenRange, mostBefore> names{};
        std::size_t count = 0;
        std::uint32_t at = begin;
        while (count < names.size()) {
            std::uint32_t end = at;
            while (end > view_.range.begin && names_.isSeparator(end - 1)) {
                --end;
            }
            std::uint32_t first = end;
            while (end < at && first > view_.range.begin && end - first < 3 &&
                   names_.isCapital(first - 1)) {
                --first;
            }
            if (first == end) {
                break;
            }
            names.at(count) = {first, end};
            ++count;
            at = first;
        }
        const bool heads = at == view_.range.begin && view_.has(Cue::ColorList);
        const bool opened = heads || (at > view_.range.begin && !names_.isSeparator(at - 1) &&
                                      opensColors(names_.token(at - 1).key));
        while (opened && count > 0) {
            --count;
            add(names.at(count));
        }
    }

    void add(TokenRange name) {
        const Span span = view_.page.span(name);
        findings_.add({AttributeId::BodyColor, std::string(view_.page.textOf(span)), span, name,
                       "color-list"});
    }

    const SentenceView& view_;
    ColorNames names_;
    ColorOffers offers_;
    Findings& findings_;
};

}  // namespace

void readColors(const SentenceView& view, Findings& findings) {
    if (view.has(TermKind::Color) || view.has(Cue::ColorList)) {
        ColorReader(view, findings).run();
    }
}

}  // namespace speclens
