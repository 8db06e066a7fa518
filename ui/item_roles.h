// Item data that our models give beside Qt's roles and ValueDelegate paints.
#pragma once

#include <Qt>

namespace speclens::ui {

enum ItemRole : int {
    BadgesRole = Qt::UserRole + 1,  ///< QVector<Badge>: signs beside the text
    UnconfirmedRole,                ///< bool: the value is not confirmed
    BetterRole,                     ///< bool: the row's better value
    MutedRole,                      ///< bool: secondary text, as of an unknown value
    GroupRole,                      ///< bool: the heading of a group of rows
    BarRole,                        ///< double: the number's share of the column's greatest
    FavoriteRole,                   ///< bool: the phone is one of the user's favorites
    CardRole,                       ///< PhoneCard: what a card shows of the phone
    FoldedRole,                     ///< bool: the group's rows are folded away
    SortSignRole,                   ///< QString of a header: how the table is sorted by it
};

}  // namespace speclens::ui
