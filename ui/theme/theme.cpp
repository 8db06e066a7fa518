#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyle>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/outlined_style.h"

namespace speclens::ui {
namespace {

QColor mix(const QColor& ground, const QColor& ink, double share) {
    const auto channel = [share](double from, double to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), ink.redF()),
                            channel(ground.greenF(), ink.greenF()),
                            channel(ground.blueF(), ink.blueF()));
}

QColor mutedText(const QPalette& palette) {
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.68);
}

struct Anchors {
    QRgb window, base, alternate, text, button, accent, onAccent, link;
};

constexpr Anchors lightAnchors{0xfff6f7f8, 0xffffffff, 0xfff4f5f7, 0xff1c1f23,
                               0xfffdfdfd, 0xff2f6fde, 0xffffffff, 0xff1f5fd0};
constexpr Anchors darkAnchors{0xff22252a, 0xff26292e, 0xff2b2f35, 0xffe6e8eb,
                              0xff32363c, 0xff7aa5f8, 0xff10141a, 0xff8fb4ff};

QPalette paletteOf(const Anchors& anchors) {
    const QColor text(anchors.text);
    QPalette palette(QColor(anchors.button), QColor(anchors.window));
    palette.setColor(QPalette::Window, QColor(anchors.window));
    palette.setColor(QPalette::Base, QColor(anchors.base));
    palette.setColor(QPalette::AlternateBase, QColor(anchors.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(anchors.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, mix(QColor(anchors.base), text, 0.45));
    }
    palette.setColor(QPalette::Highlight, QColor(anchors.accent));
    palette.setColor(QPalette::HighlightedText, QColor(anchors.onAccent));
    palette.setColor(QPalette::Link, QColor(anchors.link));
    palette.setColor(QPalette::LinkVisited, QColor(anchors.link));
    return palette;
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

constexpr std::array<const char*, 3> themeNames = {"system", "light", "dark"};

}  // namespace

QString themeName(ThemeMode mode) {
    return QString::fromLatin1(themeNames.at(static_cast<std::size_t>(mode)));
}

std::optional<ThemeMode> findTheme(const QString& name) {
    for (const auto mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        if (themeName(mode) == name) {
            return mode;
        }
    }
    return std::nullopt;
}

void applyTheme(ThemeMode mode) {
    static const QString platformStyle = QApplication::style()->objectName();
    if (mode == ThemeMode::System) {
        QApplication::setStyle(platformStyle);
        QApplication::setPalette(QPalette());
    } else {
        QApplication::setStyle(new OutlinedStyle);
        QApplication::setPalette(paletteOf(mode == ThemeMode::Dark ? darkAnchors : lightAnchors));
    }
    QPalette palette = mode == ThemeMode::System ? QPalette() : QApplication::palette();
    palette.setColor(mutedRole, mutedText(QApplication::palette()));
    QApplication::setPalette(palette);
}

ThemeColors themeColors(const QPalette& palette) {
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    ThemeColors colors;
    colors.dark = base.lightnessF() < 0.5F;
    colors.text = text;
    colors.muted = mutedText(palette);
    colors.rule = mix(base, text, colors.dark ? 0.14 : 0.11);
    colors.outline = mix(base, text, 0.5);
    colors.band = mix(base, text, colors.dark ? 0.06 : 0.04);
    colors.accent = palette.color(QPalette::Active, QPalette::Highlight);
    colors.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    colors.accentTint = mix(base, colors.accent, colors.dark ? 0.24 : 0.13);
    colors.bar = mix(base, colors.accent, 0.5);
    colors.accentText = mix(text, colors.accent, colors.dark ? 0.35 : 0.55);
    colors.badge = QColor(colors.dark ? 0xff4a3a1a : 0xfffcefcf);
    colors.badgeText = QColor(colors.dark ? 0xfff2cd83 : 0xff6f4b00);
    colors.conflict = QColor(colors.dark ? 0xff512826 : 0xfffde4e2);
    colors.conflictText = QColor(colors.dark ? 0xffffb9b1 : 0xff96251d);
    colors.better = QColor(colors.dark ? 0xff7fd6a0 : 0xff1d7041);
    colors.mark = QColor(colors.dark ? 0xff5a4616 : 0xffffe9a8);
    return colors;
}

double contrast(const QColor& left, const QColor& right) {
    const auto [dim, bright] = std::minmax({luminance(left), luminance(right)});
    return (bright + 0.05) / (dim + 0.05);
}

ThemeMetrics::ThemeMetrics(const QFontMetrics& font)
    : gap(font.height() / 3),
      space(font.height() * 3 / 4),
      row(font.height() * 7 / 4),
      radius(font.height() / 4),
      character(font.averageCharWidth()) {}

}  // namespace speclens::ui
