#include "ui/window/welcome_bar.h"

#include <QLabel>
#include <QToolButton>

#include "core/spec/display.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panes.h"
#include "ui/window/actions.h"

namespace speclens::ui {

WelcomeBar::WelcomeBar(int phones, const Actions& actions, QWidget* parent) : QWidget(parent) {
    useBaseGround(this);
    setAccessibleName(tr("Welcome"));
    const ThemeMetrics metrics(fontMetrics());
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    layout->setSpacing(metrics.gap);
    auto* text = new QLabel(
        tr("Welcome. %1 phones are here to begin with: search them, compare some with Space, or "
           "open an article about phones.")
            .arg(toQString(displayNumber(phones))),
        this);
    layout->addWidget(text);
    for (QAction* action : {actions.find, actions.openArticle, actions.keys}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    auto* close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the welcome"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close);
    text->setMinimumHeight(close->sizeHint().height());
}

}  // namespace speclens::ui
