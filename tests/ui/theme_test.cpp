#include "ui/theme/theme.h"

#include <gmock/gmock.h>

#include <QApplication>

namespace speclens::ui {
namespace {

TEST(Theme, KeepsTextReadableInEveryTheme) {
    constexpr double readable = 4.5;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System}) {
        applyTheme(mode);
        const QPalette palette = QApplication::palette();
        const ThemeColors colors = themeColors(palette);
        const QColor base = palette.color(QPalette::Base);
        const std::string name = themeName(mode).toStdString();
        EXPECT_GE(contrast(colors.text, base), readable) << name;
        EXPECT_GE(contrast(colors.muted, base), readable) << name;
        EXPECT_GE(contrast(colors.muted, colors.band), readable) << name;
        EXPECT_GE(contrast(palette.color(mutedRole), base), readable) << name;
        EXPECT_GE(contrast(colors.badgeText, colors.badge), readable) << name;
        EXPECT_GE(contrast(colors.conflictText, colors.conflict), readable) << name;
        EXPECT_GE(contrast(colors.better, base), readable) << name;
        EXPECT_GE(contrast(colors.text, colors.mark), readable) << name;
        EXPECT_GE(contrast(colors.accentText, colors.accentTint), readable) << name;
    }
    applyTheme(ThemeMode::System);
}

TEST(Theme, FollowsTheLightnessOfThePalette) {
    applyTheme(ThemeMode::Dark);
    EXPECT_TRUE(themeColors(QApplication::palette()).dark);
    applyTheme(ThemeMode::Light);
    EXPECT_FALSE(themeColors(QApplication::palette()).dark);
    applyTheme(ThemeMode::System);
}

TEST(Theme, HasNamesThatReadBack) {
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System}) {
        EXPECT_EQ(findTheme(themeName(mode)), mode);
    }
    EXPECT_EQ(findTheme("bright"), std::nullopt);
}

}  // namespace
}  // namespace speclens::ui
