#include "core/extract/phone_mentions.h"

#include <algorithm>
#include <array>

#include "core/extract/full_names.h"
#include "core/extract/loose_forms.h"
#include "core/extract/name_context.h"
#include "core/extract/name_runs.h"
#include "core/extract/network_form.h"
#include "core/extract/short_forms.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array<WordKey, 10> seriesWords = {
    wordKey("models"), wordKey("series"),    wordKey("lineup"),  wordKey("line-up"),
    wordKey("range"),  wordKey("family"),    wordKey("lineups"), wordKey("devices"),
    wordKey("line"),   wordKey("generation")};

/// The words that the phones of a series begin with: "20" of "the 20 series", where the page has a
/// "20 5G" for it.
WordKey seriesRun(const std::vector<WordKey>& words) {
    return runOf(words, 0, endsInNetwork(words) ? words.size() - 2 : words.size());
}

/// Adds each phone to the series whose words its name begins with; one pass over the names, however
/// many series there are.
void findMembers(PhoneMentions& found) {
    for (std::uint32_t phone = 0; phone < found.phones.size(); ++phone) {
        const std::vector<WordKey>& words = found.phones[phone].words;
        WordKey run = emptyRun;
        for (std::size_t word = 0; word + 1 < words.size(); ++word) {
            run = longerRun(run, words[word]);
            if (found.members.contains(run)) {
                found.members[run].add(phone);
            }
        }
    }
}

class MentionFinder {
  public:
    explicit MentionFinder(const Page& page) : page_(page), shortForms_(page, registry_) {}

    PhoneMentions run() {
        fullNames_ = findFullNames(page_, registry_);
        networkForms_.emplace(page_, registry_);
        for (const Sentence& sentence : page_.sentences()) {
            enter(sentence);
            std::uint32_t nextName = nextBegin();
            for (std::uint32_t i = sentence.begin; i < sentence.end;) {
                if (i < nextName && !mayBegin(i)) {
                    ++i;
                    continue;
                }
                i = readToken(i);
                nextName = nextBegin();
            }
        }
        PhoneMentions result{registry_.takePhones(), std::move(mentions_), {}};
        bool series = false;
        for (const Mention& mention : result.mentions) {
            if (mention.kind != MentionKind::Name) {
                continue;
            }
            if (mention.series) {
                result.members[seriesRun(result.phones[mention.phone].words)];
                series = true;
            } else {
                result.phones[mention.phone].namedAlone = true;
            }
        }
        if (series) {
            findMembers(result);
        }
        return result;
    }

  private:
    /// A story's title is its first block; the names over a table's columns are what it compares.
    void enter(const Sentence& sentence) {
        const std::uint32_t story = page_.storyOf(sentence);
        if (!story_ || *story_ != story) {
            story_ = story;
            titleBlock_ = sentence.block;
            registry_.beginStory();
        }
        context_.sentenceBegin = sentence.begin;
        context_.sentenceEnd = sentence.end;
        context_.latestEnd.reset();
        inTitle_ =
            sentence.block == titleBlock_ || page_.isHeadCell({sentence.begin, sentence.end});
    }

    std::uint32_t readToken(std::uint32_t i) {
        while (nextName_ < fullNames_.size() && fullNames_[nextName_].range.begin < i) {
            ++nextName_;
        }
        if (nextName_ < fullNames_.size() && fullNames_[nextName_].range.begin == i) {
            return addFullName(fullNames_[nextName_]);
        }
        std::optional<PhoneForm> form = networkForms_->read(i, context_);
        if (!form) {
            form = shortForms_.read(i, context_);
        }
        if (!form) {
            form = readLooseForm(page_, registry_, i, context_);
        }
        return form ? addName(*form) : i + 1;
    }

    /// Where the first full name not passed yet begins.
    [[nodiscard]] std::uint32_t nextBegin() const {
        return nextName_ < fullNames_.size() ? fullNames_[nextName_].range.begin
                                             : static_cast<std::uint32_t>(page_.tokens().size());
    }

    /// Whether some short or loose form may begin at the token; it seldom says so of other words:
    /// what no name of the page has in it must stand behind a determiner or in a list of names
    /// (-4 % of all instructions on articles).
    [[nodiscard]] bool mayBegin(std::uint32_t i) const {
        const Token& token = page_.token(i);
        if (page_.termsAt(i).has(TermKind::Brand) || registry_.mayBegin(nameWord(token)) ||
            (i > context_.sentenceBegin && page_.is(i - 1, "the"))) {
            return true;
        }
        return (token.capital || token.isNumber()) &&
               (context_.mayBeListed(i) || isDetermined(page_, i));
    }

    std::uint32_t addFullName(const FullName& name) {
        if (name.isThing) {
            mentions_.push_back({MentionKind::Thing, name.range, 0, name.thing, false, false});
            context_.latestEnd.reset();
            return name.range.end;
        }
        return addName({registry_.resolved(name.phone), name.range, false});
    }

    std::uint32_t addName(const PhoneForm& form) {
        registry_.mentioned(form.phone, inTitle_);
        mentions_.push_back({MentionKind::Name,
                             form.range,
                             form.phone,
                             {},
                             isSeries(form.range.end),
                             form.brandOnly});
        context_.latest = form.phone;
        context_.latestByName = form.brandOnly ? context_.latestByName : form.phone;
        context_.latestBegin = form.range.begin;
        context_.latestEnd = form.range.end;
        context_.latestIsName = !form.brandOnly;
        return form.range.end;
    }

    /// "the Note 11 series", "Note 11-series".
    [[nodiscard]] bool isSeries(std::uint32_t i) const {
        const bool hyphen =
            i + 1 < context_.sentenceEnd && page_.is(i, "-") && page_.token(i).glued;
        const std::uint32_t word = hyphen ? i + 1 : i;
        return word < context_.sentenceEnd && contains(seriesWords, page_.token(word).key);
    }

    const Page& page_;
    PhoneRegistry registry_;
    ShortForms shortForms_;
    std::optional<NetworkForms> networkForms_;  ///< once the full names are known
    std::vector<FullName> fullNames_;
    std::size_t nextName_ = 0;  ///< the first full name not passed yet
    FormContext context_;
    std::optional<std::uint32_t> story_;
    std::uint32_t titleBlock_ = 0;
    bool inTitle_ = false;
    std::vector<Mention> mentions_;
};

}  // namespace

std::span<const Mention> PhoneMentions::within(TokenRange range) const {
    const auto begins = [](const Mention& mention, std::uint32_t at) {
        return mention.range.begin < at;
    };
    const auto first = std::lower_bound(mentions.begin(), mentions.end(), range.begin, begins);
    auto last = first;
    while (last != mentions.end() && begins(*last, range.end)) {
        ++last;
    }
    return {first, last};
}

TokenMask PhoneMentions::mask(const Page& page) const {
    TokenMask masked(page.tokens().size(), 0);
    for (const Mention& mention : mentions) {
        std::fill(masked.begin() + mention.range.begin, masked.begin() + mention.range.end,
                  std::uint8_t{1});
    }
    return masked;
}

PhoneSet PhoneMentions::membersOf(std::uint32_t series) const {
    PhoneSet phonesOf;
    if (phones[series].namedAlone) {
        phonesOf.add(series);
    }
    if (const PhoneSet* others = members.find(seriesRun(phones[series].words))) {
        phonesOf.addAll(*others);
    }
    return phonesOf;
}

PhoneMentions findPhones(const Page& page) {
    return MentionFinder(page).run();
}

}  // namespace speclens
