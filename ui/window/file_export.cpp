#include "ui/window/file_export.h"

#include <QCoreApplication>

#include "core/spec/error.h"
#include "ui/text.h"

namespace speclens::ui {

QString exportToFile(const QString& suggested, const QList<FileKind>& kinds,
                     const std::function<void(const std::string&)>& write, const Dialogs& dialogs,
                     QWidget* parent) {
    QString path = dialogs.askFile(parent, suggested, kinds);
    if (path.isEmpty()) {
        return {};
    }
    try {
        write(toUtf8(path));
    } catch (const Error& error) {
        dialogs.showError(parent, QCoreApplication::translate("speclens", "Nothing was exported"),
                          toQString(error.what()));
        return {};
    }
    return path;
}

}  // namespace speclens::ui
