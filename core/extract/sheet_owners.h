// Whose the cells of a sheet are, where its build says so.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/attribution.h"
#include "core/extract/certainty_sign.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Follows the names over sheets, over their columns and at the head of their rows, while the
/// sentences of a page are read in order.
class SheetOwners {
  public:
    SheetOwners(const Page& page, const PhoneMentions& phones) : page_(page), phones_(phones) {}

    /// Must be called once for each sentence, in order.
    void enter(const SentenceView& view, const std::vector<CertaintySign>& signs);

    /// The owners of each finding of the sentence entered last: the phone of its row or column,
    /// else the one phone that the sheet is headed by; nobody below a column's head that names no
    /// phone while others do. Nothing where the sheet's build does not say.
    [[nodiscard]] std::optional<std::vector<Owners>> ownersOf(const SentenceView& view,
                                                              const Findings& findings) const;

    /// What hedges the head of the column or the row: "Galaxy S26 (rumored)".
    [[nodiscard]] const std::optional<Judgement>& hedgeOf(const SentenceView& view) const;

  private:
    /// What a block of prose or a heading above a sheet speaks of.
    struct Names {
        PhoneSet phones;
        std::uint32_t block = 0;
        bool heading = false;  ///< short enough to head a sheet
    };

    void enterText(const SentenceView& view, const PhoneSet& named);
    void enterCell(const SentenceView& view, const PhoneSet& named,
                   const std::vector<CertaintySign>& signs);
    void enterSheet(const Sheet& sheet);
    [[nodiscard]] const Sheet& sheetOf(const Sentence& sentence);
    [[nodiscard]] PhoneSet phoneAbove() const;
    [[nodiscard]] std::optional<Owners> ownerOfCell(const SentenceView& view) const;

    /// Whether a row of the phone that heads the sheet gives its number: "Model: Tecno KA7" below
    /// "Tecno Spark 2".
    [[nodiscard]] bool isModelNumber(const PhoneSet& named) const;

    const Page& page_;
    const PhoneMentions& phones_;
    std::size_t sheet_ = 0;  ///< index into Page::sheets of the sheet entered last
    bool inSheet_ = false;
    std::uint32_t row_ = 0;       ///< the block entered last
    std::uint32_t namesRow_ = 0;  ///< the row that named the columns
    Names last_;                  ///< the last block that names phones
    PhoneSet heading_;            ///< of the last heading that does
    bool namedSinceSheet_ = false;
    PhoneSet sheetPhone_;
    /// A phone that heads a column or a row.
    struct Head {
        PhoneSet phones;
        std::optional<Judgement> hedge;
    };
    Head rowHead_;
    std::vector<Head> columns_;
    bool named_ = false;  ///< some column has a phone
};

}  // namespace speclens
