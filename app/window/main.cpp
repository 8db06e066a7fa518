// The program `speclens`: the window.
#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <cstdio>
#include <optional>

#include "app/window/command_line.h"
#include "app/window/screenshot.h"
#include "app/window/startup.h"
#include "core/spec/error.h"
#include "ui/text.h"
#include "ui/window/main_window.h"

namespace speclens::app {
namespace {

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

void print(std::FILE* stream, const QString& text) {
    std::fputs(text.toLocal8Bit().constData(), stream);
}

void printError(const QString& text) {
    print(stderr, QStringLiteral("speclens: %1\n").arg(text));
}

/// A run of the program whose window is shown.
class Run : public QObject {
  public:
    Run(Options options, ui::MainWindow& window) : options_(std::move(options)), window_(window) {}

    void begin() {
        if (options_.screenshot && options_.size) {
            window_.resize(*options_.size);
        }
        window_.show();
        if (options_.articles.isEmpty()) {
            ready();
            return;
        }
        connect(
            &window_, &ui::MainWindow::loaded, this,
            [this](const ui::LoadReport& report) {
                if (options_.screenshot && !report.errors().isEmpty()) {
                    fail(report.errors());
                }
                ready();
            },
            Qt::SingleShotConnection);
        window_.openArticles(options_.articles);
    }

    [[nodiscard]] int exitCode() const { return exitCode_; }

  private:
    /// The articles are read.
    void ready() {
        QStringList problems;
        window_.session().choose(
            findPhones(window_.session().catalog(), options_.compare, problems));
        if (!problems.isEmpty()) {
            fail(problems.join(QLatin1Char('\n')));
        }
        const bool compares = window_.session().chosen().size() >= 2;
        if (options_.view) {
            window_.showView(*options_.view);
        } else if (!options_.compare.isEmpty() && compares) {
            window_.showView(ui::View::Compare);
        }
        if (options_.screenshot) {
            // Once what the last change has posted is done, the window is complete.
            QTimer::singleShot(0, this, [this] { takePicture(); });
        }
    }

    void takePicture() {
        try {
            writeScreenshot(window_, *options_.screenshot);
        } catch (const Error& error) {
            fail(ui::toQString(error.what()));
        }
        QCoreApplication::exit(exitCode_);
    }

    void fail(const QString& text) {
        printError(text);
        if (options_.screenshot) {
            exitCode_ = exitFailure;
        } else if (hasDisplay()) {
            ui::platformDialogs().showError(&window_, ProgramWords::tr("Speclens"), text);
        }
    }

    Options options_;
    ui::MainWindow& window_;
    int exitCode_ = 0;
};

/// Tells why there is no window, and ends.
int refuse(const Options& options, const QString& text) {
    printError(text);
    if (hasDisplay() && !options.screenshot) {
        QMessageBox(QMessageBox::Critical, ProgramWords::tr("Speclens"), text, QMessageBox::Close)
            .exec();
    }
    return exitFailure;
}

int runWindow(int argc, char** argv, const Options& options) {
    if (!prepareDisplay(options)) {
        printError(
            ProgramWords::tr("There is no display to show a window on. Use speclens-cli, or "
                             "--screenshot FILE to render the window into a picture."));
        return exitFailure;
    }
    const QApplication application(argc, argv);
    std::optional<QSettings> settings;
    if (!options.screenshot) {
        settings.emplace();
    }
    ui::applyTheme(options.theme ? *options.theme
                   : settings    ? ui::WindowState(*settings).theme()
                                 : ui::ThemeMode::System);
    ui::MainWindow::Setup setup;
    try {
        OpenedCatalog catalog = openCatalog(options.catalog);
        setup.catalogPath = std::move(catalog.path);
        setup.catalog = std::move(catalog.catalog);
    } catch (const Error& error) {
        return refuse(options, ui::toQString(error.what()));
    }
    setup.settings = settings ? &*settings : nullptr;
    ui::MainWindow window(std::move(setup));
    Run run(options, window);
    run.begin();
    return QApplication::exec();
}

}  // namespace
}  // namespace speclens::app

int main(int argc, char** argv) {
    using namespace speclens::app;
    QCoreApplication::setApplicationName(QStringLiteral("speclens"));
    QCoreApplication::setOrganizationName(QStringLiteral("speclens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPECLENS_VERSION));
    std::optional<Options> options;
    {
        // The command line is read without a display.
        const QCoreApplication early(argc, argv);
        const auto read = readCommandLine(QCoreApplication::arguments());
        if (const auto* notice = std::get_if<Notice>(&read)) {
            print(notice->exitCode == 0 ? stdout : stderr, notice->text);
            return notice->exitCode;
        }
        options = std::get<Options>(read);
    }
    return runWindow(argc, argv, *options);
}
