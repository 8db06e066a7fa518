#include "ui/window/catalog_problem.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {

CatalogProblem::CatalogProblem(QWidget* parent)
    : QWidget(parent),
      page_(new EmptyPage(tr("The catalog cannot be opened"), {}, this)),
      retry_(new PrimaryButton(tr("&Try again"), page_)),
      open_(new QPushButton(tr("&Open another catalog…"), page_)),
      folder_(new QPushButton(tr("Show its &folder"), page_)) {
    setWindowTitle(tr("Speclens"));
    for (QPushButton* button : {static_cast<QPushButton*>(retry_), open_, folder_}) {
        page_->addButton(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page_);
    connect(retry_, &QPushButton::clicked, this, &CatalogProblem::retryAsked);
    connect(open_, &QPushButton::clicked, this, &CatalogProblem::askCatalog);
    connect(folder_, &QPushButton::clicked, this, &CatalogProblem::showFolder);
    const ThemeMetrics metrics(fontMetrics());
    resize(metrics.character * 120, metrics.row * 18);
    retry_->setFocus();
}

void CatalogProblem::setProblem(const QString& problem, const QString& path) {
    path_ = path;
    page_->setTexts(
        tr("The catalog cannot be opened"),
        path.isEmpty() ? problem : tr("%1\n\nThe file was left as it is.").arg(problem));
    folder_->setVisible(!path.isEmpty());
    // The page itself takes no focus.
    retry_->setAccessibleDescription(page_->accessibleDescription());
}

QString CatalogProblem::problem() const {
    return page_->accessibleDescription();
}

QPushButton& CatalogProblem::retryButton() const {
    return *retry_;
}

void CatalogProblem::askCatalog() {
    auto* dialog = new QFileDialog(this, tr("Open a catalog"), QFileInfo(path_).absolutePath(),
                                   tr("Catalogs (*.speclens);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CatalogProblem::catalogChosen);
    dialog->open();
}

void CatalogProblem::showFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path_).absolutePath()));
}

}  // namespace speclens::ui
