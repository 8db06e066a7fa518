#include "app/window/screenshot.h"

#include <QBuffer>
#include <QPixmap>
#include <QWidget>

#include "core/exchange/atomic_file.h"
#include "core/spec/error.h"
#include "ui/text.h"

namespace speclens::app {

void writeScreenshot(QWidget& window, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!window.grab().save(&buffer, "PNG")) {
        throw Error("the picture could not be made", ui::toUtf8(path));
    }
    writeFileAtomically(ui::toUtf8(path),
                        {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace speclens::app
