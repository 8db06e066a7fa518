// How fast the browser answers: from a key or a click to the painted window, at 1920x1080.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <map>

#include "core/exchange/catalog_csv.h"
#include "tests/bench/generated_catalog.h"
#include "tests/support/temporary_folder.h"
#include "ui/browse/browse_view.h"
#include "ui/browse/facet_view.h"
#include "ui/browse/gallery_view.h"
#include "ui/browse/phone_table_view.h"
#include "ui/window/main_window.h"

namespace speclens::bench {
namespace {

/// A shown window on a catalog of so many phones; one at a time is kept.
class Opened {
  public:
    static ui::MainWindow& window(std::size_t phones) {
        static Opened opened;
        if (opened.phones_ != phones) {
            opened.open(phones);
        }
        return *opened.window_;
    }

  private:
    void open(std::size_t phones) {
        window_.reset();
        phones_ = phones;
        const std::string path = folder_ / std::to_string(phones);
        ui::MainWindow::Setup setup;
        setup.catalogPath = path;
        auto catalog = std::make_shared<Catalog>(Catalog::open(path, Catalog::Access::ReadWrite));
        CatalogCsvImport import;
        import.source.kind = SourceKind::Table;
        import.source.title = "generated.csv";
        import.source.content = csvOf(generatePhones(phones));
        importCatalogCsv(*catalog, import);
        setup.load = [catalog] { return ui::loadCatalog(catalog); };
        window_ = std::make_unique<ui::MainWindow>(std::move(setup));
        window_->resize(1920, 1080);
        window_->show();
        static_cast<void>(QTest::qWaitForWindowExposed(window_.get()));
        QCoreApplication::processEvents();
    }

    test::TemporaryFolder folder_;
    std::size_t phones_ = 0;
    std::unique_ptr<ui::MainWindow> window_;
};

ui::MainWindow& windowOf(const benchmark::State& state) {
    return Opened::window(static_cast<std::size_t>(state.range(0)));
}

/// Paints what is due.
void finishPainting() {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// A letter more, and a letter less.
void typeInSearch(benchmark::State& state) {
    ui::MainWindow& window = windowOf(state);
    QLineEdit& field = window.browseView().searchField();
    field.setFocus();
    field.setText(QStringLiteral("nov"));
    finishPainting();
    bool more = true;
    for (const auto& step : state) {
        static_cast<void>(step);
        if (more) {
            QTest::keyClick(&field, Qt::Key_A);
        } else {
            QTest::keyClick(&field, Qt::Key_Backspace);
        }
        more = !more;
        finishPainting();
    }
    field.clear();
    finishPainting();
}

/// The first brand is chosen, and taken back.
void chooseInFacet(benchmark::State& state) {
    ui::MainWindow& window = windowOf(state);
    ui::FacetView& facets = window.browseView().facets();
    facets.setFocus();
    facets.setCurrentIndex(facets.model()->index(0, 0, facets.model()->index(0, 0)));
    for (const auto& step : state) {
        static_cast<void>(step);
        QTest::keyClick(&facets, Qt::Key_Space);
        finishPainting();
    }
    window.browseView().searchField().clear();
    finishPainting();
}

/// From one place to another far away.
void jump(benchmark::State& state, QScrollBar& bar) {
    int at = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        constexpr int prime = 7919;
        at = (at + prime) % std::max(bar.maximum(), 1);
        bar.setValue(at);
        finishPainting();
    }
}

void jumpInTable(benchmark::State& state) {
    jump(state, *windowOf(state).browseView().table().verticalScrollBar());
}

/// Shows the gallery as long as it lives.
class ShownGallery {
  public:
    explicit ShownGallery(ui::MainWindow& window) : view_(window.browseView()) {
        view_.setForm(ui::ListForm::Gallery);
        finishPainting();
    }
    ShownGallery(const ShownGallery&) = delete;
    ShownGallery& operator=(const ShownGallery&) = delete;
    ~ShownGallery() { view_.setForm(ui::ListForm::Table); }

  private:
    ui::BrowseView& view_;
};

void jumpInGallery(benchmark::State& state) {
    ui::MainWindow& window = windowOf(state);
    const ShownGallery shown(window);
    jump(state, *window.browseView().gallery()->verticalScrollBar());
}

void typeOverGallery(benchmark::State& state) {
    const ShownGallery shown(windowOf(state));
    typeInSearch(state);
}

void sizes(benchmark::internal::Benchmark* bench) {
    bench->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
}

BENCHMARK(typeInSearch)->Name("window/key")->Apply(sizes);
BENCHMARK(chooseInFacet)->Name("window/facet")->Apply(sizes);
BENCHMARK(jumpInTable)->Name("window/scroll")->Apply(sizes);
BENCHMARK(jumpInGallery)->Name("window/gallery")->Apply(sizes);
BENCHMARK(typeOverGallery)->Name("window/gallery_key")->Apply(sizes);

}  // namespace
}  // namespace speclens::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
