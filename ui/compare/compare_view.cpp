#include "ui/compare/compare_view.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

using Mode = ComparisonModel::Mode;
constexpr auto allModes = {Mode::All, Mode::Differences, Mode::Same};

QString modeText(Mode mode) {
    switch (mode) {
        case Mode::Differences:
            return CompareView::tr("Differences");
        case Mode::Same:
            return CompareView::tr("Same");
        case Mode::All:
            break;
    }
    return CompareView::tr("All");
}

}  // namespace

CompareView::CompareView(Session& session, const CompareActions& actions, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(ComparisonModel::Values::Left),
      table_(new ComparisonTable(model_, this)),
      evidence_(new EvidencePane(this)),
      splitter_(new QSplitter(this)),
      bar_(new QWidget(this)),
      modes_(new QButtonGroup(this)),
      pages_(new QStackedWidget(this)),
      tooFew_(new EmptyPage({}, {}, this)),
      noRows_(new EmptyPage({}, {}, this)) {
    useBaseGround(this);
    table_->setAccessibleName(tr("Comparison"));
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->addAction(&actions.removePhone);
    table_->addAction(&actions.copy);
    auto* choose = new PrimaryButton(tr("Choose phones"), tooFew_);
    connect(choose, &QPushButton::clicked, &actions.browse, &QAction::trigger);
    tooFew_->addButton(choose);
    auto* all = new QPushButton(tr("Show all rows"), noRows_);
    connect(all, &QPushButton::clicked, this, [this] { setMode(Mode::All); });
    noRows_->addButton(all);

    auto* rows = new QStackedWidget(splitter_);
    rows->addWidget(table_);
    rows->addWidget(noRows_);
    splitter_->setObjectName(QStringLiteral("compareSplitter"));
    splitter_->addWidget(rows);
    splitter_->addWidget(evidence_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 1);
    splitter_->setCollapsible(0, false);
    const int character = ThemeMetrics(fontMetrics()).character;
    splitter_->setSizes({character * 150, character * 50});

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar(actions);
    layout->addWidget(bar_);
    layout->addWidget(new Rule(Qt::Horizontal, page));
    layout->addWidget(splitter_, 1);
    pages_->addWidget(page);
    pages_->addWidget(tooFew_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);

    connect(table_, &ComparisonTable::rowChosen, this, &CompareView::showRow);
    connect(table_, &ComparisonTable::rowActivated, this, [this](int row) {
        if (splitter_->sizes().at(1) == 0) {
            splitter_->setSizes({width() * 3 / 4, width() / 4});
        }
        showRow(row);
    });
    connect(table_, &ComparisonTable::removeRequested, this, [this](int column) {
        session_.drop(comparison().phones.at(static_cast<std::size_t>(column)).id);
    });
    connect(&model_, &QAbstractItemModel::modelReset, this,
            [this, rows] { rows->setCurrentIndex(model_.rowCount() == 0 ? 1 : 0); });
    connect(&session_, &Session::chosenChanged, this, &CompareView::refresh);
    connect(&session_, &Session::unitsChanged, this, &CompareView::refresh);
    refresh();
}

void CompareView::makeBar(const CompareActions& actions) {
    const ThemeMetrics metrics(fontMetrics());
    auto* layout = new QHBoxLayout(bar_);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    layout->setSpacing(metrics.gap);
    for (const Mode mode : allModes) {
        auto* button = new SwitchButton(bar_);
        button->setAccessibleName(modeText(mode));
        modes_->addButton(button, static_cast<int>(mode));
        layout->addWidget(button);
    }
    connect(modes_, &QButtonGroup::idClicked, this,
            [this](int mode) { setMode(static_cast<Mode>(mode)); });
    layout->addStretch();
    auto* copy = new QPushButton(tr("Copy"), bar_);
    copy->setToolTip(actions.copy.toolTip());
    connect(copy, &QPushButton::clicked, &actions.copy, &QAction::trigger);
    auto* exportButton = new PrimaryButton(tr("Export CSV…"), bar_);
    connect(exportButton, &QPushButton::clicked, &actions.exportCsv, &QAction::trigger);
    layout->addWidget(copy);
    layout->addWidget(exportButton);
}

QList<QWidget*> CompareView::panes() const {
    return {bar_, splitter_->widget(0), evidence_, tooFew_};
}

std::optional<PhoneId> CompareView::currentPhone() const {
    const int column = table_->currentIndex().column();
    return column < 0 ? std::nullopt
                      : std::optional(comparison().phones.at(static_cast<std::size_t>(column)).id);
}

void CompareView::setMode(Mode mode) {
    const auto attribute = table_->currentAttribute();
    const int column = table_->currentIndex().column();
    model_.setMode(mode);
    refreshModes();
    table_->goTo(attribute, column);
}

void CompareView::refresh() {
    const auto attribute = table_->currentAttribute();
    const int column = table_->currentIndex().column();
    model_.setComparison(session_.compare(session_.chosen()));
    const std::size_t count = comparison().phones.size();
    if (count == 0) {
        tooFew_->setTexts(tr("Nothing to compare yet"),
                          tr("Choose two phones or more in the browser: press Space on a phone, or "
                             "double-click it. They gather in the strip below."));
    } else if (count == 1) {
        tooFew_->setTexts(tr("One phone more"),
                          tr("%1 is chosen. Choose at least one other phone in the browser.")
                              .arg(toQString(comparison().phones.front().name.model)));
    }
    pages_->setCurrentIndex(count < 2 ? 1 : 0);
    refreshModes();
    table_->goTo(attribute, column);
    emit comparisonChanged();
}

void CompareView::refreshModes() {
    for (const Mode mode : allModes) {
        auto* button = modes_->button(static_cast<int>(mode));
        button->setText(QStringLiteral("%1 %2").arg(modeText(mode)).arg(model_.count(mode)));
        button->setChecked(mode == model_.mode());
        button->updateGeometry();
    }
    noRows_->setTexts(tr("No such rows"),
                      model_.mode() == Mode::Same
                          ? tr("These phones have no value in common that is known of both.")
                          : tr("Of what is known of these phones, nothing differs."));
}

void CompareView::showRow(int row) {
    const ComparisonRow* entry = model_.attributeRow(row);
    if (entry == nullptr) {
        evidence_->showHint(tr("Choose a value to see the words behind it."));
        return;
    }
    evidence_->showEvidence(entry->attribute, evidenceSections(comparison(), *entry));
}

}  // namespace speclens::ui
