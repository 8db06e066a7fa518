#include "core/compare/sameness.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/spec/display.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

enum class Nearness : std::uint8_t {
    Exact,
    Distance,  ///< numbers, in the attribute's unit
    Share,     ///< numbers, as a share of the greater one
    Version    ///< names that may come without their version
};

struct Tolerance {
    AttributeId attribute;
    Nearness nearness;
    double limit;  ///< up to here values are the same
};

/// How far apart figures of one thing are from source to source. What is not here is exact: classes
/// that makers name (120 Hz, 67 W, 8 GB) and measures that tell phones apart (5,000 and 4,980 mAh).
constexpr std::array tolerances = {
    Tolerance{AttributeId::BodyHeight, Nearness::Distance, 0.05},
    Tolerance{AttributeId::BodyWidth, Nearness::Distance, 0.05},
    Tolerance{AttributeId::BodyThickness, Nearness::Distance, 0.05},
    Tolerance{AttributeId::BodyWeight, Nearness::Distance, 0.5},
    Tolerance{AttributeId::DisplaySize, Nearness::Distance, 0.01},
    Tolerance{AttributeId::DisplayPixelDensity, Nearness::Distance, 1},
    Tolerance{AttributeId::PlatformOs, Nearness::Version, 0},
    Tolerance{AttributeId::PlatformSkin, Nearness::Version, 0},
    Tolerance{AttributeId::CameraMain, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraUltrawide, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraTelephoto, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraPeriscope, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraMacro, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraDepth, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraMonochrome, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraRearOther, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraFront, Nearness::Share, 0.02},
    Tolerance{AttributeId::CameraMainAperture, Nearness::Distance, 0.02},
    Tolerance{AttributeId::CameraVideo, Nearness::Version, 0},
};

/// What arithmetic adds: 8.1 - 8.05 is a little more than 0.05.
constexpr double rounding = 1e-9;

const Tolerance& toleranceOf(AttributeId id) {
    static constexpr Tolerance exact{{}, Nearness::Exact, 0};
    const auto* const found =
        std::find_if(tolerances.begin(), tolerances.end(),
                     [id](const Tolerance& entry) { return entry.attribute == id; });
    return found == tolerances.end() ? exact : *found;
}

bool sameNumbers(double left, double right, const Tolerance& tolerance) {
    const double scale = tolerance.nearness == Nearness::Share ? std::max(left, right) : 1;
    return std::abs(left - right) <= tolerance.limit * scale + rounding;
}

/// The name in front of the version: "Android" of "Android 12", "4K" of "4K@60".
std::string withoutVersion(const std::string& text) {
    const std::size_t rate = text.find('@');
    if (rate != std::string::npos) {
        return text.substr(0, rate);
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i - 1] == ' ' && text[i] >= '0' && text[i] <= '9') {
            return text.substr(0, i - 1);
        }
    }
    return text;
}

bool leavesOutVersion(const Value& left, const Value& right) {
    const auto* const shorter = std::get_if<std::string>(&left);
    const auto* const longer = std::get_if<std::string>(&right);
    return shorter != nullptr && longer != nullptr && sameValue(*shorter, withoutVersion(*longer));
}

bool saysLess(const Value& left, const Value& right) {
    const auto* const date = std::get_if<Date>(&left);
    const auto* const whole = std::get_if<Date>(&right);
    return date != nullptr && whole != nullptr && isBeginningOf(*date, *whole);
}

std::string rulePerType(const Attribute& entry) {
    switch (entry.type) {
        case ValueType::Number:
            return "Any difference between the figures counts.";
        case ValueType::Text:
            return "Names count as different unless only case, spaces or hyphens differ.";
        case ValueType::Date:
            return "Dates count as different unless one only says less than the other, as "
                   "January 2022 does beside 26 January 2022.";
        case ValueType::Pixels:
            return "Any difference in width or height counts.";
        case ValueType::Money:
            return "Any difference in price counts, in the currencies that both phones have "
                   "prices in.";
        case ValueType::Bool:
            return "Yes and no are different.";
    }
    return {};
}

std::string rulePerTolerance(const Attribute& entry, const Tolerance& tolerance) {
    const std::string limit =
        entry.unit == "f" ? displayNumber(tolerance.limit) : displayText(entry.id, tolerance.limit);
    switch (tolerance.nearness) {
        case Nearness::Exact:
            break;
        case Nearness::Distance:
            return "Figures count as different when they are more than " + limit + " apart.";
        case Nearness::Share:
            return "Figures count as different when they are more than " +
                   displayNumber(tolerance.limit * 100) + "% apart.";
        case Nearness::Version:
            return entry.many ? "Values count as different unless one only leaves out the frame "
                                "rate, as 4K does beside 4K@60."
                              : "Names count as different unless one only leaves out the version, "
                                "as Android does beside Android 12.";
    }
    return rulePerType(entry);
}

}  // namespace

bool countsAsSame(AttributeId id, const Value& left, const Value& right) {
    if (sameValue(left, right) || saysLess(left, right) || saysLess(right, left)) {
        return true;
    }
    const Tolerance& tolerance = toleranceOf(id);
    if (tolerance.nearness == Nearness::Version) {
        return leavesOutVersion(left, right) || leavesOutVersion(right, left);
    }
    const auto* const number = std::get_if<double>(&left);
    const auto* const other = std::get_if<double>(&right);
    return number != nullptr && other != nullptr && sameNumbers(*number, *other, tolerance);
}

std::string differenceRule(AttributeId id) {
    const Attribute& entry = attribute(id);
    std::string rule = rulePerTolerance(entry, toleranceOf(id));
    if (entry.many && entry.type != ValueType::Money) {
        rule += " Of several values, each has to be found on the other phone.";
    }
    return rule + " What is unknown is no difference.";
}

}  // namespace speclens
