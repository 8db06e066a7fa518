#include "core/compare/camera_array.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace speclens {
namespace {

constexpr std::array rearRoles = {AttributeId::CameraMain,       AttributeId::CameraUltrawide,
                                  AttributeId::CameraTelephoto,  AttributeId::CameraPeriscope,
                                  AttributeId::CameraMacro,      AttributeId::CameraDepth,
                                  AttributeId::CameraMonochrome, AttributeId::CameraRearOther};

/// Each doubling of the resolution adds the same.
double sizeOf(double megapixels) {
    constexpr double smallest = 2;
    constexpr double largest = 200;
    const double place = std::log(std::clamp(megapixels, smallest, largest) / smallest) /
                         std::log(largest / smallest);
    return 0.5 + 0.5 * place;
}

/// Looks into the cells of one phone.
class PhoneCells {
  public:
    PhoneCells(const Comparison& comparison, std::size_t phone)
        : comparison_(comparison), phone_(phone) {}

    /// Empty where unknown.
    [[nodiscard]] std::vector<ComparisonValue> values(AttributeId attribute) const {
        for (const ComparisonGroup& group : comparison_.groups) {
            for (const ComparisonRow& row : group.rows) {
                if (row.attribute == attribute) {
                    return row.cells.at(phone_).values;
                }
            }
        }
        return {};
    }

    /// The lenses of that role, the greatest resolution first.
    [[nodiscard]] std::vector<CameraLens> lenses(AttributeId role) const {
        std::vector<ComparisonValue> known = values(role);
        std::stable_sort(known.begin(), known.end(),
                         [](const ComparisonValue& left, const ComparisonValue& right) {
                             return std::get<double>(left.value) > std::get<double>(right.value);
                         });
        std::vector<CameraLens> lenses;
        for (const ComparisonValue& value : known) {
            lenses.push_back(
                {role, {{value.display, value.basis}}, sizeOf(std::get<double>(value.value))});
        }
        return lenses;
    }

    void addFigure(CameraLens& lens, AttributeId attribute) const {
        for (const ComparisonValue& value : values(attribute)) {
            lens.figures.push_back({value.display, value.basis});
        }
    }

    void addStabilization(CameraLens& lens) const {
        for (const ComparisonValue& value : values(AttributeId::CameraOis)) {
            if (std::get<bool>(value.value)) {
                lens.figures.push_back({"OIS", value.basis});
            }
        }
    }

  private:
    const Comparison& comparison_;
    std::size_t phone_;
};

bool zooms(const CameraLens& lens) {
    return lens.role == AttributeId::CameraTelephoto || lens.role == AttributeId::CameraPeriscope;
}

}  // namespace

CameraArray cameraArray(const Comparison& comparison, std::size_t phone) {
    const PhoneCells cells(comparison, phone);
    CameraArray array;
    for (const AttributeId role : rearRoles) {
        for (CameraLens& lens : cells.lenses(role)) {
            array.rear.push_back(std::move(lens));
        }
    }
    array.front = cells.lenses(AttributeId::CameraFront);
    const auto zooming = std::count_if(array.rear.begin(), array.rear.end(), zooms);
    for (CameraLens& lens : array.rear) {
        if (lens.role == AttributeId::CameraMain) {
            cells.addFigure(lens, AttributeId::CameraMainAperture);
            cells.addStabilization(lens);
        } else if (zooms(lens) && zooming == 1) {
            cells.addFigure(lens, AttributeId::CameraOpticalZoom);
        }
    }
    return array;
}

}  // namespace speclens
