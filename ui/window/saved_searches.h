// Searches that the user gave names, in the user's order, with the number of phones that each
// finds.
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QList>
#include <QString>
#include <QTimer>
#include <optional>

namespace speclens::ui {

class Session;

struct SavedSearch {
    QString name;
    QString text;  ///< see core/browse/query_text.h
    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// A row a search, whose name can be edited; names are told apart without regard to case.
class SavedSearches : public QAbstractListModel {
    Q_OBJECT
  public:
    /// Of QString: how many phones it finds; empty as long as that was not counted.
    static constexpr int countRole = Qt::UserRole + 30;
    /// Of bool: whether it is what is searched for now.
    static constexpr int activeRole = Qt::UserRole + 31;

    /// `session` must outlive it.
    explicit SavedSearches(const Session& session, QObject* parent = nullptr);

    [[nodiscard]] QList<SavedSearch> all() const;
    [[nodiscard]] const SavedSearch& search(int row) const { return entries_[row].search; }
    void setAll(const QList<SavedSearch>& searches);
    /// At the end, or in the place of one of that name, which can be brought back then.
    void add(const SavedSearch& search);
    void remove(int row);
    /// Puts it before the one that stands at row `to` now, or behind it where that comes later.
    void move(int row, int to);
    /// Undoes the last removal or replacement; not visible where there is none to undo. What takes
    /// the place of a search of its name can be brought back in turn.
    [[nodiscard]] QAction& bringBack() { return bringBack_; }

    /// Says what is searched for now.
    void setActiveText(const QString& text);

    /// How many phones it finds; "—" where it is not understood (any more).
    [[nodiscard]] QString count(int row);
    /// While somebody looks, searches that are not counted are, one after the other, so that keys
    /// and painting come first.
    void setWatched(bool watched);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void removed(const QString& name);
    /// A search of that name asks for something else now.
    void replaced(const QString& name);
    /// Another search has the name that one was to get.
    void nameTaken(const QString& name);

  private:
    struct Entry {
        SavedSearch search;
        QString count;
        bool counted = false;  ///< `count` is of the present table
    };

    [[nodiscard]] int rowNamed(const QString& name) const;
    void insert(int row, const SavedSearch& search);
    void replace(int row, const SavedSearch& search);
    void restoreRemoved();
    void setRemoved(std::optional<SavedSearch> search, int row);
    void forgetCounts();
    void countNext();

    const Session& session_;
    QList<Entry> entries_;
    QString activeText_;
    std::optional<SavedSearch> removed_;
    int removedRow_ = 0;
    QAction bringBack_;
    QTimer counting_;
    bool watched_ = false;
};

}  // namespace speclens::ui
