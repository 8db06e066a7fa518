// Searches that the user gave names, in a menu of their own.
#pragma once

#include <QList>
#include <QMenu>
#include <QString>

namespace speclens::ui {

class Session;

struct SavedSearch {
    QString name;
    QString text;  ///< see core/browse/query_text.h
    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// The menu shows each with the number of phones that it finds now.
class SavedSearches : public QObject {
    Q_OBJECT
  public:
    /// `save` comes first in the menu. All must outlive it.
    SavedSearches(const Session& session, QAction& save, QObject* parent);

    /// By name; sorted so.
    [[nodiscard]] const QList<SavedSearch>& all() const { return searches_; }
    void setAll(QList<SavedSearch> searches);
    /// Takes the place of one of that name.
    void add(const SavedSearch& search);
    void remove(const QString& name);

    [[nodiscard]] QMenu& menu() { return menu_; }

  signals:
    void chosen(const QString& text);
    void removed(const QString& name);

  private:
    void fillMenu();

    const Session& session_;
    QAction& save_;
    QList<SavedSearch> searches_;
    QMenu menu_;
};

}  // namespace speclens::ui
