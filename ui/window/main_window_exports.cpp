// What the window copies and exports.
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

#include "core/exchange/atomic_file.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/comparison_export.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_text.h"
#include "ui/window/csv_export.h"

namespace speclens::ui {

void MainWindow::copyComparison() {
    QApplication::clipboard()->setText(tabSeparatedText(compare_->model()));
    statusBar()->showMessage(tr("The shown rows were copied"));
}

void MainWindow::exportComparison() {
    const Comparison& comparison = compare_->comparison();
    exportFile(suggestedFileName(comparison), [&](const std::string& path) {
        writeFileAtomically(path, comparisonCsv(comparison));
    });
}

void MainWindow::exportCatalog() {
    exportFile(tr("phones.csv"), [this](const std::string& path) {
        writeFileAtomically(
            path, [this](const TextSink& sink) { writeCatalogCsv(session_.catalog(), {}, sink); });
    });
}

void MainWindow::exportFile(const QString& name,
                            const std::function<void(const std::string&)>& write) {
    const QString path = exportAsCsv(QDir(exportFolder_).filePath(name), write, dialogs_, this);
    if (!path.isEmpty()) {
        exportFolder_ = QFileInfo(path).absolutePath();
        statusBar()->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
    }
}

}  // namespace speclens::ui
