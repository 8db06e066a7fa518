#include "ui/browse/key_figures.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <optional>

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

const ComparisonCell* findCell(const Comparison& comparison, AttributeId attribute) {
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            if (row.attribute == attribute && row.cells.front().known()) {
                return &row.cells.front();
            }
        }
    }
    return nullptr;
}

QString textOf(const Comparison& comparison, AttributeId attribute) {
    const ComparisonCell* cell = findCell(comparison, attribute);
    return cell == nullptr ? QString() : toQString(cell->text());
}

/// The text where there is one, within `pattern`.
void append(QStringList& parts, const QString& pattern, const QString& text) {
    if (!text.isEmpty()) {
        parts.append(pattern.arg(text));
    }
}

std::optional<KeyFigure> figure(const Comparison& comparison, AttributeId attribute,
                                const QStringList& details) {
    const ComparisonCell* cell = findCell(comparison, attribute);
    if (cell == nullptr) {
        return std::nullopt;
    }
    return KeyFigure{toQString(cell->text()), details.join(QStringLiteral(", ")),
                     cell->confirmed()};
}

}  // namespace

QVector<KeyFigure> keyFigures(const Comparison& comparison) {
    if (comparison.phones.empty()) {
        return {};
    }
    const auto text = [&](AttributeId attribute) { return textOf(comparison, attribute); };
    const QString plain = QStringLiteral("%1");
    QStringList display;
    append(display, plain, text(AttributeId::DisplayTechnology));
    append(display, plain, text(AttributeId::DisplayRefreshRate));
    QStringList battery;
    append(battery, KeyFigures::tr("%1 wired"), text(AttributeId::BatteryWiredCharging));
    append(battery, KeyFigures::tr("%1 wireless"), text(AttributeId::BatteryWirelessCharging));
    QStringList camera;
    append(camera, KeyFigures::tr("%1 ultrawide"), text(AttributeId::CameraUltrawide));
    append(camera, KeyFigures::tr("%1 front"), text(AttributeId::CameraFront));
    QStringList platform;
    append(platform, KeyFigures::tr("%1 RAM"), text(AttributeId::MemoryRam));

    QVector<KeyFigure> figures;
    for (const auto& entry : {figure(comparison, AttributeId::DisplaySize, display),
                              figure(comparison, AttributeId::BatteryCapacity, battery),
                              figure(comparison, AttributeId::CameraMain, camera),
                              figure(comparison, AttributeId::PlatformSoc, platform)}) {
        if (entry) {
            figures.append(*entry);
        }
    }
    return figures;
}

KeyFigures::KeyFigures(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    const ThemeMetrics metrics(fontMetrics());
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(metrics.gap);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    setAccessibleName(tr("Key figures"));
}

void KeyFigures::setFigures(const QVector<KeyFigure>& figures) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ThemeMetrics metrics(fontMetrics());
    int place = 0;
    for (const KeyFigure& entry : figures) {
        auto* tile = new Tile(false, this);
        auto* column = new QVBoxLayout(tile);
        column->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
        column->setSpacing(0);
        QLabel* title = makeHeading(entry.title, tile);
        QFont font = title->font();
        font.setItalic(!entry.confirmed);
        title->setFont(font);
        column->addWidget(title);
        if (!entry.detail.isEmpty()) {
            column->addWidget(makeMuted(entry.detail, tile));
        }
        column->addStretch();
        tile->setAccessibleName(entry.title);
        grid_->addWidget(tile, place / 2, place % 2);
        ++place;
    }
    setVisible(!figures.isEmpty());
}

}  // namespace speclens::ui
