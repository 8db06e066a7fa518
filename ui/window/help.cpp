#include "ui/window/help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

#include "core/exchange/bundled_phones.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QList<std::pair<QString, QString>> keyList() {
    return {
        {HelpWords::tr("Ctrl+O"), HelpWords::tr("open articles or tables of phones")},
        {HelpWords::tr("Ctrl+F"), HelpWords::tr("search phones; Esc clears the search")},
        {HelpWords::tr("Alt+Down"), HelpWords::tr("in the search field: earlier searches")},
        {HelpWords::tr("Ctrl+D"), HelpWords::tr("save the search under a name")},
        {HelpWords::tr("Ctrl+B"), HelpWords::tr("make the selected phone a favorite, or none")},
        {HelpWords::tr("F2"), HelpWords::tr("the names of the selected phone")},
        {HelpWords::tr("Ctrl+Z, Ctrl+Shift+Z"),
         HelpWords::tr("undo and redo what you changed in the catalog")},
        {HelpWords::tr("Space"), HelpWords::tr("add the selected phone to the comparison")},
        {HelpWords::tr("Delete"), HelpWords::tr("remove the phone from the comparison")},
        {HelpWords::tr("Alt+Left, Alt+Right"),
         HelpWords::tr("on a phone in the strip below: move it")},
        {HelpWords::tr("Ctrl+Enter"), HelpWords::tr("compare the chosen phones")},
        {HelpWords::tr("Ctrl+1, 2, 3"), HelpWords::tr("browse, compare, charts")},
        {HelpWords::tr("Enter"), HelpWords::tr("show the words behind a value; Esc goes back")},
        {HelpWords::tr("Left, Right"), HelpWords::tr("on a group: fold and unfold it")},
        {HelpWords::tr("Ctrl+C"), HelpWords::tr("copy the shown rows of the comparison")},
        {HelpWords::tr("Ctrl+E"), HelpWords::tr("export the comparison to CSV")},
        {HelpWords::tr("Tab, Shift+Tab"), HelpWords::tr("move between the parts of the window")},
        {HelpWords::tr("F1"), HelpWords::tr("this list")},
    };
}

/// Each with its license; THIRD_PARTY.md says more.
QList<std::pair<QString, QString>> libraryList() {
    const QString mit = HelpWords::tr("MIT License");
    return {
        {HelpWords::tr("Qt %1").arg(QString::fromLatin1(qVersion())),
         HelpWords::tr("GNU Lesser General Public License 3")},
        {HelpWords::tr("Qt 6 Charts"), HelpWords::tr("GNU General Public License 3")},
        {HelpWords::tr("SQLite"), HelpWords::tr("public domain")},
        {HelpWords::tr("SQLiteCpp"), mit},
        {HelpWords::tr("OpenSSL"), HelpWords::tr("Apache License 2.0")},
        {HelpWords::tr("JSON for Modern C++"), mit},
        {HelpWords::tr("utf8proc"), HelpWords::tr("MIT License and Unicode License")},
        {HelpWords::tr("CLI11"), HelpWords::tr("3-clause BSD License")},
        {HelpWords::tr("fmt"), mit},
    };
}

/// The tables of phones, each with what has to be said beside its values.
QList<std::pair<QString, QString>> bundleList() {
    QList<std::pair<QString, QString>> list;
    for (const Bundle& bundle : bundles()) {
        list.append({toQString(bundle.title), toQString(bundle.license)});
    }
    return list;
}

/// Adds a row for each pair, its first text in bold.
void addRows(QVBoxLayout& layout, const QList<std::pair<QString, QString>>& rows, QWidget& dialog) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * ThemeMetrics(dialog.fontMetrics()).space);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, meaning] : rows) {
        QLabel* heading = makeHeading(name, &dialog);
        heading->setWordWrap(false);
        grid->addWidget(heading, row, 0);
        grid->addWidget(new QLabel(meaning, &dialog), row, 1);
        ++row;
    }
    layout.addLayout(grid);
}

QVBoxLayout* makeDialog(QDialog& dialog, const QString& title) {
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    const ThemeMetrics metrics(dialog.fontMetrics());
    layout->setContentsMargins(metrics.space, metrics.space, metrics.space, metrics.space);
    layout->setSpacing(metrics.space);
    return layout;
}

/// Adds the button that closes the dialog, and shows it.
void openDialog(QDialog& dialog, QVBoxLayout& layout) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
    dialog.open();
}

}  // namespace

void showKeys(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    QVBoxLayout* layout = makeDialog(*dialog, HelpWords::tr("Keys"));
    addRows(*layout, keyList(), *dialog);
    openDialog(*dialog, *layout);
}

void showAbout(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    QVBoxLayout* layout = makeDialog(*dialog, HelpWords::tr("About Speclens"));
    layout->addWidget(
        makeTitle(HelpWords::tr("Speclens %1").arg(QStringLiteral(SPECLENS_VERSION)), dialog));
    auto* text = new QLabel(
        HelpWords::tr(
            "Read, browse and compare smartphone specifications with their sources.\n\n"
            "Speclens is free software: you may share and change it under the terms of the GNU "
            "General Public License, version 3 or later. There is no warranty, to the extent "
            "permitted by law. Copyright © the Speclens developers."),
        dialog);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(new Rule(Qt::Horizontal, dialog));
    layout->addWidget(
        makeMuted(HelpWords::tr("The programs of Speclens use these libraries:"), dialog));
    addRows(*layout, libraryList(), *dialog);
    layout->addWidget(new Rule(Qt::Horizontal, dialog));
    layout->addWidget(makeMuted(
        HelpWords::tr("The phones that come with Speclens are from these tables:"), dialog));
    addRows(*layout, bundleList(), *dialog);
    openDialog(*dialog, *layout);
}

}  // namespace speclens::ui
