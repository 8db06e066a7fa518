// What a window remembers between runs.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include "core/spec/units.h"
#include "ui/browse/list_form.h"
#include "ui/theme/theme.h"
#include "ui/window/saved_searches.h"

class QMainWindow;
class QSettings;
class QSplitter;

namespace speclens::ui {

/// A view of the window. Stored by name ("browse", "compare", "charts").
enum class View : std::uint8_t { Browse, Compare, Charts };
QString viewName(View view);
std::optional<View> findView(const QString& name);

/// Reads and writes the user's settings.
class WindowState {
  public:
    explicit WindowState(QSettings& settings) : settings_(settings) {}

    void saveLayout(const QMainWindow& window, const QList<QSplitter*>& splitters);
    /// Leaves what was never saved as it is.
    void restoreLayout(QMainWindow& window, const QList<QSplitter*>& splitters) const;

    /// What the table of phones shows: its columns (see PhoneColumns::state), its order (see
    /// orderKeys), what is searched for, and the selected phone (see phoneReference).
    struct Browsing {
        QStringList columns;
        QStringList order;
        QString search;
        QString phone;
    };
    void saveBrowsing(const Browsing& browsing);
    [[nodiscard]] Browsing browsing() const;

    /// The phones to compare; see phoneReference().
    void saveChosen(const QStringList& references);
    [[nodiscard]] QStringList chosen() const;

    /// The one that the others are held against; empty for none.
    void saveBaseline(const QString& reference);
    [[nodiscard]] QString baseline() const;

    /// The rows of comparisons that are not shown, by their attributes' keys.
    void saveHiddenRows(const QStringList& keys);
    [[nodiscard]] QStringList hiddenRows() const;

    /// The facets that are unfolded, by the names of their columns in queries.
    void saveUnfoldedFacets(const QStringList& keys);
    [[nodiscard]] std::optional<QStringList> unfoldedFacets() const;
    void saveSavedSearches(const QList<SavedSearch>& searches);
    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    void saveSavedSearchesUnfolded(bool unfolded);
    [[nodiscard]] bool savedSearchesUnfolded() const;
    /// What was searched for lately.
    void saveSearches(const QStringList& searches);
    [[nodiscard]] QStringList searches() const;
    void saveListForm(ListForm form);
    [[nodiscard]] ListForm listForm() const;
    void saveView(View view);
    [[nodiscard]] View view() const;
    void saveTheme(ThemeMode mode);
    [[nodiscard]] ThemeMode theme() const;
    void saveUnits(Units units);
    [[nodiscard]] Units units() const;
    void saveChartAttribute(const QString& key);
    [[nodiscard]] QString chartAttribute() const;
    /// Where the user last exported to; at first the documents.
    void saveExportFolder(const QString& folder);
    [[nodiscard]] QString exportFolder() const;

  private:
    QSettings& settings_;
};

}  // namespace speclens::ui
