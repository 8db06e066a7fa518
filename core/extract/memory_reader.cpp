#include <algorithm>
#include <optional>

#include "core/extract/readers.h"

namespace speclens {
namespace {

constexpr double gigabytesInTerabyte = 1024;
constexpr double largestRam = 24;
constexpr double smallestBareStorage = 32;

enum class Kind : std::uint8_t { Unknown, Ram, Storage, Other };

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
        for (std::size_t i = 0; i < sizes_.size(); ++i) {
            if (sizes_[i].kind == Kind::Unknown) {
                sizes_[i].kind = kindBySize(i);
            }
        }
        for (const Size& size : sizes_) {
            add(size);
        }
    }

  private:
    void collect() {
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::Gigabyte) {
                sizes_.push_back({&quantity, quantity.value, Kind::Unknown});
            } else if (quantity.unit == Unit::Terabyte) {
                sizes_.push_back({&quantity, quantity.value * gigabytesInTerabyte, Kind::Unknown});
            }
        }
    }

    [[nodiscard]] TokenRange between(std::size_t left, std::size_t right) const {
        return {sizes_[left].quantity->range.end, sizes_[right].quantity->range.begin};
    }

    /// "8GB/256GB", "8GB + 256GB", "12/256GB": memory and storage.
    void readPairs() {
        for (std::size_t i = 0; i + 1 < sizes_.size(); ++i) {
            const TokenRange gap = between(i, i + 1);
            const bool joined =
                gap.end == gap.begin + 1 &&
                (view_.is(gap.begin, "/") || view_.is(gap.begin, "+") || view_.is(gap.begin, "-"));
            if (joined && sizes_[i].gigabytes <= largestRam && sizes_[i + 1].gigabytes >= 16 &&
                sizes_[i + 1].gigabytes > 2 * sizes_[i].gigabytes) {
                sizes_[i].kind = Kind::Ram;
                sizes_[i + 1].kind = Kind::Storage;
            }
        }
    }

    [[nodiscard]] Kind kindByWords(std::size_t i) const {
        const TokenRange own = sizes_[i].quantity->range;
        const std::uint32_t next =
            i + 1 < sizes_.size() ? sizes_[i + 1].quantity->range.begin : view_.range.end;
        if (const Kind kind = nearestKind(view_.window(own.end, std::min(next, own.end + 5)));
            kind != Kind::Unknown) {
            return kind;
        }
        // "6GB or 8GB of RAM": what stands behind the last holds for the list.
        if (i + 1 < sizes_.size() && sizes_[i].quantity->list == sizes_[i + 1].quantity->list &&
            fits(sizes_[i].gigabytes, sizes_[i + 1].kind)) {
            return sizes_[i + 1].kind;
        }
        const std::uint32_t previous =
            i > 0 ? sizes_[i - 1].quantity->range.end : view_.range.begin;
        const std::uint32_t reach = own.begin > 4 ? own.begin - 4 : 0;
        return lastKind(view_.window(std::max(previous, reach), own.begin));
    }

    static bool fits(double gigabytes, Kind kind) {
        return kind == Kind::Ram ? gigabytes <= largestRam : kind == Kind::Storage;
    }

    [[nodiscard]] Kind kindAt(std::uint32_t i) const {
        if (view_.page.cueAt(i, Cue::VirtualMemory) != nullptr ||
            view_.page.cueAt(i, Cue::Expansion) != nullptr) {
            return Kind::Other;
        }
        if (view_.page.cueAt(i, Cue::Storage) != nullptr) {
            return Kind::Storage;
        }
        return view_.page.cueAt(i, Cue::Ram) != nullptr ? Kind::Ram : Kind::Unknown;
    }

    [[nodiscard]] Kind nearestKind(TokenRange range) const {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (view_.is(i, ",") || view_.is(i, ";") || view_.is(i, "and") || view_.is(i, "plus") ||
                view_.is(i, "while")) {
                return Kind::Unknown;
            }
            if (const Kind kind = kindAt(i); kind != Kind::Unknown) {
                return kind;
            }
        }
        return Kind::Unknown;
    }

    [[nodiscard]] Kind lastKind(TokenRange range) const {
        Kind kind = Kind::Unknown;
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (const Kind found = kindAt(i); found != Kind::Unknown) {
                kind = found;
            }
        }
        return kind;
    }

    /// Bare sizes: large ones are storage; small ones are RAM where they name a variant or stand
    /// beside storage.
    [[nodiscard]] Kind kindBySize(std::size_t i) const {
        const Size& size = sizes_[i];
        if (size.gigabytes >= smallestBareStorage) {
            return Kind::Storage;
        }
        if (size.gigabytes > largestRam) {
            return Kind::Unknown;
        }
        const bool variant = view_.has(view_.from(size.quantity->range.end, 2), Cue::Variant);
        const bool beside = std::any_of(sizes_.begin(), sizes_.end(), [](const Size& other) {
            return other.gigabytes >= smallestBareStorage || other.kind == Kind::Ram;
        });
        return variant || beside ? Kind::Ram : Kind::Unknown;
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
        const bool ram = size.kind == Kind::Ram;
        if (size.gigabytes <= 0 || size.gigabytes > (ram ? 64 : 8192)) {
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
