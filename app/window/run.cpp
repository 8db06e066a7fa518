#include "app/window/run.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTimer>
#include <cstdio>

#include "app/window/screenshot.h"
#include "app/window/startup.h"
#include "core/spec/error.h"
#include "ui/text.h"
#include "ui/window/catalog_problem.h"
#include "ui/window/main_window.h"

namespace speclens::app {
namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

}  // namespace

Run::Run(Options options, QSettings* settings, bool seen, std::future<ui::LoadedCatalog> loading)
    : options_(std::move(options)),
      loading_(std::move(loading)),
      settings_(settings),
      seen_(seen) {}

Run::~Run() = default;

bool Run::begin() {
    return open() || problem_ != nullptr;
}

bool Run::open() {
    std::string path;
    try {
        path = catalogPath(options_.catalog);
        if (!loading_.valid()) {
            loading_ = beginLoading(options_.catalog);
        }
        ui::MainWindow::Setup setup;
        setup.catalogPath = path;
        setup.load = [this] {
            ui::LoadedCatalog loaded = loading_.get();
            keeper_.keepLater(loaded);
            return loaded;
        };
        setup.settings = settings_;
        window_ = std::make_unique<ui::MainWindow>(std::move(setup));
    } catch (const Error& error) {
        showProblem(ui::toQString(error.what()), ui::toQString(path));
        return false;
    }
    showWindow();
    return true;
}

void Run::retry() {
    if (open()) {
        problem_->hide();
        // One of its buttons is at work.
        problem_.release()->deleteLater();
    }
}

void Run::showProblem(const QString& text, const QString& path) {
    printError(text);
    if (!seen_) {
        exitCode_ = exitFailure;
        return;
    }
    if (problem_ == nullptr) {
        problem_ = std::make_unique<ui::CatalogProblem>();
        connect(problem_.get(), &ui::CatalogProblem::retryAsked, this, &Run::retry);
        connect(problem_.get(), &ui::CatalogProblem::catalogChosen, this,
                [this](const QString& chosen) {
                    options_.catalog = chosen;
                    retry();
                });
    }
    problem_->setProblem(text, path);
    problem_->show();
}

void Run::showWindow() {
    if (options_.screenshot && options_.size) {
        window_->resize(*options_.size);
    }
    window_->show();
    if (options_.articles.isEmpty()) {
        ready();
        return;
    }
    connect(
        window_.get(), &ui::MainWindow::loaded, this,
        [this](const ui::LoadReport& report) {
            if (options_.screenshot && !report.errors().isEmpty()) {
                fail(report.errors());
            }
            ready();
        },
        Qt::SingleShotConnection);
    window_->openArticles(options_.articles);
}

/// The articles are read.
void Run::ready() {
    QStringList problems;
    ui::Session& session = window_->session();
    session.choose(findPhones(session.catalog(), options_.compare, problems));
    if (!problems.isEmpty()) {
        fail(problems.join(QLatin1Char('\n')));
    }
    const bool compares = session.chosen().size() >= 2;
    if (options_.view) {
        window_->showView(*options_.view);
    } else if (!options_.compare.isEmpty() && compares) {
        window_->showView(ui::View::Compare);
    }
    if (options_.screenshot) {
        // Once what the last change has posted is done, the window is complete.
        QTimer::singleShot(0, this, &Run::takePicture);
    }
}

void Run::takePicture() {
    try {
        writeScreenshot(*window_, *options_.screenshot);
    } catch (const Error& error) {
        fail(ui::toQString(error.what()));
    }
    QCoreApplication::exit(exitCode_);
}

void Run::fail(const QString& text) {
    printError(text);
    if (options_.screenshot) {
        exitCode_ = exitFailure;
    } else if (seen_) {
        ui::platformDialogs().showError(window_.get(), RunWords::tr("Speclens"), text);
    }
}

}  // namespace speclens::app
