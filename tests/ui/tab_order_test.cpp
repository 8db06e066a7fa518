// Tab through the browser: every control once, in the order in which they stand, and back.
#include <gmock/gmock.h>

#include <QAbstractScrollArea>
#include <QApplication>
#include <QSplitter>

#include "tests/ui/view_tour.h"
#include "ui/browse/facet_view.h"
#include "ui/browse/note_field.h"
#include "ui/compare/comparison_table.h"

namespace speclens::ui {
namespace {

class TabOrderTest : public test::ViewTour {
  protected:
    /// Presses the key until the search field has the focus again.
    QList<QWidget*> walk(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QLineEdit& search = window_->browseView().searchField();
        search.setFocus(Qt::OtherFocusReason);
        QList<QWidget*> reached;
        constexpr qsizetype enough = 200;
        while (reached.size() < enough) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            QWidget* focused = QApplication::focusWidget();
            if (focused == &search) {
                return reached;
            }
            reached.append(focused);
            // Panes scroll to what has the focus.
            places_[focused] = {focused->mapTo(window_.get(), QPoint()), focused->size()};
        }
        ADD_FAILURE() << "the focus does not come back";
        return reached;
    }

    /// What a Tab can be asked to reach.
    QList<QWidget*> stops() {
        QList<QWidget*> widgets;
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (widget->window() == window_.get() && widget->isVisible() && widget->isEnabled() &&
                takesTab && widget->focusProxy() == nullptr) {
                widgets.append(widget);
            }
        }
        return widgets;
    }

    static std::string nameOf(const QWidget* widget) {
        return QStringLiteral("%1 “%2”")
            .arg(widget->metaObject()->className(), widget->accessibleName())
            .toStdString();
    }

    static std::vector<std::string> namesOf(const QList<QWidget*>& widgets) {
        std::vector<std::string> names;
        for (const QWidget* widget : widgets) {
            names.push_back(nameOf(widget));
        }
        return names;
    }

    /// In one pane, what comes later stands below or to the right.
    void expectInPlaceOrder(const QWidget& pane, const QList<QWidget*>& walked) {
        const QWidget* before = nullptr;
        for (const QWidget* widget : walked) {
            if (!pane.isAncestorOf(widget)) {
                continue;
            }
            if (before != nullptr) {
                const QRect first = places_.value(before);
                const QRect second = places_.value(widget);
                const bool below = second.top() >= first.center().y();
                const bool beside =
                    second.left() > first.left() && second.bottom() >= first.center().y();
                EXPECT_TRUE(below || beside || before->isAncestorOf(widget))
                    << nameOf(widget) << " at " << second.left() << ", " << second.top()
                    << " after " << nameOf(before) << " at " << first.left() << ", " << first.top();
            }
            before = widget;
        }
    }

    QHash<const QWidget*, QRect> places_;
};

TEST_F(TabOrderTest, ReachesEveryControlOfTheBrowserOnceInTheOrderOfTheirPlaces) {
    struct Row {
        const char* search = "";
        ListForm form = ListForm::Table;
        bool similar = false;
    };
    for (const Row& row :
         {Row{"", ListForm::Table, false}, Row{"redmi", ListForm::Table, false},
          Row{"battery>1000 camera>10", ListForm::Gallery, true}, Row{"battery>9000 nova"}}) {
        SCOPED_TRACE(row.search);
        showBrowser(QString::fromLatin1(row.search), row.form);
        DetailPane& detail = window_->browseView().detail();
        if (row.similar) {
            detail.showSimilar();
        } else {
            detail.focusValues();
        }
        window_->actions().addPhone->trigger();
        settle();

        const QList<QWidget*> forward = walk(Qt::Key_Tab, Qt::NoModifier);
        for (QWidget* widget : stops()) {
            if (widget != &window_->browseView().searchField()) {
                EXPECT_EQ(forward.count(widget), 1) << nameOf(widget);
            }
        }
        QList<QWidget*> backward = walk(Qt::Key_Tab, Qt::ShiftModifier);
        std::reverse(backward.begin(), backward.end());
        EXPECT_THAT(namesOf(backward), testing::ElementsAreArray(namesOf(forward)));
        const QSplitter& panes = window_->browseView().splitter();
        for (int pane = 0; pane < panes.count(); ++pane) {
            SCOPED_TRACE(pane);
            expectInPlaceOrder(*panes.widget(pane), forward);
        }
    }
}

}  // namespace
}  // namespace speclens::ui
