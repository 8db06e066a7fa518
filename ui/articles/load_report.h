// What came of reading articles into the catalog.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens::ui {

/// What came of one file.
struct ArticleOutcome {
    QString name;                   ///< the file's name without its folder
    QString error;                  ///< why it was not read; empty where it was
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
