#include "core/extract/network_form.h"

#include <algorithm>

#include "core/extract/flat_index.h"
#include "core/extract/name_runs.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet nouns(wordKey("model"), wordKey("variant"), wordKey("version"),
                        wordKey("edition"), wordKey("one"), wordKey("phone"), wordKey("handset"),
                        wordKey("device"));

/// Which models of one name the page has.
struct Networks {
    std::optional<std::uint32_t> plain;
    std::optional<std::uint32_t> fourth;
    std::optional<std::uint32_t> fifth;
};

}  // namespace

NetworkForms::NetworkForms(const Page& page, const PhoneRegistry& registry) : page_(page) {
    const std::vector<PhoneEntry>& phones = registry.phones();
    if (std::none_of(phones.begin(), phones.end(),
                     [](const PhoneEntry& entry) { return endsInNetwork(entry.words); })) {
        return;
    }
    FlatMap<Networks> byName;
    for (std::uint32_t phone = 0; phone < phones.size(); ++phone) {
        const std::vector<WordKey>& words = phones[phone].words;
        const bool network = endsInNetwork(words);
        const std::size_t end = network ? words.size() - 2 : words.size();
        Networks& networks = byName[runOf(words, 0, end)];
        (!network                     ? networks.plain
         : words[end] == wordKey("4") ? networks.fourth
                                      : networks.fifth) = registry.resolved(phone);
    }
    for (std::uint32_t phone = 0; phone < phones.size(); ++phone) {
        const std::vector<WordKey>& words = phones[phone].words;
        const bool fifth = endsInNetwork(words) && words[words.size() - 2] == wordKey("5");
        const Networks* networks = fifth ? byName.find(runOf(words, 0, words.size() - 2)) : nullptr;
        if (networks == nullptr) {
            continue;
        }
        const auto older = networks->fourth ? networks->fourth : networks->plain;
        const std::uint32_t newer = registry.resolved(phone);
        if (older && *older != newer) {
            pairs_.push_back({*older, newer});
        }
    }
}

std::optional<PhoneForm> NetworkForms::read(std::uint32_t at, const FormContext& context) const {
    const std::uint32_t behind = at + 2;
    if (pairs_.empty() || behind > context.sentenceEnd || at <= context.sentenceBegin ||
        !(page_.is(at, "4") || page_.is(at, "5")) || !page_.is(at + 1, "g") ||
        !page_.token(at + 1).glued || !page_.token(at + 1).capital ||
        !(page_.is(at - 1, "the") || page_.is(at - 1, "its")) ||
        !isOfPhone(behind, context.sentenceEnd)) {
        return std::nullopt;
    }
    const Pair* pair = pairOf(context);
    if (pair == nullptr) {
        return std::nullopt;
    }
    const bool noun = behind < context.sentenceEnd && nouns.contains(page_.token(behind).key);
    return PhoneForm{
        page_.is(at, "4") ? pair->older : pair->newer, {at, noun ? behind + 1 : behind}, false};
}

/// "the 5G model", "the 4G is"; but not "the 5G networks".
bool NetworkForms::isOfPhone(std::uint32_t behind, std::uint32_t end) const {
    return behind >= end || !page_.token(behind).isWord() ||
           nouns.contains(page_.token(behind).key) ||
           page_.matchAt(behind, TermKind::SubjectVerb) != nullptr;
}

/// The only pair, or the one of the phone mentioned last.
const NetworkForms::Pair* NetworkForms::pairOf(const FormContext& context) const {
    if (pairs_.size() == 1) {
        return pairs_.data();
    }
    const auto found = std::find_if(pairs_.begin(), pairs_.end(), [&](const Pair& pair) {
        return context.latest == pair.older || context.latest == pair.newer;
    });
    return found == pairs_.end() ? nullptr : &*found;
}

}  // namespace speclens
