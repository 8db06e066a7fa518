#include "ui/compare/compare_view.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/comparison_table.h"
#include "ui/compare/summary_lines.h"
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
      summary_(new SummaryLines(this)),
      table_(new ComparisonTable(model_, this)),
      evidence_(new EvidencePane(this)),
      splitter_(new QSplitter(this)),
      bar_(new QWidget(this)),
      modes_(new QButtonGroup(this)),
      showRows_(new QPushButton(bar_)),
      pages_(new QStackedWidget(this)),
      tooFew_(new EmptyPage({}, {}, this)),
      noRows_(new EmptyPage({}, {}, this)) {
    useBaseGround(this);
    table_->setAccessibleName(tr("Comparison"));
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->addActions({&actions.baseline, &actions.hideRow, &actions.showRows});
    table_->addAction(&actions.removePhone);
    table_->addAction(&actions.copy);
    auto* choose = new PrimaryButton(tr("Choose phones"), tooFew_);
    connect(choose, &QPushButton::clicked, &actions.browse, &QAction::trigger);
    tooFew_->addButton(choose);
    auto* all = new QPushButton(tr("Show all rows"), noRows_);
    connect(all, &QPushButton::clicked, this, [this] {
        setHidden({});
        setMode(Mode::All);
    });
    noRows_->addButton(all);

    auto* rows = new QStackedWidget;
    rows->addWidget(table_);
    rows->addWidget(noRows_);
    splitter_->setObjectName(QStringLiteral("compareSplitter"));
    auto* left = new QWidget(splitter_);
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(summary_);
    stack->addWidget(rows, 1);
    splitter_->addWidget(left);
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
    connect(table_, &ComparisonTable::baselineRequested, this, &CompareView::toggleBaselineAt);
    connect(table_, &ComparisonTable::moveRequested, this, &CompareView::move);
    connect(summary_, &SummaryLines::attributeAsked, this, [this](const AskedAttribute& asked) {
        setMode(Mode::All);
        table_->goTo(asked.attribute, table_->currentIndex().column());
        table_->setFocus();
    });
    connect(&session_, &Session::baselineChanged, this,
            [this] { model_.setBaseline(session_.baseline()); });
    connect(&model_, &QAbstractItemModel::modelReset, this,
            [this, rows] { rows->setCurrentIndex(model_.rowCount() == 0 ? 1 : 0); });
    connect(&session_, &Session::chosenChanged, this, &CompareView::refresh);
    connect(&session_, &Session::unitsChanged, this, &CompareView::refresh);
    connect(&actions.hideRow, &QAction::triggered, this, &CompareView::hideCurrentRow);
    connect(&actions.showRows, &QAction::triggered, this, [this] { setHidden({}); });
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
    showRows_->setFlat(true);
    connect(showRows_, &QPushButton::clicked, &actions.showRows, &QAction::trigger);
    layout->addWidget(showRows_);
    layout->addStretch();
    auto* copy = new QPushButton(tr("Copy"), bar_);
    copy->setToolTip(actions.copy.toolTip());
    connect(copy, &QPushButton::clicked, &actions.copy, &QAction::trigger);
    auto* exportButton = new PrimaryButton(tr("Export…"), bar_);
    connect(exportButton, &QPushButton::clicked, &actions.exportComparison, &QAction::trigger);
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
    keepPlace([this, mode] { model_.setMode(mode); });
}

void CompareView::keepPlace(const std::function<void()>& change) {
    const auto attribute = table_->currentAttribute();
    const int column = table_->currentIndex().column();
    change();
    refreshModes();
    table_->goTo(attribute, column);
}

void CompareView::refresh() {
    keepPlace([this] { showComparison(); });
    emit comparisonChanged();
}

void CompareView::showComparison() {
    model_.setComparison(session_.compare(session_.chosen()), session_.units());
    model_.setBaseline(session_.baseline());
    summary_->setSentences(summarize(comparison()));
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
}

void CompareView::hideCurrentRow() {
    const auto attribute = table_->currentAttribute();
    if (!attribute) {
        return;
    }
    QSet<AttributeId> hidden = model_.hidden();
    hidden.insert(*attribute);
    const QModelIndex current = table_->currentIndex();
    setHidden(hidden);
    // The next row takes its place.
    const int row = std::min(current.row(), model_.rowCount() - 1);
    table_->setCurrentIndex(model_.index(row, current.column()));
}

void CompareView::setHidden(const QSet<AttributeId>& attributes) {
    keepPlace([this, &attributes] { model_.setHidden(attributes); });
    emit comparisonChanged();
}

void CompareView::setHiddenRows(const QStringList& keys) {
    QSet<AttributeId> attributes;
    for (const QString& key : keys) {
        if (const auto id = findAttribute(toUtf8(key))) {
            attributes.insert(*id);
        }
    }
    setHidden(attributes);
}

QStringList CompareView::hiddenRows() const {
    QStringList keys;
    for (const AttributeId id : model_.hidden()) {
        keys.append(toQString(attribute(id).key));
    }
    keys.sort();
    return keys;
}

void CompareView::toggleBaseline() {
    if (const int column = table_->currentIndex().column(); column >= 0) {
        toggleBaselineAt(column);
    }
}

void CompareView::toggleBaselineAt(int column) {
    const PhoneId phone = comparison().phones.at(static_cast<std::size_t>(column)).id;
    session_.setBaseline(session_.baseline() == phone ? std::nullopt : std::optional(phone));
}

void CompareView::move(int from, int to) {
    session_.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    table_->setCurrentIndex(model_.index(table_->currentIndex().row(), to));
}

void CompareView::refreshModes() {
    for (const Mode mode : allModes) {
        auto* button = modes_->button(static_cast<int>(mode));
        button->setText(QStringLiteral("%1 %2").arg(modeText(mode)).arg(model_.count(mode)));
        button->setChecked(mode == model_.mode());
        button->updateGeometry();
    }
    const int hidden = model_.hiddenCount();
    showRows_->setText(tr("Show hidden rows: %1").arg(hidden));
    showRows_->setVisible(hidden > 0);
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
