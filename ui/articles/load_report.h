// What came of reading articles into the catalog.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <optional>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens::ui {

/// Phones of a table.
struct TableOutcome {
    int added = 0;    ///< that the catalog did not have
    int changed = 0;  ///< of which it shows more or other values now
    int left = 0;     ///< of which it shows what it did
};

/// What came of one file.
struct ArticleOutcome {
    QString name;   ///< the file's name without its folder
    QString error;  ///< what of it was not read, and why; empty where all was
    std::optional<TableOutcome> table = std::nullopt;  ///< where a table was read
    int doubtful = 0;               ///< phones of a table whose names may be those of others
    bool alreadyKnown = false;      ///< the same content was in the catalog
    int claims = 0;                 ///< claims that it makes
    std::vector<PhoneName> phones;  ///< that it makes claims about, in the order of the text
};

struct LoadReport {
    QVector<ArticleOutcome> articles;  ///< those that were begun, in order
    bool cancelled = false;
    /// The catalog afterwards; null where no file changed it or where it could not be read.
    std::shared_ptr<const PhoneTable> phoneTable;
    QString tableError;  ///< why it could not be read

    /// One line for the status bar: "6 phones, 18 claims from review.txt".
    [[nodiscard]] QString summary() const;
    /// Every error, a file a paragraph; empty where there was none.
    [[nodiscard]] QString errors() const;
    /// The first phone that the articles speak of, or nothing.
    [[nodiscard]] std::optional<PhoneId> firstPhone(const PhoneTable& table) const;
};

}  // namespace speclens::ui
