#include "ui/browse/gallery_view.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/browse/card_delegate.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace speclens::ui {

GalleryView::GalleryView(const Session& session, QWidget* parent) : QListView(parent) {
    setItemDelegate(new CardDelegate(session, this));
    setAccessibleName(tr("Phones"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setDragDropMode(DragOnly);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMovement(QListView::Static);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&session, &Session::chosenChanged, viewport(), qOverload<>(&QWidget::update));
    fitCards();
}

void GalleryView::fitCards() {
    const QSize least = leastCardSize(fontMetrics());
    // QListView wants a pixel more than the cards of a row take.
    const int width = viewport()->width() - 1;
    const int columns = std::max(1, width / least.width());
    setGridSize({std::max(width / columns, 1), least.height()});
    verticalScrollBar()->setSingleStep(least.height() / 4);
}

void GalleryView::resizeEvent(QResizeEvent* event) {
    fitCards();
    QListView::resizeEvent(event);
    scrollTo(currentIndex());
}

void GalleryView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitCards();
    }
}

}  // namespace speclens::ui
