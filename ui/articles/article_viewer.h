// A stored article to be read, with a quotation marked in it.
#pragma once

#include <QDialog>

#include "core/exchange/article_text.h"

class QPlainTextEdit;

namespace speclens::ui {

/// Stands beside the window. The quotation is in view, and the text cursor at its beginning, from
/// where a screen reader reads on. Deletes itself when it is closed.
class ArticleViewer : public QDialog {
    Q_OBJECT
  public:
    explicit ArticleViewer(const ArticleText& article, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit& text() const { return *text_; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    /// Places in the text as it is shown.
    struct Place {
        int begin = 0;
        int end = 0;
    };
    void markWords();

    QPlainTextEdit* text_;
    Place quote_;
    Place evidence_;
};

}  // namespace speclens::ui
