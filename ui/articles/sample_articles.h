// The articles that are built into the program.
#pragma once

#include <QStringList>

namespace speclens::ui {

/// Their paths, to be given to ArticleLoader; empty where none were built in.
QStringList sampleArticles();

}  // namespace speclens::ui
