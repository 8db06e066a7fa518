#include "ui/catalog/leaks_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/spec/display.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

enum Column : int { NameColumn, RightColumn, WrongColumn, OpenColumn, ColumnCount };

QString verdictText(LeakVerdict verdict) {
    switch (verdict) {
        case LeakVerdict::Right:
            return LeaksDialog::tr("right");
        case LeakVerdict::Wrong:
            return LeaksDialog::tr("wrong");
        case LeakVerdict::Open:
            break;
    }
    return LeaksDialog::tr("open");
}

QTreeWidgetItem* addTally(QTreeWidgetItem& parent, const QString& name, const LeakTally& tally) {
    auto* item = new QTreeWidgetItem(&parent);
    item->setText(NameColumn, name);
    const std::size_t counts[] = {tally.right, tally.wrong, tally.open};
    for (int column = RightColumn; column <= OpenColumn; ++column) {
        item->setText(column, QString::number(counts[column - RightColumn]));
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

QString leakText(const Leak& leak, Units units) {
    const AttributeId id = leak.claim.attribute;
    const QString text =
        LeaksDialog::tr("%1: %2, %3")
            .arg(attributeLabel(id), toQString(displayText(id, leak.claim.value, units)),
                 verdictText(leak.verdict));
    return leak.verdict == LeakVerdict::Wrong
               ? LeaksDialog::tr("%1; it is %2")
                     .arg(text, toQString(displayText(id, leak.fact->value, units)))
               : text;
}

}  // namespace

LeaksDialog::LeaksDialog(const LeakRecord& record, const std::vector<SourceRecord>& sources,
                         Units units, QWidget* parent)
    : QDialog(parent), tree_(new QTreeWidget(this)) {
    setWindowTitle(tr("Leaks against facts"));
    const ThemeMetrics metrics(fontMetrics());
    tree_->setColumnCount(ColumnCount);
    tree_->setHeaderLabels({tr("Source or phone"), tr("Right"), tr("Wrong"), tr("Open")});
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = RightColumn; column <= OpenColumn; ++column) {
        tree_->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    tree_->setAccessibleName(tr("Leaks by source and by phone"));
    auto* bySource = new QTreeWidgetItem(tree_, {tr("By source")});
    for (const auto& [source, tally] : record.bySource) {
        addTally(*bySource, toQString(sourceTitle(sources, source)), tally);
    }
    auto* byPhone = new QTreeWidgetItem(tree_, {tr("By phone")});
    for (const LeakRecord::OfPhone& phone : record.phones) {
        QTreeWidgetItem* item =
            addTally(*byPhone, toQString(fullName(phone.phone.name)), phone.tally);
        for (const Leak& leak : phone.leaks) {
            auto* line = new QTreeWidgetItem(item, {leakText(leak, units)});
            line->setFirstColumnSpanned(true);
        }
    }
    for (QTreeWidgetItem* heading : {bySource, byPhone}) {
        heading->setFirstColumnSpanned(true);
        tree_->expandItem(heading);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.space);
    layout->addWidget(makeMuted(
        record.phones.empty()
            ? tr("The catalog has no leaks: every value in it was stated by its source.")
            : tr("A leak is right where a confirmed source says the same, wrong where confirmed "
                 "sources say something else, and open until then."),
        this));
    layout->addWidget(tree_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(metrics.character * 90, metrics.row * 18);
}

}  // namespace speclens::ui
