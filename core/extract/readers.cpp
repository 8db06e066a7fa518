#include "core/extract/readers.h"

namespace speclens {

void readValues(const SentenceView& view, Findings& findings) {
    readFixedValues(view, findings);
    readFlags(view, findings);
    readFeatures(view, findings);
    readColors(view, findings);
    readCameras(view, findings);
    readCameraFeatures(view, findings);
    readVideo(view, findings);
    readMemory(view, findings);
    readScreen(view, findings);
    readBody(view, findings);
    readPower(view, findings);
    readPrices(view, findings);
    readDates(view, findings);
    readElidedFigures(view, findings);
    readCell(view, findings);
}

}  // namespace speclens
