#include <QLineEdit>
#include <QMenu>

#include "core/catalog/catalog_editor.h"
#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/favorite_button.h"
#include "ui/browse/note_field.h"

namespace speclens::ui {
namespace {

/// The window on a catalog of two phones, the first one selected.
class MarksTest : public test::WindowTest {
  protected:
    MarksTest() {
        open({write("a.txt", test::article)});
        table().setFocus();
        selectRow(0);
    }

    [[nodiscard]] QTableView& table() const { return window_->browseView().table(); }
    [[nodiscard]] NoteField& note() const { return window_->browseView().detail().note(); }
    [[nodiscard]] FavoriteButton& star() const {
        return *window_->browseView().detail().findChild<FavoriteButton*>();
    }
    [[nodiscard]] QVariant name(int row, int role) const {
        return table().model()->index(row, NameColumn).data(role);
    }
    [[nodiscard]] bool isFavorite(int row) const { return name(row, FavoriteRole).toBool(); }
    [[nodiscard]] QString keptNote(int row) const {
        const PhoneTable& phones = *window_->session().table();
        const PhoneId id = static_cast<PhoneTableModel*>(table().model())->phone(row);
        return QString::fromStdString(std::string(phones.note(phones.find(id).value())));
    }

    void writeNote(const QString& text) const {
        note().setFocus();
        note().selectAll();
        QTest::keyClicks(&note(), text);
    }
    void selectRow(int row) const { table().setCurrentIndex(table().model()->index(row, 0)); }
    void undo() { window_->actions().undo->trigger(); }
};

TEST_F(MarksTest, AKeyMakesAFavoriteAndUndoneItIsNone) {
    ASSERT_FALSE(isFavorite(0));
    QTest::keyClick(&table(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(isFavorite(0));
    EXPECT_FALSE(isFavorite(1));
    EXPECT_TRUE(star().isChecked());
    EXPECT_TRUE(name(0, Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", favorite")));
    EXPECT_FALSE(name(1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("favorite")));
    undo();
    EXPECT_FALSE(isFavorite(0));
    EXPECT_FALSE(star().isChecked());
    EXPECT_TRUE(status().startsWith(QStringLiteral("Undone: favorite")));
    window_->actions().redo->trigger();
    EXPECT_TRUE(isFavorite(0));
    QTest::keyClick(&table(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(isFavorite(0));
}

TEST_F(MarksTest, TheMenuSaysWhatUndoAndRedoAreAbout) {
    const Actions& actions = window_->actions();
    const auto texts = [&actions] {
        emit actions.edit->aboutToShow();
        QStringList shown = {actions.undo->text(), actions.redo->text()};
        emit actions.edit->aboutToHide();
        return shown;
    };
    const QString name = table().currentIndex().siblingAtColumn(NameColumn).data().toString();
    actions.favorite->trigger();
    EXPECT_TRUE(texts().at(0).startsWith("&Undo: favorite"));
    EXPECT_TRUE(texts().at(0).contains(name));
    EXPECT_EQ(texts().at(1), "&Redo");
    undo();
    EXPECT_FALSE(texts().at(0).contains("favorite"));
    EXPECT_TRUE(texts().at(1).startsWith("&Redo: favorite"));
    EXPECT_EQ(actions.redo->text(), "&Redo");
}

TEST_F(MarksTest, TheStarFollowsTheSelectionAndCanBeClicked) {
    QTest::mouseClick(&star(), Qt::LeftButton);
    EXPECT_TRUE(isFavorite(0));
    selectRow(1);
    EXPECT_FALSE(star().isChecked());
    selectRow(0);
    EXPECT_TRUE(star().isChecked());
    QTest::mouseClick(&star(), Qt::LeftButton);
    EXPECT_FALSE(isFavorite(0));
}

TEST_F(MarksTest, TheStarIsPaintedBeforeTheName) {
    const auto painted = [this] {
        return table().viewport()->grab(table().visualRect(table().model()->index(0, 0))).toImage();
    };
    const QImage before = painted();
    window_->actions().favorite->trigger();
    EXPECT_NE(painted(), before);
    window_->actions().favorite->trigger();
    EXPECT_EQ(painted(), before);
}

TEST_F(MarksTest, ANoteIsKeptWhenTheFieldIsLeft) {
    struct Case {
        const char* name;
        std::function<void()> leave;
        bool kept;
    };
    const Case cases[] = {
        {"Ctrl+Enter", [this] { QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier); },
         true},
        {"Tab", [this] { QTest::keyClick(&note(), Qt::Key_Tab); }, true},
        {"a click elsewhere",
         [this] {
             QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                               table().visualRect(table().model()->index(1, 0)).center());
         },
         true},
        {"another phone shown", [this] { selectRow(1); }, true},
        {"Esc", [this] { QTest::keyClick(&note(), Qt::Key_Escape); }, false},
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.name);
        selectRow(0);
        writeNote(QStringLiteral("for Ann"));
        EXPECT_EQ(keptNote(0), QString());
        entry.leave();
        EXPECT_EQ(keptNote(0), entry.kept ? QStringLiteral("for Ann") : QString());
        EXPECT_EQ(keptNote(1), QString());
        selectRow(0);
        EXPECT_EQ(note().toPlainText(), keptNote(0));
        if (entry.kept) {
            undo();
        }
        EXPECT_EQ(keptNote(0), QString());
        EXPECT_EQ(note().toPlainText(), QString());
    }
    EXPECT_EQ(window_->currentView(), View::Browse) << "Ctrl+Enter compares nothing here";
}

TEST_F(MarksTest, ANoteMayHaveLinesAndIsTakenAwayByEmptyingIt) {
    writeNote(QStringLiteral("for Ann"));
    const int oneLine = note().height();
    QTest::keyClick(&note(), Qt::Key_Return);
    QTest::keyClicks(&note(), QStringLiteral("if cheaper"));
    QCoreApplication::processEvents();
    EXPECT_GT(note().height(), oneLine);
    QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(keptNote(0), QStringLiteral("for Ann\nif cheaper"));
    EXPECT_TRUE(name(0, Qt::ToolTipRole).toString().contains(QStringLiteral("if cheaper")));
    EXPECT_TRUE(
        name(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("note: for Ann")));
    EXPECT_TRUE(table().hasFocus());
    note().setFocus();
    note().selectAll();
    QTest::keyClick(&note(), Qt::Key_Delete);
    QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(keptNote(0), QString());
    EXPECT_TRUE(status().startsWith(QStringLiteral("The note is gone")));
}

TEST_F(MarksTest, WhatIsBeingWrittenStaysWhenTheCatalogIsReadAnew) {
    writeNote(QStringLiteral("half a"));
    {
        Catalog other = Catalog::open(folder_ / "catalog.speclens", Catalog::Access::ReadWrite);
        CatalogEditor(other).setFavorite(other.phones().at(0).id, true);
    }
    window_->session().followChanges();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("half a"));
    QTest::keyClicks(&note(), QStringLiteral(" note"));
    window_->close();
    makeWindow();
    selectRow(0);
    EXPECT_EQ(note().toPlainText(), QStringLiteral("half a note"));
}

TEST_F(MarksTest, ANoteThatIsTooLongIsRefusedAndStaysToBeShortened) {
    note().setFocus();
    note().setPlainText(QString(static_cast<qsizetype>(maximumNoteBytes) + 1, QLatin1Char('x')));
    QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(errors_.isEmpty());
    EXPECT_TRUE(errors_.first().contains(QStringLiteral("at most")));
    EXPECT_EQ(keptNote(0), QString());
    EXPECT_FALSE(note().toPlainText().isEmpty());
    note().setPlainText(QStringLiteral("short"));
    note().save();
    EXPECT_EQ(keptNote(0), QStringLiteral("short"));
}

TEST_F(MarksTest, FavoritesAndNotesAreFound) {
    writeNote(QStringLiteral("birthday"));
    QTest::keyClick(&note(), Qt::Key_Tab);
    selectRow(1);
    window_->actions().favorite->trigger();
    const QString favorite = name(1, Qt::DisplayRole).toString();
    const QString noted = name(0, Qt::DisplayRole).toString();
    QLineEdit& field = window_->browseView().searchField();
    const std::pair<const char*, QString> cases[] = {{"is:favorite", favorite},
                                                     {"-is:favorite", noted},
                                                     {"birth", noted},
                                                     {"note:birth", noted}};
    for (const auto& [query, found] : cases) {
        field.setText(QString::fromLatin1(query));
        ASSERT_EQ(table().model()->rowCount(), 1) << query;
        EXPECT_EQ(name(0, Qt::DisplayRole).toString(), found) << query;
    }
}

}  // namespace
}  // namespace speclens::ui
