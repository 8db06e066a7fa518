#include "core/extract/coined_names.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "core/extract/coined_evidence.h"
#include "core/extract/coined_run.h"
#include "core/extract/name_runs.h"

namespace speclens {
namespace {

/// More families than that no story coins.
constexpr std::size_t mostFamilies = 24;

/// A brand and family of the page's own.
struct Family {
    std::vector<WordKey> words;
    std::string brand;
    std::string writing;
    bool alone = false;     ///< a phone without a model behind it: "the Zentro Nova"
    bool suffixed = false;  ///< ... with a suffix for a model: "the Zentro Nova Pro"
    bool isMaker = false;   ///< no family but a maker, whose models have words of their own
};

class CoinedNameFinder {
  public:
    CoinedNameFinder(const Page& page, const std::vector<bool>& taken)
        : page_(page), taken_(taken), runs_(page) {}

    std::vector<ModelName> run() {
        for (const PlainRun& plain : findPlainRuns(page_, taken_, runs_)) {
            add(plain);
        }
        if (families_.empty()) {
            return {};
        }
        lengthenFamilies();
        joinShorterFamilies();
        for (const Sentence& sentence : page_.sentences()) {
            for (std::uint32_t i = sentence.begin; i < sentence.end;) {
                i = readPlace(i, sentence);
            }
        }
        dropTails();
        return std::move(names_);
    }

  private:
    // ---- families

    void add(const PlainRun& plain) {
        if (families_.size() >= mostFamilies || isTaken(plain.run.range())) {
            return;
        }
        Family family;
        family.writing = textOf(plain.run.head);
        family.words = nameWords(family.writing);
        family.brand = brandOf(plain);
        family.alone = plain.run.model.empty() && !plain.isMaker;
        family.suffixed = !plain.run.model.empty() && !plain.run.model.numbered();
        family.isMaker = plain.isMaker;
        for (Family& known : families_) {
            if (known.words == family.words) {
                known.alone = known.alone || family.alone;
                known.suffixed = known.suffixed || family.suffixed;
                known.isMaker = known.isMaker && family.isMaker;
                return;
            }
        }
        families_.push_back(std::move(family));
    }

    /// A word by itself is the maker's where a code stands behind it: "Kuvio X5", but not "Nova 7".
    [[nodiscard]] std::string brandOf(const PlainRun& plain) const {
        const TokenRange head = plain.run.head;
        if (const Match* brand = page_.matchAt(head.begin, TermKind::Brand)) {
            return std::string(tables::brands[brand->row].brand);
        }
        if (!plain.owner.empty()) {
            return textOf(plain.owner);
        }
        const Model& model = plain.run.model;
        const bool code = model.numbered() && page_.token(model.begin).isWord();
        if (plain.isMaker) {
            return textOf(head);
        }
        return head.end - head.begin > 1 || code ? textOf({head.begin, head.begin + 1})
                                                 : std::string();
    }

    /// Where "Nova 7" is plainly a phone, "Zentro Nova 7" elsewhere is its name in full.
    void lengthenFamilies() {
        std::unordered_set<WordKey> heads;
        for (const Family& family : families_) {
            if (family.words.size() == 1 && !family.isMaker) {
                heads.insert(family.words.front());
            }
        }
        for (const Sentence& sentence : page_.sentences()) {
            for (std::uint32_t i = sentence.begin + 1; i < sentence.end && !heads.empty(); ++i) {
                if (page_.token(i).capital && heads.contains(page_.token(i).key) &&
                    runs_.isWord(i - 1, sentence)) {
                    lengthen(i, sentence);
                }
            }
        }
    }

    void lengthen(std::uint32_t head, const Sentence& sentence) {
        const Model model = ModelReader(page_, sentence.end).read(head + 1, true);
        const auto run = runs_.endingAt(model.end, sentence);
        if (run && run->model.numbered() && run->head.end == head + 1) {
            add({*run, {}, false});
        }
    }

    /// "Nova" is of the brand that "Zentro Nova" is of.
    void joinShorterFamilies() {
        for (Family& shorter : families_) {
            for (const Family& longer : families_) {
                const std::size_t count = shorter.words.size();
                if (longer.words.size() > count &&
                    std::equal(shorter.words.rbegin(), shorter.words.rend(),
                               longer.words.rbegin())) {
                    shorter.brand = longer.brand;
                    shorter.writing = longer.writing;
                }
            }
        }
    }

    /// "T1" is a short form where the page names the "Trump Mobile T1".
    void dropTails() {
        std::unordered_set<WordKey> tails;
        for (const ModelName& name : names_) {
            for (std::size_t from = 1; from < name.words.size(); ++from) {
                tails.insert(runOf(name.words, from, name.words.size()));
            }
        }
        std::erase_if(names_, [&](const ModelName& name) {
            return tails.contains(runOf(name.words, 0, name.words.size()));
        });
    }

    // ---- places

    std::uint32_t readPlace(std::uint32_t i, const Sentence& sentence) {
        const Token& token = page_.token(i);
        if (!token.capital || taken_[i]) {
            return i + 1;
        }
        const Family* best = nullptr;
        for (const Family& family : families_) {
            if (begins(family, i, sentence) &&
                (best == nullptr || family.words.size() > best->words.size())) {
                best = &family;
            }
        }
        if (best == nullptr) {
            return i + 1;
        }
        const auto length = static_cast<std::uint32_t>(best->words.size());
        const std::optional<ModelName> name = best->isMaker
                                                  ? ofMaker(*best, i, i + length, sentence)
                                                  : ofFamily(*best, i, i + length, sentence);
        if (!name || isTaken(name->range) || isThing(name->range.end, sentence)) {
            return i + length;
        }
        names_.push_back(*name);
        return name->range.end;
    }

    [[nodiscard]] bool begins(const Family& family, std::uint32_t i,
                              const Sentence& sentence) const {
        const auto length = static_cast<std::uint32_t>(family.words.size());
        if (i + length > sentence.end) {
            return false;
        }
        for (std::uint32_t word = 0; word < length; ++word) {
            if (page_.token(i + word).key != family.words[word]) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::optional<ModelName> ofFamily(const Family& family, std::uint32_t begin,
                                                    std::uint32_t end, const Sentence& sentence) {
        const Model model = ModelReader(page_, sentence.end).read(end, true);
        const bool ends = end >= sentence.end || !runs_.isWord(end, sentence);
        const bool whole = model.numbered() ||
                           (model.empty() ? family.alone && ends : family.alone || family.suffixed);
        if (!whole) {
            return std::nullopt;
        }
        return makeModelName(page_, family.brand, NamePrefix(family.writing), {begin, model.end},
                             model);
    }

    /// "Zentro Nova 7", "Zentro 7".
    [[nodiscard]] std::optional<ModelName> ofMaker(const Family& maker, std::uint32_t begin,
                                                   std::uint32_t end, const Sentence& sentence) {
        const auto run = runs_.beginningAt(begin, sentence);
        if (!run || run->head.end < end || !run->model.numbered()) {
            return std::nullopt;
        }
        return makeModelName(page_, maker.brand, NamePrefix(textOf(run->head)), run->range(),
                             run->model);
    }

    [[nodiscard]] bool isThing(std::uint32_t i, const Sentence& sentence) const {
        return i < sentence.end && page_.matchAt(i, TermKind::Thing) != nullptr;
    }

    [[nodiscard]] bool isTaken(TokenRange range) const {
        return std::any_of(taken_.begin() + range.begin, taken_.begin() + range.end,
                           [](bool taken) { return taken; });
    }
    [[nodiscard]] std::string textOf(TokenRange range) const { return nameWriting(page_, range); }

    const Page& page_;
    const std::vector<bool>& taken_;
    CoinedRunReader runs_;
    std::vector<Family> families_;
    std::vector<ModelName> names_;
};

}  // namespace

std::vector<ModelName> findCoinedNames(const Page& page, const std::vector<bool>& taken) {
    return CoinedNameFinder(page, taken).run();
}

}  // namespace speclens
