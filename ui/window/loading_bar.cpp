#include "ui/window/loading_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace speclens::ui {

LoadingBar::LoadingBar(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    const ThemeMetrics metrics(fontMetrics());
    label_->setTextFormat(Qt::PlainText);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(metrics.character * 16);
    progress_->setAccessibleName(tr("Progress"));
    cancel_->setAccessibleName(tr("Cancel reading"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, metrics.gap, 0);
    layout->addWidget(label_);
    layout->addWidget(progress_);
    layout->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        emit cancelled();
    });
    hide();
}

void LoadingBar::showProgress(const LoadProgress& progress) {
    label_->setText(progress.count == 1 ? tr("Reading %1").arg(progress.name)
                                        : tr("Reading %1 (%2 of %3)")
                                              .arg(progress.name)
                                              .arg(progress.position)
                                              .arg(progress.count));
    constexpr int whole = 100;
    // A single article has no progress to show but that it is at work.
    const bool unknown = progress.count == 1 && progress.percent == 0;
    progress_->setRange(0, unknown ? 0 : progress.count * whole);
    progress_->setValue((progress.position - 1) * whole + progress.percent);
    if (isHidden()) {
        cancel_->setEnabled(true);
        show();
    }
}

}  // namespace speclens::ui
