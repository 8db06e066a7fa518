// Tables that a page was saved without the lines of: "HTC U11 LG G6 Weight 169g 163g RAM 4GB 4GB".
#pragma once

#include <vector>

#include "core/extract/finding.h"
#include "core/extract/owners.h"
#include "core/extract/phone_set.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// The phones that head the table which the sentence begins; none where it begins no table. Two or
/// more names stand at its head with nothing between them, and a capital letter behind.
PhoneSet headOfFlatTable(const SentenceView& view);

/// Gives as many values of one attribute as the table has phones to these in order; of other values
/// no column can be told.
void ownByColumn(const SentenceView& view, const PhoneSet& head, const Findings& findings,
                 std::vector<Owners>& owners);

}  // namespace speclens
