#include "ui/window/view_switch.h"

#include <QHBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

namespace speclens::ui {

ViewSwitch::ViewSwitch(const QList<QAction*>& views, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Views"));
    const ThemeMetrics metrics(fontMetrics());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    layout->setSpacing(metrics.gap);
    for (QAction* view : views) {
        auto* button = new SwitchButton(this);
        button->setDefaultAction(view);
        layout->addWidget(button);
    }
    layout->addStretch();
}

}  // namespace speclens::ui
