// The day on which a page says it was published.
#pragma once

#include <optional>

#include "core/spec/value.h"
#include "core/text/document.h"

namespace speclens {

/// The first whole date in the short lines at the head of a page: its byline or dateline.
std::optional<Date> publicationDate(const Document& document);

/// The year in which a day of a month is nearest to the day of publication.
int nearestYear(const Date& published, const Date& day);

}  // namespace speclens
