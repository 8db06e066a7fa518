#include "core/extract/discourse.h"

#include <algorithm>
#include <span>

namespace speclens {

PhoneSet Discourse::latest(std::size_t count) const {
    PhoneSet phones;
    if (recent.size() >= count) {
        phones.addAll(std::span(recent).last(count));
    }
    return phones;
}

/// The phones that one story names.
struct Topics::StoryCount {
    std::vector<std::uint32_t> mentions;  ///< by phone
    std::vector<std::uint32_t> named;     ///< in the order of their first names
    PhoneSet headline;
    bool headed = false;

    void add(std::uint32_t phone, bool inHeadline) {
        if (inHeadline) {
            headline.add(phone);
        }
        if (mentions[phone]++ == 0) {
            named.push_back(phone);
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> mostNamed() const {
        const auto most = std::max_element(named.begin(), named.end(),
                                           [this](std::uint32_t left, std::uint32_t right) {
                                               return mentions[left] < mentions[right];
                                           });
        return most == named.end() ? std::nullopt : std::optional(*most);
    }

    void clear() {
        for (const std::uint32_t phone : named) {
            mentions[phone] = 0;
        }
        named.clear();
        headline.clear();
        headed = false;
    }
};

Topics::Topics(const Page& page, const PhoneMentions& phones)
    : counts_(phones.phones.size(), 0), lineage_(phones.phones) {
    StoryCount count;
    count.mentions.resize(phones.phones.size());
    auto mention = phones.mentions.begin();
    std::uint32_t story = 0;
    for (const Sentence& sentence : page.sentences()) {
        if (page.storyOf(sentence) != story) {
            close(story, count);
            story = page.storyOf(sentence);
        }
        const bool isHeadline = !count.headed && page.block(sentence).kind == BlockKind::Heading;
        for (; mention != phones.mentions.end() && mention->range.begin < sentence.end; ++mention) {
            if (mention->kind == MentionKind::Name) {
                count.add(mention->phone, isHeadline);
                ++counts_[mention->phone];
                ++total_;
            }
        }
        count.headed = count.headed || !count.headline.empty();
    }
    close(story, count);
}

/// Keeps what a story counted, and begins to count the next.
void Topics::close(std::uint32_t story, StoryCount& count) {
    mostNamed_.resize(story + 1);
    mostNamed_[story] = count.mostNamed();
    single_.resize(story + 1);
    single_[story] = count.named.size() == 1;
    topics_.resize(story + 1);
    PhoneSet& topic = topics_[story];
    topic = count.headline;
    headedByOne_.resize(story + 1);
    headedByOne_[story] = count.headline.size() == 1;
    // "Reasons to buy the S24" is a section of "S24 vs Pixel 8".
    const bool isSection = story > 0 && !topic.empty() &&
                           std::all_of(topic.begin(), topic.end(), [&](std::uint32_t phone) {
                               return topics_[story - 1].contains(phone);
                           });
    if (isSection) {
        topic = topics_[story - 1];
    }
    // A heading that names no phone opens no other story than the one before.
    if (topic.empty() && story > 0 &&
        std::any_of(count.named.begin(), count.named.end(),
                    [&](std::uint32_t phone) { return topics_[story - 1].contains(phone); })) {
        topic = topics_[story - 1];
    }
    if (topic.empty() && mostNamed_[story]) {
        topic.add(*mostNamed_[story]);
    }
    count.clear();
}

}  // namespace speclens
