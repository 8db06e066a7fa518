// Lines that say when a story was published and nothing else.
#pragma once

#include <string_view>

namespace speclens {

/// "September 26, 2023 1:04PM", "Published: 3 May 2021, 10:15 IST", "2021-05-03": a date, perhaps
/// with a time, weekday, time zone and a word such as "updated" around it.
bool isDateline(std::string_view line);

}  // namespace speclens
