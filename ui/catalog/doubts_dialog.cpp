#include "ui/catalog/doubts_dialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/catalog/catalog_editor.h"
#include "ui/catalog/catalog_edits.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

int knownValues(const PhoneTable& table, PhoneId phone) {
    const auto row = table.find(phone);
    return row ? table.certainty(*row).known : 0;
}

}  // namespace

DoubtsDialog::DoubtsDialog(const Surroundings& surroundings, QWidget* parent)
    : CatalogDialog(surroundings, tr("Names in doubt"),
                    tr("These names may mean the same phone or two. Until you say so, they stay "
                       "two. Of two that are one, the name of which more is known stays, and the "
                       "other is understood as well."),
                    parent),
      table_(new QTableWidget(0, 2, this)),
      merge_(new QPushButton(tr("They are &one phone"), this)),
      apart_(new QPushButton(tr("They are &two phones"), this)) {
    table_->setHorizontalHeaderLabels({tr("Phone"), tr("May be")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(ThemeMetrics(fontMetrics()).row);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAccessibleName(tr("Names in doubt"));
    auto* line = new QHBoxLayout;
    for (QPushButton* button : {merge_, apart_}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    content().addWidget(table_, 1);
    content().addLayout(line);
    connect(merge_, &QPushButton::clicked, this, [this] {
        if (const auto* pair = currentPair()) {
            const PhoneTable& phones = *session().table();
            const bool leftIsKnown =
                knownValues(phones, pair->first.id) > knownValues(phones, pair->second.id);
            const PhoneId left = pair->first.id;
            const PhoneId right = pair->second.id;
            edits().merge(leftIsKnown ? right : left, leftIsKnown ? left : right);
        }
    });
    connect(apart_, &QPushButton::clicked, this, [this] {
        if (const auto* pair = currentPair()) {
            edits().keepApart(pair->first.id, pair->second.id);
        }
    });
    refresh();
    table_->setFocus();
}

const std::pair<PhoneRecord, PhoneRecord>* DoubtsDialog::currentPair() const {
    const auto row = static_cast<std::size_t>(table_->currentRow());
    return row < pairs_.size() ? &pairs_[row] : nullptr;
}

void DoubtsDialog::refresh() {
    const int row = std::max(table_->currentRow(), 0);
    edits().read([this](Catalog& catalog) { pairs_ = CatalogEditor(catalog).doubtfulPairs(); });
    table_->setRowCount(static_cast<int>(pairs_.size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const auto& [left, right] = pairs_[static_cast<std::size_t>(i)];
        table_->setItem(i, 0, new QTableWidgetItem(toQString(fullName(left.name))));
        table_->setItem(i, 1, new QTableWidgetItem(toQString(fullName(right.name))));
    }
    table_->setCurrentCell(std::min(row, table_->rowCount() - 1), 0);
    merge_->setEnabled(!pairs_.empty());
    apart_->setEnabled(!pairs_.empty());
}

}  // namespace speclens::ui
