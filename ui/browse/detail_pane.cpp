#include "ui/browse/detail_pane.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/browse/camera_array_view.h"
#include "ui/browse/favorite_button.h"
#include "ui/browse/key_figures.h"
#include "ui/browse/note_field.h"
#include "ui/browse/similar_phones.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

enum Part : int { ValuesPart, SimilarPart };

}  // namespace

DetailPane::DetailPane(Session& session, QAction& add, QAction& favorite, QWidget* parent)
    : QWidget(parent), model_(ComparisonModel::Values::Right), pages_(new QStackedWidget(this)) {
    useBaseGround(this);
    setAccessibleName(tr("Selected phone"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(&add);
    pages_->addWidget(new EmptyPage(QString(), tr("Select a phone to see its values.")));
    pages_->addWidget(makePhonePage(session, add, favorite));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);
    setMinimumWidth(ThemeMetrics(fontMetrics()).character * 46);
}

QWidget* DetailPane::makePhonePage(Session& session, QAction& add, QAction& favorite) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(add, favorite));
    layout->addWidget(new Rule(Qt::Horizontal, page));
    layout->addWidget(makeSwitch());
    layout->addWidget(new Rule(Qt::Horizontal, page));
    parts_ = new QStackedWidget(page);
    parts_->addWidget(makeValues());
    similar_ = new SimilarPhones(session);
    parts_->addWidget(similar_);
    layout->addWidget(parts_, 1);
    showPart(ValuesPart);
    return page;
}

QWidget* DetailPane::makeHead(QAction& add, QAction& favorite) {
    auto* content = new QWidget;
    useBaseGround(content);
    const ThemeMetrics metrics(fontMetrics());
    name_ = makeTitle({}, content);
    status_ = makeMuted({}, content);
    figures_ = new KeyFigures(content);
    cameras_ = new CameraArrayView(content);
    note_ = new NoteField(content);
    auto* button = new PrimaryButton(content);
    const auto follow = [button, &add] {
        button->setText(add.text());
        button->setEnabled(add.isEnabled());
    };
    connect(&add, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &add, &QAction::trigger);
    follow();

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics.space, metrics.space, metrics.space, metrics.gap);
    column->setSpacing(metrics.gap);
    auto* title = new QHBoxLayout;
    title->addWidget(name_, 1);
    title->addWidget(new FavoriteButton(favorite, content), 0, Qt::AlignTop);
    column->addLayout(title);
    column->addWidget(status_);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(figures_);
    column->addWidget(note_);
    column->addWidget(cameras_);
    column->addStretch();

    head_ = new QScrollArea;
    head_->setFrameShape(QFrame::NoFrame);
    head_->setWidgetResizable(true);
    head_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(*head_, QAccessible::Pane);
    head_->setAccessibleName(tr("At a glance"));
    head_->setWidget(content);
    content->installEventFilter(this);
    return head_;
}

QWidget* DetailPane::makeSwitch() {
    auto* bar = new QWidget;
    const ThemeMetrics metrics(fontMetrics());
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics.gap, metrics.gap, metrics.gap, metrics.gap);
    layout->setSpacing(metrics.gap);
    auto* group = new QButtonGroup(bar);
    const auto add = [&](const QString& text, Part part) {
        auto* button = new SwitchButton(bar);
        button->setText(text);
        button->setAccessibleName(text);
        group->addButton(button, part);
        layout->addWidget(button);
        return button;
    };
    valuesButton_ = add(tr("Values"), ValuesPart);
    similarButton_ = add(tr("Similar phones"), SimilarPart);
    layout->addStretch();
    connect(group, &QButtonGroup::idClicked, this, &DetailPane::showPart);
    return bar;
}

QWidget* DetailPane::makeValues() {
    const ThemeMetrics metrics(fontMetrics());
    splitter_ = new QSplitter(Qt::Vertical);
    splitter_->setObjectName(QStringLiteral("detailSplitter"));
    values_ = new ComparisonTable(model_, splitter_);
    values_->horizontalHeader()->setMinimumSectionSize(metrics.character * 8);
    values_->horizontalHeader()->hide();
    values_->setAccessibleName(tr("Values of the selected phone"));
    evidence_ = new EvidencePane(splitter_);
    splitter_->addWidget(values_);
    splitter_->addWidget(evidence_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setChildrenCollapsible(false);
    connect(values_, &ComparisonTable::rowChosen, this, &DetailPane::showEvidence);
    return splitter_;
}

void DetailPane::showPart(int part) {
    parts_->setCurrentIndex(part);
    (part == ValuesPart ? valuesButton_ : similarButton_)->setChecked(true);
}

void DetailPane::focusValues() {
    showPart(ValuesPart);
    values_->setFocus(Qt::OtherFocusReason);
}

void DetailPane::showSimilar() {
    showPart(SimilarPart);
}

bool DetailPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        fitHead();
    }
    return QWidget::eventFilter(watched, event);
}

void DetailPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHead();
}

/// Gives the head the height that it needs, but leaves more than half to what is below.
void DetailPane::fitHead() {
    const QLayout& content = *head_->widget()->layout();
    const int needed = content.hasHeightForWidth() ? content.totalHeightForWidth(width())
                                                   : content.totalSizeHint().height();
    head_->setFixedHeight(std::min(needed, height() * 45 / 100));
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
    note_->showNote(phone.id, toQString(phone.marks.note));
    figures_->setFigures(keyFigures(comparison));
    cameras_->setArray(cameraArray(comparison, 0));
    similar_->showFor(phone.id);
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
