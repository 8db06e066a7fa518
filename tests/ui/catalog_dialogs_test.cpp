// The dialogs that change the catalog: sources, names, names in doubt.
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "core/catalog/catalog_editor.h"
#include "tests/ui/window_fixture.h"
#include "ui/catalog/doubts_dialog.h"
#include "ui/catalog/names_dialog.h"
#include "ui/catalog/sources_dialog.h"
#include "ui/evidence/evidence_pane.h"

namespace speclens::ui {
namespace {

class CatalogDialogsTest : public test::WindowTest {
  protected:
    template <typename Dialog>
    Dialog& show(QAction& action) {
        action.trigger();
        auto* dialog = window_->findChild<Dialog*>();
        EXPECT_NE(dialog, nullptr);
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }

    static void press(const QWidget& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    QAbstractItemModel& phones() { return *window_->browseView().table().model(); }

    QStringList phoneNames() {
        QStringList names;
        for (int row = 0; row < phones().rowCount(); ++row) {
            names.append(phones().index(row, 0).data().toString());
        }
        return names;
    }

    Catalog& catalog() { return window_->session().catalog(); }
};

/// The rows of the dialog's table, a line each: title, phones, values and trust.
std::string rowsOf(const SourcesDialog& dialog) {
    std::string rows;
    const QAbstractItemModel& model = *dialog.table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {SourcesModel::Title, SourcesModel::Phones, SourcesModel::Claims,
                                 SourcesModel::Trust}) {
            cells.append(model.index(row, column).data().toString());
        }
        rows += cells.join(QStringLiteral(" | ")).toStdString() + "\n";
    }
    return rows;
}

TEST_F(CatalogDialogsTest, SourcesAreTrustedMoreAndDeletedAndBroughtBack) {
    open({write("a.txt", test::article)});
    open({write("b.csv", "brand,model,battery.capacity\nAcme,Nova 7,4900\n")});
    auto& dialog = show<SourcesDialog>(*window_->actions().sources);
    const QAbstractItemModelTester tester(dialog.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::string article =
        "Redmi Note 11 Pro 5G and Galaxy S22 Ultra compared | 2 | 7 | 50 %\n";
    ASSERT_EQ(rowsOf(dialog), "b.csv | 1 | 1 | 50 %\n" + article);

    const QModelIndex trust = dialog.table().model()->index(0, SourcesModel::Trust);
    dialog.table().setCurrentIndex(trust);
    QTest::keyClicks(&dialog.table(), QStringLiteral("8"));
    auto* field = dialog.table().findChild<QSpinBox*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("0"));
    QTest::keyClick(field, Qt::Key_Return);
    const std::string trusted = "b.csv | 1 | 1 | 80 %\n" + article;
    EXPECT_TRUE(QTest::qWaitFor([&] { return rowsOf(dialog) == trusted; })) << rowsOf(dialog);

    press(dialog, dialog.deleteButton().text());
    EXPECT_EQ(rowsOf(dialog), article);
    EXPECT_FALSE(phoneNames().contains(QStringLiteral("Nova 7")));
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(rowsOf(dialog), trusted);
    EXPECT_TRUE(phoneNames().contains(QStringLiteral("Nova 7")));
    EXPECT_TRUE(errors_.isEmpty()) << errors_.join(QLatin1Char(10)).toStdString();
}

TEST_F(CatalogDialogsTest, UndoesWhatWasDoneSinceItIsThere) {
    open({write("a.txt", test::article)});
    window_->actions().favorite->trigger();
    auto& dialog = show<SourcesDialog>(*window_->actions().sources);
    QPushButton* undo = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        undo = button->text() == window_->actions().undo->text() ? button : undo;
    }
    ASSERT_NE(undo, nullptr);
    EXPECT_FALSE(undo->isEnabled()) << "the favorite is none of its business";

    press(dialog, dialog.deleteButton().text());
    ASSERT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->toolTip().startsWith("deleted source (")) << undo->toolTip().toStdString();
    QTest::mouseClick(undo, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_TRUE(undo->toolTip().isEmpty());
    EXPECT_EQ(dialog.table().model()->rowCount(), 1);

    // What was there before can be taken back with the key, and does not count then.
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(undo->isEnabled());
    press(dialog, dialog.deleteButton().text());
    EXPECT_TRUE(undo->isEnabled());
}

TEST_F(CatalogDialogsTest, WhatTheUserSaidHasNoTrustToChange) {
    open({write("a.txt", test::article)});
    const std::vector<Value> right = {5050.0};
    CatalogEditor(catalog()).correct(catalog().phones().front().id, AttributeId::BatteryCapacity,
                                     right, {});
    auto& dialog = show<SourcesDialog>(*window_->actions().sources);
    const QAbstractItemModel& model = *dialog.table().model();
    const QModelIndex own = model.index(model.rowCount() - 1, SourcesModel::Trust);
    EXPECT_EQ(own.siblingAtColumn(SourcesModel::Title).data().toString(),
              QStringLiteral("Your own corrections"));
    EXPECT_FALSE(model.flags(own).testFlag(Qt::ItemIsEditable));
}

TEST_F(CatalogDialogsTest, APhoneIsRenamedAndGoesByOtherNames) {
    open({write("a.txt", test::article)});
    auto& dialog = show<NamesDialog>(*window_->actions().names);
    dialog.model().selectAll();
    QTest::keyClicks(&dialog.model(), QStringLiteral("Nova 99"));
    QTest::keyClick(&dialog.model(), Qt::Key_Return);
    EXPECT_TRUE(phoneNames().contains(QStringLiteral("Nova 99")));
    ASSERT_EQ(dialog.others().count(), 1) << "the name that it had";

    QTest::keyClicks(&dialog.newName(), QStringLiteral("NV-99"));
    QTest::keyClick(&dialog.newName(), Qt::Key_Return);
    ASSERT_EQ(dialog.others().count(), 2);
    EXPECT_TRUE(dialog.newName().text().isEmpty());
    QLineEdit& search = window_->browseView().searchField();
    QTest::keyClicks(&search, QStringLiteral("nv-99"));
    EXPECT_EQ(phoneNames(), QStringList{QStringLiteral("Nova 99")});

    dialog.others().setCurrentItem(
        dialog.others().findItems(QStringLiteral("NV-99"), Qt::MatchExactly).value(0));
    press(dialog, QStringLiteral("Re&move"));
    EXPECT_EQ(dialog.others().count(), 1);
    EXPECT_TRUE(errors_.isEmpty()) << errors_.join(QLatin1Char(10)).toStdString();
}

TEST_F(CatalogDialogsTest, ANameOfAnotherPhoneIsRefused) {
    open({write("a.txt", test::article)});
    auto& dialog = show<NamesDialog>(*window_->actions().names);
    QTest::keyClicks(&dialog.newName(), QStringLiteral("Galaxy S22 Ultra"));
    QTest::keyClick(&dialog.newName(), Qt::Key_Return);
    EXPECT_EQ(errors_.size(), 1);
    EXPECT_EQ(dialog.others().count(), 0);
    EXPECT_FALSE(dialog.newName().text().isEmpty()) << "what was typed stays";
}

TEST_F(CatalogDialogsTest, AMergedPhoneIsSplitOffAgain) {
    open({write("a.txt", test::article)});
    const std::vector<PhoneRecord> phones = catalog().phones();
    CatalogEditor(catalog()).merge(phones[1].id, phones[0].id);
    window_->session().followChanges();
    ASSERT_EQ(phoneNames().size(), 1);
    window_->browseView().selectPhone(phones[0].id);
    auto& dialog = show<NamesDialog>(*window_->actions().names);
    ASSERT_EQ(dialog.merged().count(), 1);
    EXPECT_EQ(dialog.others().count(), 0) << "it is named once";
    dialog.merged().setCurrentRow(0);
    press(dialog, QStringLiteral("&Split off"));
    EXPECT_EQ(phoneNames().size(), 2);
    EXPECT_EQ(dialog.merged().count(), 0);
}

TEST_F(CatalogDialogsTest, NamesInDoubtAreOnePhoneOrTwo) {
    open({write("a.csv",
                "brand,model,battery.capacity\nXiaomi,Redmi Note 11 Pro,5000\n"
                "Xiaomi,Redmo Note 11 Pro,4900\n")});
    auto& dialog = show<DoubtsDialog>(*window_->actions().doubts);
    ASSERT_EQ(dialog.table().rowCount(), 1);
    press(dialog, dialog.apartButton().text());
    EXPECT_EQ(dialog.table().rowCount(), 0);
    EXPECT_FALSE(dialog.mergeButton().isEnabled());
    press(dialog, window_->actions().undo->text());
    ASSERT_EQ(dialog.table().rowCount(), 1);
    press(dialog, dialog.mergeButton().text());
    EXPECT_EQ(dialog.table().rowCount(), 0);
    EXPECT_EQ(phoneNames().size(), 1);
}

}  // namespace
}  // namespace speclens::ui
