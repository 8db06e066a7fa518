// The browser: search, the table of phones, and the selected phone beside it.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "ui/browse/list_form.h"
#include "ui/browse/phone_table_model.h"

class QAbstractItemView;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace speclens::ui {

class DetailPane;
class EmptyPage;
class FacetView;
class FilterChips;
class GalleryView;
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
    QAction& showTable;  ///< checkable, as the next
    QAction& showGallery;
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
    /// Focuses the table or the gallery.
    void focusList();
    void setForm(ListForm form);
    [[nodiscard]] ListForm form() const { return form_; }
    /// Puts a section of the side bar above the filters.
    void addSection(QWidget* section);

    [[nodiscard]] PhoneTableView& table() const { return *table_; }
    /// Null before it was first shown.
    [[nodiscard]] GalleryView* gallery() const { return gallery_; }
    [[nodiscard]] PhoneTableModel& model() { return model_; }
    [[nodiscard]] QLineEdit& searchField() const { return *search_; }
    [[nodiscard]] DetailPane& detail() const { return *detail_; }
    [[nodiscard]] FacetView& facets() const { return *facets_; }
    [[nodiscard]] FilterChips& chips() const { return *chips_; }
    /// The page that says what to do where no phone fits.
    [[nodiscard]] EmptyPage& nothingPage() const { return *nothing_; }
    [[nodiscard]] SearchCompleter& completer() const { return *completer_; }
    [[nodiscard]] QSplitter& splitter() const { return *splitter_; }
    /// Side bar, search, list and selected phone.
    [[nodiscard]] QList<QWidget*> panes() const;

  signals:
    void currentPhoneChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeSideBar();
    void makeTable();
    void makeGallery();
    void prepareList(QAbstractItemView& view);
    [[nodiscard]] QAbstractItemView& list() const;
    QWidget* makeListPane(const BrowseActions& actions);
    QWidget* makeNothingPage();
    void refreshNothingPage();
    /// Makes the search ask for something else.
    void changeQuery(const std::function<void(PhoneQuery& query)>& change);
    void refreshTable();
    void refreshUnits();
    void refreshPage();
    void refreshDetail();
    void selectRow(int row);

    Session& session_;
    BrowseActions actions_;
    PhoneTableModel model_;
    QLineEdit* search_;
    SearchCompleter* completer_;
    QLabel* count_;
    QLabel* problem_;  ///< why the search cannot be read
    PhoneTableView* table_;
    GalleryView* gallery_ = nullptr;  ///< made when it is first shown
    ListForm form_ = ListForm::Table;
    QStackedWidget* pages_;
    EmptyPage* nothing_;
    QPushButton* relax_;
    DetailPane* detail_;
    std::optional<PhoneId> detailed_;  ///< the phone that the detail pane shows as the table has it
    FacetView* facets_;
    QWidget* sideBar_;
    QVBoxLayout* sections_;  ///< of the side bar, the facets last
    FilterChips* chips_;
    QWidget* searchBar_;  ///< the search and what is in force
    QSplitter* splitter_;
};

}  // namespace speclens::ui
