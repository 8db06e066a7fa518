#include "core/compare/key_rows.h"

#include <array>

namespace speclens {
namespace {

constexpr std::array deciding = {
    AttributeId::LaunchPrice,          AttributeId::DisplaySize,
    AttributeId::DisplayTechnology,    AttributeId::DisplayRefreshRate,
    AttributeId::PlatformSoc,          AttributeId::MemoryRam,
    AttributeId::MemoryStorage,        AttributeId::BatteryCapacity,
    AttributeId::BatteryWiredCharging, AttributeId::CameraMain,
    AttributeId::BodyWeight,           AttributeId::PlatformOs,
};

constexpr std::array next = {
    AttributeId::Network5g,       AttributeId::CameraFront,       AttributeId::DisplayResolution,
    AttributeId::BodyThickness,   AttributeId::LaunchReleased,    AttributeId::LaunchAnnounced,
    AttributeId::CameraUltrawide, AttributeId::PortHeadphoneJack,
};

constexpr std::size_t fewest = 8;

}  // namespace

std::vector<const ComparisonRow*> keyRows(const Comparison& comparison) {
    std::vector<const ComparisonRow*> rows;
    const auto add = [&](AttributeId id) {
        if (const ComparisonRow* const row = comparison.find(id)) {
            rows.push_back(row);
        }
    };
    for (const AttributeId id : deciding) {
        add(id);
    }
    for (const AttributeId id : next) {
        if (rows.size() < fewest) {
            add(id);
        }
    }
    return rows;
}

}  // namespace speclens
