// The readers: each finds the values of one part of the vocabulary in a sentence.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Names with versions and numbers: chipsets, systems, GPUs, glass, Wi-Fi, Bluetooth, ingress
/// protection, sensors. `terms` are those in the range. Also marks every token of such a name in
/// `masked` (by token of the page), so that its numbers are read as nothing else.
void readNames(const Page& page, TokenRange range, const Terms& terms, TokenMask& masked,
               Findings& findings);

/// Words that are values: panels, partners, sensors.
void readFixedValues(const SentenceView& view, Findings& findings);
/// What a phone has or has not: NFC, jacks, slots, stabilization; denied ones too.
void readFlags(const SentenceView& view, Findings& findings);
/// Where fingerprint readers sit.
void readFeatures(const SentenceView& view, Findings& findings);
/// The colors that a phone is sold in.
void readColors(const SentenceView& view, Findings& findings);
/// Megapixels with their cameras, and the main camera's aperture.
void readCameras(const SentenceView& view, Findings& findings);
/// The number of rear cameras and optical zoom.
void readCameraFeatures(const SentenceView& view, Findings& findings);
/// The sizes and frame rates of videos that are recorded.
void readVideo(const SentenceView& view, Findings& findings);
/// RAM and storage.
void readMemory(const SentenceView& view, Findings& findings);
/// A screen's diagonal, rates, brightness, density and resolution.
void readScreen(const SentenceView& view, Findings& findings);
/// Sides and weight.
void readBody(const SentenceView& view, Findings& findings);
/// The battery's capacity and the ways of charging it.
void readPower(const SentenceView& view, Findings& findings);
/// Prices.
void readPrices(const SentenceView& view, Findings& findings);
/// Days, months and years of unveiling and release.
void readDates(const SentenceView& view, Findings& findings);

/// Figures that leave out the unit of one before: "187g to the Oppo's 191". Looks at what the
/// readers before found. Its rule is `elidedUnit`: no phone has both of two such figures.
inline constexpr std::string_view elidedUnit = "elided-unit";
void readElidedFigures(const SentenceView& view, Findings& findings);

/// Values that a cell's label makes plain: answers, figures without units, colors; sets right what
/// the readers before took for something else than the label says.
void readCell(const SentenceView& view, Findings& findings);

using Reader = void (*)(const SentenceView&, Findings&);

/// All of them but the names' reader, in the order in which they are to read a sentence.
std::span<const Reader> valueReaders();

}  // namespace speclens
