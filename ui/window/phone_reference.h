// Phones as settings name them: by what they are called, which survives a new catalog.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens::ui {

/// The phone's key, and its number in the catalog in front, by which it is found at once where the
/// catalog is still the same.
QString phoneReference(const PhoneTable& table, PhoneId phone);

/// The phones in the order of the references; those that the table lacks are left out.
std::vector<PhoneId> findReferences(const PhoneTable& table, const QStringList& references);

}  // namespace speclens::ui
