// The user's note on the selected phone, edited where it stands.
#pragma once

#include <QPlainTextEdit>
#include <optional>

#include "core/catalog/records.h"

namespace speclens::ui {

/// What the user wrote of a phone; an empty text takes the note away.
struct WrittenNote {
    PhoneId phone{};
    QString text;
};

/// As high as its text, up to some lines. What is written counts when the focus leaves, another
/// phone is shown, or with Ctrl+Enter; Esc discards it.
class NoteField : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit NoteField(QWidget* parent = nullptr);

    /// What is being written of the same phone stays.
    void showNote(PhoneId phone, const QString& note);
    /// Tells what was written and not told yet.
    void save();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  signals:
    void written(const speclens::ui::WrittenNote& note);
    /// The user is done with the field.
    void left();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitText();
    [[nodiscard]] int lineCount() const;  ///< with those that its width makes
    /// What differs from what was shown.
    [[nodiscard]] std::optional<WrittenNote> draft() const;

    std::optional<PhoneId> phone_;
    QString shown_;
};

}  // namespace speclens::ui
