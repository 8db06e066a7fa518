#include "ui/theme/theme.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

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
        constexpr double visible = 3;
        EXPECT_GE(contrast(colors.outline, base), visible) << name;
        EXPECT_GE(contrast(colors.outline, palette.color(QPalette::Window)), visible) << name;
    }
    applyTheme(ThemeMode::System);
}

/// The color in the middle of the upper edge of a widget's picture.
QRgb edgeOf(QWidget& widget) {
    widget.ensurePolished();
    const QImage image = widget.grab().toImage();
    return image.pixel(image.width() / 2, 0);
}

TEST(Theme, OutlinesFieldsAndBoxes) {
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(mode);
        const QRgb outline = themeColors(QApplication::palette()).outline.rgb();
        QLineEdit field;
        EXPECT_EQ(edgeOf(field), outline) << themeName(mode).toStdString();
        QPlainTextEdit text;
        EXPECT_EQ(edgeOf(text), outline) << themeName(mode).toStdString();
        QCheckBox box;
        box.resize(box.style()->pixelMetric(QStyle::PM_IndicatorWidth),
                   box.style()->pixelMetric(QStyle::PM_IndicatorHeight));
        EXPECT_EQ(edgeOf(box), outline) << themeName(mode).toStdString();
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
