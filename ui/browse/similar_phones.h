// The phones that are most like the selected one.
#pragma once

#include <QListWidget>
#include <optional>

#include "ui/dragged_phones.h"

namespace speclens::ui {

class Session;

/// A click or Enter asks for a phone, Space for it in the comparison. What it shows is found when
/// it is seen. The session must outlive it.
class SimilarPhones : public QListWidget {
    Q_OBJECT
  public:
    explicit SimilarPhones(Session& session, QWidget* parent = nullptr);

    /// Shows those that are like `phone`.
    void showFor(PhoneId phone);

  signals:
    void phoneAsked(const speclens::ui::PhoneReference& reference);

  protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    void ask();
    void addToComparison();
    [[nodiscard]] std::optional<PhoneId> current() const;

    Session& session_;
    std::optional<PhoneId> phone_;
    bool stale_ = false;
};

}  // namespace speclens::ui
