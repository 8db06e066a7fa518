#include "ui/window/comparison_exporter.h"

#include <QCoreApplication>
#include <QDir>

#include "core/exchange/atomic_file.h"
#include "core/exchange/comparison_export.h"
#include "core/spec/error.h"
#include "ui/compare/comparison_text.h"
#include "ui/text.h"

namespace speclens::ui {

QString exportComparisonAsCsv(const Comparison& comparison, const QString& folder,
                              const Dialogs& dialogs, QWidget* parent) {
    const QString suggested = QDir(folder).filePath(suggestedFileName(comparison));
    QString path = dialogs.askCsvFile(parent, suggested);
    if (path.isEmpty()) {
        return {};
    }
    try {
        writeFileAtomically(toUtf8(path), comparisonCsv(comparison));
    } catch (const Error& error) {
        dialogs.showError(
            parent, QCoreApplication::translate("speclens", "The comparison was not exported"),
            toQString(error.what()));
        return {};
    }
    return path;
}

}  // namespace speclens::ui
