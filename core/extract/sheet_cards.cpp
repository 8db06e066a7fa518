#include "core/extract/sheet_cell.h"

namespace speclens {
namespace {

class CellCards {
  public:
    CellCards(const SentenceView& view, const SheetCell& cell, Findings& findings)
        : view_(view), cell_(cell), findings_(findings) {}

    void run() {
        readExpandable();
        dropCardSize();
        readCardSize();
    }

  private:
    /// "Storage | 128GB (expandable)": beside storage the word says enough.
    void readExpandable() {
        if (!cell_.says.attributes.has(AttributeId::MemoryStorage) ||
            findings_.has(AttributeId::MemoryCardSlot)) {
            return;
        }
        for (std::uint32_t i = cell_.content.begin; i < cell_.content.end; ++i) {
            const bool word = view_.is(i, "expandable") || view_.is(i, "expandible");
            if (word && view_.page.cueAt(i, Cue::VirtualMemory) == nullptr) {
                const TokenRange range{i, i + 1};
                findings_.add({AttributeId::MemoryCardSlot, true, view_.page.span(range), range,
                               "expandable-storage"});
                return;
            }
        }
    }

    /// "Card slot | microSD, 2TB": the card's size is none of the phone's own.
    void dropCardSize() {
        const AttributeList& label = cell_.says.attributes;
        if (label.has(AttributeId::MemoryCardSlot) && !view_.has(cell_.content, Cue::Storage) &&
            !label.hasAny({AttributeId::MemoryStorage, AttributeId::MemoryRam})) {
            findings_.refuseIf(
                [](const Finding& finding) {
                    return finding.attribute == AttributeId::MemoryStorage ||
                           finding.attribute == AttributeId::MemoryRam;
                },
                "card-size");
        }
    }

    /// "microSD | up to 1TB"
    void readCardSize() {
        if (!cell_.says.attributes.has(AttributeId::MemoryCardSlot) ||
            findings_.has(AttributeId::MemoryCardSlot)) {
            return;
        }
        for (const Quantity& quantity : view_.quantities.plain) {
            const bool size = quantity.unit == Unit::Gigabyte || quantity.unit == Unit::Terabyte;
            if (size && quantity.range.begin >= cell_.content.begin) {
                findings_.add({AttributeId::MemoryCardSlot, true, quantity.evidence, quantity.range,
                               "card-size"});
                return;
            }
        }
    }

    const SentenceView& view_;
    const SheetCell& cell_;
    Findings& findings_;
};

}  // namespace

void readCellCards(const SentenceView& view, const SheetCell& cell, Findings& findings) {
    CellCards(view, cell, findings).run();
}

}  // namespace speclens
