#include "ui/articles/article_loader.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>
#include <algorithm>
#include <exception>
#include <utility>

#include "core/exchange/article_import.h"
#include "core/spec/error.h"
#include "core/text/article_file.h"
#include "ui/articles/table_loader.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

/// Also reads the articles that are built into the program, whose paths begin with a colon.
std::string readArticle(const QString& path) {
    if (!path.startsWith(QLatin1Char(':'))) {
        return readArticleFile(toUtf8(path));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(toUtf8(file.errorString()), toUtf8(path));
    }
    return file.readAll().toStdString();
}

ArticleOutcome readInto(Catalog& catalog, const Extractor& extractor, const QString& path) {
    ArticleOutcome outcome;
    outcome.name = QFileInfo(path).fileName();
    const std::string location = toUtf8(path.startsWith(QLatin1Char(':')) ? outcome.name : path);
    ArticleImport imported = importArticle(catalog, extractor, readArticle(path), location);
    outcome.alreadyKnown = imported.stored.alreadyKnown;
    outcome.claims = static_cast<int>(imported.claims);
    outcome.phones = std::move(imported.phones);
    return outcome;
}

ArticleOutcome failure(const QString& path, const QString& reason) {
    ArticleOutcome outcome;
    outcome.name = QFileInfo(path).fileName();
    // Messages of the core begin with the place; the others get it here.
    outcome.error = reason.contains(path) ? reason : QStringLiteral("%1: %2").arg(path, reason);
    return outcome;
}

/// Progress is counted in hundredths of a file, from 1 on.
constexpr int wholeFile = 100;

/// The outcome, or the reason of its failure; nothing where it was stopped.
std::optional<ArticleOutcome> tryToRead(const std::string& catalogPath, const Extractor& extractor,
                                        const QString& path, const std::stop_token& stop,
                                        const std::function<void(int percent)>& progress) {
    try {
        Catalog catalog = Catalog::open(catalogPath, Catalog::Access::ReadWrite);
        return isTable(path) ? readTable(catalog, path, stop, progress)
                             : readInto(catalog, extractor, path);
    } catch (const std::exception& error) {
        return failure(path, toQString(error.what()));
    }
}

void readBatch(QPromise<LoadReport>& promise, const std::string& catalogPath,
               const QStringList& paths, const std::stop_token& stop) {
    LoadReport report;
    const Extractor extractor;
    promise.setProgressRange(0, static_cast<int>(paths.size()) * wholeFile);
    for (qsizetype i = 0; i < paths.size() && !stop.stop_requested(); ++i) {
        const auto progress = [&](int percent) {
            promise.setProgressValueAndText(
                static_cast<int>(i) * wholeFile + std::clamp(percent, 1, wholeFile - 1),
                QFileInfo(paths[i]).fileName());
        };
        progress(0);
        if (auto outcome = tryToRead(catalogPath, extractor, paths[i], stop, progress)) {
            report.articles.append(*std::move(outcome));
        }
    }
    report.cancelled = report.articles.size() < paths.size();
    try {
        report.phoneTable = std::make_shared<const PhoneTable>(
            PhoneTable::load(Catalog::open(catalogPath, Catalog::Access::ReadOnly)));
    } catch (const std::exception& error) {
        report.tableError = toQString(error.what());
    }
    promise.addResult(std::move(report));
}

}  // namespace

ArticleLoader::ArticleLoader(std::string catalogPath, QObject* parent)
    : QObject(parent), catalogPath_(std::move(catalogPath)) {
    connect(&watcher_, &QFutureWatcherBase::progressTextChanged, this, [this](const QString& name) {
        const int value = watcher_.progressValue();
        emit progressed({value / wholeFile + 1, watcher_.progressMaximum() / wholeFile,
                         value % wholeFile - 1, name});
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, &ArticleLoader::finish);
}

ArticleLoader::~ArticleLoader() {
    watcher_.disconnect();
    stop_.request_stop();
    watcher_.waitForFinished();
}

void ArticleLoader::load(const QStringList& paths) {
    if (isLoading()) {
        waiting_ += paths;
    } else if (!paths.isEmpty()) {
        begin(paths);
    }
}

bool ArticleLoader::isLoading() const {
    return watcher_.isRunning();
}

void ArticleLoader::cancel() {
    waiting_.clear();
    stop_.request_stop();
}

void ArticleLoader::begin(const QStringList& paths) {
    stop_ = std::stop_source();
    watcher_.setFuture(QtConcurrent::run(readBatch, catalogPath_, paths, stop_.get_token()));
}

void ArticleLoader::finish() {
    const LoadReport report = watcher_.result();
    emit finished(report);
    load(std::exchange(waiting_, {}));
}

}  // namespace speclens::ui
