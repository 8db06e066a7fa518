// Offers below the search field: what is being typed could become, and what was searched for
// before.
#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace speclens::ui {

class Session;

/// An offer is taken by mouse, with Enter once Up or Down chose it, and with Tab, which takes the
/// first one where none is chosen.
class SearchCompleter : public QObject {
    Q_OBJECT
  public:
    /// Both must outlive it.
    SearchCompleter(QLineEdit& field, const Session& session);

    /// Offers what was searched for before, the newest first.
    void offerHistory();
    /// Notes what stands in the field.
    void remember();
    [[nodiscard]] const QStringList& history() const { return history_; }
    void setHistory(const QStringList& history) { history_ = history; }

    /// What is offered at the moment.
    [[nodiscard]] QStringList offers() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void offer(const QStringList& texts, int begin, int end);
    void offerCompletions();
    void take(const QString& text);

    QLineEdit& field_;
    const Session& session_;
    QStringListModel* model_;
    QCompleter* completer_;
    QStringList history_;
    int begin_ = 0;  ///< of the characters that an offer replaces
    int end_ = 0;
};

}  // namespace speclens::ui
