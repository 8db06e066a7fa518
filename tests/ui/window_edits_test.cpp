#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

#include "core/catalog/catalog_editor.h"
#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/catalog/leaks_dialog.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"

namespace speclens::ui {
namespace {

/// The window on a catalog of two phones, with the battery of the first one chosen.
class EditsTest : public test::WindowTest {
  protected:
    EditsTest() {
        open({write("a.txt", test::article)});
        chooseBattery();
    }

    void chooseBattery() {
        ComparisonTable& values = window_->browseView().detail().values();
        values.goTo(AttributeId::BatteryCapacity, 0);
    }

    [[nodiscard]] QString evidence() const {
        return window_->browseView().detail().evidence().text();
    }

    /// The button of the evidence pane with that text.
    [[nodiscard]] QToolButton* button(const QString& text) const {
        for (QToolButton* candidate :
             window_->browseView().detail().evidence().findChildren<QToolButton*>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }

    void press(const QString& text) {
        QToolButton* found = button(text);
        ASSERT_NE(found, nullptr) << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
        chooseBattery();
    }

    void undo() { QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier); }
};

TEST_F(EditsTest, CorrectAValueAndTakeItBack) {
    answer_ = QStringLiteral("5050");
    press(QStringLiteral("Correct…"));
    EXPECT_EQ(asked_, QStringLiteral("5000")) << "the value that was shown";
    EXPECT_TRUE(evidence().contains(QStringLiteral("5,050 mAh")));
    EXPECT_TRUE(evidence().contains(QStringLiteral("Shown because you said so.")));
    EXPECT_EQ(status(), QStringLiteral("Corrected; Undo takes it back"));
    undo();
    chooseBattery();
    EXPECT_FALSE(evidence().contains(QStringLiteral("5,050 mAh")));
    EXPECT_TRUE(status().startsWith(QStringLiteral("Undone: correction")));
    window_->actions().redo->trigger();
    chooseBattery();
    EXPECT_TRUE(evidence().contains(QStringLiteral("5,050 mAh")));
}

TEST_F(EditsTest, TellWhatIsNoValueAndChangeNothing) {
    answer_ = QStringLiteral("big");
    press(QStringLiteral("Correct…"));
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_.first().contains(QStringLiteral("'big' is no value")));
    answer_.reset();
    press(QStringLiteral("Correct…"));
    EXPECT_TRUE(evidence().contains(QStringLiteral("5,000 mAh")));
}

TEST_F(EditsTest, AcceptAndRejectAClaim) {
    press(QStringLiteral("Accept"));
    EXPECT_NE(button(QStringLiteral("Accepted ✓")), nullptr);
    press(QStringLiteral("Reject"));
    EXPECT_FALSE(evidence().contains(QStringLiteral("5,000 mAh")));
    undo();
    chooseBattery();
    EXPECT_TRUE(evidence().contains(QStringLiteral("5,000 mAh")));
}

TEST_F(EditsTest, SayWhereNothingCanBeUndone) {
    undo();
    undo();
    EXPECT_EQ(status(), QStringLiteral("There is nothing to undo"));
    EXPECT_EQ(window_->browseView().table().model()->rowCount(), 0);
}

TEST_F(EditsTest, MergePhones) {
    QTableView& table = window_->browseView().table();
    table.setCurrentIndex(table.model()->index(1, 0));
    window_->actions().addPhone->trigger();
    table.setCurrentIndex(table.model()->index(0, 0));
    ASSERT_TRUE(window_->actions().mergePhone->isEnabled());
    window_->actions().mergePhone->trigger();
    EXPECT_EQ(table.model()->rowCount(), 1);
    undo();
    EXPECT_EQ(table.model()->rowCount(), 2);
}

TEST_F(EditsTest, FollowWhatAnotherProgramChanges) {
    {
        Catalog other = Catalog::open(folder_ / "catalog.speclens", Catalog::Access::ReadWrite);
        CatalogEditor(other).rename(other.phones().at(0).id, {"Acme", "Elsewhere 1"});
    }
    window_->session().followChanges();
    QStringList names;
    for (int row = 0; row < 2; ++row) {
        names.append(window_->browseView().table().model()->index(row, 0).data().toString());
    }
    EXPECT_TRUE(names.contains(QStringLiteral("Elsewhere 1")));
}

TEST_F(EditsTest, ShowLeaksBySourceAndByPhone) {
    window_->actions().leaks->trigger();
    auto* dialog = window_->findChild<LeaksDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QTreeWidget& tree = dialog->tree();
    ASSERT_EQ(tree.topLevelItemCount(), 2);
    ASSERT_EQ(tree.topLevelItem(1)->childCount(), 1);
    EXPECT_EQ(tree.topLevelItem(1)->child(0)->text(3), QStringLiteral("1"));
    EXPECT_TRUE(tree.topLevelItem(1)->child(0)->child(0)->text(0).contains(
        QStringLiteral("Capacity: 4,800 mAh, open")));
}

TEST_F(EditsTest, SearchWithTheLanguageOfQueries) {
    QLineEdit& field = window_->browseView().searchField();
    const QAbstractItemModel& model = *window_->browseView().table().model();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("battery>=5000"));
    EXPECT_EQ(model.rowCount(), 1);
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("batery>1"));
    EXPECT_EQ(model.rowCount(), 0);
    field.clear();
    EXPECT_EQ(model.rowCount(), 2);
}

}  // namespace
}  // namespace speclens::ui
