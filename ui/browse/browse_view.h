// The browser: search, the table of phones, and the selected phone beside it.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "ui/browse/phone_table_model.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace speclens::ui {

class DetailPane;
class EmptyPage;
class FacetView;
class FilterChips;
class PhoneTableView;
class SearchCompleter;
class Session;

/// What the browser offers but the window does.
struct BrowseActions {
    QAction& addPhone;
    QAction& removePhone;
    QAction& favorite;
    QAction& openArticle;
    QAction& openSample;
};

class BrowseView : public QWidget {
    Q_OBJECT
  public:
    BrowseView(Session& session, const BrowseActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<PhoneId> currentPhone() const;
    /// Selects the phone; clears a search that hides it.
    void selectPhone(PhoneId phone);
    void focusSearch();
    void chooseColumns();

    [[nodiscard]] PhoneTableView& table() const { return *table_; }
    [[nodiscard]] PhoneTableModel& model() { return model_; }
    [[nodiscard]] QLineEdit& searchField() const { return *search_; }
    [[nodiscard]] DetailPane& detail() const { return *detail_; }
    [[nodiscard]] FacetView& facets() const { return *facets_; }
    [[nodiscard]] FilterChips& chips() const { return *chips_; }
    /// The page that says what to do where no phone fits.
    [[nodiscard]] EmptyPage& nothingPage() const { return *nothing_; }
    [[nodiscard]] SearchCompleter& completer() const { return *completer_; }
    [[nodiscard]] QSplitter& splitter() const { return *splitter_; }

  signals:
    void currentPhoneChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeTable(const BrowseActions& actions);
    QWidget* makeListPane(const BrowseActions& actions);
    QWidget* makeNothingPage();
    void refreshNothingPage();
    /// Makes the search ask for something else.
    void changeQuery(const std::function<void(PhoneQuery& query)>& change);
    void refreshTable();
    void refreshPage();
    void refreshDetail();
    void selectRow(int row);

    Session& session_;
    PhoneTableModel model_;
    QLineEdit* search_;
    SearchCompleter* completer_;
    QLabel* count_;
    PhoneTableView* table_;
    QStackedWidget* pages_;
    EmptyPage* nothing_;
    QPushButton* relax_;
    DetailPane* detail_;
    std::optional<PhoneId> detailed_;  ///< the phone that the detail pane shows as the table has it
    FacetView* facets_;
    FilterChips* chips_;
    QSplitter* splitter_;
};

}  // namespace speclens::ui
