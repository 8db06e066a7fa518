// In what a phone is like another one, in a few words.
#pragma once

#include <QString>

#include "core/browse/similarity.h"
#include "core/spec/units.h"

namespace speclens::ui {

/// "same chipset · 5 g lighter": the other phone, seen from the first one.
QString likenessText(const SimilarPhone& similar, Units units);

}  // namespace speclens::ui
