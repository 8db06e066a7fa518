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

Topics::Topics(const Page& page, const PhoneMentions& phones)
    : counts_(phones.phones.size(), 0), lineage_(phones.phones) {
    std::vector<std::uint32_t> inStory(phones.phones.size(), 0);
    std::vector<std::uint32_t> touched;
    auto mention = phones.mentions.begin();
    std::uint32_t story = 0;
    PhoneSet headline;
    bool headed = false;
    const auto close = [&] {
        mostNamed_.resize(story + 1);
        if (!touched.empty()) {
            mostNamed_[story] = *std::max_element(touched.begin(), touched.end(),
                                                  [&](std::uint32_t left, std::uint32_t right) {
                                                      return inStory[left] < inStory[right];
                                                  });
        }
        // A heading that names no phone opens no other story than the one before.
        if (headline.empty() && story > 0 &&
            std::any_of(touched.begin(), touched.end(),
                        [&](std::uint32_t phone) { return topics_[story - 1].contains(phone); })) {
            headline = topics_[story - 1];
        }
        if (headline.empty() && mostNamed_[story]) {
            headline.add(*mostNamed_[story]);
        }
        single_.resize(story + 1);
        single_[story] = touched.size() == 1;
        topics_.resize(story + 1);
        topics_[story] = headline;
        for (const std::uint32_t phone : touched) {
            inStory[phone] = 0;
        }
        touched.clear();
        headline.clear();
        headed = false;
    };
    for (const Sentence& sentence : page.sentences()) {
        if (page.storyOf(sentence) != story) {
            close();
            story = page.storyOf(sentence);
        }
        const bool isHeadline = !headed && page.block(sentence).kind == BlockKind::Heading;
        for (; mention != phones.mentions.end() && mention->range.begin < sentence.end; ++mention) {
            if (mention->kind != MentionKind::Name) {
                continue;
            }
            if (isHeadline) {
                headline.add(mention->phone);
            }
            if (inStory[mention->phone]++ == 0) {
                touched.push_back(mention->phone);
            }
            ++counts_[mention->phone];
            ++total_;
        }
        headed = headed || !headline.empty();
    }
    close();
}

}  // namespace speclens
