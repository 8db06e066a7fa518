#include <map>
#include <unordered_map>

#include "core/catalog/catalog_import.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/catalog_csv_rows.h"
#include "core/text/article_file.h"

namespace speclens {
namespace {

constexpr std::size_t mostProblems = 1000;
/// What a phone has is resolved anew with each of its rows.
constexpr std::size_t mostRowsOfOne = 100;
/// So many rows are read between two looks at the stop token.
constexpr std::size_t rowsAtOnce = 64;

bool hasRemark(const CatalogCsvValue& value) {
    return !value.source.empty() || !value.quote.empty();
}

/// The sources that values name, each with the words of its values, a line each.
class NamedSources {
  public:
    explicit NamedSources(const NewSource& file) : file_(file) {}

    void note(const CatalogCsvRow& row) {
        for (const CatalogCsvValue& value : row.values) {
            if (hasRemark(value)) {
                place(value);
            }
        }
    }

    void addTo(CatalogImport& import) {
        for (auto& [title, named] : sources_) {
            named.id = import.addSource(named.source);
        }
    }

    /// The claim of the value's own source; nothing where the catalog had that source already.
    std::optional<TableClaim> claimOf(const CatalogCsvValue& value) {
        Named& named = sources_.at(titleOf(value));
        const Span quote = named.lines.at(wordsOf(value));
        if (!named.id) {
            return std::nullopt;
        }
        Span evidence = quote;
        const std::string text = canonicalText(value.value);
        const std::size_t found = quote.of(named.source.content).find(text);
        if (found != std::string_view::npos) {
            evidence.begin += static_cast<std::uint32_t>(found);
            evidence.end = evidence.begin + static_cast<std::uint32_t>(text.size());
        }
        return TableClaim{*named.id, value.attribute, value.value, value.basis, evidence, quote};
    }

  private:
    struct Named {
        NewSource source;
        std::map<std::string, Span> lines;  ///< where each text stands in the content
        std::optional<SourceId> id;
    };

    [[nodiscard]] std::string titleOf(const CatalogCsvValue& value) const {
        return value.source.empty() ? file_.title : value.source;
    }

    static std::string wordsOf(const CatalogCsvValue& value) {
        return value.quote.empty() ? canonicalText(value.value) : value.quote;
    }

    void place(const CatalogCsvValue& value) {
        Named& named = sources_[titleOf(value)];
        if (named.source.content.empty()) {
            named.source = file_;
            // Its words stand in no file.
            named.source.location.clear();
            named.source.title = titleOf(value);
            named.source.content = named.source.title + "\n";
        }
        std::string& content = named.source.content;
        const std::string words = wordsOf(value);
        const auto begin = static_cast<std::uint32_t>(content.size());
        if (named.lines
                .emplace(words, Span{begin, begin + static_cast<std::uint32_t>(words.size())})
                .second) {
            content += words + "\n";
        }
    }

    const NewSource& file_;
    std::map<std::string, Named> sources_;
};

class Importer {
  public:
    Importer(Catalog& catalog, const CatalogCsvImport& import)
        : import_(import), named_(import.source), catalog_(catalog) {}

    CatalogCsvReport run() {
        checkText(import_.source.content, import_.source.location);
        CatalogCsvRows rows(import_.source.content, import_.source.location);
        report_.ignoredColumns = rows.ignoredColumns();
        if (rows.hasRemarks()) {
            noteSources();
        }
        CatalogImport target(catalog_);
        const auto file = target.addSource(import_.source);
        if (!file) {
            report_.alreadyKnown = true;
            return std::move(report_);
        }
        named_.addTo(target);
        CatalogCsvRow row;
        while (!isStopped() &&
               rows.next(row, [this](CellProblem problem) { note(std::move(problem)); })) {
            add(target, *file, row);
            if (import_.progress && report_.rows % rowsAtOnce == 0) {
                import_.progress(rows.position());
            }
        }
        report_.cancelled = import_.stop.stop_requested();
        if (!report_.cancelled && !import_.dryRun) {
            target.commit();
        }
        return std::move(report_);
    }

  private:
    [[nodiscard]] bool isStopped() const {
        return report_.rows % rowsAtOnce == 0 && import_.stop.stop_requested();
    }

    void noteSources() {
        CatalogCsvRows rows(import_.source.content, import_.source.location);
        CatalogCsvRow row;
        while (rows.next(row, [](const CellProblem&) {})) {
            named_.note(row);
        }
    }

    void note(CellProblem problem) {
        ++report_.problemCount;
        if (report_.problems.size() < mostProblems) {
            report_.problems.push_back(std::move(problem));
        }
    }

    void add(CatalogImport& target, SourceId file, const CatalogCsvRow& row) {
        if (++seen_[foldName(fullName(row.phone))] > mostRowsOfOne) {
            note({row.number, "model", "the phone has too many rows already"});
            ++report_.rows;
            return;
        }
        claims_.clear();
        for (const CatalogCsvValue& value : row.values) {
            auto claim = hasRemark(value) ? named_.claimOf(value) : std::nullopt;
            claims_.push_back(claim ? *std::move(claim)
                                    : TableClaim{file, value.attribute, value.value, value.basis,
                                                 value.evidence, value.cell});
        }
        const PhoneOutcome outcome = target.addPhone(row.phone, row.aliases, claims_);
        ++report_.rows;
        report_.values += claims_.size();
        switch (outcome.kind) {
            case PhoneOutcome::Kind::Added:
                ++report_.added;
                break;
            case PhoneOutcome::Kind::Changed:
                ++report_.changed;
                break;
            case PhoneOutcome::Kind::Left:
                ++report_.left;
                break;
        }
        if (!outcome.doubtful.empty()) {
            report_.doubtful.push_back({row.phone, outcome.doubtful});
        }
    }

    const CatalogCsvImport& import_;
    NamedSources named_;
    Catalog& catalog_;
    std::vector<TableClaim> claims_;
    std::unordered_map<std::string, std::size_t> seen_;  ///< rows of each phone
    CatalogCsvReport report_;
};

}  // namespace

CatalogCsvReport importCatalogCsv(Catalog& catalog, const CatalogCsvImport& import) {
    return Importer(catalog, import).run();
}

}  // namespace speclens
