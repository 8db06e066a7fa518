#include "core/extract/maker_codes.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/extract/flat_index.h"
#include "core/extract/model_reader.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"

namespace speclens {
namespace {

/// More codes than that no story tells of.
constexpr std::size_t mostCodes = 32;

const auto& brandOf(const Match& match) {
    return tables::brands[match.row];
}

class MakersCodeFinder {
  public:
    MakersCodeFinder(const Page& page, const std::vector<bool>& taken)
        : page_(page), taken_(taken) {}

    std::vector<ModelName> run() {
        for (const Sentence& sentence : page_.sentences()) {
            if (page_.termsOf(sentence).has(TermKind::Brand)) {
                readSentence(sentence);
            }
        }
        if (names_.empty()) {
            return {};
        }
        for (const Sentence& sentence : page_.sentences()) {
            count(sentence);
        }
        std::erase_if(names_, [&](const ModelName& name) {
            constexpr std::uint32_t fewest = 2;
            const WordKey run = nameRunOf(page_, name.range);
            return (counts_[run] < fewest && !launched_.contains(run)) || chips_.contains(run);
        });
        return std::move(names_);
    }

  private:
    /// Codes behind the only maker that the sentence names.
    void readSentence(const Sentence& sentence) {
        const Match* maker = nullptr;
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            const Match* brand = page_.matchAt(i, TermKind::Brand);
            if (brand != nullptr && page_.token(i).capital) {
                if (maker != nullptr && brandOf(*brand).brand != brandOf(*maker).brand) {
                    return;
                }
                maker = brand;
            }
        }
        if (maker == nullptr || brandOf(*maker).models == BrandModels::Families ||
            page_.termsOf(sentence).has(TermKind::Thing)) {
            return;
        }
        readLaunched(*maker, sentence.end);
        if (brandOf(*maker).models != BrandModels::Codes) {
            return;
        }
        for (std::uint32_t i = maker->end; i < sentence.end && names_.size() < mostCodes; ++i) {
            if (const auto model = codeAt(i, sentence.end)) {
                add(*maker, *model);
            }
        }
    }

    void add(const Match& maker, const Model& model) {
        const TokenRange range{model.begin, model.end};
        if (!isKnown(range)) {
            const auto& row = brandOf(maker);
            ModelName name = makeModelName(page_, row.brand, NamePrefix(row.brand), range, model);
            name.standing = FamilyStanding::Word;
            names_.push_back(std::move(name));
        }
    }

    // launched := maker { auxiliary } announcing-verb "the" ( code | number ( letters | suffix ) )
    /// "HTC has launched the U11", "OnePlus unveiled the 7T": once is enough for what a maker of
    /// phones brings out.
    void readLaunched(const Match& maker, std::uint32_t end) {
        constexpr WordSet auxiliaries(wordKey("has"), wordKey("have"), wordKey("had"),
                                      wordKey("just"), wordKey("also"), wordKey("recently"),
                                      wordKey("finally"), wordKey("today"), wordKey("officially"),
                                      wordKey("quietly"), wordKey("now"), wordKey("will"),
                                      wordKey("yesterday"), wordKey("already"));
        std::uint32_t i = maker.end;
        while (i < end && auxiliaries.contains(page_.token(i).key)) {
            ++i;
        }
        const Match* verb = i < end ? page_.cueAt(i, Cue::Announce) : nullptr;
        if (verb == nullptr || verb->end + 1 >= end || !page_.is(verb->end, "the")) {
            return;
        }
        const std::uint32_t at = verb->end + 1;
        auto model = codeAt(at, end);
        if (!model && page_.token(at).isNumber() && !taken_[at] &&
            brandOf(maker).models == BrandModels::Numbers) {
            const Model numbered = ModelReader(page_, end, brandOf(maker).brand).read(at, true);
            if (numbered.numbered() && numbered.end > at + 1 &&
                standsAlone(page_, numbered.end, end)) {
                model = numbered;
            }
        }
        if (model) {
            launched_[nameRunOf(page_, {model->begin, model->end})] = true;
            add(maker, *model);
        }
    }

    /// "the G6": one or two letters and a number behind "the", which nothing explains.
    [[nodiscard]] std::optional<Model> codeAt(std::uint32_t i, std::uint32_t end) const {
        constexpr std::size_t mostLetters = 2;
        if (i == 0 || taken_[i] || !page_.is(i - 1, "the") || !page_.token(i).isWord() ||
            page_.token(i).span.size() > mostLetters) {
            return std::nullopt;
        }
        const ModelReader reader(page_, end);
        if (!reader.isCode(i)) {
            return std::nullopt;
        }
        const auto matches = page_.matchesAt(i);
        const bool explained = std::any_of(matches.begin(), matches.end(), [&](const Match& match) {
            return match.end > i + 1 && match.kind != TermKind::Family;
        });
        const Model model = reader.read(i, false);
        return !explained && model.numbered() && standsAlone(page_, model.end, end)
                   ? std::optional(model)
                   : std::nullopt;
    }

    void count(const Sentence& sentence) {
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            if (const auto model = codeAt(i, sentence.end)) {
                ++counts_[nameRunOf(page_, {model->begin, model->end})];
            }
            if (isOfChip(i, sentence)) {
                chips_[nameRunOf(page_, {i, i + 2})] = true;
            }
        }
    }

    /// The G85 of "Helio G85", which "the G85" stands for elsewhere.
    [[nodiscard]] bool isOfChip(std::uint32_t i, const Sentence& sentence) const {
        return i > sentence.begin && page_.termsAt(i - 1).has(TermKind::Chipset) &&
               ModelReader(page_, sentence.end).isCode(i);
    }

    [[nodiscard]] bool isKnown(TokenRange range) const {
        const WordKey run = nameRunOf(page_, range);
        return std::any_of(names_.begin(), names_.end(), [&](const ModelName& name) {
            return nameRunOf(page_, name.range) == run;
        });
    }

    const Page& page_;
    const std::vector<bool>& taken_;
    std::vector<ModelName> names_;
    FlatMap<bool> launched_;         ///< codes that their makers bring out, by their runs
    FlatMap<bool> chips_;            ///< codes that are chips', by their runs
    FlatMap<std::uint32_t> counts_;  ///< how often a code stands on the page, by its run
};

}  // namespace

std::vector<ModelName> findMakersCodes(const Page& page, const std::vector<bool>& taken) {
    return MakersCodeFinder(page, taken).run();
}

}  // namespace speclens
