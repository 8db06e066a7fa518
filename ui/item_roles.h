// Item data that our models give beside Qt's roles and ValueDelegate paints.
#pragma once

#include <Qt>

namespace speclens::ui {

enum ItemRole : int {
    badgesRole = Qt::UserRole + 1,  ///< QVector<Badge>: signs beside the text
    unconfirmedRole,                ///< bool: the value is not confirmed
    betterRole,                     ///< bool: the row's better value
    mutedRole,                      ///< bool: secondary text, as of an unknown value
    groupRole,                      ///< bool: the heading of a group of rows
    foldedRole,                     ///< bool: the group's rows are folded away
};

}  // namespace speclens::ui
