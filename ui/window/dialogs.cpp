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

QString askFile(QWidget* parent, const QString& suggested, const QList<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) {
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix));
    }
    QFileDialog dialog(parent, DialogsWords::tr("Export"), suggested);
    dialog.setNameFilters(filters + QStringList{DialogsWords::tr("All files (*)")});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto useSuffix = [&dialog, &kinds, &filters](const QString& filter) {
        const auto kind = filters.indexOf(filter);
        dialog.setDefaultSuffix(kind < 0 ? QString() : kinds[kind].suffix);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useSuffix);
    useSuffix(filters.value(0));
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
        askFile, askText, showError};
}

}  // namespace speclens::ui
