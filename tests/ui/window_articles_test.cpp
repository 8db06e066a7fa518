// Articles on their way into the window: dropped, cancelled, refused.
#include <gmock/gmock.h>

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

#include "app/window/startup.h"
#include "core/spec/error.h"
#include "tests/support/process_limits.h"
#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"

namespace speclens::ui {
namespace {

class WindowArticlesTest : public test::WindowTest {
  protected:
    /// Drags what `data` holds over the window; whether it may be dropped.
    bool drag(const QMimeData& data) {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(window_.get(), &enter);
        return enter.isAccepted();
    }

    /// Drops it there; whether it is taken.
    bool drop(const QMimeData& data) {
        if (!drag(data)) {
            return false;
        }
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window_.get(), &drop);
        return drop.isAccepted();
    }

    QStringList manyArticles() const {
        QStringList paths;
        for (int number = 0; number < 60; ++number) {
            const std::string name = "article-" + std::to_string(number) + ".txt";
            paths.append(write(name, std::string(test::article) + name + "\n"));
        }
        return paths;
    }

    void protectCatalog() const {
        test::WithoutRoot::handOver(folder_.path());
        test::WithoutRoot::handOver(catalogPath());
        std::filesystem::permissions(catalogPath(), std::filesystem::perms::owner_read);
    }

    std::string catalogPath() const { return folder_ / "catalog.speclens"; }
    int phones() { return window_->browseView().table().model()->rowCount(); }
};

TEST_F(WindowArticlesTest, ReadsDroppedFiles) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("range.txt", test::article))});
    QSignalSpy loaded(window_.get(), &MainWindow::loaded);
    EXPECT_TRUE(drop(data));
    ASSERT_TRUE(loaded.wait(test::patience));
    EXPECT_EQ(phones(), 2);
}

TEST_F(WindowArticlesTest, ReadsWebPagesAndShowsTheirWordsAsPeopleReadThem) {
    open({write("range.html",
                "<!DOCTYPE html><nav>Phones</nav><p>The Redmi Note&nbsp;11 Pro has a "
                "<b>6.67</b>&quot; AMOLED display &amp; a 5,000mAh battery.</p>")});
    ASSERT_EQ(phones(), 1);
    window_->browseView().table().setFocus();
    QTest::keyClick(&window_->browseView().table(), Qt::Key_Return);
    const DetailPane& detail = window_->browseView().detail();
    detail.values().goTo(AttributeId::DisplaySize, 0);
    EXPECT_TRUE(detail.evidence().text().contains(
        "The Redmi Note 11 Pro has a 6.67\" AMOLED display & a 5,000mAh battery."))
        << detail.evidence().text().toStdString();
}

TEST_F(WindowArticlesTest, ReadsNothingBeforeItIsDropped) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("dragged.txt", test::article))});
    EXPECT_TRUE(drag(data));
    EXPECT_EQ(open({write("opened.txt", test::article)}).articles.first().name, "opened.txt");
}

TEST_F(WindowArticlesTest, TakesNothingElseThatIsDropped) {
    QMimeData text;
    text.setText("The Redmi Note 11 has a 5,000mAh battery.");
    EXPECT_FALSE(drop(text));
    QMimeData link;
    link.setUrls({QUrl("https://example.org/article.txt")});
    EXPECT_FALSE(drop(link));
}

TEST_F(WindowArticlesTest, StopsBetweenFilesAndKeepsWhatWasRead) {
    const QStringList paths = manyArticles();
    QPushButton* cancel = nullptr;
    for (auto* button : window_->findChildren<QPushButton*>()) {
        if (button->accessibleName() == "Cancel reading") {
            cancel = button;
        }
    }
    ASSERT_NE(cancel, nullptr);
    QSignalSpy loaded(window_.get(), &MainWindow::loaded);
    window_->openArticles(paths);
    cancel->click();
    ASSERT_TRUE(loaded.wait(test::patience));
    const auto report = loaded.value(0).value(0).value<LoadReport>();
    EXPECT_TRUE(report.cancelled);
    EXPECT_LT(report.articles.size(), paths.size());
    EXPECT_TRUE(status().startsWith("Cancelled")) << status().toStdString();
    EXPECT_TRUE(errors_.isEmpty());
    const Catalog catalog = Catalog::open(catalogPath(), Catalog::Access::ReadOnly);
    EXPECT_EQ(catalog.sources().size(), static_cast<std::size_t>(report.articles.size()));

    open({paths.last()});
    EXPECT_EQ(phones(), 2) << "another batch can be read";
}

TEST_F(WindowArticlesTest, ClosesWhileArticlesAreRead) {
    window_->openArticles(manyArticles());
    window_->close();
    makeWindow();
    EXPECT_TRUE(errors_.isEmpty());
    EXPECT_TRUE(phones() == 0 || phones() == 2) << phones();
}

TEST_F(WindowArticlesTest, ShowsACatalogThatCannotBeWrittenAndSaysWhyItTakesNothing) {
    open({write("range.txt", test::article)});
    const QString other = write("other.txt", "The Pixel 7 has a 4,355mAh battery.\n");
    protectCatalog();
    const test::WithoutRoot guard;
    const app::OpenedCatalog opened = app::openCatalog(QString::fromStdString(catalogPath()));
    EXPECT_EQ(opened.catalog->phones().size(), 2U);
    open({other});
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_.first().contains("read-only")) << errors_.first().toStdString();
    EXPECT_EQ(phones(), 2) << "what was shown stays";
}

TEST_F(WindowArticlesTest, RefusesToStartOnWhatIsNoCatalog) {
    const std::string path = folder_.write("other", "no catalog at all");
    try {
        app::openCatalog(QString::fromStdString(path));
        FAIL() << "opened";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr(path));
    }
    EXPECT_EQ(test::readFile(path), "no catalog at all") << "it stays as it is";
}

TEST_F(WindowArticlesTest, RemovesThePhoneWhoseChipIsClicked) {
    open({write("range.txt", test::article)});
    chooseTwo();
    const PhoneId second = window_->session().chosen().at(1);
    const auto chips = window_->findChildren<QToolButton*>("removeChip");
    ASSERT_EQ(chips.size(), 2);
    EXPECT_EQ(chips.first()->accessibleName(), "Remove Galaxy S22 Ultra from the comparison");
    QTest::mouseClick(chips.first(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window_->session().chosen().size() == 1; }));
    EXPECT_EQ(window_->session().chosen().front(), second);
}

TEST_F(WindowArticlesTest, ReadsTablesAndSaysWhatTheyChanged) {
    const LoadReport report = open({write("shop.csv",
                                          "brand,model,battery.capacity,color of box\n"
                                          "Acme,Nova 7,5000,red\nAcme,Nova 8,much,blue\n")});
    EXPECT_EQ(status(), "shop.csv: 2 phones added, 0 changed, 0 as they were");
    EXPECT_EQ(phones(), 2);
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_.first().contains("The column “color of box” is no attribute"));
    EXPECT_TRUE(errors_.first().contains("Row 3, battery.capacity: 'much'"));
    ASSERT_EQ(report.articles.size(), 1);
    open({write("again.csv", "model,battery.capacity\nNova 7,5000\n"),
          write("article.txt", test::article)});
    EXPECT_EQ(status(), "3 phones, 8 claims from 2 files");
}

TEST_F(WindowArticlesTest, RefusesATableWithoutModels) {
    open({write("no.csv", "a,b\n1,2\n")});
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_.first().contains("model"));
    EXPECT_EQ(status(), "No file was read");
    EXPECT_EQ(phones(), 0);
}

TEST_F(WindowArticlesTest, WritesTheCatalogAsATable) {
    open({write("a.txt", test::article)});
    window_->actions().exportCatalog->trigger();
    EXPECT_TRUE(suggested_.endsWith("phones.csv"));
    QFile file(exportFile_);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("brand,model,"));
    exportFile_ = QString::fromStdString(folder_ / "missing/out.csv");
    window_->actions().exportCatalog->trigger();
    EXPECT_EQ(errors_.size(), 1);
}

}  // namespace
}  // namespace speclens::ui
