// The questions and messages of the window, in one place so that a test can answer them.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace speclens::ui {

/// Files of one form: "Web page", "html".
struct FileKind {
    QString name;
    QString suffix;
};

struct Dialogs {
    /// The files that the user chose; empty where the user gave up.
    std::function<QStringList(QWidget* parent)> askArticles;
    /// The file to write, of one of `kinds`, after the user agreed to replace an existing one;
    /// empty where the user gave up. `suggested` is the path of one of the first kind.
    std::function<QString(QWidget* parent, const QString& suggested, const QList<FileKind>& kinds)>
        askFile;
    /// The text that the user typed in place of `text`; nothing where the user gave up.
    std::function<std::optional<QString>(QWidget* parent, const QString& title,
                                         const QString& label, const QString& text)>
        askText;
    /// Tells what went wrong; must not block.
    std::function<void(QWidget* parent, const QString& title, const QString& text)> showError;
};

/// The platform's dialogs.
Dialogs platformDialogs();

}  // namespace speclens::ui
