// The one place for colors, metrics and the choice between light and dark. Everything is derived
// from the palette and the font in force, so that widgets follow both without keeping colors.
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QPalette>
#include <QString>
#include <cstdint>
#include <optional>

namespace speclens::ui {

enum class ThemeMode : std::uint8_t { System, Light, Dark };

/// "system", "light", "dark"; stable in settings and on the command line.
QString themeName(ThemeMode mode);
std::optional<ThemeMode> findTheme(const QString& name);

/// Applies `mode` to the application: the platform's own style and palette, or Fusion with ours.
/// Remembers the platform's style when it is first called.
void applyTheme(ThemeMode mode);

/// Colors that a palette has no role for. The pairs (badge, conflict, better, mark) keep a contrast
/// of at least 4.5 to 1 between text and ground.
struct ThemeColors {
    bool dark = false;
    QColor text;
    QColor muted;         ///< secondary text
    QColor rule;          ///< thin lines between rows and panes
    QColor outline;       ///< of fields and boxes; 3 to 1 at least on base and window
    QColor band;          ///< ground of group rows, tiles and quotes
    QColor accent;        ///< the one accent color
    QColor onAccent;      ///< text on the accent color
    QColor accentTint;    ///< ground of what is chosen or selected
    QColor accentText;    ///< text on accentTint
    QColor bar;           ///< a bar in a cell, also on accentTint
    QColor badge;         ///< ground of a badge for unconfirmed values
    QColor badgeText;     ///< text on it
    QColor conflict;      ///< ground of a badge for conflicts
    QColor conflictText;  ///< text on it
    QColor better;        ///< text of a row's better value
    QColor mark;          ///< ground of the highlighted words in a quote
};

ThemeColors themeColors(const QPalette& palette);

/// The palette's muted text for labels; applyTheme() gives it enough contrast.
inline constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText;

/// The contrast between two opaque colors after WCAG 2.1: 1 to 21.
double contrast(const QColor& left, const QColor& right);

/// Lengths in logical pixels, from the size of the text.
struct ThemeMetrics {
    explicit ThemeMetrics(const QFontMetrics& font);
    int gap;        ///< between things that belong together
    int space;      ///< between a pane's edge and its content
    int row;        ///< height of a table row of one line
    int radius;     ///< of rounded corners
    int character;  ///< average width of a character
};

}  // namespace speclens::ui
