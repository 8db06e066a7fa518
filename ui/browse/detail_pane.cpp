#include "ui/browse/detail_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/browse/key_figures.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {

DetailPane::DetailPane(QAction& add, QWidget* parent)
    : QWidget(parent), model_(ComparisonModel::Values::Right), pages_(new QStackedWidget(this)) {
    useBaseGround(this);
    setAccessibleName(tr("Selected phone"));
    pages_->addWidget(new EmptyPage(QString(), tr("Select a phone to see its values.")));
    pages_->addWidget(makePhonePage(add));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);
    setMinimumWidth(ThemeMetrics(fontMetrics()).character * 46);
}

QWidget* DetailPane::makePhonePage(QAction& add) {
    auto* page = new QWidget;
    const ThemeMetrics metrics(fontMetrics());
    name_ = makeTitle({}, page);
    status_ = makeMuted({}, page);
    figures_ = new KeyFigures(page);
    values_ = new ComparisonTable(model_, page);
    values_->horizontalHeader()->setMinimumSectionSize(metrics.character * 8);
    values_->horizontalHeader()->hide();
    values_->setAccessibleName(tr("Values of the selected phone"));
    evidence_ = new EvidencePane(page);

    auto* button = new PrimaryButton(page);
    const auto follow = [button, &add] {
        button->setText(add.text());
        button->setEnabled(add.isEnabled());
    };
    connect(&add, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &add, &QAction::trigger);
    follow();

    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics.space, metrics.space, metrics.space, metrics.gap);
    head->setSpacing(metrics.gap);
    head->addWidget(name_);
    head->addWidget(status_);
    head->addWidget(figures_);
    head->addWidget(button, 0, Qt::AlignLeft);

    splitter_ = new QSplitter(Qt::Vertical, page);
    splitter_->setObjectName(QStringLiteral("detailSplitter"));
    splitter_->addWidget(values_);
    splitter_->addWidget(evidence_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule(Qt::Horizontal, page));
    layout->addWidget(splitter_, 1);
    connect(values_, &ComparisonTable::rowChosen, this, &DetailPane::showEvidence);
    return page;
}

void DetailPane::showPhone(Comparison comparison) {
    if (comparison.phones.empty()) {
        showNothing();
        return;
    }
    model_.setComparison(std::move(comparison));
    showHeader(model_.comparison());
    pages_->setCurrentIndex(1);
    values_->goTo(attribute_, 0);
}

void DetailPane::showNothing() {
    pages_->setCurrentIndex(0);
    model_.setComparison({});
}

void DetailPane::showHeader(const Comparison& comparison) {
    const ComparisonPhone& phone = comparison.phones.front();
    name_->setText(toQString(phone.name.model));
    const QString certainty = certaintyDescription(phone.status, certaintyOf(comparison, 0));
    status_->setText(phone.name.brand.empty()
                         ? certainty
                         : tr("%1 · %2").arg(toQString(phone.name.brand), certainty));
    figures_->setFigures(keyFigures(comparison));
    if (comparison.groups.empty()) {
        evidence_->showHint(tr("No source gives a value of this phone."));
    }
}

void DetailPane::showEvidence(int row) {
    const ComparisonRow* entry = model_.attributeRow(row);
    if (entry == nullptr) {
        evidence_->showHint(tr("Choose a value to see the words behind it."));
        return;
    }
    attribute_ = entry->attribute;
    evidence_->showEvidence(entry->attribute, {{model_.comparison().phones.front().id, QString(),
                                                entry->cells.front()}});
}

}  // namespace speclens::ui
