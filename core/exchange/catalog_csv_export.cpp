#include <algorithm>
#include <unordered_map>

#include "core/exchange/catalog_csv.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/catalog_csv_phones.h"
#include "core/exchange/csv.h"

namespace speclens {
namespace {

using Kind = CatalogCsvColumn::Kind;

/// What sources are called.
std::unordered_map<SourceId, std::string> namesOf(const std::vector<SourceRecord>& sources) {
    std::unordered_map<SourceId, std::string> names;
    for (const SourceRecord& source : sources) {
        names[source.id] = source.title.empty() ? source.location : source.title;
    }
    return names;
}

class Writer {
  public:
    Writer(const Catalog& catalog, const CatalogCsvColumns& wanted)
        : catalog_(catalog), phones_(catalog), asks_(wanted.source || wanted.quote) {
        for (const Attribute& entry : attributes()) {
            const CatalogCsvEntries& entries = phones_.entries(entry.id);
            if (entries.empty()) {
                continue;
            }
            columns_.push_back({Kind::Values, entry.id});
            if (wanted.status || !entries.allStated()) {
                columns_.push_back({Kind::Status, entry.id});
            }
            if (wanted.source) {
                columns_.push_back({Kind::Source, entry.id});
            }
            if (wanted.quote) {
                columns_.push_back({Kind::Quote, entry.id});
            }
        }
        if (wanted.source) {
            sources_ = namesOf(catalog.sources());
        }
    }

    std::size_t write(const TextSink& sink) {
        constexpr std::size_t pieceSize = 65536;
        CatalogCsvPhones::Row row;
        appendHeader();
        for (std::size_t place = 0; place < phones_.size(); ++place) {
            phones_.read(place, row);
            appendRow(row);
            if (csv_.size() >= pieceSize) {
                if (!sink(csv_)) {
                    return phones_.size();
                }
                csv_.clear();
            }
        }
        sink(csv_);
        return phones_.size();
    }

  private:
    using Row = CatalogCsvPhones::Row;

    void appendHeader() {
        CsvRecord header = {"brand", "model"};
        if (phones_.haveAliases()) {
            header.emplace_back("aliases");
        }
        for (const CatalogCsvColumn& column : columns_) {
            header.push_back(catalogCsvColumnName(column));
        }
        appendCsvRecord(csv_, header);
    }

    void appendRow(const Row& row) {
        const std::optional<PhoneDetails> details =
            asks_ ? catalog_.findDetails(row.id()) : std::nullopt;
        csv_ += row.name();
        if (phones_.haveAliases()) {
            csv_ += ',';
            csv_ += row.aliases();
        }
        for (const CatalogCsvColumn& column : columns_) {
            csv_ += ',';
            if (column.kind == Kind::Values) {
                appendValues(row, column.attribute);
            } else if (column.kind == Kind::Status) {
                appendStatus(row, column.attribute);
            } else if (details) {
                appendRemark(column, *details);
            }
        }
        csv_ += "\r\n";
    }

    void appendValues(const Row& row, AttributeId attribute) {
        const CatalogCsvEntries& entries = phones_.entries(attribute);
        const auto numbers = row.numbers(attribute);
        if (numbers.size() == 1) {
            csv_ += entries.cell(numbers.front());
        } else if (!numbers.empty()) {
            appendJoined(numbers,
                         [&entries](std::uint32_t number) { return entries.text(number); });
        }
    }

    void appendStatus(const Row& row, AttributeId attribute) {
        const CatalogCsvEntries& entries = phones_.entries(attribute);
        const auto numbers = row.numbers(attribute);
        const auto isStated = [&entries](std::uint32_t number) {
            return entries.basis(number) == Basis::Stated;
        };
        if (!std::all_of(numbers.begin(), numbers.end(), isStated)) {
            appendJoined(numbers, [&entries](std::uint32_t number) {
                return basisName(entries.basis(number));
            });
        }
    }

    /// `textOf` gives an entry as it stands in a cell.
    template <typename TextOf>
    void appendJoined(std::span<const std::uint32_t> numbers, const TextOf& textOf) {
        joined_.clear();
        for (const std::uint32_t number : numbers) {
            joined_ += joined_.empty() ? "" : ";";
            joined_ += textOf(number);
        }
        appendCatalogCsvCell(csv_, joined_);
    }

    void appendRemark(const CatalogCsvColumn& column, const PhoneDetails& details) {
        const ResolvedAttribute* found = details.find(column.attribute);
        if (found == nullptr) {
            return;
        }
        std::string cell;
        for (const ResolvedValue& value : found->shown) {
            appendEntry(cell, &value == &found->shown.front(),
                        remark(column.kind, value.claims.front()));
        }
        appendCatalogCsvCell(csv_, cell);
    }

    [[nodiscard]] std::string remark(Kind kind, const StoredClaim& claim) const {
        if (kind == Kind::Quote) {
            return claim.quote.empty() ? canonicalText(claim.value) : claim.quote;
        }
        const auto source = sources_.find(claim.source);
        return source == sources_.end() ? std::string() : source->second;
    }

    const Catalog& catalog_;
    CatalogCsvPhones phones_;
    bool asks_;
    std::vector<CatalogCsvColumn> columns_;
    std::unordered_map<SourceId, std::string> sources_;  ///< what they are called
    std::string csv_;
    std::string joined_;
};

}  // namespace

std::size_t writeCatalogCsv(const Catalog& catalog, const CatalogCsvColumns& columns,
                            const TextSink& sink) {
    return Writer(catalog, columns).write(sink);
}

}  // namespace speclens
