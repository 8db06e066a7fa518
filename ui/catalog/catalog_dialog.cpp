#include "ui/catalog/catalog_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/catalog/catalog_edits.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"

namespace speclens::ui {

CatalogDialog::CatalogDialog(const Surroundings& surroundings, const QString& title,
                             const QString& intro, QWidget* parent)
    : QDialog(parent),
      session_(surroundings.session),
      edits_(surroundings.edits),
      content_(new QVBoxLayout),
      before_(edits_.nextToUndo()) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    addActions({&surroundings.undo, &surroundings.redo});
    const ThemeMetrics metrics(fontMetrics());
    auto* done = makeMuted({}, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    undo_ = buttons->addButton(surroundings.undo.text(), QDialogButtonBox::ActionRole);
    // Enter is for the field that has the focus.
    undo_->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(undo_, &QPushButton::clicked, &surroundings.undo, &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&edits_, &CatalogEdits::done, done, &QLabel::setText);
    connect(&edits_, &CatalogEdits::done, this, &CatalogDialog::refreshUndo);
    connect(&session_, &Session::tableChanged, this, &CatalogDialog::refresh);
    connect(&session_, &Session::tableChanged, this, &CatalogDialog::refreshUndo);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.space);
    layout->addWidget(makeMuted(intro, this));
    layout->addLayout(content_, 1);
    layout->addWidget(done);
    layout->addWidget(buttons);
    resize(metrics.character * 110, metrics.row * 18);
    refreshUndo();
}

void CatalogDialog::refreshUndo() {
    const std::optional<EditId> next = edits_.nextToUndo();
    if (!next || (before_ && *next < *before_)) {
        before_ = next;
    }
    const bool isOfDialog = next != before_;
    undo_->setEnabled(isOfDialog);
    undo_->setToolTip(isOfDialog ? plainToolTip(edits_.undoText()) : QString());
}

}  // namespace speclens::ui
