#include "core/extract/coined_evidence.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "core/extract/free_words.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"
#include "core/extract/phone_phrase.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr Terms evidence = Terms::of(TermKind::Brand, Cue::Phone, Cue::Phones);

class PlainRunFinder {
  public:
    PlainRunFinder(const Page& page, const std::vector<bool>& taken, CoinedRunReader& runs)
        : page_(page), taken_(taken), runs_(runs) {}

    std::vector<PlainRun> find() {
        const std::vector<Sentence>& sentences = page_.sentences();
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const Sentence& sentence = sentences[i];
            if (!page_.termsOf(sentence).hasAnyOf(evidence)) {
                continue;
            }
            for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
                if (!page_.termsAt(at).hasAnyOf(evidence)) {
                    continue;
                }
                if (const Match* brand = page_.matchAt(at, TermKind::Brand)) {
                    readModelOfBrand(*brand, sentence);
                }
                const Match* phone = page_.cueAt(at, Cue::Phone);
                const Match* noun = phone != nullptr ? phone : page_.cueAt(at, Cue::Phones);
                if (noun != nullptr && noun->end <= sentence.end) {
                    readNoun(*noun, i);
                }
            }
        }
        return std::move(found_);
    }

  private:
    void readNoun(const Match& noun, std::size_t index) {
        const Sentence& sentence = page_.sentences()[index];
        if (isMaker(noun, sentence)) {
            readMaker(noun, sentence);
            return;
        }
        if (readNameBefore(noun, sentence)) {
            return;
        }
        const auto phrase = readPhonePhrase(page_, noun, sentence);
        if (!phrase || readSubject(*phrase, sentence) || readObject(*phrase, sentence)) {
            return;
        }
        if (phrase->begin == sentence.begin && phrase->noun == phrase->begin + 1) {
            readNameOfParagraph(index);
        }
    }

    /// "the InFocus Zeta 5 has": the brand sells phones, and its product has a number, or a name
    /// that words of the language do not explain.
    void readModelOfBrand(const Match& brand, const Sentence& sentence) {
        if (tables::brands[brand.row].trade != BrandTrade::Phones || taken_[brand.begin] ||
            brand.end >= sentence.end || !page_.token(brand.end).capital) {
            return;
        }
        const auto run = runs_.beginningAt(brand.begin, sentence);
        if (run && run->head.end > brand.end &&
            (run->model.numbered() || isFreeName(brand, *run, sentence)) &&
            standsAlone(page_, run->model.end, sentence.end)) {
            add({*run, {}, false}, sentence);
        }
    }

    /// "the HMD Arrow is", or a name that the page gives twice and that does not what people do.
    [[nodiscard]] bool isFreeName(const Match& brand, const CoinedRun& run,
                                  const Sentence& sentence) {
        if (pastFreeWords(page_, brand.end, sentence.end) != run.head.end) {
            return false;
        }
        const WordKey words = writtenRunOf(page_, {run.head.begin, run.model.end});
        const bool again = freeNames_.contains(words);
        freeNames_.insert(words);
        const bool heading = page_.block(sentence).kind == BlockKind::Heading;
        const bool article = brand.begin > sentence.begin && page_.is(brand.begin - 1, "the");
        const bool acts = run.model.end < sentence.end &&
                          isInContext(page_.token(run.model.end).key, NameContext::Company);
        return !heading && (article || (again && !acts));
    }

    [[nodiscard]] bool isMaker(const Match& noun, const Sentence& sentence) const {
        const std::uint32_t i = makerAt(noun, sentence);
        return i < sentence.end && isInContext(page_.token(i).key, NameContext::Maker);
    }

    [[nodiscard]] std::uint32_t makerAt(const Match& noun, const Sentence& sentence) const {
        return noun.end < sentence.end && page_.is(noun.end, "-") ? noun.end + 1 : noun.end;
    }

    /// "phone maker Zentro"
    void readMaker(const Match& noun, const Sentence& sentence) {
        constexpr std::uint32_t mostWordsOfMaker = 2;
        const std::uint32_t i = makerAt(noun, sentence) + 1;
        const auto run = i < sentence.end ? runs_.beginningAt(i, sentence) : std::nullopt;
        if (run && run->head.end - run->head.begin <= mostWordsOfMaker) {
            add({*run, {}, true}, sentence);
        }
    }

    /// "the Zentro Nova 7 smartphone"
    bool readNameBefore(const Match& noun, const Sentence& sentence) {
        if (noun.begin == sentence.begin || !standsAlone(page_, noun.end, sentence.end)) {
            return false;
        }
        const auto run = runs_.endingAt(noun.begin, sentence);
        return run && run->model.numbered() && add({*run, {}, false}, sentence);
    }

    /// "the Zentro Nova 7, the company's first phone", "the Zentro Nova 7 is a phone"
    bool readSubject(const PhonePhrase& phrase, const Sentence& sentence) {
        const auto end = endOfSubject(page_, phrase, sentence);
        const auto run = end ? runs_.endingAt(*end, sentence) : std::nullopt;
        return run && isWhole(*run, sentence) &&
               add({*run, launcherOf(*run, sentence), false}, sentence);
    }

    /// The maker of "Zentro has launched the T1, a phone".
    [[nodiscard]] TokenRange launcherOf(const CoinedRun& run, const Sentence& sentence) {
        std::uint32_t i = run.head.begin;
        if (i < sentence.begin + 3 || !page_.is(i - 1, "the") ||
            !isInContext(page_.token(i - 2).key, NameContext::Making)) {
            return {};
        }
        i -= 2;
        while (i > sentence.begin + 1 &&
               isInContext(page_.token(i - 1).key, NameContext::Follower)) {
            --i;
        }
        const auto maker = runs_.endingAt(i, sentence);
        return maker && maker->model.empty() ? maker->head : TokenRange{};
    }

    /// "Zentro's first phone, the Nova 7", "a phone called the Nova"
    bool readObject(const PhonePhrase& phrase, const Sentence& sentence) {
        const auto object = objectOf(page_, phrase, sentence);
        const auto run = object ? runs_.beginningAt(object->begin, sentence) : std::nullopt;
        if (!run) {
            return false;
        }
        const bool branded = page_.matchAt(run->head.begin, TermKind::Brand) != nullptr &&
                             page_.is(run->head.begin - 1, "the") &&
                             run->model.end > run->head.begin + 1;
        const bool whole = (object->named || branded || isPutBeside(*run, sentence)) &&
                           standsAlone(page_, run->model.end, sentence.end);
        if (!run->model.numbered() && !whole) {
            return false;
        }
        return add({*run, ownerOf(phrase, sentence), false}, sentence);
    }

    /// "its first phone, the Zentro Capture, whose ...": two words or a suffix behind an article,
    /// and no verb behind them as in "a phone, the Wall Street Journal reports".
    [[nodiscard]] bool isPutBeside(const CoinedRun& run, const Sentence& sentence) const {
        constexpr WordSet goingOn(wordKey(","), wordKey("."), wordKey(";"), wordKey(":"),
                                  wordKey(")"), wordKey("which"), wordKey("whose"), wordKey("with"),
                                  wordKey("and"), wordKey("on"), wordKey("in"), wordKey("at"),
                                  wordKey("for"), wordKey("to"));
        const bool article = run.head.begin > sentence.begin && page_.is(run.head.begin - 1, "the");
        const bool longer = run.head.end - run.head.begin > 1 || !run.model.empty();
        const bool ends =
            run.model.end >= sentence.end || goingOn.contains(page_.token(run.model.end).key);
        return article && longer && ends;
    }

    /// A name without a number needs two words behind an article, or a suffix: "the Zentro Nova, a
    /// phone".
    [[nodiscard]] bool isWhole(const CoinedRun& run, const Sentence& sentence) const {
        const bool article = run.head.begin > sentence.begin && page_.is(run.head.begin - 1, "the");
        const bool longer = run.head.end - run.head.begin > 1;
        const bool branded = page_.matchAt(run.head.begin, TermKind::Brand) != nullptr;
        return run.model.numbered() || (longer && (article || branded || !run.model.empty()));
    }

    [[nodiscard]] TokenRange ownerOf(const PhonePhrase& phrase, const Sentence& sentence) {
        if (!phrase.owner || *phrase.owner == sentence.begin) {
            return {};
        }
        const auto run = runs_.endingAt(*phrase.owner, sentence);
        return run && run->model.empty() ? run->head : TokenRange{};
    }

    /// "Zentro has launched the Nova 7. The phone ...": what begins a sentence before this one in
    /// the paragraph, or what a maker launches there, unless a known phone stands in between.
    void readNameOfParagraph(std::size_t index) {
        const std::vector<Sentence>& sentences = page_.sentences();
        for (std::size_t i = index; i-- > 0 && sentences[i].block == sentences[index].block;) {
            const Sentence& sentence = sentences[i];
            const bool known = std::any_of(taken_.begin() + sentence.begin,
                                           taken_.begin() + sentence.end, [](bool t) { return t; });
            if (known || readLaunch(sentence)) {
                return;
            }
        }
    }

    bool readLaunch(const Sentence& sentence) {
        std::uint32_t subject = sentence.begin;
        if (page_.is(subject, "the") && subject + 1 < sentence.end) {
            ++subject;
        }
        const auto first = runs_.beginningAt(subject, sentence);
        if (first && first->model.numbered()) {
            return standsAlone(page_, first->model.end, sentence.end) &&
                   add({*first, {}, false}, sentence);
        }
        for (std::uint32_t i = sentence.begin; i + 1 < sentence.end; ++i) {
            if (!isInContext(page_.token(i).key, NameContext::Making)) {
                continue;
            }
            std::uint32_t name = i + 1;
            while (name + 1 < sentence.end &&
                   (isInContext(page_.token(name).key, NameContext::Article) ||
                    isInContext(page_.token(name).key, NameContext::Determiner))) {
                ++name;
            }
            const auto run = runs_.beginningAt(name, sentence);
            if (run && run->model.numbered() && standsAlone(page_, run->model.end, sentence.end)) {
                const TokenRange owner = first ? first->head : TokenRange{};
                return add({*run, owner, false}, sentence);
            }
        }
        return false;
    }

    bool add(const PlainRun& plain, const Sentence& sentence) {
        const TokenRange range = plain.run.range();
        const bool taken = std::any_of(taken_.begin() + range.begin, taken_.begin() + range.end,
                                       [](bool t) { return t; });
        const bool thing =
            range.end < sentence.end && page_.matchAt(range.end, TermKind::Thing) != nullptr;
        if (taken || thing) {
            return false;
        }
        found_.push_back(plain);
        return true;
    }

    const Page& page_;
    const std::vector<bool>& taken_;
    CoinedRunReader& runs_;
    std::unordered_set<WordKey> freeNames_;  ///< of makers' words that no table explains
    std::vector<PlainRun> found_;
};

}  // namespace

std::vector<PlainRun> findPlainRuns(const Page& page, const std::vector<bool>& taken,
                                    CoinedRunReader& runs) {
    return PlainRunFinder(page, taken, runs).find();
}

}  // namespace speclens
