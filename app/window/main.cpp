// The program `speclens`: the window.
#include <QApplication>
#include <QSettings>
#include <cstdio>
#include <optional>

#include "app/window/command_line.h"
#include "app/window/heap.h"
#include "app/window/run.h"
#include "app/window/startup.h"

namespace speclens::app {
namespace {

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

int runWindow(int argc, char** argv, const Options& options) {
    if (!prepareDisplay(options)) {
        printError(
            ProgramWords::tr("There is no display to show a window on. Use speclens-cli, or "
                             "--screenshot FILE to render the window into a picture."));
        return exitFailure;
    }
    prepareHeap();
    // The catalog is read while the window is made.
    std::future<ui::LoadedCatalog> loading = beginLoading(options.catalog);
    const QApplication application(argc, argv);
    std::optional<QSettings> settings;
    if (!options.screenshot) {
        settings.emplace();
    }
    ui::applyTheme(options.theme ? *options.theme
                   : settings    ? ui::WindowState(*settings).theme()
                                 : ui::ThemeMode::System);
    Run run(options, settings ? &*settings : nullptr, hasDisplay() && !options.screenshot,
            std::move(loading));
    if (!run.begin()) {
        return run.exitCode();
    }
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
