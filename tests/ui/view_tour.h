// Every view and dialog of the window, one after the other, on phones that fill each of them.
#pragma once

#include <QLineEdit>
#include <QToolButton>
#include <functional>
#include <vector>

#include "tests/ui/window_fixture.h"
#include "ui/articles/article_viewer.h"
#include "ui/browse/detail_pane.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/window/catalog_problem.h"

namespace speclens::test {

class ViewTour : public WindowTest {
  protected:
    ViewTour() {
        open({write("range.txt", article), write("table.csv", table)});
        window_->searches().add(
            {QStringLiteral("Large batteries"), QStringLiteral("battery>4000")});
    }

    /// Calls `look` with each view and its name: the window, or the dialog that is shown over it.
    void visitAll(const std::function<void(QWidget& shown)>& look) {
        for (const Stop& stop : stops()) {
            SCOPED_TRACE(stop.name);
            QWidget* shown = stop.show();
            ASSERT_NE(shown, nullptr);
            settle();
            look(*shown);
            if (shown != window_.get()) {
                shown->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
    }

    /// Layouts take place once their events are handled, one inside of the other.
    static void settle() {
        constexpr int depth = 10;
        for (int pass = 0; pass < depth; ++pass) {
            QCoreApplication::processEvents();
        }
    }

    QWidget* showBrowser(const QString& search, ui::ListForm form = ui::ListForm::Table) {
        window_->showView(ui::View::Browse);
        window_->browseView().setForm(form);
        window_->browseView().searchField().setText(search);
        return window_.get();
    }

  private:
    struct Stop {
        const char* name;
        std::function<QWidget*()> show;
    };

    static constexpr std::string_view table =
        "brand,model,battery.capacity,display.size,camera.main,memory.ram\n"
        "Xiaomi,Redmi Note 11 Pro 5G,4900,6.67,108,8\n"
        "Samsung,Galaxy S22 Ultra,5000,,108,12\n"
        "Acme,Acme Nova 99 Pro Max Ultra Plus Anniversary Edition 5G,5100,6.9,50,16\n"
        "Xiaomi,Redmo Note 11 Pro 5G,5000,6.67,,6\n"
        "Zed,Zed 2,,,,\n";

    template <typename Dialog = QDialog>
    QWidget* showDialog(QAction& action) {
        action.trigger();
        return newest<Dialog>();
    }

    template <typename Dialog>
    QWidget* newest() {
        const auto dialogs = window_->findChildren<Dialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    }

    void choose(qsizetype count) {
        window_->session().dropAll();
        const QAbstractItemModel& phones = *window_->browseView().table().model();
        for (int row = 0; row < count && row < phones.rowCount(); ++row) {
            window_->browseView().table().setCurrentIndex(phones.index(row, 0));
            window_->actions().addPhone->trigger();
        }
    }

    QWidget* showArticle() {
        showBrowser(QStringLiteral("s22"));
        ui::DetailPane& detail = window_->browseView().detail();
        detail.focusValues();
        detail.values().goTo(AttributeId::DisplaySize, 0);
        for (QToolButton* button : detail.evidence().findChildren<QToolButton*>()) {
            if (button->text() ==
                QApplication::translate("speclens::ui::EvidencePane", "Open the source")) {
                button->click();
            }
        }
        return newest<ui::ArticleViewer>();
    }

    QWidget* showProblem() {
        problem_ = std::make_unique<ui::CatalogProblem>();
        problem_->setProblem(QStringLiteral("catalog.speclens: the file is damaged"),
                             QStringLiteral("catalog.speclens"));
        problem_->show();
        return problem_.get();
    }

    std::vector<Stop> stops() {
        const ui::Actions& actions = window_->actions();
        const auto show = [this](ui::View view, int phones) {
            showBrowser({});
            choose(phones);
            window_->showView(view);
            return window_.get();
        };
        return {
            {"browser", [this] { return showBrowser({}); }},
            {"filters in force",
             [this] { return showBrowser(QStringLiteral("battery>1000 camera>10 -brand:zed")); }},
            {"nothing found", [this] { return showBrowser(QStringLiteral("battery>9000 nova")); }},
            {"a search with a mistake", [this] { return showBrowser(QStringLiteral("is:new")); }},
            {"cards", [this] { return showBrowser({}, ui::ListForm::Gallery); }},
            {"evidence of a conflict",
             [this] {
                 showBrowser(QStringLiteral("redmi"));
                 window_->browseView().detail().focusValues();
                 window_->browseView().detail().values().goTo(AttributeId::BatteryCapacity, 0);
                 return window_.get();
             }},
            {"similar phones",
             [this] {
                 showBrowser({});
                 window_->browseView().detail().showSimilar();
                 return window_.get();
             }},
            {"comparison of none", [show] { return show(ui::View::Compare, 0); }},
            {"comparison of one", [show] { return show(ui::View::Compare, 1); }},
            {"comparison", [show] { return show(ui::View::Compare, 4); }},
            {"charts", [show] { return show(ui::View::Charts, 4); }},
            {"charts of none", [show] { return show(ui::View::Charts, 0); }},
            {"sources", [&] { return showDialog(*actions.sources); }},
            {"names",
             [&, this] {
                 showBrowser(QStringLiteral("s22"));
                 return showDialog(*actions.names);
             }},
            {"names in doubt", [&] { return showDialog(*actions.doubts); }},
            {"leaks", [&] { return showDialog(*actions.leaks); }},
            {"columns", [&] { return showDialog(*actions.columns); }},
            {"help", [&] { return showDialog(*actions.keys); }},
            {"about", [&] { return showDialog(*actions.about); }},
            {"article", [this] { return showArticle(); }},
            {"catalog problem", [this] { return showProblem(); }},
        };
    }

    std::unique_ptr<ui::CatalogProblem> problem_;
};

}  // namespace speclens::test
