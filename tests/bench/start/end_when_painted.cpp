// Ends a program with a window once the window is complete: painted, and nothing left to do.
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <cstdlib>

namespace speclens::bench {
namespace {

class EndWhenPainted : public QObject {
  public:
    explicit EndWhenPainted(QCoreApplication* application) : QObject(application) {
        application->installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                [this] {
                    if (painted_) {
                        std::_Exit(0);
                    }
                });
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        painted_ = painted_ || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

  private:
    bool painted_ = false;
};

void endWhenPainted() {
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance())) {
        new EndWhenPainted(application);
    }
}

Q_COREAPP_STARTUP_FUNCTION(endWhenPainted)

}  // namespace
}  // namespace speclens::bench
