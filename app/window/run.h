// A run of the program: from the catalog to its window.
#pragma once

#include <QObject>
#include <future>
#include <memory>

#include "app/window/command_line.h"
#include "app/window/table_keeper.h"
#include "core/catalog/catalog_location.h"
#include "ui/window/session.h"

class QSettings;

namespace speclens::ui {
class CatalogProblem;
class MainWindow;
}  // namespace speclens::ui

namespace speclens::app {

class Run : public QObject {
    Q_OBJECT
  public:
    /// `settings` must outlive it; null remembers nothing. `seen` says whether somebody sees the
    /// windows. `loading` is that of the catalog which the options name, where it has begun.
    Run(Options options, QSettings* settings, bool seen,
        std::future<ui::LoadedCatalog> loading = {});
    ~Run() override;

    /// Shows the window; or what is wrong with the catalog, where somebody sees it. False where
    /// neither can be: then the program ends with exitCode().
    [[nodiscard]] bool begin();
    [[nodiscard]] int exitCode() const { return exitCode_; }

    /// Null as long as the catalog is not open.
    [[nodiscard]] ui::MainWindow* window() const { return window_.get(); }
    /// Null where the catalog is open.
    [[nodiscard]] ui::CatalogProblem* problem() const { return problem_.get(); }

  private:
    bool open();
    void retry();
    void showProblem(const QString& text, const QString& path);
    void showWindow();
    void ready();
    void takePicture();
    void fail(const QString& text);

    Options options_;
    std::future<ui::LoadedCatalog> loading_;
    TableKeeper keeper_{TableCache(cacheLocation())};
    QSettings* settings_;
    bool seen_;
    std::unique_ptr<ui::MainWindow> window_;
    std::unique_ptr<ui::CatalogProblem> problem_;
    int exitCode_ = 0;
};

}  // namespace speclens::app
