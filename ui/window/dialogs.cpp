#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

namespace speclens::ui {
namespace {

struct DialogsWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QString askCsvFile(QWidget* parent, const QString& suggested) {
    QFileDialog dialog(parent, DialogsWords::tr("Export as CSV"), suggested,
                       DialogsWords::tr("Comma-separated values (*.csv);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                               const QString& text) {
    bool given = false;
    const QString answer =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, text, &given);
    return given ? std::optional(answer) : std::nullopt;
}

void showError(QWidget* parent, const QString& title, const QString& text) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace

Dialogs platformDialogs() {
    return {
        [](QWidget* parent) {
            return QFileDialog::getOpenFileNames(
                parent, DialogsWords::tr("Open articles or tables"), {},
                DialogsWords::tr(
                    "Articles and tables (*.txt *.text *.html *.htm *.xhtml *.xht *.md *.markdown "
                    "*.csv);;"
                    "All files (*)"));
        },
        askCsvFile, askText, showError};
}

}  // namespace speclens::ui
