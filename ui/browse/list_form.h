// The forms of the list of phones.
#pragma once

#include <QString>
#include <cstdint>

namespace speclens::ui {

/// Stored by name ("table", "gallery").
enum class ListForm : std::uint8_t { Table, Gallery };

inline QString listFormName(ListForm form) {
    return form == ListForm::Gallery ? QStringLiteral("gallery") : QStringLiteral("table");
}

}  // namespace speclens::ui
