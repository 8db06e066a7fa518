#include "ui/catalog/sources_dialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/catalog/catalog_edits.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

/// A field for a share of a hundred.
class PercentDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& /*index*/) const override {
        auto* field = new QSpinBox(parent);
        field->setRange(0, 100);
        field->setSuffix(SourcesDialog::tr(" %"));
        field->setAccessibleName(SourcesDialog::tr("Trust"));
        return field;
    }
};

}  // namespace

SourcesDialog::SourcesDialog(const Surroundings& surroundings, QWidget* parent)
    : CatalogDialog(surroundings, tr("Sources"),
                    tr("Of two values that are otherwise equal, the one whose source is trusted "
                       "more is shown. Deleting a source takes away everything that it claims."),
                    parent),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new QTableView(this)),
      delete_(new QPushButton(tr("&Delete the source"), this)) {
    sorted_->setSourceModel(&model_);
    sorted_->setSortRole(SourcesModel::sortRole);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    table_->setModel(sorted_);
    table_->setItemDelegateForColumn(SourcesModel::Trust, new PercentDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(SourcesModel::Title, Qt::AscendingOrder);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(ThemeMetrics(fontMetrics()).row);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(SourcesModel::Title, QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setAccessibleName(tr("Sources"));
    delete_->setAutoDefault(false);

    content().addWidget(table_, 1);
    content().addWidget(delete_, 0, Qt::AlignLeft);
    connect(delete_, &QPushButton::clicked, this, &SourcesDialog::deleteCurrent);
    connect(
        &model_, &SourcesModel::trustAsked, this,
        [this](const TrustChange& change) { edits().trust(change.source, change.trust); },
        Qt::QueuedConnection);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { delete_->setEnabled(currentRow() != nullptr); });
    refresh();
    table_->setFocus();
}

void SourcesDialog::refresh() {
    const SourceRow* before = currentRow();
    const std::optional<SourceId> chosen =
        before == nullptr ? std::nullopt : std::optional(before->source.id);
    edits().read([this](Catalog& catalog) {
        const std::vector<SourceSize> sizes = catalog.sourceSizes();
        const std::vector<SourceRecord> sources = catalog.sources();
        std::vector<SourceRow> rows;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            rows.push_back({sources[i], sizes[i]});
        }
        model_.setRows(std::move(rows));
    });
    if (chosen) {
        selectSource(*chosen);
    }
    if (!table_->currentIndex().isValid()) {
        table_->setCurrentIndex(sorted_->index(0, SourcesModel::Title));
    }
    delete_->setEnabled(currentRow() != nullptr);
}

void SourcesDialog::selectSource(SourceId source) {
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (model_.row(row).source.id == source) {
            table_->setCurrentIndex(sorted_->mapFromSource(model_.index(row, SourcesModel::Title)));
        }
    }
}

const SourceRow* SourcesDialog::currentRow() const {
    const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
    return index.isValid() ? &model_.row(index.row()) : nullptr;
}

void SourcesDialog::deleteCurrent() {
    if (const SourceRow* row = currentRow()) {
        edits().deleteSource(row->source.id);
    }
}

}  // namespace speclens::ui
