#include "ui/widgets/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace speclens::ui {
namespace {

struct ClearButtonWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

}  // namespace

void addClearButton(QLineEdit& field) {
    QObject::connect(
        &field, &QLineEdit::textChanged, &field,
        [&field] {
            field.setClearButtonEnabled(true);
            for (QToolButton* button : field.findChildren<QToolButton*>()) {
                button->setAccessibleName(ClearButtonWords::tr("Clear"));
            }
        },
        Qt::SingleShotConnection);
}

}  // namespace speclens::ui
