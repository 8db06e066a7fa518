#include "ui/articles/sample_articles.h"

#include <QDir>

namespace speclens::ui {

QStringList sampleArticles() {
    QStringList paths;
    const QDir folder(QStringLiteral(":/samples"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

}  // namespace speclens::ui
