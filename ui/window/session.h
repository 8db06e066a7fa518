// What all views of a window share: the snapshot of the catalog and the phones to compare.
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/compare/comparison.h"
#include "core/exchange/table_cache.h"

namespace speclens::ui {

/// A catalog and what a session begins with.
struct LoadedCatalog {
    std::shared_ptr<Catalog> catalog;         ///< not null
    std::shared_ptr<const PhoneTable> table;  ///< not null
    std::int64_t changeCount = 0;             ///< of the catalog when the table was read
    bool isNew = false;                       ///< the file was made
    std::optional<CatalogState> unkept{};     ///< see TableCache::Loaded
};

/// Reads the table, out of the cache where it has it; on any thread. Throws Error.
LoadedCatalog loadCatalog(std::shared_ptr<Catalog> catalog, const TableCache& cache = TableCache());

/// Its table is empty until it begins.
class Session : public QObject {
    Q_OBJECT
  public:
    explicit Session(QObject* parent = nullptr);
    /// Called once, before anything is asked of the catalog.
    void begin(LoadedCatalog loaded);

    /// Of a session that has begun.
    [[nodiscard]] Catalog& catalog() const { return *catalog_; }
    /// The comparison of these phones, in the chosen units; of those that the catalog cannot be
    /// read for, nothing.
    [[nodiscard]] Comparison compare(const std::vector<PhoneId>& phones) const;

    /// The units that the views show lengths and weights in.
    [[nodiscard]] Units units() const { return units_; }
    void setUnits(Units units);

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const PhoneTable>& table() const { return table_; }
    /// Replaces the snapshot; chosen phones that it lacks are dropped.
    void setTable(std::shared_ptr<const PhoneTable> table);

    /// Reads the table anew.
    void reload();
    /// Reads the table anew where the catalog was changed by another program, or by this one, since
    /// it was read.
    void followChanges();

    /// In the order of the comparison's columns, each once.
    [[nodiscard]] const std::vector<PhoneId>& chosen() const { return chosen_; }
    [[nodiscard]] bool isChosen(PhoneId phone) const;
    void choose(PhoneId phone);
    void choose(const std::vector<PhoneId>& phones);
    /// Puts the phone at index `from` of chosen() at index `to`, both of which exist.
    void move(std::size_t from, std::size_t to);
    /// Chooses phones, or moves those that are chosen already, so that they stand before the one
    /// at index `place`; at its size they come last.
    void choose(const std::vector<PhoneId>& phones, std::size_t place);
    void drop(PhoneId phone);
    void dropAll();

    /// The chosen phone that the others are held against, or none.
    [[nodiscard]] std::optional<PhoneId> baseline() const;
    /// One that is not chosen is as none, until it is chosen.
    void setBaseline(std::optional<PhoneId> phone);

  signals:
    void tableChanged();
    void chosenChanged();
    void baselineChanged();
    void unitsChanged();

  private:
    std::shared_ptr<Catalog> catalog_;
    std::shared_ptr<const PhoneTable> table_;
    std::int64_t changeCount_ = 0;  ///< of the catalog when the table was read
    std::vector<PhoneId> chosen_;
    std::optional<PhoneId> baseline_;
    Units units_ = Units::Metric;
};

}  // namespace speclens::ui
