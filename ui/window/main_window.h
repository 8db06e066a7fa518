// The one window of the program.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <memory>
#include <string>

#include "ui/articles/article_loader.h"
#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/catalog_edits.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/saved_searches.h"
#include "ui/window/session.h"
#include "ui/window/window_state.h"

class QSettings;
class QStackedWidget;

namespace speclens::ui {

class BrowseView;
class ChartsView;
class CompareView;
class LoadingBar;
class SavedSearchMenu;
class SavedSearchPane;
class Tray;
class ViewSwitch;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    struct Setup {
        std::string catalogPath;
        /// Called once, when the window is made but for what it shows of the catalog, which is open
        /// on that file. Throws Error.
        std::function<LoadedCatalog()> load;
        QSettings* settings = nullptr;  ///< must outlive the window; null remembers nothing
        Dialogs dialogs = platformDialogs();
    };

    /// Throws what `setup.load` throws.
    explicit MainWindow(Setup setup);
    ~MainWindow() override;

    /// Begins to read articles into the catalog; loaded() says when all are read.
    void openArticles(const QStringList& paths);
    void showView(View view);
    [[nodiscard]] View currentView() const;

    [[nodiscard]] Session& session() { return session_; }
    [[nodiscard]] const Actions& actions() const { return actions_; }
    [[nodiscard]] SavedSearches& searches() { return searches_; }
    [[nodiscard]] SavedSearchMenu& searchMenu() { return *searchMenu_; }
    [[nodiscard]] SavedSearchPane& searchPane() { return *searchPane_; }
    [[nodiscard]] BrowseView& browseView() { return *browse_; }
    [[nodiscard]] CompareView& compareView() { return *compare_; }
    /// Made when it is first asked for.
    [[nodiscard]] ChartsView& chartsView();

  signals:
    void loaded(const speclens::ui::LoadReport& report);

  protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    /// Greets where the catalog is new and has phones.
    void makeCentral();
    void begin(LoadedCatalog loaded);
    void connectFileActions();
    void connectPhoneActions();
    void connectEditActions();
    void connectViewActions();
    void connectSearches();
    void saveSearch();
    void showSearch(const QString& text);
    void showLeaks();
    void openSource(const ComparisonEvidence& evidence);
    void showInList(PhoneId phone);
    [[nodiscard]] CatalogDialog::Surroundings surroundings();
    void restoreState();
    void saveState();
    [[nodiscard]] WindowState::Browsing browsing() const;
    void restoreBrowsing(const WindowState::Browsing& browsing);
    void refreshActions();
    void showReport(const LoadReport& report);
    void addCurrentPhone();
    void removeCurrentPhone();
    void comparePhones();
    void copyComparison();
    void exportComparison();
    void exportCatalog();
    /// Asks for a file, with that name as a beginning.
    void exportFile(const QString& name, const QList<FileKind>& kinds,
                    const std::function<void(const std::string&)>& write);
    void chooseTheme(ThemeMode mode);
    [[nodiscard]] std::optional<PhoneId> phoneInView() const;
    [[nodiscard]] QList<QSplitter*> splitters() const;
    /// What F6 goes through.
    [[nodiscard]] QList<QWidget*> panes() const;

    Dialogs dialogs_;
    std::optional<WindowState> state_;
    Session session_;
    CatalogEdits edits_;
    QTimer followTimer_;  ///< looks for changes of other programs
    ArticleLoader loader_;
    Actions actions_;
    SavedSearches searches_;
    SavedSearchMenu* searchMenu_;
    QStackedWidget* views_;
    LoadingBar* loading_;
    ViewSwitch* viewSwitch_ = nullptr;
    Tray* tray_ = nullptr;
    BrowseView* browse_ = nullptr;
    SavedSearchPane* searchPane_ = nullptr;
    CompareView* compare_ = nullptr;
    ChartsView* charts_ = nullptr;  ///< null before it was first shown
    QString chartAttribute_;        ///< what the charts are to begin with
    QString exportFolder_;
};

}  // namespace speclens::ui
