#include "ui/catalog/names_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/catalog/catalog_editor.h"
#include "ui/catalog/catalog_edits.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

constexpr int idRole = Qt::UserRole;

QPushButton* makeButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

NamesDialog::NamesDialog(const Surroundings& surroundings, PhoneId phone, QWidget* parent)
    : CatalogDialog(surroundings, tr("Names"),
                    tr("A phone is found by each of its names, and what an article says of one of "
                       "them belongs to it."),
                    parent),
      phone_(phone),
      brand_(new QLineEdit(this)),
      model_(new QLineEdit(this)),
      newName_(new QLineEdit(this)),
      others_(makeList(tr("Other names"))),
      merged_(makeList(tr("Merged phones"))),
      rename_(makeButton(tr("&Rename"), this)),
      add_(makeButton(tr("&Add"), this)),
      remove_(makeButton(tr("Re&move"), this)),
      split_(makeButton(tr("&Split off"), this)) {
    addForm();
    addOthers();
    addMerged();
    refresh();
    model_->setFocus();
    model_->selectAll();
}

QListWidget* NamesDialog::makeList(const QString& name) {
    auto* list = new QListWidget(this);
    list->setAccessibleName(name);
    connect(list, &QListWidget::currentRowChanged, this, &NamesDialog::refreshButtons);
    return list;
}

void NamesDialog::addForm() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Brand:"), brand_);
    auto* line = new QHBoxLayout;
    line->addWidget(model_, 1);
    line->addWidget(rename_);
    auto* label = new QLabel(tr("M&odel:"), this);
    label->setBuddy(model_);
    form->addRow(label, line);
    content().addLayout(form);
    const auto rename = [this] {
        if (rename_->isEnabled()) {
            edits().rename(phone_, typedName());
        }
    };
    for (QLineEdit* field : {brand_, model_}) {
        connect(field, &QLineEdit::textChanged, this, &NamesDialog::refreshButtons);
        connect(field, &QLineEdit::returnPressed, this, rename);
    }
    connect(rename_, &QPushButton::clicked, this, rename);
}

void NamesDialog::addOthers() {
    content().addWidget(makeHeading(tr("Other names"), this));
    content().addWidget(others_, 1);
    auto* line = new QHBoxLayout;
    newName_->setPlaceholderText(tr("Another name, such as a model number"));
    newName_->setAccessibleName(tr("Another name"));
    line->addWidget(newName_, 1);
    line->addWidget(add_);
    line->addWidget(remove_);
    content().addLayout(line);
    const auto add = [this] {
        if (add_->isEnabled()) {
            edits().addAlias(phone_, newName_->text().trimmed());
        }
    };
    connect(newName_, &QLineEdit::textChanged, this, &NamesDialog::refreshButtons);
    connect(newName_, &QLineEdit::returnPressed, this, add);
    connect(add_, &QPushButton::clicked, this, add);
    connect(remove_, &QPushButton::clicked, this,
            [this] { edits().removeAlias(phone_, others_->currentItem()->text()); });
}

void NamesDialog::addMerged() {
    mergedPart_ = new QWidget(this);
    auto* part = new QVBoxLayout(mergedPart_);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(makeHeading(tr("Phones that were merged into this one"), mergedPart_));
    part->addWidget(merged_, 1);
    part->addWidget(split_, 0, Qt::AlignLeft);
    content().addWidget(mergedPart_, 1);
    connect(split_, &QPushButton::clicked, this,
            [this] { edits().split(PhoneId{merged_->currentItem()->data(idRole).toLongLong()}); });
}

PhoneName NamesDialog::typedName() const {
    return {toUtf8(brand_->text().trimmed()), toUtf8(model_->text().trimmed())};
}

void NamesDialog::refresh() {
    std::optional<PhoneDetails> details;
    std::vector<PhoneRecord> merged;
    edits().read([&](Catalog& catalog) {
        details = catalog.findDetails(phone_);
        merged = CatalogEditor(catalog).mergedPhones();
    });
    if (!details) {
        close();
        return;
    }
    phone_ = details->phone.id;
    if (shown_ != details->phone.name) {
        shown_ = details->phone.name;
        brand_->setText(toQString(shown_.brand));
        model_->setText(toQString(shown_.model));
        setWindowTitle(tr("Names of %1").arg(toQString(fullName(shown_))));
    }
    const int other = others_->currentRow();
    others_->clear();
    merged_->clear();
    QStringList mergedNames;
    for (const PhoneRecord& entry : merged) {
        const auto& members = details->members;
        if (std::find(members.begin(), members.end(), entry.id) != members.end()) {
            auto* item = new QListWidgetItem(toQString(fullName(entry.name)), merged_);
            item->setData(idRole, static_cast<qlonglong>(entry.id));
            mergedNames.append({item->text(), toQString(entry.name.model)});
        }
    }
    for (const std::string& alias : details->aliases) {
        if (!mergedNames.contains(toQString(alias))) {
            others_->addItem(toQString(alias));
        }
    }
    mergedPart_->setVisible(merged_->count() > 0);
    others_->setCurrentRow(std::min(other, others_->count() - 1));
    if (others_->findItems(newName_->text().trimmed(), Qt::MatchFixedString).size() == 1) {
        newName_->clear();
    }
    refreshButtons();
}

void NamesDialog::refreshButtons() {
    const PhoneName typed = typedName();
    rename_->setEnabled(!typed.model.empty() && typed != shown_);
    add_->setEnabled(!newName_->text().trimmed().isEmpty());
    remove_->setEnabled(others_->currentItem() != nullptr);
    split_->setEnabled(merged_->currentItem() != nullptr);
}

}  // namespace speclens::ui
