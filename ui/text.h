// Words of the window that several views share, and strings between the core and Qt.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>

#include "core/browse/phone_table.h"
#include "core/compare/comparison.h"
#include "core/spec/units.h"

namespace speclens::ui {

QString toQString(std::string_view utf8);
std::string toUtf8(const QString& text);

/// What stands where a value is unknown, and what a screen reader says there.
QString unknownSign();
QString unknownText();

/// A filled star.
QString favoriteSign();

/// "stated", "leaked", ... in the user's language.
QString basisText(Basis basis);
/// The most doubtful basis among a cell's values.
Basis weakestBasis(const ComparisonCell& cell);

/// "Diagonal"; "Diagonal, in" with the unit.
QString attributeLabel(AttributeId attribute);
QString attributeLabelWithUnit(AttributeId attribute, Units units);
/// "Display: Diagonal".
QString attributeTitle(AttributeId attribute);

/// How sure the known values of a phone are.
Certainty certaintyOf(const Comparison& comparison, std::size_t phone);

/// "announced", "listed", "only leaked".
QString statusText(PhoneStatus status);
/// statusText, or "4 of 6 unconfirmed".
QString certaintyText(PhoneStatus status, const Certainty& certainty);
/// certaintyText with the number of conflicts.
QString certaintyDescription(PhoneStatus status, const Certainty& certainty);
QString conflictText(int conflicts);

/// Why a value is shown and not another one: "confirmed, and the others are not". Empty where there
/// is no other.
QString choiceText(Choice choice);

/// "1 phone", "6 phones"; "1 claim", "18 claims".
QString phonesText(int count);
QString claimsText(int count);

/// Text that a menu or a button shows as it is, "&" too.
QString plainLabel(QString text);
/// Text for a tool tip, which Qt would otherwise read as HTML where it looks like it.
QString plainToolTip(const QString& text);

}  // namespace speclens::ui
