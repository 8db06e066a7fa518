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
#include "ui/window/help_window.h"

namespace speclens::ui {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

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
        {HelpWords::tr("libxlsxwriter"), HelpWords::tr("2-clause BSD License")},
        {HelpWords::tr("zlib"), HelpWords::tr("zlib License")},
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
    // By itself Qt makes it no higher than two thirds of the screen, and would squeeze the rows.
    const int width = dialog.sizeHint().width();
    dialog.resize(width, layout.totalHeightForWidth(width));
    dialog.open();
}

}  // namespace

void showHelp(const QMenuBar& menus, QWidget* parent) {
    auto* window = parent->findChild<HelpWindow*>();
    if (window == nullptr) {
        window = new HelpWindow(menus, parent);
    }
    window->show();
    window->raise();
    window->activateWindow();
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
