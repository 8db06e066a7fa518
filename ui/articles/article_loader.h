// Reads articles and tables into the catalog on another thread.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <stop_token>
#include <string>

#include "ui/articles/load_report.h"

namespace speclens::ui {

/// The file of a batch that is being read.
struct LoadProgress {
    int position = 1;  ///< from 1 on
    int count = 1;
    int percent = 0;  ///< of the file; 0 where that is not known
    QString name;
};

/// Works on one batch at a time, over a connection of its own. Destroying it cancels the batch and
/// waits for the file at hand.
class ArticleLoader : public QObject {
    Q_OBJECT
  public:
    explicit ArticleLoader(std::string catalogPath, QObject* parent = nullptr);
    ~ArticleLoader() override;

    /// Begins to read the files, or adds them to those that wait for the batch at hand.
    void load(const QStringList& paths);
    [[nodiscard]] bool isLoading() const;
    /// Stops after the article at hand, or within the table at hand, which then stores nothing;
    /// what was read by then stays.
    void cancel();

  signals:
    void progressed(const speclens::ui::LoadProgress& progress);
    void finished(const speclens::ui::LoadReport& report);

  private:
    void begin(const QStringList& paths);
    void finish();

    std::string catalogPath_;
    QStringList waiting_;
    std::stop_source stop_;
    QFutureWatcher<LoadReport> watcher_;
};

}  // namespace speclens::ui
