#include "ui/articles/table_loader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <span>

#include "core/exchange/catalog_csv.h"
#include "core/exchange/table_file.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

struct TableLoaderWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

constexpr std::size_t mostShown = 20;

/// What was not understood, a line each.
QStringList problemsOf(const CatalogCsvReport& report) {
    QStringList lines;
    for (const std::string& column : report.ignoredColumns) {
        lines.append(TableLoaderWords::tr("The column “%1” is no attribute and was left out")
                         .arg(toQString(column)));
    }
    const std::size_t shown = std::min(report.problems.size(), mostShown);
    for (const CellProblem& problem : std::span(report.problems).first(shown)) {
        lines.append(TableLoaderWords::tr("Row %1, %2: %3")
                         .arg(problem.row)
                         .arg(toQString(problem.column), toQString(problem.problem)));
    }
    if (report.problemCount > shown) {
        lines.append(TableLoaderWords::tr("%1 more cells were not understood")
                         .arg(report.problemCount - shown));
    }
    return lines;
}

}  // namespace

bool isTable(const QString& path) {
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

std::optional<ArticleOutcome> readTable(Catalog& catalog, const QString& path,
                                        const std::stop_token& stop,
                                        const std::function<void(int percent)>& progress) {
    CatalogCsvImport request;
    request.source.kind = SourceKind::Table;
    request.source.title = toUtf8(QFileInfo(path).fileName());
    request.source.location = toUtf8(path);
    request.source.content = readTableFile(toUtf8(path));
    request.stop = stop;
    const std::size_t total = std::max<std::size_t>(request.source.content.size(), 1);
    request.progress = [&progress, total](std::size_t done) {
        constexpr std::size_t whole = 100;
        progress(static_cast<int>(done * whole / total));
    };
    const CatalogCsvReport report = importCatalogCsv(catalog, request);
    if (report.cancelled) {
        return std::nullopt;
    }
    ArticleOutcome outcome;
    outcome.name = QFileInfo(path).fileName();
    outcome.alreadyKnown = report.alreadyKnown;
    outcome.claims = static_cast<int>(report.values);
    outcome.table = {{static_cast<int>(report.added), static_cast<int>(report.changed),
                      static_cast<int>(report.left)}};
    outcome.doubtful = static_cast<int>(report.doubtful.size());
    const QStringList problems = problemsOf(report);
    if (!problems.isEmpty()) {
        outcome.error = QStringLiteral("%1:\n%2").arg(path, problems.join(QLatin1Char('\n')));
    }
    return outcome;
}

}  // namespace speclens::ui
