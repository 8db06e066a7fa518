#include "ui/browse/browse_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/browse/query_text.h"
#include "core/spec/display.h"
#include "ui/browse/columns_dialog.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/facet_view.h"
#include "ui/browse/filter_chips.h"
#include "ui/browse/gallery_view.h"
#include "ui/browse/note_field.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/phone_table_view.h"
#include "ui/browse/search_completer.h"
#include "ui/browse/similar_phones.h"
#include "ui/compare/comparison_table.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clear_button.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

enum Page : int { TablePage, NoPhonesPage, NothingFoundPage, GalleryPage };

QPushButton* buttonFor(QAction& action, QPushButton* button) {
    button->setText(action.text());
    button->setVisible(action.isVisible());
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

QWidget* makeFormButton(QAction& action, QWidget* parent) {
    auto* button = new SwitchButton(parent);
    button->setDefaultAction(&action);
    button->setAccessibleName(action.text().remove(QLatin1Char('&')));
    return button;
}

}  // namespace

BrowseView::BrowseView(Session& session, const BrowseActions& actions, QWidget* parent)
    : QWidget(parent),
      session_(session),
      actions_(actions),
      search_(new QLineEdit(this)),
      completer_(new SearchCompleter(*search_, session)),
      count_(makeHeading({}, this)),
      problem_(makeMuted({}, this)),
      table_(new PhoneTableView(model_, this)),
      pages_(new QStackedWidget(this)),
      nothing_(new EmptyPage(tr("No phone fits"), {}, this)),
      relax_(new QPushButton(nothing_)),
      detail_(new DetailPane(session_, actions.addPhone, actions.favorite, this)),
      facets_(new FacetView(this)),
      sideBar_(new QWidget(this)),
      sections_(new QVBoxLayout(sideBar_)),
      chips_(new FilterChips(this)),
      searchBar_(new QWidget(this)),
      splitter_(new QSplitter(this)) {
    makeTable();
    splitter_->setObjectName(QStringLiteral("browsePanes"));
    splitter_->addWidget(makeSideBar());
    splitter_->addWidget(makeListPane(actions));
    splitter_->addWidget(detail_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    const int character = ThemeMetrics(fontMetrics()).character;
    splitter_->setSizes({character * 32, character * 113, character * 52});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);

    search_->setPlaceholderText(tr("Search: redmi note, battery>=5000, 5g:yes"));
    search_->setAccessibleName(tr("Search phones"));
    addClearButton(*search_);
    search_->installEventFilter(this);
    detail_->values().installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        const std::optional<PhoneId> before = currentPhone();
        model_.setSearch(words);
        // What fits the words best is meant; filters alone leave the selection where it is.
        const bool keeps = before && model_.query().words.empty();
        selectRow(keeps ? std::max(model_.rowOf(*before), 0) : 0);
        refreshPage();
    });
    connect(facets_, &FacetView::choiceAsked, this, [this](const ChoiceQuestion& asked) {
        changeQuery([&](PhoneQuery& query) {
            setChoice(query, *session_.table(), asked.form, asked.value, asked.chosen);
        });
    });
    connect(facets_, &FacetView::rangeAsked, this, [this](const RangeQuestion& asked) {
        changeQuery([&](PhoneQuery& query) {
            setRange(query, asked.column, asked.lower, asked.upper, asked.currency);
        });
    });
    connect(chips_, &FilterChips::removed, this, [this](std::size_t filter) {
        changeQuery([filter](PhoneQuery& query) {
            query.filters.erase(query.filters.begin() + static_cast<std::ptrdiff_t>(filter));
        });
    });
    connect(chips_, &FilterChips::orderRemoved, this, [this](std::size_t order) {
        changeQuery([order](PhoneQuery& query) {
            query.order.erase(query.order.begin() + static_cast<std::ptrdiff_t>(order));
        });
    });
    connect(chips_, &FilterChips::allRemoved, this, [this] {
        changeQuery([](PhoneQuery& query) {
            query.filters.clear();
            query.order.clear();
        });
    });
    connect(&detail_->similar(), &SimilarPhones::phoneAsked, this,
            [this](const PhoneReference& asked) { selectPhone(asked.phone); });
    connect(&detail_->note(), &NoteField::left, table_,
            [this] { table_->setFocus(Qt::OtherFocusReason); });
    connect(&session_, &Session::tableChanged, this, &BrowseView::refreshTable);
    connect(&session_, &Session::unitsChanged, this, &BrowseView::refreshUnits);
    model_.setUnits(session_.units());
    facets_->setUnits(session_.units());
    refreshTable();
}

QWidget* BrowseView::makeSideBar() {
    useBaseGround(sideBar_);
    sections_->setContentsMargins(0, 0, 0, 0);
    sections_->setSpacing(0);
    sections_->addWidget(facets_, 1);
    return sideBar_;
}

void BrowseView::addSection(QWidget* section) {
    sections_->insertWidget(sections_->count() - 1, section);
    sections_->insertWidget(sections_->count() - 1, new Rule(Qt::Horizontal, sideBar_));
}

void BrowseView::makeTable() {
    prepareList(*table_);
    connect(table_, &PhoneTableView::orderAsked, this, [this] {
        if (!model_.query().order.empty()) {
            changeQuery([](PhoneQuery& query) { query.order.clear(); });
        }
    });
    connect(table_, &PhoneTableView::columnsAsked, this, &BrowseView::chooseColumns);
    connect(this, &BrowseView::currentPhoneChanged, this, &BrowseView::refreshDetail);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BrowseView::currentPhoneChanged);
}

void BrowseView::chooseColumns() {
    (new ColumnsDialog(table_->columns(), this))->show();
}

/// What the table and the gallery have in common.
void BrowseView::prepareList(QAbstractItemView& view) {
    view.installEventFilter(this);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.addActions({&actions_.addPhone, &actions_.removePhone, &actions_.favorite});
    connect(&view, &QAbstractItemView::doubleClicked, &actions_.addPhone, &QAction::trigger);
}

void BrowseView::makeGallery() {
    gallery_ = new GalleryView(session_, pages_);
    gallery_->setModel(&model_);
    gallery_->setSelectionModel(table_->selectionModel());
    prepareList(*gallery_);
    pages_->insertWidget(GalleryPage, gallery_);
}

QAbstractItemView& BrowseView::list() const {
    if (form_ == ListForm::Gallery) {
        return *gallery_;
    }
    return *table_;
}

void BrowseView::setForm(ListForm form) {
    if (form == form_) {
        return;
    }
    if (form == ListForm::Gallery && gallery_ == nullptr) {
        makeGallery();
    }
    const bool focused = list().hasFocus();
    form_ = form;
    (form == ListForm::Gallery ? actions_.showGallery : actions_.showTable).setChecked(true);
    refreshPage();
    // A card is at home in the first column.
    selectRow(table_->currentIndex().row());
    if (focused) {
        focusList();
    }
}

void BrowseView::focusList() {
    // What is hidden would take the focus once it is shown, in the middle of other work.
    if (pages_->currentWidget() == &list()) {
        list().setFocus(Qt::OtherFocusReason);
    }
}

QWidget* BrowseView::makeListPane(const BrowseActions& actions) {
    auto* pane = new QWidget;
    useBaseGround(pane);
    const ThemeMetrics metrics(fontMetrics());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    bar->setSpacing(metrics.space);
    count_->setWordWrap(false);
    problem_->setContentsMargins(metrics.space, 0, metrics.space, metrics.gap);
    search_->setMinimumWidth(metrics.character * 12);
    search_->setMaximumWidth(metrics.character * 60);
    bar->addWidget(search_, 3);
    bar->addWidget(makeFormButton(actions.showTable, pane));
    bar->addWidget(makeFormButton(actions.showGallery, pane));
    bar->addWidget(count_);
    bar->addStretch();

    auto* empty = new EmptyPage(
        tr("No phones yet"),
        tr("Open an article about phones: Speclens reads the specifications out of it and keeps "
           "the sentence behind every value. You can also drop files on this window."),
        pages_);
    empty->addButton(buttonFor(actions.openArticle, new PrimaryButton(empty)));
    empty->addButton(buttonFor(actions.openSample, new QPushButton(empty)));
    pages_->addWidget(table_);
    pages_->addWidget(empty);
    pages_->addWidget(makeNothingPage());

    auto* top = new QVBoxLayout(searchBar_);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addLayout(bar);
    top->addWidget(problem_);
    top->addWidget(chips_);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(searchBar_);
    layout->addWidget(new Rule(Qt::Horizontal, pane));
    layout->addWidget(pages_, 1);
    return pane;
}

QWidget* BrowseView::makeNothingPage() {
    auto* clear = new QPushButton(tr("Clear the search"), nothing_);
    connect(clear, &QPushButton::clicked, search_, &QLineEdit::clear);
    connect(relax_, &QPushButton::clicked, this, [this] {
        if (const auto relaxation = findRelaxation(*session_.table(), model_.query())) {
            changeQuery([&](PhoneQuery& query) {
                query.filters.erase(query.filters.begin() +
                                    static_cast<std::ptrdiff_t>(relaxation->filter));
            });
        }
    });
    nothing_->addButton(relax_);
    nothing_->addButton(clear);
    return nothing_;
}

/// Says which filter stands in the way.
void BrowseView::refreshNothingPage() {
    const auto relaxation = findRelaxation(*session_.table(), model_.query());
    relax_->setVisible(relaxation.has_value());
    if (!model_.problem().isEmpty()) {
        nothing_->setTexts(tr("This search cannot be read"),
                           tr("It was looked for as words, and no phone has all of them."));
        return;
    }
    if (!relaxation) {
        nothing_->setTexts(
            tr("No phone fits"),
            tr("All words must stand in the phone's names, its values, your note or what articles "
               "say of "
               "it, "
               "and every filter must fit: “note 11”, “battery>=5000”, “-jack:yes”."));
        return;
    }
    const QString filter = filterText(model_.query().filters[relaxation->filter], session_.units());
    const int found = static_cast<int>(relaxation->found);
    nothing_->setTexts(
        tr("No phone fits"),
        found == 1 ? tr("Without “%1” there is one.").arg(filter)
                   : tr("Without “%1” there are %2.").arg(filter, toQString(displayNumber(found))));
    relax_->setText(tr("Leave that filter out"));
}

void BrowseView::changeQuery(const std::function<void(PhoneQuery& query)>& change) {
    PhoneQuery query = model_.query();
    change(query);
    search_->setText(toQString(formatQuery(query)));
}

std::optional<PhoneId> BrowseView::currentPhone() const {
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? std::optional(model_.phone(current.row())) : std::nullopt;
}

void BrowseView::selectPhone(PhoneId phone) {
    if (model_.rowOf(phone) < 0) {
        search_->clear();
    }
    selectRow(model_.rowOf(phone));
}

QList<QWidget*> BrowseView::panes() const {
    return {sideBar_, searchBar_, pages_, detail_};
}

void BrowseView::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool BrowseView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == search_ && key == Qt::Key_Escape) {
            if (search_->text().isEmpty()) {
                focusList();
            }
            search_->clear();
            return true;
        }
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == search_ && key == Qt::Key_Down &&
            static_cast<QKeyEvent*>(event)->modifiers() == Qt::AltModifier) {
            completer_->offerHistory();
            return true;
        }
        if (watched == search_ && (key == Qt::Key_Down || enter)) {
            completer_->remember();
            focusList();
            return true;
        }
        if (watched == &list() && enter &&
            static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            detail_->focusValues();
            return true;
        }
        if (watched == &detail_->values() && key == Qt::Key_Escape) {
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BrowseView::refreshTable() {
    const std::optional<PhoneId> before = currentPhone();
    model_.setTable(session_.table());
    detailed_.reset();
    table_->columns().refresh();
    const int row = before ? model_.rowOf(*before) : -1;
    selectRow(std::max(row, 0));
    refreshPage();
}

void BrowseView::refreshUnits() {
    model_.setUnits(session_.units());
    facets_->setUnits(session_.units());
    table_->columns().showUnits();
    refreshPage();
    detailed_.reset();
    refreshDetail();
}

void BrowseView::refreshPage() {
    const int found = model_.rowCount();
    const bool noPhones = model_.total() == 0;
    pages_->setCurrentIndex(noPhones                     ? NoPhonesPage
                            : found == 0                 ? NothingFoundPage
                            : form_ == ListForm::Gallery ? GalleryPage
                                                         : TablePage);
    search_->setEnabled(!noPhones);
    detail_->setVisible(!noPhones);
    sideBar_->setVisible(!noPhones);
    facets_->setEnabled(model_.problem().isEmpty());
    if (!noPhones) {
        facets_->setFacets(model_.facets());
    }
    chips_->setQuery(model_.query(), session_.units());
    if (found == 0 && !noPhones) {
        refreshNothingPage();
    }
    problem_->setText(model_.problem());
    problem_->setVisible(!model_.problem().isEmpty());
    if (noPhones) {
        count_->clear();
    } else if (!model_.search().isEmpty()) {
        count_->setText(tr("%1 of %2 phones").arg(found).arg(model_.total()));
    } else {
        count_->setText(phonesText(found));
    }
}

void BrowseView::refreshDetail() {
    const std::optional<PhoneId> phone = currentPhone();
    if (!phone) {
        detail_->showNothing();
    } else if (phone != detailed_) {
        detail_->showPhone(session_.compare({*phone}));
    }
    detailed_ = phone;
}

void BrowseView::selectRow(int row) {
    if (row >= 0 && row < model_.rowCount()) {
        table_->setCurrentIndex(model_.index(row, 0));
        list().scrollTo(model_.index(row, 0));
    }
    emit currentPhoneChanged();
}

}  // namespace speclens::ui
