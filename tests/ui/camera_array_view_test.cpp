#include "ui/browse/camera_array_view.h"

#include <gtest/gtest.h>

#include <QImage>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

CameraLens lens(AttributeId role, std::vector<CameraFigure> figures) {
    return {role, std::move(figures), 1};
}

CameraArray confirmedArray() {
    return {{lens(AttributeId::CameraMain,
                  {{"108 MP", Basis::Stated}, {"f/1.9", Basis::Stated}, {"OIS", Basis::Leaked}}),
             lens(AttributeId::CameraMacro, {{"2 MP", Basis::Teased}})},
            {lens(AttributeId::CameraFront, {{"16 MP", Basis::Stated}})}};
}

bool hasColor(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb()) {
                return true;
            }
        }
    }
    return false;
}

TEST(CameraArrayView, SaysInWordsWhatItDraws) {
    struct Case {
        CameraArray array;
        QString text;
    };
    const Case cases[] = {
        {{}, ""},
        {confirmedArray(), "Main: 108 MP, f/1.9, OIS, leaked. Macro: 2 MP. Front: 16 MP."},
        {{{lens(AttributeId::CameraPeriscope, {{"48 MP", Basis::Rumored}})}, {}},
         "Periscope: 48 MP, rumored."},
    };
    for (const Case& entry : cases) {
        CameraArrayView view;
        view.setArray(entry.array);
        EXPECT_EQ(view.accessibleDescription(), entry.text);
        EXPECT_EQ(view.isHidden(), entry.array.empty()) << "nothing is drawn of nothing";
    }
}

TEST(CameraArrayView, DrawsOnlyDoubtfulLensesInTheToneOfBadges) {
    CameraArrayView view;
    view.setArray(confirmedArray());
    view.resize(view.sizeHint());
    const ThemeColors colors = themeColors(view.palette());
    EXPECT_FALSE(hasColor(view.grab().toImage(), colors.badge));
    view.setArray({{lens(AttributeId::CameraMain, {{"50 MP", Basis::Leaked}})}, {}});
    EXPECT_TRUE(hasColor(view.grab().toImage(), colors.badge));
}

TEST(CameraArrayView, IsHigherWhereItIsNarrower) {
    CameraArrayView view;
    view.setArray(confirmedArray());
    const int character = ThemeMetrics(view.fontMetrics()).character;
    const int narrow = view.heightForWidth(character * 20);
    int before = narrow;
    for (int width = 20; width <= 200; width += 10) {
        const int height = view.heightForWidth(character * width);
        EXPECT_LE(height, before) << width;
        before = height;
    }
    EXPECT_LT(before, narrow / 2) << "front and rear stand side by side";
}

}  // namespace
}  // namespace speclens::ui
