#include "core/extract/discourse.h"

namespace speclens {

Topics::Topics(const Page& page, const PhoneMentions& phones) : counts_(phones.phones.size(), 0) {
    std::vector<std::uint32_t> inStory(phones.phones.size(), 0);
    std::vector<std::uint32_t> touched;
    auto mention = phones.mentions.begin();
    std::uint32_t story = 0;
    PhoneSet headline;
    bool headed = false;
    const auto close = [&] {
        if (headline.empty() && !touched.empty()) {
            std::uint32_t most = touched.front();
            for (const std::uint32_t phone : touched) {
                most = inStory[phone] > inStory[most] ? phone : most;
            }
            headline.add(most);
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
