#include "core/extract/readers.h"

#include <array>

namespace speclens {

std::span<const Reader> valueReaders() {
    static constexpr std::array readers = {
        readFixedValues,    readFlags,  readFeatures, readColors,        readCameras,
        readCameraFeatures, readVideo,  readMemory,   readScreen,        readBody,
        readPower,          readPrices, readDates,    readElidedFigures, readCell,
    };
    return readers;
}

}  // namespace speclens
