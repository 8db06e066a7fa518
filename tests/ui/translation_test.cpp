// Every view and dialog in a language that needs a third more room than English.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>

#include "tests/ui/long_translation.h"
#include "tests/ui/view_tour.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold_button.h"

namespace speclens::ui {
namespace {

const QSize screen(1024, 700);

std::string describe(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 “%2” of %3, %4 × %5")
        .arg(widget.metaObject()->className(), text,
             widget.parentWidget() == nullptr ? QStringLiteral("nothing")
                                              : widget.parentWidget()->metaObject()->className())
        .arg(widget.width())
        .arg(widget.height())
        .toStdString();
}

bool saysIn(const QString& toolTip, const QString& text) {
    return toolTip.contains(text) || toolTip.contains(text.toHtmlEscaped());
}

void expectRoom(const QWidget& widget, const QSize& needed, const QString& text) {
    EXPECT_GE(widget.width(), needed.width()) << describe(widget, text);
    EXPECT_GE(widget.height(), needed.height()) << describe(widget, text);
}

int widestWord(const QLabel& label) {
    QTextDocument plain;
    plain.setHtml(label.text());
    const QString text = label.textFormat() == Qt::RichText ? plain.toPlainText() : label.text();
    int width = 0;
    for (const QString& word : text.simplified().split(QLatin1Char(' '))) {
        width = std::max(width, label.fontMetrics().horizontalAdvance(word));
    }
    return width;
}

void expectWholeLabel(const QLabel& label) {
    expectRoom(label,
               label.wordWrap() ? QSize(widestWord(label), label.heightForWidth(label.width()))
                                : label.sizeHint(),
               label.text());
}

/// Those that show an ellipsis say the rest in their tool tips.
void expectWholeButton(const QAbstractButton& button) {
    const bool shortens = qobject_cast<const ChipButton*>(&button) != nullptr ||
                          qobject_cast<const FoldButton*>(&button) != nullptr;
    if (!button.text().isEmpty() && !(shortens && saysIn(button.toolTip(), button.text()))) {
        expectRoom(button, button.sizeHint(), button.text());
    }
}

/// Nothing is hidden at the right of what scrolls up and down.
void expectWholeWidth(const QScrollArea& area) {
    if (area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
        EXPECT_LE(area.widget()->width(), area.viewport()->width())
            << describe(area, area.accessibleName());
    } else {
        EXPECT_LE(area.widget()->height(), area.viewport()->height())
            << describe(area, area.accessibleName());
    }
}

void expectWholeMenus(const QMenuBar& menus) {
    for (QAction* menu : menus.actions()) {
        EXPECT_TRUE(menus.rect().contains(menus.actionGeometry(menu)))
            << menu->text().toStdString();
    }
}

void expectWholeSections(const QHeaderView& header) {
    const QAbstractItemModel& model = *header.model();
    for (int section = 0; section < header.count(); ++section) {
        const auto text = [&](int role) {
            return model.headerData(section, header.orientation(), role).toString();
        };
        if (!header.isSectionHidden(section) &&
            !saysIn(text(Qt::ToolTipRole), text(Qt::DisplayRole))) {
            EXPECT_GE(header.sectionSize(section), header.sectionSizeHint(section))
                << describe(header, text(Qt::DisplayRole));
        }
    }
}

void expectWholeTabs(const QTabBar& tabs) {
    EXPECT_GE(tabs.width(), tabs.sizeHint().width()) << describe(tabs, tabs.tabText(0));
}

/// What scrolls may be larger than the place where it is seen.
bool scrolls(const QWidget& widget) {
    const auto* area =
        qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

void expectInside(const QWidget& widget) {
    if (widget.parentWidget() != nullptr && !widget.isWindow() && !scrolls(widget)) {
        EXPECT_TRUE(widget.parentWidget()->rect().contains(widget.geometry()))
            << describe(widget, widget.accessibleName()) << " at " << widget.x() << ", "
            << widget.y() << " in " << widget.parentWidget()->width() << " × "
            << widget.parentWidget()->height();
    }
}

void expectWhole(const QWidget& widget) {
    expectInside(widget);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        expectWholeLabel(*label);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        expectWholeButton(*button);
    } else if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        expectWholeMenus(*menus);
    } else if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        expectWholeWidth(*area);
    } else if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        expectRoom(*box, box->minimumSizeHint(), box->title());
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        expectWholeSections(*header);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        expectWholeTabs(*tabs);
    }
}

void expectWholeTexts(const QWidget& shown) {
    EXPECT_LE(shown.minimumSizeHint().width(), screen.width());
    EXPECT_LE(shown.minimumSizeHint().height(), screen.height());
    EXPECT_LE(shown.width(), screen.width());
    EXPECT_LE(shown.height(), screen.height());
    for (const QWidget* widget : shown.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &shown) {
            expectWhole(*widget);
        }
    }
}

class TranslationTest : private test::LongTranslation, public test::ViewTour {
  protected:
    TranslationTest() { window_->resize(screen); }
};

TEST_F(TranslationTest, NoTextIsCutWhereTheyAreAThirdLonger) {
    visitAll([](const QWidget& shown) { expectWholeTexts(shown); });
}

TEST(LongTranslationText, LengthensWordsAndLeavesTheRest) {
    struct Row {
        const char* text;
        const char* longer;
    };
    for (const Row& row :
         {Row{"", ""}, Row{"%1", "%1"}, Row{"&Open", "&OpenÖg"},
          Row{"C&harts\n%1…", "C&hartsyÄÖ\n%1…"}, Row{"<b>Key</b>", "<b>Keyg</b>"}}) {
        EXPECT_EQ(test::lengthened(QString::fromUtf8(row.text)).toStdString(), row.longer);
    }
}

}  // namespace
}  // namespace speclens::ui
