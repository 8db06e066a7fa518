// Keeping the table of a catalog for the next start, once this one is done.
#pragma once

#include <QObject>
#include <chrono>
#include <future>

#include "core/exchange/table_cache.h"
#include "ui/window/session.h"

namespace speclens::app {

class TableKeeper : public QObject {
    Q_OBJECT
  public:
    /// Long enough for the window to be complete.
    static constexpr std::chrono::milliseconds defaultDelay{2000};

    explicit TableKeeper(TableCache cache, std::chrono::milliseconds delay = defaultDelay)
        : cache_(std::move(cache)), delay_(delay) {}
    /// Waits where a table is just being written.
    ~TableKeeper() override;

    /// Writes the table after the delay, on another thread, unless it is kept already. Where that
    /// fails the next start reads the catalog again, and nobody need know.
    void keepLater(const ui::LoadedCatalog& loaded);

  signals:
    /// Written, or not to be written.
    void done();

  private:
    TableCache cache_;
    std::chrono::milliseconds delay_;
    std::future<void> writing_;
};

}  // namespace speclens::app
