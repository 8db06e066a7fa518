#include "ui/window/help_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "core/browse/query_names.h"
#include "ui/browse/facet_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

struct HelpTextWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

/// "Open articles or tables" of "&Open articles or tables…".
QString plainText(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return text.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QString keysText(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

void addKeys(const QMenu& menu, QVector<HelpRow>& rows) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addKeys(*action->menu(), rows);
        } else if (!action->shortcuts().isEmpty()) {
            const QString meaning =
                action->whatsThis().isEmpty() ? plainText(action->text()) : action->whatsThis();
            rows.append({keysText(*action), meaning});
        }
    }
}

/// Keys that mean something in one part of the window only.
QVector<HelpSection> viewKeys() {
    return {
        {HelpTextWords::tr("In the search field"),
         {{HelpTextWords::tr("Down, Enter"), HelpTextWords::tr("go to the phones that were found")},
          {HelpTextWords::tr("Alt+Down"), HelpTextWords::tr("earlier searches")},
          {HelpTextWords::tr("Tab"),
           HelpTextWords::tr("take the first word that is offered; Up and Down choose others")},
          {HelpTextWords::tr("Esc"),
           HelpTextWords::tr("clear the search; once more, go to the phones")}}},
        {HelpTextWords::tr("In the list of phones"),
         {{HelpTextWords::tr("Enter"),
           HelpTextWords::tr("go to the values of the phone; Esc comes back")},
          {HelpTextWords::tr("Menu"), HelpTextWords::tr("what can be done with the phone")}}},
        {HelpTextWords::tr("In the strip of phones to compare"),
         {{HelpTextWords::tr("Left, Right"), HelpTextWords::tr("go to the phone beside it")},
          {HelpTextWords::tr("Alt+Left, Alt+Right"), HelpTextWords::tr("move the phone")},
          {HelpTextWords::tr("Delete"), HelpTextWords::tr("remove the phone")}}},
        {HelpTextWords::tr("In the saved searches"),
         {{HelpTextWords::tr("Enter, Space"), HelpTextWords::tr("search for this")},
          {HelpTextWords::tr("F2"), HelpTextWords::tr("rename")},
          {HelpTextWords::tr("Delete"), HelpTextWords::tr("remove; it can be brought back")},
          {HelpTextWords::tr("Ctrl+Up, Ctrl+Down"), HelpTextWords::tr("move up or down")}}},
        {HelpTextWords::tr("In the filters"),
         {{HelpTextWords::tr("Enter, Space"), HelpTextWords::tr("choose, or take the choice back")},
          {HelpTextWords::tr("Left, Right"), HelpTextWords::tr("fold and unfold")},
          {HelpTextWords::tr("Up, Down"),
           HelpTextWords::tr("on a range: choose one of its two handles")},
          {HelpTextWords::tr("Left, Right, Home, End"),
           HelpTextWords::tr("on a range: move the handle")}}},
        {HelpTextWords::tr("In a table of values"),
         {{HelpTextWords::tr("Enter"), HelpTextWords::tr("show the words behind a value")},
          {HelpTextWords::tr("Left, Right, Enter, Space"),
           HelpTextWords::tr("on a group: fold and unfold it")}}},
        {HelpTextWords::tr("Everywhere"),
         {{HelpTextWords::tr("Tab, Shift+Tab"),
           HelpTextWords::tr("move from control to control")}}},
    };
}

HelpSection queryNames() {
    HelpSection section{HelpTextWords::tr("Names in searches"), {}};
    for (std::size_t number = 0; number < columnCount; ++number) {
        const ColumnId column{static_cast<std::uint8_t>(number)};
        const auto id = attributeOf(column);
        section.rows.append(
            {toQString(columnName(column)), id ? attributeTitle(*id) : columnTitle(column)});
    }
    return section;
}

/// Badges in the colors that they have in the window.
HelpSection signList(const ThemeColors& colors) {
    const auto badge = [](const QString& text, const QColor& ground, const QColor& ink) {
        return QStringLiteral("<span style='background-color:%1; color:%2'>&nbsp;%3&nbsp;</span>")
            .arg(ground.name(), ink.name(), text.toHtmlEscaped());
    };
    const auto doubt = [&](const QString& text) {
        return badge(text, colors.badge, colors.badgeText);
    };
    const auto conflict = [&](const QString& text) {
        return badge(text, colors.conflict, colors.conflictText);
    };
    return {
        HelpTextWords::tr("Badges and signs"),
        {{doubt(QStringLiteral("?")),
          HelpTextWords::tr("nobody who must know has confirmed the value; it also stands in "
                            "italics")},
         {conflict(QStringLiteral("≠")),
          HelpTextWords::tr("confirmed sources disagree; the detail pane shows what each says")},
         {doubt(HelpTextWords::tr("only leaked")),
          HelpTextWords::tr("nothing about the phone is confirmed")},
         {doubt(HelpTextWords::tr("2 of 9 unconfirmed")),
          HelpTextWords::tr("so many of its known values are not confirmed")},
         {conflict(HelpTextWords::tr("1 conflict")),
          HelpTextWords::tr("about so many of its values sources disagree")},
         {doubt(HelpTextWords::tr("teased, expected, leaked, rumored")),
          HelpTextWords::tr("whose word an unconfirmed value is: the maker hints, the writer "
                            "expects, somebody leaked, or it is only said")},
         {HelpTextWords::tr("listed"),
          HelpTextWords::tr("tables know the phone, and no article says that it is out")},
         {unknownSign(), HelpTextWords::tr("unknown, which is not the same as no")},
         {QStringLiteral("<span style='color:%1'>▲</span>").arg(colors.better.name()),
          HelpTextWords::tr("the better value of a comparison's row")},
         {HelpTextWords::tr("✓ compared"), HelpTextWords::tr("the phone is in the comparison")}}};
}

struct PageWriter {
    QString html;

    void addHeading(int level, const QString& title, const QString& anchor = {}) {
        html += QStringLiteral("<h%1><a name='%2'></a>%3</h%1>")
                    .arg(QString::number(level), anchor, title.toHtmlEscaped());
    }

    /// `style` is of the names.
    void addRows(const QVector<HelpRow>& rows, const QString& pattern) {
        html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'>");
        for (const HelpRow& row : rows) {
            html += QStringLiteral("<tr><td width='34%'>%1</td><td>%2</td></tr>")
                        .arg(pattern.arg(row.name), row.meaning.toHtmlEscaped());
        }
        html += QStringLiteral("</table>");
    }

    void addParagraph(const QString& text) {
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }
};

QVector<HelpRow> escaped(QVector<HelpRow> rows) {
    for (HelpRow& row : rows) {
        row.name = row.name.toHtmlEscaped();
    }
    return rows;
}

}  // namespace

QVector<HelpSection> menuKeys(const QMenuBar& menus) {
    QVector<HelpSection> sections;
    for (const QAction* entry : menus.actions()) {
        HelpSection section{plainText(entry->text()), {}};
        addKeys(*entry->menu(), section.rows);
        if (!section.rows.isEmpty()) {
            sections.append(section);
        }
    }
    return sections;
}

HelpSection exampleQueries() {
    return {
        HelpTextWords::tr("Searching"),
        {{QStringLiteral("redmi note 11"),
          HelpTextWords::tr("all of these words, in names, values or what articles say; typing "
                            "errors are forgiven")},
         {QStringLiteral("\"night mode\""), HelpTextWords::tr("these words side by side")},
         {QStringLiteral("battery>=5000"), HelpTextWords::tr("at least so much; also >, < and <=")},
         {QStringLiteral("weight:150..190"), HelpTextWords::tr("from one number to another")},
         {QStringLiteral("brand:Xiaomi,Samsung"), HelpTextWords::tr("one or the other")},
         {QStringLiteral("chipset:\"snapdragon 8\""),
          HelpTextWords::tr("values in which words begin so")},
         {QStringLiteral("chipset=\"Snapdragon 8 Gen 2\""),
          HelpTextWords::tr("exactly this value")},
         {QStringLiteral("5g:yes -headphone_jack:yes"),
          HelpTextWords::tr("both; - asks for the other phones")},
         {QStringLiteral("price<=500EUR"), HelpTextWords::tr("a price, in one currency")},
         {QStringLiteral("nfc:unknown"), HelpTextWords::tr("nobody says; also known and conflict")},
         {QStringLiteral("is:leaked"),
          HelpTextWords::tr("only leaked phones; also is:announced, is:listed and is:conflict")},
         {QStringLiteral("sort:-battery,weight"),
          HelpTextWords::tr("the greatest battery first, then the lightest")}}};
}

QString helpPage(const QMenuBar& menus, const ThemeColors& colors) {
    const QString keysTitle = HelpTextWords::tr("Keys");
    const HelpSection queries = exampleQueries();
    const HelpSection signList = speclens::ui::signList(colors);
    const HelpSection names = queryNames();
    const QString bold = QStringLiteral("<b>%1</b>");
    const QString code = QStringLiteral("<code>%1</code>");

    PageWriter page;
    page.html = QStringLiteral("<p>");
    for (const QString& title : {keysTitle, queries.title, signList.title, names.title}) {
        page.html += QStringLiteral("<a href='#%1'>%1</a> &nbsp; ").arg(title.toHtmlEscaped());
    }
    page.html += QStringLiteral("</p>");
    page.addHeading(2, keysTitle, keysTitle);
    for (const HelpSection& section : menuKeys(menus) + viewKeys()) {
        page.addHeading(4, section.title);
        page.addRows(escaped(section.rows), bold);
    }
    page.addHeading(2, queries.title, queries.title);
    page.addParagraph(
        HelpTextWords::tr("Words and filters can stand together, and all of them must fit. The "
                          "filters at the side write themselves into the search field."));
    page.addRows(escaped(queries.rows), code);
    page.addHeading(2, signList.title, signList.title);
    page.addRows(signList.rows, QStringLiteral("%1"));
    page.addHeading(2, names.title, names.title);
    page.addRows(escaped(names.rows), code);
    return page.html;
}

}  // namespace speclens::ui
