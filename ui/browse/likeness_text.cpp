#include "ui/browse/likeness_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "core/spec/display.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

struct LikenessWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

/// Of a phone whose number is greater and of one whose number is less; %1 is by how much.
struct Comparative {
    QString more;
    QString less;
};

Comparative comparativeOf(AttributeId attribute) {
    switch (attribute) {
        case AttributeId::LaunchPrice:
            return {LikenessWords::tr("%1 dearer"), LikenessWords::tr("%1 cheaper")};
        case AttributeId::DisplaySize:
            return {LikenessWords::tr("%1 larger"), LikenessWords::tr("%1 smaller")};
        case AttributeId::BodyWeight:
            return {LikenessWords::tr("%1 heavier"), LikenessWords::tr("%1 lighter")};
        case AttributeId::BodyThickness:
            return {LikenessWords::tr("%1 thicker"), LikenessWords::tr("%1 thinner")};
        case AttributeId::DisplayRefreshRate:
            return {LikenessWords::tr("%1 faster"), LikenessWords::tr("%1 slower")};
        case AttributeId::MemoryRam:
            return {LikenessWords::tr("%1 more RAM"), LikenessWords::tr("%1 less RAM")};
        case AttributeId::MemoryStorage:
            return {LikenessWords::tr("%1 more storage"), LikenessWords::tr("%1 less storage")};
        case AttributeId::CameraMain:
            return {LikenessWords::tr("camera with %1 more"),
                    LikenessWords::tr("camera with %1 less")};
        default:
            return {LikenessWords::tr("%1 more"), LikenessWords::tr("%1 less")};
    }
}

QString sameText(ColumnId column) {
    const auto attribute = attributeOf(column);
    if (!attribute) {
        return LikenessWords::tr("same year");
    }
    switch (*attribute) {
        case AttributeId::PlatformSoc:
            return LikenessWords::tr("same chipset");
        case AttributeId::LaunchPrice:
            return LikenessWords::tr("same price");
        case AttributeId::DisplaySize:
            return LikenessWords::tr("same size");
        case AttributeId::CameraMain:
            return LikenessWords::tr("same camera");
        case AttributeId::BatteryCapacity:
            return LikenessWords::tr("same battery");
        case AttributeId::BodyWeight:
            return LikenessWords::tr("same weight");
        default:
            return LikenessWords::tr("same: %1").arg(attributeLabel(*attribute));
    }
}

QString yearsText(double years) {
    const int count = static_cast<int>(std::abs(years));
    if (count == 1) {
        return years > 0 ? LikenessWords::tr("a year newer") : LikenessWords::tr("a year older");
    }
    return (years > 0 ? LikenessWords::tr("%1 years newer") : LikenessWords::tr("%1 years older"))
        .arg(count);
}

/// Without the dust of subtracting decimals.
double differenceOf(double left, double right) {
    constexpr double digits = 100;
    return std::round((left - right) * digits) / digits;
}

QString numberText(AttributeId attribute, double difference, const std::string& size) {
    const Comparative words = comparativeOf(attribute);
    return (difference > 0 ? words.more : words.less).arg(toQString(size));
}

QString differenceText(const Likeness& likeness, Units units) {
    const auto attribute = attributeOf(likeness.column);
    if (const auto* own = std::get_if<Money>(&likeness.own)) {
        const double more = differenceOf(std::get<Money>(likeness.other).amount, own->amount);
        return numberText(*attribute, more,
                          displayText(*attribute, Money{own->currency, std::abs(more)}));
    }
    if (const auto* own = std::get_if<double>(&likeness.own)) {
        const double more = differenceOf(std::get<double>(likeness.other), *own);
        if (attribute && std::abs(more) < unitOf(*attribute, units).precision() / 2) {
            return sameText(likeness.column);
        }
        return attribute
                   ? numberText(*attribute, more, displayText(*attribute, std::abs(more), units))
                   : yearsText(more);
    }
    if (const auto* has = std::get_if<bool>(&likeness.other)) {
        return (*has ? LikenessWords::tr("with %1") : LikenessWords::tr("without %1"))
            .arg(attributeLabel(*attribute));
    }
    return LikenessWords::tr("with %1").arg(toQString(displayText(*attribute, likeness.other)));
}

}  // namespace

QString likenessText(const SimilarPhone& similar, Units units) {
    QStringList parts;
    for (const Likeness& likeness : similar.telling) {
        parts.append(likeness.same ? sameText(likeness.column) : differenceText(likeness, units));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace speclens::ui
