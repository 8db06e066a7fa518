// What the window copies and exports.
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

#include "core/compare/selection.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/comparison_export.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_text.h"
#include "ui/text.h"
#include "ui/window/file_export.h"

namespace speclens::ui {
namespace {

FileKind csvKind() {
    return {MainWindow::tr("Comma-separated values"), QStringLiteral("csv")};
}

QList<FileKind> comparisonKinds() {
    return {csvKind(),
            {MainWindow::tr("Workbook for spreadsheets"), QStringLiteral("xlsx")},
            {MainWindow::tr("Web page"), QStringLiteral("html")},
            {MainWindow::tr("Markdown"), QStringLiteral("md")},
            {MainWindow::tr("Tab-separated values"), QStringLiteral("tsv")},
            {MainWindow::tr("JSON"), QStringLiteral("json")}};
}

/// By the ending of the file's name; CSV where it says nothing.
ComparisonFormat formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString name = suffix == QLatin1String("md")    ? QStringLiteral("markdown")
                         : suffix == QLatin1String("htm") ? QStringLiteral("html")
                                                          : suffix;
    const auto format = findComparisonFormat(toUtf8(name));
    return format && *format != ComparisonFormat::Table ? *format : ComparisonFormat::Csv;
}

/// The comparison as its table shows it.
Comparison shownRows(const ComparisonModel& model) {
    std::vector<AttributeId> attributes;
    for (const ComparisonRow* row : model.attributeRows()) {
        attributes.push_back(row->attribute);
    }
    return onlyAttributes(model.comparison(), attributes);
}

}  // namespace

void MainWindow::copyComparison() {
    QApplication::clipboard()->setText(tabSeparatedText(compare_->model()));
    statusBar()->showMessage(tr("The shown rows were copied"));
}

void MainWindow::exportComparison() {
    const Comparison& comparison = compare_->comparison();
    const auto write = [&](const std::string& path) {
        ComparisonOptions options;
        options.units = session_.units();
        options.summary = true;
        options.baseline = compare_->model().baseline();
        const auto kind = formatOf(toQString(path));
        writeFileAtomically(
            path, speclens::exportComparison(shownRows(compare_->model()), kind, options));
    };
    exportFile(suggestedFileName(comparison), comparisonKinds(), write);
}

void MainWindow::exportCatalog() {
    exportFile(tr("phones.csv"), {csvKind()}, [this](const std::string& path) {
        writeFileAtomically(
            path, [this](const TextSink& sink) { writeCatalogCsv(session_.catalog(), {}, sink); });
    });
}

void MainWindow::exportFile(const QString& name, const QList<FileKind>& kinds,
                            const std::function<void(const std::string&)>& write) {
    const QString path =
        exportToFile(QDir(exportFolder_).filePath(name), kinds, write, dialogs_, this);
    if (!path.isEmpty()) {
        exportFolder_ = QFileInfo(path).absolutePath();
        statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    }
}

}  // namespace speclens::ui
