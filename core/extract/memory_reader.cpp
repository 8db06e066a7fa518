#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/extract/card_size.h"
#include "core/extract/denial.h"
#include "core/extract/measure_words.h"
#include "core/extract/memory_words.h"
#include "core/extract/readers.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr double gigabytesInTerabyte = 1024;
constexpr double megabytesInGigabyte = 1024;
constexpr double smallestRam = 0.125;
constexpr double largestRam = 24;
constexpr double smallestStorage = 0.5;
constexpr double smallestBareStorage = 32;
/// Storage is at least so many times the memory beside it; sizes closer to each other are of one
/// kind.
constexpr double leastRatio = 5;

using Kind = MemoryKind;

struct Size {
    const Quantity* quantity = nullptr;
    double gigabytes = 0;
    Kind kind = Kind::Unknown;
};

class MemoryReader {
  public:
    MemoryReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        collect();
        readPairs();
        for (std::size_t i = sizes_.size(); i-- > 0;) {
            if (sizes_[i].kind == Kind::Unknown) {
                sizes_[i].kind = kindByWords(i);
            }
        }
        for (std::size_t i = 1; i < sizes_.size(); ++i) {
            if (sizes_[i].kind == Kind::Unknown && goesOnFrom(i - 1)) {
                sizes_[i].kind = sizes_[i - 1].kind;
            }
        }
        for (std::size_t i = sizes_.size(); i-- > 0;) {
            if (sizes_[i].kind == Kind::Unknown) {
                sizes_[i].kind = kindBySize(i);
            }
        }
        for (std::size_t i = 0; i < sizes_.size(); ++i) {
            add(sizes_[i]);
            if (isExpandedTo(i) && takesCards(i)) {
                const TokenRange shown{sizes_[i].quantity->range};
                findings_.add({AttributeId::MemoryCardSlot, true, sizes_[i].quantity->evidence,
                               shown, "expanded-storage"});
            }
        }
    }

  private:
    void collect() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::Gigabyte) {
                sizes_.push_back({&quantity, quantity.value, Kind::Unknown});
            } else if (quantity.unit == Unit::Terabyte) {
                sizes_.push_back({&quantity, quantity.value * gigabytesInTerabyte, Kind::Unknown});
            } else if (quantity.unit == Unit::Megabyte) {
                sizes_.push_back({&quantity, quantity.value / megabytesInGigabyte, Kind::Unknown});
            }
        }
    }

    [[nodiscard]] TokenRange between(std::size_t left, std::size_t right) const {
        return {sizes_[left].quantity->range.end, sizes_[right].quantity->range.begin};
    }

    [[nodiscard]] bool areListed(std::size_t left, std::size_t right) const {
        return sizes_[left].quantity->list == sizes_[right].quantity->list;
    }

    /// "8GB/256GB", "8GB + 256GB", "12/256GB": memory and storage; "8GB and 256GB" too, by their
    /// sizes. "8GB+8GB extended RAM": memory, and what is lent to it.
    void readPairs() {
        for (std::size_t i = 0; i + 1 < sizes_.size(); ++i) {
            const TokenRange gap = between(i, i + 1);
            const bool joined =
                gap.end == gap.begin + 1 &&
                (view_.is(gap.begin, "/") || view_.is(gap.begin, "+") || view_.is(gap.begin, "-"));
            Size& left = sizes_[i];
            Size& right = sizes_[i + 1];
            constexpr double leastStorage = 16;
            const bool beside = joined && left.gigabytes <= largestRam &&
                                right.gigabytes >= leastStorage &&
                                right.gigabytes >= ratioBeside(left.gigabytes) * left.gigabytes;
            const bool listed = areListed(i, i + 1) && left.gigabytes <= largestRam &&
                                right.gigabytes >= smallestBareStorage &&
                                right.gigabytes >= leastRatio * left.gigabytes;
            if (left.kind == Kind::Unknown && (beside || listed)) {
                left.kind = Kind::Ram;
                right.kind = Kind::Storage;
            } else if (joined && view_.is(gap.begin, "+") && left.gigabytes <= largestRam &&
                       nearestMemoryKind(view_, behind(i + 1)) == Kind::Other) {
                left.kind = Kind::Ram;
                right.kind = Kind::Other;
            }
        }
    }

    /// How many times a memory of that size the storage written beside it is at least: "4/16", and
    /// "16/256", while "16/64" is storage alone.
    static double ratioBeside(double gigabytes) {
        constexpr double largeRam = 16;
        constexpr double smallRamRatio = 2.5;
        return gigabytes < largeRam ? smallRamRatio : leastRatio;
    }

    /// The words behind a size, up to the next one.
    [[nodiscard]] TokenRange behind(std::size_t i) const {
        constexpr std::uint32_t reach = 5;
        const std::uint32_t end = sizes_[i].quantity->range.end;
        const std::uint32_t next =
            i + 1 < sizes_.size() ? sizes_[i + 1].quantity->range.begin : view_.range.end;
        return view_.window(end, std::min(next, end + reach));
    }

    /// The words before a size, from the one before it on.
    [[nodiscard]] TokenRange before(std::size_t i, std::uint32_t reach = 4) const {
        const std::uint32_t begin = sizes_[i].quantity->range.begin;
        const std::uint32_t previous =
            i > 0 ? sizes_[i - 1].quantity->range.end : view_.range.begin;
        return view_.window(std::max(previous, begin > reach ? begin - reach : 0), begin);
    }

    [[nodiscard]] Kind kindByWords(std::size_t i) const {
        const TokenRange own = sizes_[i].quantity->range;
        if (isExpandedTo(i) || isCardSize(view_, own) || (i > 0 && goesOnFromExpansion(i))) {
            return Kind::Other;
        }
        if (isBuiltInSize(view_, own)) {
            return Kind::Storage;
        }
        if (const Kind kind = nearestMemoryKind(view_, behind(i)); kind != Kind::Unknown) {
            return ofSize(kind, i);
        }
        // "6GB or 8GB of RAM": what stands behind the last holds for the list.
        if (i + 1 < sizes_.size() && areListed(i, i + 1) && fits(sizes_[i].gigabytes, i + 1)) {
            return sizes_[i + 1].kind;
        }
        constexpr std::uint32_t longestSubject = 10;
        return ofSize(lastMemoryKind(view_, before(i, longestSubject)), i);
    }

    /// "RAM grows from 8GB to 12GB", "with 32GB of storage rather than 16GB": the size behind size
    /// `i` is of its kind.
    [[nodiscard]] bool goesOnFrom(std::size_t i) const {
        constexpr std::uint32_t longestGap = 6;
        const TokenRange gap = between(i, i + 1);
        const double next = sizes_[i + 1].gigabytes;
        if (sizes_[i].kind != Kind::Ram && sizes_[i].kind != Kind::Storage) {
            return false;
        }
        const bool fits = next < leastRatio * sizes_[i].gigabytes &&
                          sizes_[i].gigabytes < leastRatio * next &&
                          (sizes_[i].kind != Kind::Ram || next <= largestRam);
        const bool contrasted =
            gap.end <= gap.begin + longestGap && view_.page.termsIn(gap).has(TermKind::Contrast);
        return fits && ((areListed(i, i + 1) && !isOfTwoPhones(i)) || contrasted);
    }

    /// "from the old phone's 8GB to 12GB": what size `i` goes to is another phone's.
    [[nodiscard]] bool isOfTwoPhones(std::size_t i) const {
        const TokenRange own = sizes_[i].quantity->range;
        return view_.is(own.begin - 1, "'s") && view_.is(own.end, "to");
    }

    /// The kind that words give to a size: "32GB of memory" is storage.
    [[nodiscard]] Kind ofSize(Kind kind, std::size_t i) const {
        return kind == Kind::Ram && sizes_[i].gigabytes > largestRam ? Kind::Storage : kind;
    }

    [[nodiscard]] bool isExpandedTo(std::size_t i) const {
        constexpr std::uint32_t reach = 6;
        return bringInExpansion(view_, before(i, reach));
    }

    /// "which can be expanded to 1TB": only a card makes storage so much larger.
    [[nodiscard]] bool takesCards(std::size_t i) const {
        constexpr WordSet verbs(wordKey("expanded"), wordKey("extended"), wordKey("taken"),
                                wordKey("increased"), wordKey("expand"), wordKey("extend"));
        constexpr std::uint32_t reach = 6;
        const std::uint32_t at = sizes_[i].quantity->range.begin;
        return sizes_[i].gigabytes >= smallestBareStorage &&
               hasWordIn(view_, before(i, reach), verbs) && !view_.has(Cue::VirtualMemory) &&
               !view_.has(Cue::Cloud) && (view_.has(Cue::Storage) || !view_.has(Cue::Ram)) &&
               !isValueDenied(view_, at) && !isDenied(view_, sizes_[i].quantity->range);
    }

    /// "expandable to 32GB in the 3G version and 64GB in the 4G model"
    [[nodiscard]] bool goesOnFromExpansion(std::size_t i) const {
        constexpr std::uint32_t longestGap = 7;
        const TokenRange gap = between(i - 1, i);
        if (!isExpandedTo(i - 1) || gap.end > gap.begin + longestGap ||
            !view_.is(gap.end - 1, "and")) {
            return false;
        }
        return nearestMemoryKind(view_, gap) == Kind::Unknown && !view_.is(gap.begin, ",");
    }

    /// Whether a size before size `next` in a list can be of its kind.
    [[nodiscard]] bool fits(double gigabytes, std::size_t next) const {
        return sizes_[next].kind == Kind::Ram ? gigabytes <= largestRam
                                              : sizes_[next].kind == Kind::Storage;
    }

    /// Bare sizes: large ones are storage, and so are small ones beside a size that is not many
    /// times theirs ("16GB or 32GB"); other small ones are RAM where they name a variant or stand
    /// beside storage.
    [[nodiscard]] Kind kindBySize(std::size_t i) const {
        const Size& size = sizes_[i];
        if (size.gigabytes >= smallestBareStorage) {
            return Kind::Storage;
        }
        if (i > 0 && areListed(i - 1, i) && isOfTwoPhones(i - 1)) {
            return Kind::Unknown;
        }
        constexpr double smallestBare = 1;
        if (size.gigabytes > largestRam || size.gigabytes < smallestBare) {
            return Kind::Unknown;
        }
        if (i + 1 < sizes_.size() && areListed(i, i + 1) && sizes_[i + 1].kind == Kind::Ram) {
            return Kind::Ram;
        }
        const auto holds = [this, &size](auto&& test) {
            return std::any_of(sizes_.begin(), sizes_.end(), [&](const Size& other) {
                return other.quantity != size.quantity && test(other);
            });
        };
        const bool ofSeries = holds([&size](const Size& other) {
            return (other.kind == Kind::Ram && size.gigabytes >= leastRatio * other.gigabytes) ||
                   (other.kind != Kind::Ram && other.gigabytes >= smallestBareStorage &&
                    other.gigabytes < leastRatio * size.gigabytes);
        });
        if (ofSeries) {
            return Kind::Storage;
        }
        const bool variant = view_.has(view_.from(size.quantity->range.end, 2), Cue::Variant);
        const bool beside = holds([](const Size& other) {
            return other.gigabytes >= smallestBareStorage || other.kind == Kind::Ram;
        });
        return variant || beside || isBesideChipset(size) || isSaidAgain(size) ? Kind::Ram
                                                                               : Kind::Unknown;
    }

    /// "The Pro has 12GB of RAM. The A54 has 8GB."
    [[nodiscard]] bool isSaidAgain(const Size& size) const {
        const std::uint32_t before = size.quantity->range.begin - 1;
        const bool owned = view_.is(before, "has") || view_.is(before, "have") ||
                           view_.is(before, "gets") || view_.is(before, "had") ||
                           (view_.is(before, "with") && view_.is(before - 1, "comes"));
        const Findings* known = view_.findingsBefore;
        return owned && known != nullptr && sizes_.size() == 1 &&
               std::any_of(view_.mentions.begin(), view_.mentions.end(),
                           [before](const Mention& mention) {
                               return mention.kind == MentionKind::Name &&
                                      mention.range.begin < before;
                           }) &&
               std::any_of(known->begin(), known->end(), [](const Finding& finding) {
                   return finding.attribute == AttributeId::MemoryRam;
               });
    }

    /// "Snapdragon 820, 4GB": sizes that storage beside a chipset seldom has.
    [[nodiscard]] bool isBesideChipset(const Size& size) const {
        constexpr std::array<double, 5> sizesOfRam = {2, 3, 4, 6, 12};
        constexpr std::uint32_t reach = 8;
        return std::find(sizesOfRam.begin(), sizesOfRam.end(), size.gigabytes) !=
                   sizesOfRam.end() &&
               view_.page.termsIn(view_.before(size.quantity->range.begin, reach))
                   .has(TermKind::Chipset);
    }

    /// Larger sizes are multiples of eight; others are years and what else stands in a list: "LCD,
    /// 2018, 3GB".
    static bool isMade(double gigabytes) {
        constexpr double smallestLarge = 32;
        constexpr double step = 8;
        return gigabytes < smallestLarge || std::fmod(gigabytes, step) == 0;
    }

    void add(const Size& size) {
        const TokenRange range = size.quantity->range;
        if (size.kind == Kind::Unknown) {
            findings_.refuse(range, "neither-ram-nor-storage");
            return;
        }
        if (size.kind == Kind::Other) {
            findings_.refuse(range, "virtual-or-expandable");
            return;
        }
        if (isDifference(view_, range)) {
            findings_.refuse(range, "difference");
            return;
        }
        const bool ram = size.kind == Kind::Ram;
        if (!isMade(size.gigabytes)) {
            findings_.refuse(range, "no-memory-has-this-size");
            return;
        }
        if (size.gigabytes < (ram ? smallestRam : smallestStorage) ||
            size.gigabytes > (ram ? 64 : 8192)) {
            findings_.refuse(range, "out-of-bounds");
            return;
        }
        findings_.add({ram ? AttributeId::MemoryRam : AttributeId::MemoryStorage, size.gigabytes,
                       size.quantity->evidence, range, ram ? "ram" : "storage"});
    }

    const SentenceView& view_;
    Findings& findings_;
    std::vector<Size> sizes_;
};

}  // namespace

void readMemory(const SentenceView& view, Findings& findings) {
    MemoryReader(view, findings).run();
}

}  // namespace speclens
