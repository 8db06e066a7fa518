// Whether a catalog is sound.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace speclens {

struct CatalogFindings {
    std::size_t sources = 0;
    std::size_t phones = 0;  ///< merged ones too
    std::size_t claims = 0;
    std::vector<std::string> problems;  ///< a sentence each; empty where all is well
    /// Whether nothing is wrong but the values that are kept for browsing, which can be made anew.
    bool onlyKeptValues = false;
};

class CatalogCheck {
  public:
    /// The catalog must outlive the check.
    explicit CatalogCheck(Catalog& catalog) : catalog_(catalog) {}

    /// Looks at the file itself, at references, contents and their hashes, claims and their places,
    /// names, notes, and at whether the kept values are those that the claims give. Throws Error
    /// where the file cannot be read at all.
    [[nodiscard]] CatalogFindings run() const;

    /// Makes the kept values of all phones anew, and changes nothing else.
    void rebuildKeptValues();

    /// Copies the catalog, as it stands at one moment, to a new file at `path`; others can go on
    /// writing meanwhile. Throws Error where there is a file already, it cannot be written, or the
    /// catalog is locked or its pages are damaged; nothing is left of the copy then.
    void copyTo(const std::string& path) const;

  private:
    Catalog& catalog_;
};

}  // namespace speclens
