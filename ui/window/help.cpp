#include "ui/window/help.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>
#include <utility>

#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QList<std::pair<QString, QString>> keyList() {
    return {
        {Words::tr("Ctrl+O"), Words::tr("open articles")},
        {Words::tr("Ctrl+F"), Words::tr("search phones; Esc clears the search")},
        {Words::tr("Space, Enter"), Words::tr("add the selected phone to the comparison")},
        {Words::tr("Delete"), Words::tr("remove the phone from the comparison")},
        {Words::tr("Ctrl+Enter"), Words::tr("compare the chosen phones")},
        {Words::tr("Ctrl+1, 2, 3"), Words::tr("browse, compare, charts")},
        {Words::tr("Enter"), Words::tr("in a comparison: show the evidence of the row")},
        {Words::tr("Left, Right"), Words::tr("on a group: fold and unfold it")},
        {Words::tr("Ctrl+C"), Words::tr("copy the shown rows of the comparison")},
        {Words::tr("Ctrl+E"), Words::tr("export the comparison to CSV")},
        {Words::tr("Tab, Shift+Tab"), Words::tr("move between the parts of the window")},
        {Words::tr("F1"), Words::tr("this list")},
    };
}

}  // namespace

void showKeys(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * ThemeMetrics(dialog->fontMetrics()).space);
    int row = 0;
    for (const auto& [keys, meaning] : keyList()) {
        QLabel* name = makeHeading(keys, dialog);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(meaning, dialog), row, 1);
        ++row;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    dialog->open();
}

void showAbout(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Speclens"));
    box->setText(Words::tr("Speclens %1").arg(QStringLiteral(SPECLENS_VERSION)));
    box->setInformativeText(Words::tr(
        "Read, browse and compare smartphone specifications with their sources.\n\n"
        "Speclens is free software under the GNU General Public License, version 3 or later. "
        "There is no warranty, to the extent permitted by law."));
    box->setDetailedText(Words::tr("Speclens uses\n"
                                   "Qt %1, GNU Lesser General Public License 3\n"
                                   "Qt Charts, GNU General Public License 3\n"
                                   "SQLite, public domain\n"
                                   "SQLiteCpp, MIT License\n"
                                   "OpenSSL, Apache License 2.0")
                             .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

}  // namespace speclens::ui
