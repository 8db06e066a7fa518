#include "app/window/table_keeper.h"

#include <QTimer>

#include "core/spec/error.h"

namespace speclens::app {

TableKeeper::~TableKeeper() {
    if (writing_.valid()) {
        writing_.wait();
    }
}

void TableKeeper::keepLater(const ui::LoadedCatalog& loaded) {
    if (!loaded.unkept) {
        emit done();
        return;
    }
    QTimer::singleShot(
        delay_, this,
        [this, table = loaded.table, state = *loaded.unkept, path = loaded.catalog->path()] {
            writing_ = std::async(std::launch::async, [this, table, state, path] {
                try {
                    cache_.keep(path, *table, state);
                } catch (const Error&) {
                    // Without it the next start takes longer.
                }
                emit done();
            });
        });
}

}  // namespace speclens::app
